package org.copydesk.entities.internal.model;

/**
 * Finds the best row of labels (Viterbi) and how probable each label is (forward-backward). All
 * labels are kept at every word, so the best row is the best of all. Immutable and thread-safe.
 *
 * <p>Scores are laid out flat: {@link Labels#COUNT} for the first word, then the second and so on.
 */
public final class Decoder {
  private static final int COUNT = Labels.COUNT;

  /** Scores this far below the best of a word are as good as impossible. */
  private static final float FAR = 60;

  /**
   * What is less likely than this changes no chance that anybody reads; most words are so surely
   * outside of every name that leaving it out is most of the work.
   */
  private static final double NEVER = 1e-12;

  private static final int[][] PREDECESSORS = Labels.predecessors();
  private static final int[][] SUCCESSORS = Labels.successors();

  private final Weights weights;

  /** The steps' odds, by kind, label before, label. */
  private final double[][] odds = new double[Word.KINDS][(COUNT + 1) * (COUNT + 1)];

  /** The weights of the steps, by kind, label, label before. */
  private final float[][] steps = new float[Word.KINDS][COUNT * COUNT];

  public Decoder(Weights weights) {
    this.weights = weights;
    for (int kind = 0; kind < Word.KINDS; kind++) {
      for (int label = 0; label < COUNT; label++) {
        for (int previous = 0; previous < COUNT; previous++) {
          steps[kind][label * COUNT + previous] = weights.step(kind, previous, label);
        }
      }
      for (int previous = 0; previous <= COUNT; previous++) {
        for (int label = 0; label <= COUNT; label++) {
          if (Labels.allowed(previous, label)) {
            odds[kind][previous * (COUNT + 1) + label] =
                Math.exp(weights.step(kind, previous, label));
          }
        }
      }
    }
  }

  /** Returns the best labels for these scores; of equally good ones the first in label order. */
  byte[] best(WordSequence sequence, float[] scores) {
    int size = sequence.size();
    byte[] from = new byte[size * COUNT];
    float[] last = new float[COUNT];
    float[] next = new float[COUNT];
    for (int label = 0; label < COUNT; label++) {
      last[label] =
          Labels.allowed(Labels.EDGE, label)
              ? weights.step(sequence.kind(0), Labels.EDGE, label) + scores[label]
              : Float.NEGATIVE_INFINITY;
    }
    for (int i = 1; i < size; i++) {
      float[] step = steps[sequence.kind(i)];
      for (int label = 0; label < COUNT; label++) {
        float best = Float.NEGATIVE_INFINITY;
        int bestFrom = 0;
        for (int previous : PREDECESSORS[label]) {
          float score = last[previous] + step[label * COUNT + previous];
          if (score > best) {
            best = score;
            bestFrom = previous;
          }
        }
        next[label] = best + scores[i * COUNT + label];
        from[i * COUNT + label] = (byte) bestFrom;
      }
      float[] swap = last;
      last = next;
      next = swap;
    }
    return traceBack(last, from, size);
  }

  private byte[] traceBack(float[] last, byte[] from, int size) {
    int label = 0;
    float best = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < COUNT; i++) {
      if (Labels.allowed(i, Labels.EDGE) && last[i] + weights.step(0, i, Labels.EDGE) > best) {
        best = last[i] + weights.step(0, i, Labels.EDGE);
        label = i;
      }
    }
    byte[] labels = new byte[size];
    for (int i = size - 1; i >= 0; i--) {
      labels[i] = (byte) label;
      label = from[i * COUNT + label];
    }
    return labels;
  }

  /** Returns how probable the labels of a sequence are. */
  Chances chances(WordSequence sequence, float[] scores) {
    int size = sequence.size();
    double[] emitted = emitted(scores, size);
    double[] forward = forward(sequence, emitted);
    double[] backward = backward(sequence, emitted, forward);
    return new Chances(sequence, odds, emitted, forward, backward);
  }

  /** Returns the odds of the scores, word by word against the best. */
  private static double[] emitted(float[] scores, int size) {
    double[] emitted = new double[size * COUNT];
    for (int i = 0; i < size * COUNT; i += COUNT) {
      float best = scores[i];
      for (int label = 1; label < COUNT; label++) {
        best = Math.max(best, scores[i + label]);
      }
      for (int label = 0; label < COUNT; label++) {
        emitted[i + label] = Math.exp(Math.max(scores[i + label] - best, -FAR));
      }
    }
    return emitted;
  }

  private double[] forward(WordSequence sequence, double[] emitted) {
    double[] forward = new double[emitted.length];
    for (int i = 0; i < sequence.size(); i++) {
      double[] step = odds[sequence.kind(i)];
      int at = i * COUNT;
      if (i == 0) {
        System.arraycopy(step, Labels.EDGE * (COUNT + 1), forward, 0, COUNT);
      } else {
        stepForward(forward, at, step);
      }
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        forward[at + label] *= emitted[at + label];
        sum += forward[at + label];
      }
      scale(forward, at, sum);
    }
    return forward;
  }

  private static void stepForward(double[] forward, int at, double[] step) {
    for (int previous = 0; previous < COUNT; previous++) {
      double value = forward[at - COUNT + previous];
      if (value > NEVER) {
        for (int label : SUCCESSORS[previous]) {
          forward[at + label] += value * step[previous * (COUNT + 1) + label];
        }
      }
    }
  }

  /** Scaled so that forward times backward is the chance of a label. */
  private double[] backward(WordSequence sequence, double[] emitted, double[] forward) {
    double[] backward = new double[emitted.length];
    for (int i = sequence.size() - 1; i >= 0; i--) {
      int at = i * COUNT;
      boolean last = i == sequence.size() - 1;
      double[] step = odds[last ? 0 : sequence.kind(i + 1)];
      if (last) {
        for (int label = 0; label < COUNT; label++) {
          backward[at + label] = step[label * (COUNT + 1) + Labels.EDGE];
        }
      } else {
        stepBackward(backward, at, step, emitted);
      }
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        sum += backward[at + label] * forward[at + label];
      }
      scale(backward, at, sum);
    }
    return backward;
  }

  private static void stepBackward(double[] backward, int at, double[] step, double[] emitted) {
    for (int next = 0; next < COUNT; next++) {
      double value = emitted[at + COUNT + next] * backward[at + COUNT + next];
      if (value > NEVER) {
        for (int label : PREDECESSORS[next]) {
          backward[at + label] += step[label * (COUNT + 1) + next] * value;
        }
      }
    }
  }

  private static void scale(double[] values, int at, double sum) {
    double factor = 1 / Math.max(sum, Double.MIN_NORMAL);
    for (int label = 0; label < COUNT; label++) {
      values[at + label] *= factor;
    }
  }
}
