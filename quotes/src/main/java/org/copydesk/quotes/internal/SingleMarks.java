package org.copydesk.quotes.internal;

/** Which single marks are quotation marks and which are apostrophes. No state. */
final class SingleMarks {
  /** How many characters a quotation may have; longer ones are taken for apostrophes. */
  private static final int LONGEST = 2000;

  private static final String[] ELISIONS =
      Lists.load("elisions.txt").words("elisions").toArray(String[]::new);

  private SingleMarks() {}

  /**
   * Returns whether the single mark at {@code i} opens a quotation and is no apostrophe: not ’tis,
   * ’90s, O’Brien.
   */
  static boolean opens(String text, int i, int from, int end) {
    char c = text.charAt(i);
    if (c != '‘' && c != '\'' && c != '‛' && c != '`' || i + 1 >= end) {
      return false;
    }
    if (i > from && !Marks.opensAfter(text.charAt(i - 1))) {
      return false;
    }
    char next = text.charAt(i + 1);
    if (Marks.isBlank(next) || Marks.isDigit(next) && isDecade(text, i + 1, end)) {
      return false;
    }
    return !isElision(text, i + 1, end);
  }

  /** Returns whether the mark at {@code i} is where a block begins, or follows a colon or comma. */
  static boolean beginsWords(String text, int i, int from) {
    int before = i - 1;
    while (before >= from && Marks.isBlank(text.charAt(before))) {
      before--;
    }
    return before < from || text.charAt(before) == ':' || text.charAt(before) == ',';
  }

  /** Returns whether the single mark at {@code i} can close: text before it, no letter after it. */
  static boolean closes(String text, int i, int end) {
    return i > 0
        && !Marks.isBlank(text.charAt(i - 1))
        && (i + 1 >= end || !Character.isLetterOrDigit(text.charAt(i + 1)));
  }

  private static boolean isDecade(String text, int i, int end) {
    return i + 2 <= end
        && i + 1 < end
        && Marks.isDigit(text.charAt(i + 1))
        && (i + 2 >= end || text.charAt(i + 2) == 's' || Marks.isBlank(text.charAt(i + 2)));
  }

  /** Words that begin with an apostrophe: ’tis, ’em, ’til. */
  private static boolean isElision(String text, int i, int end) {
    for (String word : ELISIONS) {
      int stop = i + word.length();
      if (stop <= end
          && text.regionMatches(true, i, word, 0, word.length())
          && (stop == end || !Character.isLetter(text.charAt(stop)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the end of the single-marked quotation that opens at {@code open}, or -1. A closer
   * after a stop or comma is trusted; one after an s only if no better one comes before the next
   * opener ("the officials’ view"). Double marks within are a pair of their own; one that closes
   * without having opened there means that the single one was an apostrophe.
   *
   * @param goesOn whether the next paragraph opens one too, so that this one may be left open
   */
  static int closing(String text, int open, int end, boolean goesOn) {
    int limit = Math.min(end, open + LONGEST);
    int best = -1;
    boolean nested = false;
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Marks.isMark(c) && Marks.doubleMark(text, i, end) > 0) {
        int length = Marks.doubleMark(text, i, end);
        boolean closes = Marks.looksClosing(text, i, length, end);
        if (closes && !nested && best < 0) {
          return -1;
        }
        nested = !closes;
        i += length - 1;
      } else if (c == '‘' || (c == '\'' && opens(text, i, open, end))) {
        break;
      } else if ((c == '’' || c == '\'') && closes(text, i, end)) {
        char previous = text.charAt(i - 1);
        boolean sure = ".,!?…".indexOf(previous) >= 0;
        boolean possessive = previous == 's' && i + 1 < end && text.charAt(i + 1) == ' ';
        if (sure || !possessive) {
          return i + 1;
        }
        if (best < 0 && !goesOn) {
          best = i + 1;
        }
      }
    }
    return best;
  }
}
