package org.copydesk.entities.internal.model;

/**
 * How much each feature speaks for each label, and each step from label to label. Written once, by
 * training or loading; from then on read by all threads.
 */
public final class Weights {
  private static final int EDGES = Labels.COUNT + 1;

  private final RowTable rows;
  private final float[] weights;
  private final float[] steps;

  /**
   * Takes the arrays as they are.
   *
   * @param rows the number of the row of each feature, by {@link Template#key}
   * @param weights {@link Labels#COUNT} weights a row
   * @param steps by {@link #step}
   */
  public Weights(RowTable rows, float[] weights, float[] steps) {
    this.rows = rows;
    this.weights = weights;
    this.steps = steps;
  }

  /** Returns the number of features. */
  public int features() {
    return rows.size();
  }

  /**
   * Adds the weights of some features to the scores from {@code at} on.
   *
   * @param size how many of {@code keys} there are
   * @param found room for as many numbers
   */
  void addTo(float[] scores, int at, long[] keys, int size, long[] found) {
    int count = rows.find(keys, size, found);
    for (int k = 0; k < count; k++) {
      int from = (int) found[k] * Labels.COUNT;
      for (int i = 0; i < Labels.COUNT; i++) {
        scores[at + i] += weights[from + i];
      }
    }
  }

  /** Returns the weight of a step onto a word of {@code kind}; either label may be the edge. */
  float step(int kind, int previous, int label) {
    return steps[step(kind, previous, label, 0)];
  }

  /** Returns the place of a step in an array of them. */
  public static int step(int kind, int previous, int label, int base) {
    return base + (kind * EDGES + previous) * EDGES + label;
  }

  /** Returns the length of an array of steps. */
  public static int steps() {
    return Word.KINDS * EDGES * EDGES;
  }
}
