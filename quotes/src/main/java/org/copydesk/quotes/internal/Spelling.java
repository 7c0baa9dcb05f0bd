package org.copydesk.quotes.internal;

/** How a name in capitals is written otherwise. */
final class Spelling {
  private Spelling() {}

  /**
   * Returns {@code label} as a name in a sentence is written: {@code JAKE O’BRIEN} becomes {@code
   * Jake O’Brien}. Words of up to two letters, and those that are not all capitals, stay.
   */
  static String asName(String label) {
    StringBuilder name = new StringBuilder(label);
    int start = 0;
    for (int i = 0; i <= label.length(); i++) {
      if (i == label.length() || label.charAt(i) == ' ') {
        word(name, start, i);
        start = i + 1;
      }
    }
    return name.toString();
  }

  private static void word(StringBuilder name, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(name.charAt(i))) {
        return;
      }
    }
    for (int i = start + 1; i < end && end - start > 2; i++) {
      char before = name.charAt(i - 1);
      boolean afterMc =
          i == start + 2 && name.charAt(start) == 'M' && before == 'c' && end - start > 3;
      if (Character.isLetter(before) && !afterMc) {
        name.setCharAt(i, Character.toLowerCase(name.charAt(i)));
      }
    }
  }
}
