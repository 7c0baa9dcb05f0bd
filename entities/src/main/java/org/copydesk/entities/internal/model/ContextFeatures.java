package org.copydesk.entities.internal.model;

import static org.copydesk.entities.internal.model.Template.*;

/** The features of words that stand side by side. */
final class ContextFeatures {
  private ContextFeatures() {}

  /** Adds the features of the word {@code at}; {@code two} are the second next. */
  static void add(
      Word twoBefore, Word before, Word word, Word after, Word twoAfter, int at, FeatureSink sink) {
    long shape = word.shape;
    sink.add(at, LOWER_BEFORE, before.lowerHash, word.lowerHash, 0);
    sink.add(at, LOWER_AFTER, word.lowerHash, after.lowerHash, 0);
    sink.add(at, B_BEFORE, before.clusterB, word.clusterB, 0);
    sink.add(at, B_AFTER, word.clusterB, after.clusterB, 0);
    sink.add(at, B_AROUND, before.clusterB, after.clusterB, shape);
    sink.add(at, B_TWO_BEFORE, twoBefore.clusterB, before.clusterB, shape);
    sink.add(at, B_TWO_AFTER, after.clusterB, twoAfter.clusterB, shape);
    sink.add(at, C_BEFORE, before.clusterC, word.clusterC, 0);
    sink.add(at, C_AFTER, word.clusterC, after.clusterC, 0);
    sink.add(at, LOWER_B_BEFORE, word.lowerHash, before.clusterB, 0);
    sink.add(at, LOWER_B_AFTER, word.lowerHash, after.clusterB, 0);
    sink.add(at, B_LOWER_BEFORE, word.clusterB, before.lowerHash, 0);
    sink.add(at, B_LOWER_AFTER, word.clusterB, after.lowerHash, 0);
    sink.add(at, SHAPES, before.shape, shape, after.shape);
    sink.add(at, SHAPE_LOWER_BEFORE, shape, before.lowerHash, 0);
    sink.add(at, SHAPE_LOWER_AFTER, shape, after.lowerHash, 0);
    sink.add(at, LOWER_TWO_BEFORE, twoBefore.lowerHash, before.lowerHash, shape);
    sink.add(at, LOWER_TWO_AFTER, after.lowerHash, twoAfter.lowerHash, shape);
    sink.add(at, SHAPE_C_BEFORE, shape, before.clusterC, 0);
    sink.add(at, SHAPE_C_AFTER, shape, after.clusterC, 0);
  }
}
