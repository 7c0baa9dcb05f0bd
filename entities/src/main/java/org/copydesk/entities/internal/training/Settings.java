package org.copydesk.entities.internal.training;

/**
 * How a model is trained.
 *
 * @param epochs how often the whole data is gone through
 * @param averagedEpochs of how many last epochs the weights are averaged
 * @param rate the first step's length; it falls as the penalty says
 * @param penalty of the squares of the weights, a sequence
 * @param minimumCount features seen less often are left out
 * @param folds in how many parts the data is split, so that the first pass over each is that of a
 *     model that has not seen it
 * @param foldEpochs the epochs of these models
 * @param articleDropout in what share of the sequences the features of the rest of the article are
 *     left out, so that the same weights do for the first pass, which has none
 * @param smallestWeight smaller weights are left out of the model file
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
    long seed) {

  /** Those of the bundled model. */
  public static Settings standard() {
    return new Settings(8, 3, 0.1, 4e-4, 2, 5, 5, 0.5, 0.02, 7);
  }
}
