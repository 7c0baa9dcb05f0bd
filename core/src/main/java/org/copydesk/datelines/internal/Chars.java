package org.copydesk.datelines.internal;

/** What the characters of a dateline are. All offsets are UTF-16 indexes. */
final class Chars {
  private Chars() {}

  /** Returns whether {@code c} is a blank within a line: space, tab, no-break and other spaces. */
  static boolean isBlank(char c) {
    if (c < 128) {
      return c == ' ' || c == '\t';
    }
    return c == '\u200B'
        || c == '\uFEFF'
        || c == '\u00AD'
        || Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  /** Returns whether {@code c} ends a line. */
  static boolean isNewline(char c) {
    if (c < 32) {
      return c == '\n' || c == '\r' || c == '\u000B' || c == '\f';
    }
    return c > 126 && (c == '\u0085' || c == '\u2028' || c == '\u2029');
  }

  /**
   * Returns whether {@code c} may separate a dateline from its story: dashes, and AP's old
   * underscore.
   */
  static boolean isDash(char c) {
    return c == '-'
        || c >= '\u2010' && c <= '\u2015'
        || c == '\u2212'
        || c == '_'
        || c == '\u00AC'
        || c == '\u0096'
        || c == '\u0097'
        || c == '~';
  }

  /** Returns whether {@code c} may join the halves of one word. */
  static boolean isHyphen(char c) {
    return c == '-' || c == '\u2010' || c == '\u2011';
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ' || c == '‘' || c == 'ʻ' || c == '`' || c == '´';
  }

  /**
   * Returns whether {@code c} is a capital letter; a Roman numeral or a letter in a ring is none.
   */
  static boolean isUpper(char c) {
    return c < 128
        ? c >= 'A' && c <= 'Z'
        : Character.isLetter(c) && (Character.isUpperCase(c) || Character.isTitleCase(c));
  }

  /** Returns whether {@code c} is a small letter. */
  static boolean isLower(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' : Character.isLetter(c) && Character.isLowerCase(c);
  }

  static boolean isLetter(char c) {
    return c < 128 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns whether {@code c} goes on with a letter before it: a combining mark. */
  static boolean isMark(char c) {
    return c >= '\u0300' && c <= '\u036F';
  }

  /** Returns whether {@code c} opens a quotation. */
  static boolean isQuote(char c) {
    return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '«' || c == '„' || c == '`'
        || c == '”' || c == '″';
  }

  /** Returns the first index from {@code at} that is no blank, {@code limit} if all are. */
  static int skipBlanks(String text, int at, int limit) {
    int i = at;
    while (i < limit && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the first index from {@code at} that is neither blank nor line end. */
  static int skipSpace(String text, int at, int limit) {
    int i = at;
    while (i < limit && (isBlank(text.charAt(i)) || isNewline(text.charAt(i)))) {
      i++;
    }
    return i;
  }
}
