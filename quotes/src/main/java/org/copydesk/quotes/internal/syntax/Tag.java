package org.copydesk.quotes.internal.syntax;

/**
 * The part-of-speech tags of Universal Dependencies (universaldependencies.org/u/pos), as small
 * integers.
 */
public final class Tag {
  public static final byte ADJ = 0;
  public static final byte ADP = 1;
  public static final byte ADV = 2;
  public static final byte AUX = 3;
  public static final byte CCONJ = 4;
  public static final byte DET = 5;
  public static final byte INTJ = 6;
  public static final byte NOUN = 7;
  public static final byte NUM = 8;
  public static final byte PART = 9;
  public static final byte PRON = 10;
  public static final byte PROPN = 11;
  public static final byte PUNCT = 12;
  public static final byte SCONJ = 13;
  public static final byte SYM = 14;
  public static final byte VERB = 15;
  public static final byte X = 16;

  /** The number of tags. */
  public static final int COUNT = 17;

  private Tag() {}

  private static final int NOMINAL = set(NOUN, PROPN, PRON, NUM);
  private static final int VERBAL = set(VERB, AUX);

  /** Returns the set of {@code tags}, for {@link #isIn}. */
  public static int set(int... tags) {
    int set = 0;
    for (int tag : tags) {
      set |= 1 << tag;
    }
    return set;
  }

  /**
   * Returns whether {@code tag} is in {@code set}: one question where a row of comparisons would be
   * several, each hard to foresee.
   */
  public static boolean isIn(int set, int tag) {
    return (set >>> tag & 1) != 0;
  }

  /** Returns whether a word so tagged can head a noun phrase. */
  public static boolean isNominal(int tag) {
    return isIn(NOMINAL, tag);
  }

  /** Returns whether a word so tagged is a verb, auxiliaries included. */
  public static boolean isVerbal(int tag) {
    return isIn(VERBAL, tag);
  }
}
