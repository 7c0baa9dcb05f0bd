package org.copydesk.quotes.internal;

import org.copydesk.core.internal.Blanks;

/**
 * What a character that may be a double quotation mark is, from its shape and its neighbours;
 * {@link SingleMarks} tells of single ones. No state.
 */
final class Marks {
  /** How many characters a tag of markup may have. */
  private static final int LONGEST_TAG = 500;

  private Marks() {}

  /** Returns whether {@code c} can be part of a quotation mark. */
  static boolean isMark(char c) {
    return switch (c) {
      case '"', '\'', '`', '“', '”', '„', '‟', '‘', '’', '‚', '‛', '«', '»', '″', '＂' -> true;
      default -> false;
    };
  }

  /**
   * Returns the length of the double mark at {@code i} (1 or 2 characters), or 0 if there is none.
   */
  static int doubleMark(String text, int i, int end) {
    char c = text.charAt(i);
    switch (c) {
      case '“', '”', '„', '‟', '«', '»', '＂':
        return 1;
      case '"':
        return isMeasure(text, i) || isAttribute(text, i, end) ? 0 : 1;
      case '\'', '`', '‘', '’':
        return isPair(text, i, end, c) ? 2 : 0;
      default:
        return 0;
    }
  }

  /**
   * Two single marks that stand for a double one: '' `` ‘‘ ’’. Of three in a row the outer two
   * belong together.
   */
  private static boolean isPair(String text, int i, int end, char c) {
    if (i + 1 >= end || text.charAt(i + 1) != c) {
      return false;
    }
    boolean third = i + 2 < end && text.charAt(i + 2) == c;
    boolean closing =
        i > 0 && !isBlank(text.charAt(i - 1)) && !isOpeningBracket(text.charAt(i - 1));
    return !third || !closing;
  }

  /** A straight mark after a digit that means inches or seconds: 6'2", a 9" nail. */
  private static boolean isMeasure(String text, int i) {
    if (i == 0 || !isDigit(text.charAt(i - 1))) {
      return false;
    }
    int k = i - 1;
    while (k >= 0 && k > i - 6 && (isDigit(text.charAt(k)) || text.charAt(k) == '.')) {
      k--;
    }
    if (k >= 0 && (text.charAt(k) == '\'' || text.charAt(k) == '’' || text.charAt(k) == '′')) {
      return k > 0 && isDigit(text.charAt(k - 1));
    }
    return false;
  }

  /** A mark of markup left in the text: name="value" broken over lines. */
  private static boolean isAttribute(String text, int i, int end) {
    return i > 0 && text.charAt(i - 1) == '=' || i + 1 < end && text.charAt(i + 1) == '>';
  }

  /**
   * Returns the last character of the markup tag that opens at {@code i} with {@code <}, or {@code
   * i} if it is no tag.
   */
  static int tagEnd(String text, int i, int end) {
    if (i + 1 >= end || !Character.isLetter(text.charAt(i + 1)) && text.charAt(i + 1) != '/') {
      return i;
    }
    int limit = Math.min(end, i + LONGEST_TAG);
    for (int k = i + 1; k < limit; k++) {
      char c = text.charAt(k);
      if (c == '>') {
        return k;
      }
      if (c == '<') {
        return i;
      }
    }
    return i;
  }

  /** Returns whether the double mark at {@code i} opens a quotation when none is open. */
  static boolean opens(String text, int i, int length, int from, int end) {
    char c = text.charAt(i);
    boolean textAfter = i + length < end && !isBlank(text.charAt(i + length));
    boolean blankBefore = i == from || opensAfter(text.charAt(i - 1));
    return switch (c) {
      case '“', '„', '‟', '«', '‘', '`' -> i + length < end;
      case '”', '’', '»' -> blankBefore && textAfter;
      default ->
          blankBefore
              ? i + length < end
              : textAfter
                  && !isDigit(text.charAt(i - 1))
                  && !isClosingPunctuation(text, i + length, end);
    };
  }

  /** Returns whether the double mark at {@code i} opens a second quotation inside an open one. */
  static boolean opensInside(String text, int i, int length, int from, int end) {
    char c = text.charAt(i);
    boolean textAfter = i + length < end && !isBlank(text.charAt(i + length));
    boolean blankBefore = i == from || opensAfter(text.charAt(i - 1));
    if (c == '“' || c == '„' || c == '«' || c == '`' || c == '‘') {
      return textAfter && (blankBefore || !isClosingPunctuation(text, i + length, end));
    }
    return c != '”'
        && c != '»'
        && c != '’'
        && blankBefore
        && textAfter
        && !isClosingPunctuation(text, i + length, end);
  }

  /**
   * Returns whether the double mark at {@code i} stands as a closing one does: text before it, none
   * right after it.
   */
  static boolean looksClosing(String text, int i, int length, int end) {
    if (i == 0 || isBlank(text.charAt(i - 1))) {
      return false;
    }
    return i + length >= end || !Character.isLetterOrDigit(text.charAt(i + length));
  }

  private static boolean isClosingPunctuation(String text, int i, int end) {
    return i >= end || ",.;:!?)]}".indexOf(text.charAt(i)) >= 0 || isDash(text.charAt(i));
  }

  /** Whether a mark after {@code c} may open. */
  static boolean opensAfter(char c) {
    return isBlank(c)
        || isOpeningBracket(c)
        || isDash(c)
        || c == '/'
        || c == ':'
        || c == '>'
        || c == '=';
  }

  private static boolean isOpeningBracket(char c) {
    return c == '(' || c == '[' || c == '{';
  }

  private static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―';
  }

  static boolean isBlank(char c) {
    return Blanks.isBlank(c) || c == '\u200B' || c == '\uFEFF';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
