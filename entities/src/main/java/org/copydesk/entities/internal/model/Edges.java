package org.copydesk.entities.internal.model;

/** The words that stand for what is before and after a sequence, and the hashes of numbers. */
public final class Edges {
  private static final int NUMBERS = 256;

  final Word before;
  final Word after;
  private final long[] numbers = new long[NUMBERS];

  Edges(Word before, Word after, Symbols symbols) {
    this.before = before;
    this.after = after;
    for (int i = 0; i < NUMBERS; i++) {
      numbers[i] = symbols.of(Integer.toString(i));
    }
  }

  /** Returns those of training data. */
  public static Edges of(WordLists lists, Symbols symbols) {
    return new Edges(
        new Word(Word.BEFORE_TEXT, Casing.MIXED, lists, symbols),
        new Word(Word.AFTER_TEXT, Casing.MIXED, lists, symbols),
        symbols);
  }

  /** Returns the hash of {@code number}, from 0 to 255. */
  long number(int number) {
    return numbers[number];
  }
}
