package org.copydesk.quotes.internal.indirect;

import java.util.Arrays;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Weights;

/**
 * Words or phrases, by number, that are candidates for one thing, and what speaks for each so far.
 * Reused; not thread-safe.
 */
final class Contest {
  final int[] words;
  private final float[] scores;
  private int size;

  /** Makes one for at most {@code most} candidates. */
  Contest(int most) {
    words = new int[most];
    scores = new float[most];
  }

  /** Begins anew with the first {@code count} of {@link #words}, for which nothing speaks yet. */
  void open(int count) {
    size = count;
    Arrays.fill(scores, 0, count, 0);
  }

  int size() {
    return size;
  }

  /** Returns what speaks for candidate {@code k}. */
  float score(int k) {
    return scores[k];
  }

  /** Adds {@code score} to what speaks for candidate {@code k}. */
  void add(int k, float score) {
    scores[k] += score;
  }

  /** Adds what {@code weights} give to {@code features}, which has closed one set for each. */
  void add(Weights weights, Features features) {
    weights.addScores(features, scores);
  }

  /** Leaves out the words before word {@code from} and from word {@code to} on. */
  void clip(int from, int to) {
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (words[k] >= from && words[k] < to) {
        words[kept] = words[k];
        scores[kept++] = scores[k];
      }
    }
    size = kept;
  }

  /** Leaves out those for which less speaks than for the best, by more than {@code margin}. */
  void narrow(float margin) {
    float least = scores[best()] - margin;
    int kept = 0;
    for (int k = 0; k < size; k++) {
      if (scores[k] >= least) {
        words[kept] = words[k];
        scores[kept++] = scores[k];
      }
    }
    size = kept;
  }

  /** Returns the word for which most speaks, the first one of equals. */
  int winner() {
    return words[best()];
  }

  private int best() {
    int best = 0;
    for (int k = 1; k < size; k++) {
      best = scores[k] > scores[best] ? k : best;
    }
    return best;
  }
}
