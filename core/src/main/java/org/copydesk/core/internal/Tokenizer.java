package org.copydesk.core.internal;

import java.util.Arrays;

/** One pass over a text that fills {@link Tokens}. */
final class Tokenizer {
  private final String text;
  private final int from;
  private final int to;
  int[] starts;
  int[] ends;
  int size;

  Tokenizer(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    int guess = Math.max(16, (to - from) / 5);
    this.starts = new int[guess];
    this.ends = new int[guess];
  }

  void run() {
    int i = from;
    while (i < to) {
      int point = pointAt(i);
      int next = i + Character.charCount(point);
      if (Blanks.isBlank(point)) {
        i = next;
      } else if (isWordPart(point)) {
        i = word(i);
      } else {
        add(i, next);
        i = next;
      }
    }
  }

  /** Reads a word that starts at {@code start} and returns where reading goes on. */
  private int word(int start) {
    int i = start;
    while (i < to) {
      int point = pointAt(i);
      if (isWordPart(point)) {
        i += Character.charCount(point);
      } else if (joins(point, start, i)) {
        i++;
      } else {
        break;
      }
    }
    int clitic = clitic(start, i);
    if (clitic > start) {
      add(start, clitic);
      add(clitic, i);
    } else {
      add(start, i);
    }
    return i;
  }

  /** Whether the mark at {@code i} belongs to the word that began at {@code start}. */
  private boolean joins(int mark, int start, int i) {
    boolean before = i > start;
    if (!before) {
      return false;
    }
    int previous = text.charAt(i - 1);
    int next = i + 1 < to ? text.charAt(i + 1) : ' ';
    return switch (mark) {
      case '.' -> isDigit(previous) && isDigit(next) || isInitial(start, i) && !(next == '.');
      case ',' -> isDigit(previous) && isDigit(next);
      case '\'', '’' -> Character.isLetter(previous) && Character.isLetter(next);
      default -> false;
    };
  }

  /** Whether a single letter stands before the stop at {@code i}: {@code U.S.}, {@code J.}. */
  private boolean isInitial(int start, int i) {
    return Character.isLetter(text.charAt(i - 1)) && (i - 1 == start || text.charAt(i - 2) == '.');
  }

  /** Returns where the ending {@code 's}, {@code 'll} or {@code n't} of a word begins, or -1. */
  private int clitic(int start, int end) {
    for (int length = 2; length <= 3 && end - length > start; length++) {
      char mark = text.charAt(end - length);
      if (mark == '\'' || mark == '’') {
        boolean negation = length == 2 && lower(end - 1) == 't' && lower(end - 3) == 'n';
        return negation
            ? (end - 3 > start ? end - 3 : -1)
            : isEnding(end - length + 1, end) ? end - length : -1;
      }
    }
    return -1;
  }

  private boolean isEnding(int start, int end) {
    char first = lower(start);
    if (end - start == 1) {
      return first == 's' || first == 'd' || first == 'm';
    }
    char second = lower(start + 1);
    return first == 'l' && second == 'l'
        || first == 'r' && second == 'e'
        || first == 'v' && second == 'e';
  }

  private char lower(int i) {
    return Character.toLowerCase(text.charAt(i));
  }

  private int pointAt(int i) {
    int point = text.codePointAt(i);
    return Character.charCount(point) > to - i ? text.charAt(i) : point;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWordPart(int point) {
    if (point < 128) {
      return point >= 'a' && point <= 'z' || point >= 'A' && point <= 'Z' || isDigit(point);
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
