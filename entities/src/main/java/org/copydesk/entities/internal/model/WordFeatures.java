package org.copydesk.entities.internal.model;

import static org.copydesk.entities.internal.model.Template.*;

/**
 * The features that a word gives to the words at and around it, by itself. Their weights can be
 * added up once for a word and kept.
 */
final class WordFeatures {
  /** How far a word is seen, in words. */
  static final int REACH = 2;

  static final int OFFSETS = 2 * REACH + 1;

  /** How far a capitalised word sees what stands near it, wherever. */
  static final int NEAR = 5;

  /**
   * The rows of {@link Word#scores}: one for each offset, and one for words near it on each side.
   */
  static final int ROWS = OFFSETS + 2;

  /** The row for words that it stands before. */
  static final int ROW_BEFORE = OFFSETS;

  /** The row for words that it stands after. */
  static final int ROW_AFTER = OFFSETS + 1;

  private static final Template[] WORD = {null, WORD_M1, WORD_0, WORD_P1, null};
  private static final Template[] LOWER = {LOWER_M2, LOWER_M1, LOWER_0, LOWER_P1, LOWER_P2};
  private static final Template[] SHAPE = {SHAPE_M2, SHAPE_M1, SHAPE_0, SHAPE_P1, SHAPE_P2};
  private static final Template[] LONG_SHAPE = {
    null, LONG_SHAPE_M1, LONG_SHAPE_0, LONG_SHAPE_P1, null
  };
  private static final Template[] SUFFIX = {null, SUFFIX_M1, null, SUFFIX_P1, null};
  private static final Template[] LISTS = {null, LISTS_M1, LISTS_0, LISTS_P1, null};
  private static final Template[] A = {
    CLUSTER_A_M2, CLUSTER_A_M1, CLUSTER_A_0, CLUSTER_A_P1, CLUSTER_A_P2
  };
  private static final Template[] B = {
    CLUSTER_B_M2, CLUSTER_B_M1, CLUSTER_B_0, CLUSTER_B_P1, CLUSTER_B_P2
  };
  private static final Template[] C = {
    CLUSTER_C_M2, CLUSTER_C_M1, CLUSTER_C_0, CLUSTER_C_P1, CLUSTER_C_P2
  };
  private static final Template[] D = {null, CLUSTER_D_M1, CLUSTER_D_0, CLUSTER_D_P1, null};
  private static final Template[] PREFIXES = {PREFIX_1, PREFIX_2, PREFIX_3, PREFIX_4};
  private static final Template[] SUFFIXES = {SUFFIX_1, SUFFIX_2, SUFFIX_3, SUFFIX_4};

  private WordFeatures() {}

  /**
   * Adds what {@code word} says of the word {@code at}, from which it stands {@code offset} words
   * away (from -{@link #REACH}, before it, to {@link #REACH}).
   */
  static void add(Word word, int offset, int at, FeatureSink sink) {
    int o = offset + REACH;
    add(sink, at, WORD[o], word.formHash);
    add(sink, at, LOWER[o], word.lowerHash);
    add(sink, at, SHAPE[o], word.shape);
    add(sink, at, LONG_SHAPE[o], word.longShape);
    add(sink, at, A[o], word.clusterA);
    add(sink, at, B[o], word.clusterB);
    add(sink, at, C[o], word.clusterC);
    add(sink, at, D[o], word.clusterD);
    add(sink, at, LISTS[o], word.lists);
    add(sink, at, SUFFIX[o], word.suffixes[2]);
    if (offset == 0) {
      sink.add(at, BIAS, 0, 0, 0);
      for (int i = 0; i < PREFIXES.length; i++) {
        add(sink, at, PREFIXES[i], word.prefixes[i]);
        add(sink, at, SUFFIXES[i], word.suffixes[i]);
      }
      sink.add(at, SHAPE_CLUSTER_B, word.shape, word.clusterB, 0);
      sink.add(at, SHAPE_CLUSTER_C, word.shape, word.clusterC, 0);
    }
  }

  /** Adds what {@code word} says of the capitalised word {@code at}, which it stands near to. */
  static void addNear(Word word, boolean before, int at, FeatureSink sink) {
    add(sink, at, before ? NEAR_BEFORE : NEAR_AFTER, word.lowerHash);
    add(sink, at, before ? NEAR_B_BEFORE : NEAR_B_AFTER, word.clusterB);
    add(sink, at, before ? NEAR_C_BEFORE : NEAR_C_AFTER, word.clusterC);
  }

  private static void add(
      FeatureSink sink, int at, @org.jspecify.annotations.Nullable Template template, long value) {
    if (template != null && value != 0) {
      sink.add(at, template, value, 0, 0);
    }
  }
}
