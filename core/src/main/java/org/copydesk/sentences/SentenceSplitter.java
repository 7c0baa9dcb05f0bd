package org.copydesk.sentences;

import java.util.List;
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
   * Returns the standard splitter, made for English news. Thread-safe; the same object each time.
   */
  static SentenceSplitter standard() {
    return RuleSplitter.STANDARD;
  }
}
