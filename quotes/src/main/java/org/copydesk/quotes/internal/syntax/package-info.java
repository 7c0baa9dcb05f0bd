/**
 * Light syntax for news sentences: words with part-of-speech tags and word classes, and the hashed
 * linear models that read them. Nothing here knows about quotations.
 */
@NullMarked
package org.copydesk.quotes.internal.syntax;

import org.jspecify.annotations.NullMarked;
