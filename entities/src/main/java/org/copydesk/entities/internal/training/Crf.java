package org.copydesk.entities.internal.training;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.Weights;

/**
 * The learner: a linear-chain conditional random field (Lafferty and others 2001), trained by
 * stochastic gradient descent with a rate of its own for each feature (AdaGrad: Duchi and others
 * 2011), so that rare features learn as much as common ones, and an L2 penalty. Where the right
 * label of a word is not known, all that are possible count together (Tsuboi and others 2008). The
 * weights of the last epochs are averaged.
 */
final class Crf {
  private static final int COUNT = Labels.COUNT;

  /** The weights of a feature lie this far apart: a row is a line of the processor's cache. */
  static final int STRIDE = 16;

  /** What is less wrong than this is right: saves most of the time. */
  private static final double SMALL = 1e-4;

  /** The odds of steps are made anew after so many sequences. */
  private static final int STALE = 8;

  final float[] weights;
  final float[] steps = new float[Weights.steps()];

  /** The sum of the squares of a feature's gradients, which slow it down. */
  private final float[] squares;

  private final float[] stepSquares = new float[steps.length];

  /** After how many sequences the penalty was last taken off a feature. */
  private final int[] penalised;

  private final Settings settings;
  private final boolean[] ofArticle;
  private final Odds odds = new Odds();
  private final double[] stepErrors = new double[COUNT * COUNT];
  private int seen;

  /**
   * Makes a learner that knows nothing yet.
   *
   * @param ofArticle for each feature, whether it is left out of some sequences (see {@link
   *     Settings#articleDropout}): the first pass has to do without
   */
  Crf(Settings settings, boolean[] ofArticle) {
    this.settings = settings;
    this.ofArticle = ofArticle;
    this.weights = new float[ofArticle.length * STRIDE];
    this.squares = new float[ofArticle.length];
    this.penalised = new int[ofArticle.length];
  }

  /** Learns from {@code examples}. */
  void train(List<Example> examples, int epochs, Consumer<String> progress) {
    Random random = new Random(settings.seed());
    int[] order = new int[examples.size()];
    Arrays.setAll(order, i -> i);
    Lattice lattice = new Lattice(odds, examples.get(0));
    float[] sum = new float[weights.length];
    float[] stepSum = new float[steps.length];
    int averaged = Math.min(epochs, settings.averagedEpochs());
    for (int epoch = 0; epoch < epochs; epoch++) {
      shuffle(order, random);
      double loss = 0;
      for (int number : order) {
        if (seen % STALE == 0) {
          odds.set(steps);
        }
        boolean alone = random.nextDouble() < settings.articleDropout();
        loss += learn(examples.get(number), alone, lattice);
        seen++;
      }
      for (int feature = 0; feature < squares.length; feature++) {
        penalise(feature);
      }
      if (epoch >= epochs - averaged) {
        addTo(sum, weights);
        addTo(stepSum, steps);
      }
      progress.accept(
          String.format(
              Locale.ROOT, "epoch %d of %d: loss %.3f", epoch + 1, epochs, loss / order.length));
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

  /** Returns the scores of the words, with or without the features of the rest of the article. */
  float[] scores(Example example, boolean alone) {
    float[] scores = new float[example.size() * COUNT];
    float[] sum = new float[STRIDE];
    for (int i = 0; i < example.size(); i++) {
      Arrays.fill(sum, 0);
      for (int k = example.offsets[i]; k < example.offsets[i + 1]; k++) {
        int feature = example.features[k];
        if (!(alone && ofArticle[feature])) {
          int from = feature * STRIDE;
          for (int label = 0; label < STRIDE; label++) {
            sum[label] += weights[from + label];
          }
        }
      }
      System.arraycopy(sum, 0, scores, i * COUNT, COUNT);
    }
    return scores;
  }

  /** Takes one step down the gradient and returns the loss before it. */
  private double learn(Example example, boolean alone, Lattice lattice) {
    for (int feature : example.features) {
      penalise(feature);
    }
    double loss = lattice.take(example, scores(example, alone));
    float[] errors = new float[STRIDE];
    boolean before = false;
    for (int i = 0; i < example.size(); i++) {
      double square = 0;
      for (int label = 0; label < COUNT; label++) {
        errors[label] = (float) lattice.error(i, label);
        square += errors[label] * errors[label];
      }
      boolean wrong = square > SMALL * SMALL;
      if (wrong) {
        change(example, i, errors, (float) square, alone);
      }
      if (i > 0 && (wrong || before)) {
        lattice.stepErrors(i, stepErrors);
        changeSteps(example.sequence.kind(i));
      }
      before = wrong;
    }
    int first = example.sequence.kind(0);
    for (int label = 0; label < COUNT; label++) {
      changeStep(first, Labels.EDGE, label, lattice.error(0, label));
      changeStep(0, label, Labels.EDGE, lattice.error(example.size() - 1, label));
    }
    return loss;
  }

  private void change(Example example, int i, float[] errors, float square, boolean alone) {
    for (int k = example.offsets[i]; k < example.offsets[i + 1]; k++) {
      int feature = example.features[k];
      if (!(alone && ofArticle[feature])) {
        squares[feature] += square;
        float rate = rate(squares[feature]);
        int from = feature * STRIDE;
        for (int label = 0; label < STRIDE; label++) {
          weights[from + label] += rate * errors[label];
        }
      }
    }
  }

  private void changeSteps(int kind) {
    for (int previous = 0; previous < COUNT; previous++) {
      for (int label = 0; label < COUNT; label++) {
        changeStep(kind, previous, label, stepErrors[previous * COUNT + label]);
      }
    }
  }

  private void changeStep(int kind, int previous, int label, double error) {
    int at = Weights.step(kind, previous, label, 0);
    stepSquares[at] += (float) (error * error);
    steps[at] += (float) (rate(stepSquares[at]) * error);
  }

  private float rate(float squares) {
    return (float) (settings.rate() / Math.sqrt(1 + squares));
  }

  /** Takes off a feature the penalty for all the sequences since the last time, in one step. */
  private void penalise(int feature) {
    int sequences = seen - penalised[feature];
    if (sequences > 0) {
      penalised[feature] = seen;
      float share = (float) (settings.penalty() * sequences) * rate(squares[feature]);
      int from = feature * STRIDE;
      for (int label = 0; label < STRIDE; label++) {
        weights[from + label] /= 1 + share;
      }
    }
  }
}
