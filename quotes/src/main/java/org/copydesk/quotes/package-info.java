/**
 * Who said what in a news story: a {@link org.copydesk.quotes.QuoteAttributor} finds each {@link
 * org.copydesk.quotes.Quote}, in quotation marks or in the reporter's words, and its {@link
 * org.copydesk.quotes.Speaker}.
 *
 * <pre>{@code
 * for (Quote quote : QuoteAttributor.standard().attribute(article)) {
 *   System.out.println(quote.speaker().map(Speaker::text).orElse("?") + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>Every offset is a UTF-16 index into the article's text, start inclusive, end exclusive. Values
 * are immutable, the attributor is thread-safe, and no text makes it throw.
 */
@NullMarked
package org.copydesk.quotes;

import org.jspecify.annotations.NullMarked;
