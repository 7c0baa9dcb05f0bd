/**
 * The words that all of Copydesk shares: an {@link org.copydesk.core.Article} with its {@link
 * org.copydesk.core.Block blocks}, dateline and sentences, and the {@link org.copydesk.core.Entity
 * entities} that an {@link org.copydesk.core.EntityTagger} finds in it.
 *
 * <pre>{@code
 * Article article = Article.parse(text);
 * for (Span sentence : article.sentences()) {
 *   System.out.println(sentence.in(article.text()));
 * }
 * }</pre>
 *
 * <p>Every offset is a UTF-16 index into the unaltered text, start inclusive, end exclusive. All
 * types are immutable and thread-safe; no text makes any of them throw.
 */
@NullMarked
package org.copydesk.core;

import org.jspecify.annotations.NullMarked;
