package org.copydesk.entities.internal.training;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.Weights;
import org.copydesk.entities.internal.model.Word;
import org.copydesk.entities.internal.model.WordSequence;

/**
 * The learner: a linear-chain conditional random field, trained by stochastic gradient descent with
 * an L2 penalty (Lafferty and others 2001; Bottou 2010). Where the right label of a word is not
 * known, all that are possible count together (Tsuboi and others 2008). The weights of the last
 * epochs are averaged.
 */
final class Crf {
  private static final int COUNT = Labels.COUNT;
  private static final int EDGES = COUNT + 1;
  private static final double TINY = 1e-250;

  /** Weights are stored divided by {@link #scale}, so that the penalty costs one product a step. */
  final float[] weights;

  final float[] steps = new float[Weights.steps()];
  private double scale = 1;

  private final Settings settings;
  private final boolean[] ofArticle;
  private final double[][] odds = new double[Word.KINDS][EDGES * EDGES];
  private double[] emitted = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] rightForward = new double[0];
  private double[] rightBackward = new double[0];

  /**
   * Makes a learner that knows nothing yet.
   *
   * @param ofArticle for each feature, whether it is left out of some sequences (see {@link
   *     Settings#articleDropout}): the first pass has to do without
   */
  Crf(Settings settings, boolean[] ofArticle) {
    this.settings = settings;
    this.ofArticle = ofArticle;
    this.weights = new float[ofArticle.length * COUNT];
  }

  /** Learns from {@code examples}. */
  void train(List<Example> examples, int epochs, Consumer<String> progress) {
    Random random = new Random(settings.seed());
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    double penalty = settings.penalty();
    float[] sum = new float[weights.length];
    float[] stepSum = new float[steps.length];
    int averaged = Math.min(epochs, settings.averagedEpochs());
    long seen = 0;
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int number : order) {
        if (seen % 8 == 0) {
          setOdds();
        }
        double rate = settings.rate() / (1 + penalty * settings.rate() * seen);
        boolean alone = random.nextDouble() < settings.articleDropout();
        loss += learn(examples.get(number), rate, alone);
        scale *= 1 - rate * penalty;
        seen++;
        if (scale < 1e-4) {
          rescale();
        }
      }
      rescale();
      if (epoch >= epochs - averaged) {
        addTo(sum, weights);
        addTo(stepSum, steps);
      }
      progress.accept(
          String.format(
              java.util.Locale.ROOT,
              "epoch %d of %d: loss %.3f",
              epoch + 1,
              epochs,
              loss / order.length));
    }
    for (int i = 0; i < weights.length; i++) {
      weights[i] = sum[i] / averaged;
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] = stepSum[i] / averaged;
    }
  }

  private static void shuffle(int[] order, Random random) {
    for (int i = order.length - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int swap = order[i];
      order[i] = order[k];
      order[k] = swap;
    }
  }

  private static void addTo(float[] sum, float[] values) {
    for (int i = 0; i < sum.length; i++) {
      sum[i] += values[i];
    }
  }

  private void rescale() {
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= (float) scale;
    }
    for (int i = 0; i < steps.length; i++) {
      steps[i] *= (float) scale;
    }
    scale = 1;
  }

  private void setOdds() {
    for (int kind = 0; kind < Word.KINDS; kind++) {
      for (int previous = 0; previous <= COUNT; previous++) {
        for (int label = 0; label <= COUNT; label++) {
          odds[kind][previous * EDGES + label] =
              Labels.allowed(previous, label)
                  ? Math.exp(steps[Weights.step(kind, previous, label, 0)] * scale)
                  : 0;
        }
      }
    }
  }

  /** Returns the scores of the words, with or without the features of the rest of the article. */
  float[] scores(Example example, boolean alone) {
    float[] scores = new float[example.size() * COUNT];
    for (int i = 0; i < example.size(); i++) {
      for (int k = example.offsets[i]; k < example.offsets[i + 1]; k++) {
        int feature = example.features[k];
        if (!(alone && ofArticle[feature])) {
          for (int label = 0; label < COUNT; label++) {
            scores[i * COUNT + label] += weights[feature * COUNT + label];
          }
        }
      }
    }
    return scores;
  }

  /** Takes one step down the gradient and returns the loss before it. */
  private double learn(Example example, double rate, boolean alone) {
    int size = example.size();
    reserve(size);
    emit(scores(example, alone), size);
    double all = pass(example, forward, backward, false);
    double right = pass(example, rightForward, rightBackward, true);
    double gain = rate / scale;
    float[] change = new float[COUNT];
    for (int i = 0; i < size; i++) {
      boolean any = false;
      for (int label = 0; label < COUNT; label++) {
        int at = i * COUNT + label;
        double error = rightForward[at] * rightBackward[at] - forward[at] * backward[at];
        change[label] = (float) (gain * error);
        any |= Math.abs(error) > 1e-4;
      }
      if (any) {
        change(example, i, change, alone);
      }
    }
    changeSteps(example, gain);
    return all - right;
  }

  private void change(Example example, int i, float[] change, boolean alone) {
    for (int k = example.offsets[i]; k < example.offsets[i + 1]; k++) {
      int feature = example.features[k];
      if (!(alone && ofArticle[feature])) {
        for (int label = 0; label < COUNT; label++) {
          weights[feature * COUNT + label] += change[label];
        }
      }
    }
  }

  private void reserve(int size) {
    if (emitted.length < size * COUNT) {
      emitted = new double[size * COUNT * 2];
      forward = new double[emitted.length];
      backward = new double[emitted.length];
      rightForward = new double[emitted.length];
      rightBackward = new double[emitted.length];
    }
  }

  private void emit(float[] scores, int size) {
    for (int at = 0; at < size * COUNT; at += COUNT) {
      double best = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < COUNT; label++) {
        best = Math.max(best, scores[at + label] * scale);
      }
      for (int label = 0; label < COUNT; label++) {
        emitted[at + label] = Math.exp(Math.max(scores[at + label] * scale - best, -60));
      }
    }
  }

  /**
   * Runs forward and backward over all rows of labels, or the right ones alone, so that the product
   * is the chance of a label; returns the logarithm of their sum.
   */
  private double pass(Example example, double[] ahead, double[] back, boolean rightOnly) {
    WordSequence sequence = example.sequence;
    int size = example.size();
    double sumOfLogs = 0;
    for (int i = 0; i < size; i++) {
      double[] step = odds[sequence.kind(i)];
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        double value = 0;
        if (!rightOnly || (example.right[i] >> label & 1) != 0) {
          if (i == 0) {
            value = step[Labels.EDGE * EDGES + label];
          } else {
            for (int previous = 0; previous < COUNT; previous++) {
              value += ahead[(i - 1) * COUNT + previous] * step[previous * EDGES + label];
            }
          }
        }
        ahead[i * COUNT + label] = value * emitted[i * COUNT + label];
        sum += ahead[i * COUNT + label];
      }
      sumOfLogs += Math.log(scale(ahead, i, sum));
    }
    double total = 0;
    for (int i = size - 1; i >= 0; i--) {
      boolean last = i == size - 1;
      double[] step = odds[last ? 0 : sequence.kind(i + 1)];
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        double value = last ? step[label * EDGES + Labels.EDGE] : 0;
        for (int next = 0; !last && next < COUNT; next++) {
          if (!rightOnly || (example.right[i + 1] >> next & 1) != 0) {
            int at = (i + 1) * COUNT + next;
            value += step[label * EDGES + next] * emitted[at] * back[at];
          }
        }
        back[i * COUNT + label] = value;
        sum += value * ahead[i * COUNT + label];
      }
      sum = scale(back, i, sum);
      total = last ? sum : total;
    }
    return sumOfLogs + Math.log(total);
  }

  private static double scale(double[] values, int i, double sum) {
    double divisor = Math.max(sum, TINY);
    for (int label = 0; label < COUNT; label++) {
      values[i * COUNT + label] /= divisor;
    }
    return divisor;
  }

  private void changeSteps(Example example, double gain) {
    int first = example.sequence.kind(0);
    int end = (example.size() - 1) * COUNT;
    for (int label = 0; label < COUNT; label++) {
      double begins = rightForward[label] * rightBackward[label] - forward[label] * backward[label];
      steps[Weights.step(first, Labels.EDGE, label, 0)] += (float) (gain * begins);
      int at = end + label;
      double ends = rightForward[at] * rightBackward[at] - forward[at] * backward[at];
      steps[Weights.step(0, label, Labels.EDGE, 0)] += (float) (gain * ends);
    }
    for (int i = 1; i < example.size(); i++) {
      changeSteps(example, i, gain);
    }
  }

  private void changeSteps(Example example, int i, double gain) {
    int kind = example.sequence.kind(i);
    double[] step = odds[kind];
    double all = 0;
    double right = 0;
    double[] chances = new double[COUNT * COUNT];
    double[] rightChances = new double[COUNT * COUNT];
    for (int previous = 0; previous < COUNT; previous++) {
      for (int label = 0; label < COUNT; label++) {
        double odd = step[previous * EDGES + label] * emitted[i * COUNT + label];
        if (odd != 0) {
          int at = previous * COUNT + label;
          chances[at] = forward[(i - 1) * COUNT + previous] * odd * backward[i * COUNT + label];
          all += chances[at];
          if ((example.right[i] >> label & 1) != 0) {
            rightChances[at] =
                rightForward[(i - 1) * COUNT + previous] * odd * rightBackward[i * COUNT + label];
            right += rightChances[at];
          }
        }
      }
    }
    for (int previous = 0; previous < COUNT; previous++) {
      for (int label = 0; label < COUNT; label++) {
        int at = previous * COUNT + label;
        double error = rightChances[at] / Math.max(right, TINY) - chances[at] / Math.max(all, TINY);
        if (Math.abs(error) > 1e-5) {
          steps[Weights.step(kind, previous, label, 0)] += (float) (gain * error);
        }
      }
    }
  }
}
