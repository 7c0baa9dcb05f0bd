package org.copydesk.sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.core.Span;
import org.copydesk.sentences.internal.RuleSplitter;

/**
 * Finds where sentences begin and end.
 *
 * <p>An implementation returns spans in text order, disjoint, in bounds, blanks trimmed; the same
 * ones for the same text; and is safe for concurrent use.
 *
 * <pre>{@code
 * List<Span> sentences = SentenceSplitter.standard().split(text);
 * }</pre>
 */
@FunctionalInterface
public interface SentenceSplitter {

  /** Returns the sentences of {@code text}; empty if it is blank. */
  List<Span> split(String text);

  /**
   * Returns the sentences of the stretch {@code within} of {@code text}, one block of a story: a
   * paragraph, a heading. Offsets are those of {@code text}. This is what {@code Article.parse}
   * asks, block by block.
   *
   * <p>As inherited, it cuts the stretch out, splits it by {@link #split(String)} and moves the
   * result. The standard splitter works in place, and takes every line break inside the stretch as
   * a blank.
   *
   * @throws IndexOutOfBoundsException if {@code within} ends after {@code text}
   * @throws IllegalArgumentException if a span does not lie in the stretch, or there is none, or no
   *     list of them
   */
  default List<Span> split(String text, Span within) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(within, "within");
    List<Span> found = split(within.in(text));
    if (found == null) {
      throw new IllegalArgumentException(
          "the splitter " + getClass().getName() + " returned null, a list was expected");
    }
    List<Span> moved = new ArrayList<>(found.size());
    for (Span span : found) {
      if (span == null || span.end() > within.length()) {
        throw new IllegalArgumentException(
            "the splitter "
                + getClass().getName()
                + " returned "
                + span
                + " in a block of length "
                + within.length());
      }
      moved.add(new Span(within.start() + span.start(), within.start() + span.end()));
    }
    return List.copyOf(moved);
  }

  /**
   * Returns the standard splitter, made for English news. Thread-safe; the same object each time.
   */
  static SentenceSplitter standard() {
    return RuleSplitter.STANDARD;
  }
}
