package org.copydesk.quotes.internal;

import org.copydesk.core.Span;

/**
 * A stretch of text in quotation marks, the marks included.
 *
 * @param span the stretch, marks included
 * @param block the index of the block it lies in
 * @param closed whether a mark closes it; if not, it ends with its block
 * @param single whether its outer marks are single ones
 */
record Quotation(Span span, int block, boolean closed, boolean single) {}
