package org.copydesk.quotes.internal.indirect;

import java.util.Random;
import org.copydesk.quotes.internal.syntax.Weights;

/** Trains hashed linear models by AdaGrad: a yes-or-no one, or one that picks among candidates. */
final class LinearTrainer {
  private final float[] weights;
  private final float[] squares;
  private final int mask;
  private final float rate;
  private final float decay;

  LinearTrainer(int bits, float rate, float decay) {
    this.weights = new float[1 << bits];
    this.squares = new float[1 << bits];
    this.mask = (1 << bits) - 1;
    this.rate = rate;
    this.decay = decay;
  }

  float score(int[] features) {
    float sum = 0;
    for (int f : features) {
      sum += weights[f & mask];
    }
    return sum;
  }

  private void step(int[] features, float gradient) {
    for (int f : features) {
      int i = f & mask;
      float g = gradient + decay * weights[i];
      squares[i] += g * g;
      weights[i] -= rate * g / (float) Math.sqrt(squares[i] + 1e-6);
    }
  }

  /** One example: is it one? */
  void yesNo(int[] features, boolean yes, float importance) {
    float p = (float) (1 / (1 + Math.exp(-score(features))));
    step(features, importance * (p - (yes ? 1 : 0)));
  }

  /** One choice: which of the candidates is it? */
  void choice(int[][] candidates, int right) {
    double[] p = new double[candidates.length];
    double max = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < p.length; i++) {
      p[i] = score(candidates[i]);
      max = Math.max(max, p[i]);
    }
    double sum = 0;
    for (int i = 0; i < p.length; i++) {
      p[i] = Math.exp(p[i] - max);
      sum += p[i];
    }
    for (int i = 0; i < p.length; i++) {
      float gradient = (float) (p[i] / sum - (i == right ? 1 : 0));
      if (Math.abs(gradient) > 1e-3) {
        step(candidates[i], gradient);
      }
    }
  }

  static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int j = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[j];
      order[j] = swap;
    }
  }

  Weights weights() {
    return Weights.of(weights);
  }
}
