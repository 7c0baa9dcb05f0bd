package org.copydesk.cli.html;

import java.util.Comparator;
import org.copydesk.core.Span;

/**
 * A stretch of text to be marked.
 *
 * @param span where it stands
 * @param attributes the attributes of its element, escaped: {@code class="cue" data-q="3"}
 * @param after HTML that follows its last piece: the number of a quote; mostly empty
 */
record Mark(Span span, String attributes, String after) {

  /** Outer marks first: by start, then the longer one. */
  static final Comparator<Mark> OUTER_FIRST =
      Comparator.<Mark>comparingInt(m -> m.span().start()).thenComparingInt(m -> -m.span().end());
}
