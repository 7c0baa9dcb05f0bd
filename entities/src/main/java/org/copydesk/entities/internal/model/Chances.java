package org.copydesk.entities.internal.model;

/** How probable the labels of one sequence are, each from 0 to 1. */
final class Chances {
  private static final int COUNT = Labels.COUNT;

  private final WordSequence sequence;
  private final double[][] odds;
  private final double[] emitted;
  private final double[] forward;
  private final double[] backward;

  Chances(
      WordSequence sequence,
      double[][] odds,
      double[] emitted,
      double[] forward,
      double[] backward) {
    this.sequence = sequence;
    this.odds = odds;
    this.emitted = emitted;
    this.forward = forward;
    this.backward = backward;
  }

  /** Returns the chance that word {@code i} has this label. */
  double of(int i, int label) {
    return forward[i * COUNT + label] * backward[i * COUNT + label];
  }

  /** Returns the chance that word {@code i} is part of a name of this type. */
  double ofType(int i, int type) {
    double sum = 0;
    for (int place = 0; place < 4; place++) {
      sum += of(i, Labels.label(type, place));
    }
    return sum;
  }

  /** Returns the chance that the words from {@code start} to {@code end} have these labels. */
  double ofRow(int start, int end, byte[] labels) {
    double chance = of(start, labels[start]);
    for (int i = start + 1; i < end; i++) {
      double[] step = odds[sequence.kind(i)];
      double sum = 0;
      int previous = labels[i - 1];
      for (int label = 0; label < COUNT; label++) {
        sum +=
            step[previous * (COUNT + 1) + label]
                * emitted[i * COUNT + label]
                * backward[i * COUNT + label];
      }
      int label = labels[i];
      chance *=
          step[previous * (COUNT + 1) + label]
              * emitted[i * COUNT + label]
              * backward[i * COUNT + label]
              / Math.max(sum, Double.MIN_NORMAL);
    }
    return Math.max(0, Math.min(1, chance));
  }
}
