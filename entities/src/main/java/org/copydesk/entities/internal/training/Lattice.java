package org.copydesk.entities.internal.training;

import java.util.Arrays;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.WordSequence;

/**
 * How probable the labels of one sequence are: over all rows of labels, and over the right ones
 * alone (forward and backward, each scaled word by word). The difference is what a step of the
 * learner goes by. Reused from sequence to sequence; not thread-safe.
 */
final class Lattice {
  private static final int COUNT = Labels.COUNT;
  private static final double TINY = 1e-250;
  private static final int[][] PREDECESSORS = Labels.predecessors();
  private static final int[][] SUCCESSORS = Labels.successors();
  private static final int[] NONE = {};

  private final Odds odds;
  private WordSequence sequence;
  private int[] right;
  private double[] emitted = new double[0];
  private double[] forward = new double[0];
  private double[] backward = new double[0];
  private double[] rightForward = new double[0];
  private double[] rightBackward = new double[0];

  Lattice(Odds odds, Example first) {
    this.odds = odds;
    this.sequence = first.sequence;
    this.right = first.right;
  }

  /** Takes an example with the scores of its words; returns how improbable its labels are. */
  double take(Example example, float[] scores) {
    sequence = example.sequence;
    right = example.right;
    reserve(right.length);
    emit(scores);
    double all = pass(forward, backward, false);
    return all - pass(rightForward, rightBackward, true);
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

  private void emit(float[] scores) {
    for (int at = 0; at < right.length * COUNT; at += COUNT) {
      double best = Double.NEGATIVE_INFINITY;
      for (int label = 0; label < COUNT; label++) {
        best = Math.max(best, scores[at + label]);
      }
      for (int label = 0; label < COUNT; label++) {
        emitted[at + label] = Math.exp(Math.max(scores[at + label] - best, -60));
      }
    }
  }

  /**
   * Runs forward and backward, so that the product is the chance of a label; returns the logarithm
   * of the sum over all rows of labels.
   */
  private double pass(double[] ahead, double[] back, boolean rightOnly) {
    int size = right.length;
    double sumOfLogs = 0;
    for (int i = 0; i < size; i++) {
      double[] step = odds.onto(sequence.kind(i));
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        double value = 0;
        if (!rightOnly || isRight(i, label)) {
          if (i == 0) {
            value = step[Odds.at(Labels.EDGE, label)];
          } else {
            for (int previous : PREDECESSORS[label]) {
              value += ahead[(i - 1) * COUNT + previous] * step[Odds.at(previous, label)];
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
      double[] step = odds.onto(last ? 0 : sequence.kind(i + 1));
      double sum = 0;
      for (int label = 0; label < COUNT; label++) {
        double value = last ? step[Odds.at(label, Labels.EDGE)] : 0;
        for (int next : last ? NONE : SUCCESSORS[label]) {
          if (!rightOnly || isRight(i + 1, next)) {
            int at = (i + 1) * COUNT + next;
            value += step[Odds.at(label, next)] * emitted[at] * back[at];
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

  private boolean isRight(int i, int label) {
    return (right[i] >> label & 1) != 0;
  }

  private static double scale(double[] values, int i, double sum) {
    double divisor = Math.max(sum, TINY);
    for (int label = 0; label < COUNT; label++) {
      values[i * COUNT + label] /= divisor;
    }
    return divisor;
  }

  /** Returns how much too improbable a label of word {@code i} is: what should be, less what is. */
  double error(int i, int label) {
    int at = i * COUNT + label;
    return rightForward[at] * rightBackward[at] - forward[at] * backward[at];
  }

  /** Sets {@code errors}, previous label by label, to the same of the steps onto word {@code i}. */
  void stepErrors(int i, double[] errors) {
    Arrays.fill(errors, 0);
    addSteps(i, forward, backward, false, -1, errors);
    addSteps(i, rightForward, rightBackward, true, 1, errors);
  }

  private void addSteps(
      int i, double[] ahead, double[] back, boolean rightOnly, double sign, double[] errors) {
    double[] step = odds.onto(sequence.kind(i));
    double all = 0;
    for (int round = 0; round < 2; round++) { // the sum first, then the shares of it
      double share = sign / Math.max(all, TINY);
      for (int label = 0; label < COUNT; label++) {
        if (rightOnly && !isRight(i, label)) {
          continue;
        }
        double after = emitted[i * COUNT + label] * back[i * COUNT + label];
        for (int previous : PREDECESSORS[label]) {
          double chance =
              ahead[(i - 1) * COUNT + previous] * step[Odds.at(previous, label)] * after;
          if (round == 0) {
            all += chance;
          } else {
            errors[previous * COUNT + label] += share * chance;
          }
        }
      }
    }
  }
}
