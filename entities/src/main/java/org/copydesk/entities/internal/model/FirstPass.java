package org.copydesk.entities.internal.model;

/** What the first pass found in one sequence. */
public final class FirstPass {
  /** The shares of a word: of each type, and of being outside of every name. */
  static final int SHARES = Labels.TYPES.size() + 1;

  /** The best label of each word. */
  final byte[] labels;

  /** {@link #SHARES} a word, from 0 to 1. */
  final float[] shares;

  /** How probable the best label of each word is. */
  final float[] certainty;

  private FirstPass(byte[] labels, float[] shares, float[] certainty) {
    this.labels = labels;
    this.shares = shares;
    this.certainty = certainty;
  }

  /** Returns what {@code decoder} finds in {@code sequence} with these scores. */
  public static FirstPass of(Decoder decoder, WordSequence sequence, float[] scores) {
    byte[] labels = decoder.best(sequence, scores);
    Chances chances = decoder.chances(sequence, scores);
    float[] shares = new float[labels.length * SHARES];
    float[] certainty = new float[labels.length];
    for (int i = 0; i < labels.length; i++) {
      for (int type = 0; type < SHARES - 1; type++) {
        shares[i * SHARES + type] = (float) chances.ofType(i, type);
      }
      shares[i * SHARES + SHARES - 1] = (float) chances.of(i, Labels.OUTSIDE);
      certainty[i] = (float) chances.of(i, labels[i]);
    }
    return new FirstPass(labels, shares, certainty);
  }

  /** Returns the end of the name that begins at {@code start}. */
  int nameEnd(int start) {
    int i = start;
    while (Labels.place(labels[i]) == Labels.BEGIN || Labels.place(labels[i]) == Labels.INSIDE) {
      i++;
    }
    return i + 1;
  }

  /** Whether a name begins at word {@code i}. */
  boolean beginsName(int i) {
    return labels[i] != Labels.OUTSIDE
        && (Labels.place(labels[i]) == Labels.BEGIN || Labels.place(labels[i]) == Labels.UNIT);
  }
}
