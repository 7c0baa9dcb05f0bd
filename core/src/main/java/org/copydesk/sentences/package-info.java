/**
 * Sentence splitting: {@link org.copydesk.sentences.SentenceSplitter}.
 *
 * <pre>{@code
 * List<Span> sentences = SentenceSplitter.standard().split("He met U.S. President Joe Doe. They talked.");
 * }</pre>
 *
 * <p>Spans are UTF-16 offsets with blanks trimmed, in text order and disjoint. No text makes the
 * standard splitter throw.
 */
@NullMarked
package org.copydesk.sentences;

import org.jspecify.annotations.NullMarked;
