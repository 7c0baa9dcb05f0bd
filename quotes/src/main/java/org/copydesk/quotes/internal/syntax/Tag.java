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

  /** Returns whether a word so tagged can head a noun phrase. */
  public static boolean isNominal(int tag) {
    return tag == NOUN || tag == PROPN || tag == PRON || tag == NUM;
  }

  /** Returns whether a word so tagged is a verb, auxiliaries included. */
  public static boolean isVerbal(int tag) {
    return tag == VERB || tag == AUX;
  }
}
