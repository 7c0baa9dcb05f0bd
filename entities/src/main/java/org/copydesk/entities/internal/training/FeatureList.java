package org.copydesk.entities.internal.training;

import java.util.Arrays;
import org.copydesk.entities.internal.model.FeatureSink;
import org.copydesk.entities.internal.model.Template;

/** Collects the features of a sequence, by number, word after word. */
final class FeatureList implements FeatureSink {
  private final FeatureIndex index;
  private int[] words = new int[64];
  private int[] features = new int[64];
  private int size;

  FeatureList(FeatureIndex index) {
    this.index = index;
  }

  @Override
  public void add(int at, Template template, long first, long second, long third) {
    if (size == words.length) {
      words = Arrays.copyOf(words, 2 * size);
      features = Arrays.copyOf(features, 2 * size);
    }
    words[size] = at;
    features[size++] = index.number(template, first, second, third);
  }

  int size() {
    return size;
  }

  int word(int i) {
    return words[i];
  }

  int feature(int i) {
    return features[i];
  }

  /** Returns the features alone. */
  int[] features() {
    return Arrays.copyOf(features, size);
  }

  /** Returns where the features of each of {@code count} words begin, and the end of the last. */
  int[] offsets(int count) {
    int[] offsets = new int[count + 1];
    int next = 0;
    for (int i = 0; i <= count; i++) {
      while (next < size && words[next] < i) {
        next++;
      }
      offsets[i] = next;
    }
    return offsets;
  }
}
