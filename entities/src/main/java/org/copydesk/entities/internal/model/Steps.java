package org.copydesk.entities.internal.model;

import java.io.IOException;
import java.util.Map;

/**
 * How the steps from label to label are named among the predicates of a model: {@code step KIND
 * OUTCOME} has the weight of each label after that outcome on a word of that kind, {@code begin
 * KIND} of each first label, {@code end} of each last one.
 */
public final class Steps {
  private static final String STEP = "step";
  private static final String BEGIN = "begin";
  private static final String END = "end";

  private Steps() {}

  /** Returns the predicate of the steps from {@code previous}, which may be the edge. */
  public static String name(int kind, int previous) {
    return previous == Labels.EDGE
        ? BEGIN + " " + kind
        : STEP + " " + kind + " " + Labels.outcome(previous);
  }

  /** Returns the predicate of the steps to the edge. */
  public static String end() {
    return END;
  }

  /**
   * Returns the steps, ordered as {@link Weights} wants them.
   *
   * @param names the predicates that are no features, by row
   */
  static float[] read(Map<Integer, String> names, float[] weights) throws IOException {
    float[] steps = new float[Weights.steps()];
    for (Map.Entry<Integer, String> entry : names.entrySet()) {
      int row = entry.getKey() * Labels.COUNT;
      if (entry.getValue().equals(END)) {
        for (int label = 0; label < Labels.COUNT; label++) {
          steps[Weights.step(0, label, Labels.EDGE, 0)] = weights[row + label];
        }
        continue;
      }
      int at = find(entry.getValue());
      System.arraycopy(weights, row, steps, at, Labels.COUNT);
    }
    return steps;
  }

  private static int find(String name) throws IOException {
    for (int kind = 0; kind < Word.KINDS; kind++) {
      for (int previous = 0; previous <= Labels.COUNT; previous++) {
        if (name(kind, previous).equals(name)) {
          return Weights.step(kind, previous, 0, 0);
        }
      }
    }
    throw new IOException("a damaged name model: the feature " + name + " is of no known kind");
  }
}
