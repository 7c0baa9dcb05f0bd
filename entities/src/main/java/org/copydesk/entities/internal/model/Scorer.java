package org.copydesk.entities.internal.model;

/**
 * Adds the weights of the features of one word after the other to its scores. The features of a
 * word wait until they are all there: then the processor fetches their weights side by side and not
 * one after the other, which takes most of the time. Not thread-safe.
 */
final class Scorer implements FeatureSink {
  /** More than the features of a word in one place. */
  private static final int ROOM = 64;

  private final Weights weights;
  private final float[] scores;
  private final long[] keys = new long[ROOM];
  private final long[] rows = new long[ROOM];
  private int size;
  private int current;

  /** Makes a scorer that adds to {@code scores}, {@link Labels#COUNT} a word. */
  Scorer(Weights weights, float[] scores) {
    this.weights = weights;
    this.scores = scores;
  }

  @Override
  public void add(int at, Template template, long first, long second, long third) {
    if (at != current || size == ROOM) {
      finish();
      current = at;
    }
    keys[size++] = template.key(first, second, third);
  }

  /** Adds what is still waiting. */
  void finish() {
    weights.addTo(scores, current * Labels.COUNT, keys, size, rows);
    size = 0;
  }
}
