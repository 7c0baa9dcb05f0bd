package org.copydesk.quotes.internal;

/** What stands beside something, and how far away, as numbers that features are made of. */
final class Edges {
  /** The edge of a paragraph or sentence. */
  static final int BLOCK = 1;

  private static final int QUOTATION = 2;
  private static final int NAME = 3;
  private static final int NUMBER = 4;
  private static final int WORD = 5;
  private static final int DASH = 6;
  private static final int MARK = 7;

  private Edges() {}

  /** Returns the word or mark at token {@code i}: itself if it is known, else its shape. */
  static int at(Words words, int i) {
    if (i < 0 || i >= words.size()) {
      return BLOCK;
    }
    if (words.is(i, Words.QUOTED)) {
      return QUOTATION;
    }
    if (words.is(i, Words.MARK)) {
      return mark(words.first(i));
    }
    if (words.id(i) >= 0) {
      return words.hash(i);
    }
    return words.is(i, Words.CAPITAL) ? NAME : words.is(i, Words.NUMBER) ? NUMBER : WORD;
  }

  /** Whether token {@code i} is a dash between blanks. */
  static boolean isDash(Words words, int i) {
    return words.isMark(i, '—')
        || words.isMark(i, '–')
        || words.isMark(i, '-') && !words.touches(i) && !words.touches(i - 1);
  }

  private static int mark(char c) {
    return c == '—' || c == '–' ? DASH : c < 128 ? c : MARK;
  }

  /** Returns the word or mark at token {@code i} in lower case, known or not, as a hash. */
  static int wordAt(Words words, int i) {
    if (i < 0 || i >= words.size() || words.is(i, Words.MARK)) {
      return at(words, i);
    }
    return words.hash(i);
  }

  /** Returns a number of tokens on a scale of eight steps. */
  static int scale(int n) {
    return n <= 0 ? 0 : n <= 2 ? n : n <= 4 ? 3 : n <= 7 ? 4 : n <= 12 ? 5 : n <= 20 ? 6 : 7;
  }
}
