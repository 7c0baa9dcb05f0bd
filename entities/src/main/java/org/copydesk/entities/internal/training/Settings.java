package org.copydesk.entities.internal.training;

/**
 * How a model is trained.
 *
 * @param epochs how often the whole data is gone through
 * @param averagedEpochs of how many last epochs the weights are averaged
 * @param rate the length of a feature's first step; the more it has moved, the shorter the next
 * @param penalty of the squares of the weights, a sequence
 * @param minimumCount features seen less often are left out
 * @param folds in how many parts the data is split, so that the first pass over each is that of a
 *     model that has not seen it
 * @param foldEpochs the epochs of these models
 * @param articleDropout in what share of the sequences the features of the rest of the article are
 *     left out, so that the same weights do for the first pass, which has none
 * @param smallestWeight smaller weights are left out of the model file
 * @param capitalsEvery one article in so many is learnt from in capitals as well, for headlines and
 *     old wire copy
 * @param seed of all that is random
 */
public record Settings(
    int epochs,
    int averagedEpochs,
    double rate,
    double penalty,
    int minimumCount,
    int folds,
    int foldEpochs,
    double articleDropout,
    double smallestWeight,
    int capitalsEvery,
    long seed) {

  /** Those of the bundled model. */
  public static Settings standard() {
    return new Settings(12, 5, 0.1, 2e-4, 2, 5, 3, 0.5, 0.02, 15, 7);
  }
}
