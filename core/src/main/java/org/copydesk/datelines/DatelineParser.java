package org.copydesk.datelines;

import java.util.Optional;
import org.copydesk.datelines.internal.StandardDatelineParser;

/**
 * Finds the dateline at the beginning of a story.
 *
 * <p>An implementation returns spans in bounds, the same for the same text, and is safe for
 * concurrent use.
 */
@FunctionalInterface
public interface DatelineParser {

  /** Returns the dateline that {@code text} begins with; empty if it has none. */
  Optional<Dateline> parse(String text);

  /** Returns the standard parser. Thread-safe; the same object each time. */
  static DatelineParser standard() {
    return StandardDatelineParser.STANDARD;
  }
}
