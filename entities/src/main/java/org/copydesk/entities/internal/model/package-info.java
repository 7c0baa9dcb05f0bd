/**
 * The name model at work: what is known of a word, features, weights, decoding. Not exported.
 *
 * <p>A block of an article becomes a {@link org.copydesk.entities.internal.model.WordSequence};
 * features name what is seen around each of its words; {@link
 * org.copydesk.entities.internal.model.Weights} says how much each speaks for a label; {@link
 * org.copydesk.entities.internal.model.Decoder} finds the best labels. {@link
 * org.copydesk.entities.internal.model.NameTagger} does so twice, the second time knowing what the
 * first found elsewhere in the article.
 */
@org.jspecify.annotations.NullMarked
package org.copydesk.entities.internal.model;
