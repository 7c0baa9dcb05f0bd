package org.copydesk.quotes.internal;

/** A nickname in marks within a name: Jim “Mudcat” Grant. */
final class Nickname {
  private static final int LONGEST = 5;

  private Nickname() {}

  /**
   * Returns the token after the closing mark of the nickname whose opening mark is token {@code i},
   * or -1 if there is none: words with capitals in marks, between two words with capitals.
   */
  static int end(Words words, int i) {
    if (!words.is(i, Words.QUOTED) || !words.is(i, Words.MARK) || !isName(words, i - 1)) {
      return -1;
    }
    int end = i + 1;
    while (end < i + LONGEST && words.is(end, Words.QUOTED)) {
      boolean fits =
          words.is(end, Words.CAPITAL) || words.is(end, Words.MARK) && !words.is(end, Words.STOP);
      if (!fits || words.isMark(end, ',')) {
        return -1;
      }
      end++;
    }
    return end > i + 2 && !words.is(end, Words.QUOTED) && isName(words, end) ? end : -1;
  }

  /** Returns the opening mark of the nickname that ends before token {@code i}, or -1. */
  static int start(Words words, int i) {
    int start = i - 1;
    while (start > i - LONGEST && words.is(start - 1, Words.QUOTED)) {
      start--;
    }
    return end(words, start) == i ? start : -1;
  }

  private static boolean isName(Words words, int i) {
    return words.is(i, Words.CAPITAL)
        && !words.is(i, Words.QUOTED)
        && !words.is(i, WordClass.PREPOSITION.bit | WordClass.CONJUNCTION.bit | WordClass.TIME.bit)
        && !words.is(i, WordClass.DETERMINER.bit | WordClass.PRONOUN.bit | WordClass.AUXILIARY.bit);
  }
}
