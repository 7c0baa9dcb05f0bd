package org.copydesk.core.internal;

/** What a line looks like: its length in words, its capitals, its last mark. */
final class LineShape {
  private LineShape() {}

  /**
   * Whether the line ends with a final mark, closing quotation marks and brackets after it or not.
   */
  static boolean endsSentence(String text, int start, int end) {
    int i = end;
    while (i > start && isCloser(text.charAt(i - 1))) {
      i--;
    }
    return i > start && isFinal(text.charAt(i - 1));
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', ')', ']', '»' -> true;
      default -> false;
    };
  }

  private static boolean isFinal(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Whether a sentence seems to end inside the line: a final mark, a blank, a capital. */
  static boolean hasInnerSentenceEnd(String text, int start, int end) {
    for (int i = start + 3; i + 2 < end; i++) {
      if (isFinal(text.charAt(i))
          && Character.isLowerCase(text.charAt(i - 1))
          && Character.isLowerCase(text.charAt(i - 2))
          && Character.isLowerCase(text.charAt(i - 3))) {
        int next = i + 1;
        while (next < end && isCloser(text.charAt(next))) {
          next++;
        }
        if (next + 1 < end
            && text.charAt(next) == ' '
            && !Character.isLowerCase(text.charAt(next + 1))) {
          return true;
        }
      }
    }
    return false;
  }

  static int count(String text, char mark, int start, int end) {
    int count = 0;
    for (int i = start; i < end; i++) {
      count += text.charAt(i) == mark ? 1 : 0;
    }
    return count;
  }

  /**
   * Returns the last index of {@code mark}, -1 if there is none. String's own looks beyond the
   * line.
   */
  static int last(String text, char mark, int start, int end) {
    int i = end - 1;
    while (i >= start && text.charAt(i) != mark) {
      i--;
    }
    return i < start ? -1 : i;
  }

  static int words(String text, int start, int end) {
    int words = 0;
    for (int i = start; i < end; i++) {
      boolean begins = i == start || Blanks.isBlank(text.charAt(i - 1));
      words += begins && !Blanks.isBlank(text.charAt(i)) ? 1 : 0;
    }
    return words;
  }

  /** Whether nearly all longer words begin with a capital, four of them at least. */
  static boolean isTitleCase(String text, int start, int end) {
    int capital = 0;
    int lower = 0;
    int i = start;
    while (i < end) {
      int word = i;
      while (i < end
          && (Character.isLetter(text.charAt(i))
              || text.charAt(i) == '’'
              || text.charAt(i) == '\'')) {
        i++;
      }
      if (i - word >= 4) {
        capital += Character.isUpperCase(text.charAt(word)) ? 1 : 0;
        lower += Character.isLowerCase(text.charAt(word)) ? 1 : 0;
      }
      i = Math.max(i, word + 1);
    }
    return capital >= 4 && lower * 5 <= capital;
  }

  /** Whether the stretch has letters, and all of them are capitals: {@code TENNIS - RESULTS}. */
  static boolean isCapitals(String text, int start, int end) {
    boolean capital = false;
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return false;
      }
      capital |= Character.isUpperCase(text.charAt(i));
    }
    return capital;
  }
}
