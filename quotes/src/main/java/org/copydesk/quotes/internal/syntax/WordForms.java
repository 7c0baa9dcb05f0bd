package org.copydesk.quotes.internal.syntax;

import org.copydesk.core.internal.Tokens;

/**
 * The spelling of each token of an article, as numbers that words are looked up and compared by:
 * read once, so that nobody goes over the letters again. Not changed once it is handed on.
 */
public final class WordForms {
  /** Turns the hash of a known word into one that no word has; any number would do. */
  private static final int UNKNOWN = 0x5bd1e995;

  private static final int LOWER = 1 << 8;
  private static final int UPPER = 1 << 9;
  private static final int LETTER_BITS = 127;

  /**
   * Each character of ASCII in lower case, and whether it is a lower or an upper case letter: one
   * look for each character of the text instead of comparisons that nobody can foresee.
   */
  private static final short[] PLAIN = new short[128];

  static {
    for (char c = 0; c < PLAIN.length; c++) {
      int letterCase = c >= 'a' && c <= 'z' ? LOWER : c >= 'A' && c <= 'Z' ? UPPER : 0;
      PLAIN[c] = (short) (plain(c) | letterCase);
    }
  }

  private final int[] hashes;
  private final int[] suffixes;
  private final byte[] shapes;

  /** Reads {@code tokens} of {@code text}. */
  public WordForms(String text, Tokens tokens) {
    this(text.toCharArray(), tokens);
  }

  /** Reads {@code tokens} of the text whose characters are {@code letters}. */
  public WordForms(char[] letters, Tokens tokens) {
    int size = tokens.size();
    this.hashes = new int[size];
    this.suffixes = new int[size];
    this.shapes = new byte[size];
    for (int i = 0; i < size; i++) {
      read(letters, tokens.start(i), tokens.end(i), i);
    }
  }

  /** Reads one word. */
  WordForms(String word) {
    this.hashes = new int[1];
    this.suffixes = new int[1];
    this.shapes = new byte[1];
    read(word.toCharArray(), 0, word.length(), 0);
  }

  private void read(char[] letters, int start, int end, int token) {
    int hash = 0x811C9DC5;
    int cases = 0;
    int last = 0;
    int second = 0; // the one before the last
    int third = 0;
    for (int i = start; i < end; i++) {
      char c = letters[i];
      int plain;
      if (c < 128) {
        plain = PLAIN[c];
        cases |= plain;
        plain &= LETTER_BITS;
      } else {
        cases |= (Character.isUpperCase(c) ? UPPER : 0) | (Character.isLowerCase(c) ? LOWER : 0);
        plain = plain(c);
      }
      hash = (hash ^ plain) * 0x01000193;
      third = second;
      second = last;
      last = plain;
    }
    hashes[token] = hash;
    suffixes[token] = (third * 131 + second) * 131 + last;
    boolean lower = (cases & LOWER) != 0;
    boolean upper = (cases & UPPER) != 0;
    shapes[token] = shape(letters[start], lower, upper, end - start);
  }

  private static byte shape(char first, boolean lower, boolean upper, int length) {
    if (first < 128 ? first >= '0' && first <= '9' : Character.isDigit(first)) {
      return TaggedWords.NUMBER;
    }
    if (!lower && !upper) {
      return TaggedWords.SIGN;
    }
    if (!upper) {
      return TaggedWords.LOWER;
    }
    if (!lower && length > 1) {
      return TaggedWords.UPPER;
    }
    return Character.isUpperCase(first) ? TaggedWords.CAPITAL : TaggedWords.MIXED;
  }

  private static char plain(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Returns the hash that a word of this spelling has, whatever its case. */
  public static int hashOf(CharSequence word) {
    int hash = 0x811C9DC5;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ plain(word.charAt(i))) * 0x01000193;
    }
    return hash;
  }

  /** Returns the hash of token {@code i}, whatever its case and with either apostrophe. */
  public int hash(int i) {
    return hashes[i];
  }

  /** Makes token {@code i} a word that no table knows: the name May is not the verb. */
  public void setUnknown(int i) {
    hashes[i] ^= UNKNOWN;
  }

  /** Returns the hashes of all tokens, not to be changed: what is kept when the rest is not. */
  public int[] hashes() {
    return hashes;
  }

  /** Returns the hash of the last three letters of token {@code i}. */
  int suffix(int i) {
    return suffixes[i];
  }

  /** Returns the shape of token {@code i}, one of {@link TaggedWords}. */
  public byte shape(int i) {
    return shapes[i];
  }
}
