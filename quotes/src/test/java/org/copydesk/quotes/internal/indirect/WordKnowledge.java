package org.copydesk.quotes.internal.indirect;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * Word classes and how likely a word is to report, from word vectors and from counts in the
 * training articles.
 */
final class WordKnowledge {
  /** How many sightings the guess from the vectors is worth. */
  private static final double PRIOR_WORTH = 6;

  /** The length of a vector while learning. */
  private static final float SCALE = 10 / 3f;

  private final Map<Integer, Short> classes = new HashMap<>();
  private final Map<Integer, float[]> vectors = new HashMap<>();
  private final Map<Integer, Double> priors = new HashMap<>();
  final Map<Integer, int[]> counts = new HashMap<>();
  private double base = 0.01;

  /** Reads the vectors of the package's file. */
  WordKnowledge(Path file) throws IOException {
    WordVectors read = new WordVectors(file);
    short[] clusters = read.clusters();
    for (int i = 0; i < read.words.size(); i++) {
      int hash = TaggedWords.hashOf(read.words.get(i));
      if (i < clusters.length) {
        classes.putIfAbsent(hash, clusters[i]);
      }
      float[] vector = read.vectors[i];
      for (int d = 0; d < vector.length; d++) {
        vector[d] *= SCALE;
      }
      vectors.putIfAbsent(hash, vector);
    }
  }

  Map<Integer, Short> classes() {
    return classes;
  }

  /** Learns what vectors of reporting words look like from {@link #counts}: word to {cues, all}. */
  void learnPriors() {
    double cues = 0;
    double all = 0;
    for (int[] c : counts.values()) {
      cues += c[0];
      all += c[1];
    }
    base = cues / all;
    double[] w = new double[101];
    double[] squares = new double[101];
    for (int round = 0; round < 40; round++) {
      for (Map.Entry<Integer, int[]> e : new java.util.TreeMap<>(counts).entrySet()) {
        float[] v = vectors.get(e.getKey());
        if (v == null) {
          continue;
        }
        double y = e.getValue()[0] / (double) e.getValue()[1];
        double importance = Math.min(20, e.getValue()[1]) / 10.0;
        double sum = w[100];
        for (int d = 0; d < 100; d++) {
          sum += w[d] * v[d];
        }
        double g = importance * (1 / (1 + Math.exp(-sum)) - y);
        for (int d = 0; d <= 100; d++) {
          double gd = g * (d == 100 ? 1 : v[d]) + 1e-4 * w[d];
          squares[d] += gd * gd;
          w[d] -= 0.1 * gd / Math.sqrt(squares[d] + 1e-6);
        }
      }
    }
    for (Map.Entry<Integer, float[]> e : vectors.entrySet()) {
      double sum = w[100];
      for (int d = 0; d < 100; d++) {
        sum += w[d] * e.getValue()[d];
      }
      priors.put(e.getKey(), 1 / (1 + Math.exp(-sum)));
    }
  }

  /** Returns the affinity of a word, 0 to 15, without {@code less} of its sightings. */
  byte affinity(int hash, int[] less) {
    int[] seen = counts.getOrDefault(hash, NONE);
    double cues = seen[0] - (less == null ? 0 : less[0]);
    double all = seen[1] - (less == null ? 0 : less[1]);
    double p = (cues + PRIOR_WORTH * priors.getOrDefault(hash, base)) / (all + PRIOR_WORTH);
    double logit = Math.log(p / (1 - p));
    return (byte) Math.max(0, Math.min(15, Math.floor((logit + 5) * 2) + 1));
  }

  private static final int[] NONE = {0, 0};
}
