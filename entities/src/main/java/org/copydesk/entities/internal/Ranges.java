package org.copydesk.entities.internal;

/** Reads what stands between the two ends of a range: {@code 10-15}, {@code 10 to 15}. */
final class Ranges {
  private Ranges() {}

  /** Returns where the second end begins if the first ends at {@code offset}, -1 if no range. */
  static int second(Words words, int offset) {
    String text = words.text();
    if (offset + 1 >= words.limit()) {
      return -1;
    }
    if (isDash(text.charAt(offset))) {
      return offset + 1;
    }
    if (text.charAt(offset) != ' ') {
      return -1;
    }
    int i = words.firstFrom(offset);
    boolean joins = words.is(i, "to") || words.isMark(i, '–') || words.isMark(i, '-');
    return joins && i + 1 < words.size() ? words.start(i + 1) : -1;
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '‑' || c == '‐';
  }
}
