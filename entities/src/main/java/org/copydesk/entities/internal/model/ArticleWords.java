package org.copydesk.entities.internal.model;

import java.util.Arrays;
import java.util.List;

/** How often the words of an article are written with a capital, and as what they were found. */
final class ArticleWords {
  private static final int SHARES = FirstPass.SHARES;

  private final LongTable numbers;
  private float[] shares;
  private int[] labels;
  private int[] capitalised;
  private int[] small;

  ArticleWords(List<WordSequence> sequences, List<FirstPass> passes) {
    numbers = new LongTable(256);
    shares = new float[256 * SHARES];
    labels = new int[256 * Labels.COUNT];
    capitalised = new int[256];
    small = new int[256];
    for (int s = 0; s < sequences.size(); s++) {
      for (int i = 0; i < sequences.get(s).size(); i++) {
        count(sequences.get(s).words[i], passes.get(s), i);
      }
    }
  }

  private void count(Word word, FirstPass pass, int i) {
    if (!word.hasLetter) {
      return;
    }
    int number = numbers.get(word.lowerHash, -1);
    if (number < 0) {
      number = numbers.size();
      numbers.put(word.lowerHash, number);
      if (number == capitalised.length) {
        grow(2 * number);
      }
    }
    if (!word.capitalised) {
      small[number]++;
      return;
    }
    capitalised[number]++;
    labels[number * Labels.COUNT + pass.labels[i]]++;
    for (int k = 0; k < SHARES; k++) {
      shares[number * SHARES + k] += pass.shares[i * SHARES + k];
    }
  }

  private void grow(int size) {
    shares = Arrays.copyOf(shares, size * SHARES);
    labels = Arrays.copyOf(labels, size * Labels.COUNT);
    capitalised = Arrays.copyOf(capitalised, size);
    small = Arrays.copyOf(small, size);
  }

  /** Returns the number of {@code word}, which has a letter. */
  int number(Word word) {
    return numbers.get(word.lowerHash, -1);
  }

  int capitalised(int number) {
    return capitalised[number];
  }

  int small(int number) {
    return small[number];
  }

  /**
   * Returns what a word is found to be in its other places: 1 if it has none, else 2 + 8 times the
   * likeliest (a type, or outside) + how likely that is, from 0 to 4.
   */
  int elsewhere(int number, FirstPass pass, int i) {
    float sum = 0;
    float best = 0;
    int likeliest = 0;
    for (int k = 0; k < SHARES; k++) {
      float share = shares[number * SHARES + k] - pass.shares[i * SHARES + k];
      sum += share;
      if (share > best) {
        best = share;
        likeliest = k;
      }
    }
    return capitalised[number] < 2 || sum < 0.5f ? 1 : 2 + 8 * likeliest + level(best / sum);
  }

  /** Returns the commonest label in a word's other places, -1 if there is none. */
  int commonestLabel(int number, int own) {
    int best = -1;
    int most = 0;
    for (int label = 0; label < Labels.COUNT; label++) {
      int count = labels[number * Labels.COUNT + label] - (label == own ? 1 : 0);
      if (count > most) {
        most = count;
        best = label;
      }
    }
    return best;
  }

  /** Returns a chance in five levels. */
  static int level(float chance) {
    return chance >= 0.95f ? 4 : chance >= 0.8f ? 3 : chance >= 0.5f ? 2 : chance >= 0.2f ? 1 : 0;
  }
}
