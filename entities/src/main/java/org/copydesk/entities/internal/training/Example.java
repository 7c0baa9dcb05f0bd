package org.copydesk.entities.internal.training;

import org.copydesk.entities.internal.model.WordSequence;

/** A sequence with its features by number, and the labels that each word may have. */
final class Example {
  final WordSequence sequence;

  /** For each word the labels that are right, a bit each: one, or all where it is not known. */
  final int[] right;

  /** Where the features of each word begin; one more for the end of the last. */
  int[] offsets;

  int[] features;

  Example(WordSequence sequence, int[] right, int[] offsets, int[] features) {
    this.sequence = sequence;
    this.right = right;
    this.offsets = offsets;
    this.features = features;
  }

  int size() {
    return right.length;
  }

  /** Gives every feature the number {@code map} gives it, leaving out those with a negative one. */
  void renumber(int[] map) {
    int[] newOffsets = new int[offsets.length];
    int[] kept = new int[features.length];
    int size = 0;
    for (int i = 0; i < right.length; i++) {
      newOffsets[i] = size;
      for (int k = offsets[i]; k < offsets[i + 1]; k++) {
        if (map[features[k]] >= 0) {
          kept[size++] = map[features[k]];
        }
      }
    }
    newOffsets[right.length] = size;
    offsets = newOffsets;
    features = java.util.Arrays.copyOf(kept, size);
  }

  /** Adds features to those that are here. */
  void append(FeatureList more) {
    int[] newOffsets = new int[offsets.length];
    int[] all = new int[features.length + more.size()];
    int size = 0;
    int next = 0;
    for (int i = 0; i < right.length; i++) {
      newOffsets[i] = size;
      int length = offsets[i + 1] - offsets[i];
      System.arraycopy(features, offsets[i], all, size, length);
      size += length;
      while (next < more.size() && more.word(next) == i) {
        all[size++] = more.feature(next++);
      }
    }
    newOffsets[right.length] = size;
    offsets = newOffsets;
    features = all;
  }
}
