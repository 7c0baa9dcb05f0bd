package org.copydesk.entities.internal.training;

import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.Weights;
import org.copydesk.entities.internal.model.Word;

/** The odds of each step from label to label, from the weights of the steps. */
final class Odds {
  private static final int EDGES = Labels.COUNT + 1;

  private final double[][] odds = new double[Word.KINDS][EDGES * EDGES];

  /** Makes them anew from {@code steps}, laid out as {@link Weights} wants them. */
  void set(float[] steps) {
    for (int kind = 0; kind < Word.KINDS; kind++) {
      for (int previous = 0; previous < EDGES; previous++) {
        for (int label = 0; label < EDGES; label++) {
          if (Labels.allowed(previous, label)) {
            odds[kind][at(previous, label)] =
                Math.exp(steps[Weights.step(kind, previous, label, 0)]);
          }
        }
      }
    }
  }

  /** Returns those onto a word of {@code kind}, by {@link #at}; 0 for what is not allowed. */
  double[] onto(int kind) {
    return odds[kind];
  }

  /** Returns the place of a step; either label may be the edge. */
  static int at(int previous, int label) {
    return previous * EDGES + label;
  }
}
