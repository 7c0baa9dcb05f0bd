package org.copydesk.entities.internal.training;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.Steps;
import org.copydesk.entities.internal.model.Weights;
import org.copydesk.entities.internal.model.Word;

/** What was learnt, under the names that it has in a model file. */
public final class NamedWeights {
  private static final int COUNT = Labels.COUNT;

  private final FeatureIndex index;
  private final float[] weights;
  private final float[] steps;

  NamedWeights(FeatureIndex index, float[] weights, float[] steps) {
    this.index = index;
    this.weights = weights;
    this.steps = steps;
  }

  /**
   * A predicate of the model.
   *
   * @param weights {@link Labels#COUNT}, 0 for none
   */
  record Predicate(String name, float[] weights) {}

  /** Returns the predicates that have a weight of {@code smallest} and more. */
  List<Predicate> predicates(double smallest) {
    List<Predicate> predicates = new ArrayList<>();
    for (int kind = 0; kind < Word.KINDS; kind++) {
      for (int previous = 0; previous <= COUNT; previous++) {
        float[] row = new float[COUNT];
        System.arraycopy(steps, Weights.step(kind, previous, 0, 0), row, 0, COUNT);
        addUnlessEmpty(predicates, Steps.name(kind, previous), row);
      }
    }
    float[] last = new float[COUNT];
    for (int label = 0; label < COUNT; label++) {
      last[label] = steps[Weights.step(0, label, Labels.EDGE, 0)];
    }
    addUnlessEmpty(predicates, Steps.end(), last);
    for (int i = 0; i < index.size(); i++) {
      float[] row = new float[COUNT];
      for (int label = 0; label < COUNT; label++) {
        float weight = weights[i * Crf.STRIDE + label];
        row[label] = Math.abs(weight) < smallest ? 0 : weight;
      }
      addUnlessEmpty(predicates, index.name(i), row);
    }
    return predicates;
  }

  private static void addUnlessEmpty(List<Predicate> predicates, String name, float[] row) {
    for (float weight : row) {
      if (weight != 0) {
        predicates.add(new Predicate(name, row));
        return;
      }
    }
  }
}
