/**
 * Reported speech outside quotation marks; not for use outside of the quotes module. {@code
 * ClauseReader} asks four linear models sentence by sentence: which word is a cue ({@code
 * CueFeatures}), where its content begins and ends ({@code ContentReader}), who the source is
 * ({@code SourceReader}). What the grammar knows better is in {@code AccordingTo}, {@code
 * Coordination}, {@code Interruptions}, {@code QuotedContents} and {@code Extents}.
 */
@NullMarked
package org.copydesk.quotes.internal.indirect;

import org.jspecify.annotations.NullMarked;
