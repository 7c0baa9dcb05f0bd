package org.copydesk.core;

import java.util.Objects;

/**
 * A piece of a story's layout: one headline, one paragraph, one caption. Immutable and thread-safe.
 *
 * @param kind what the piece is
 * @param span where it stands, blanks trimmed
 */
public record Block(Kind kind, Span span) {

  /** What a block is. A dateline is no block of its own: it is the beginning of a paragraph. */
  public enum Kind {
    /** The title of the story, or a deck below it. */
    HEADLINE,
    /** Who wrote it: {@code By JANE DOE}. */
    BYLINE,
    /** What a picture shows, with its credit. */
    CAPTION,
    /** Running text. */
    PARAGRAPH,
    /** A heading within the story. */
    SUBHEADING,
    /** Words of the desk about the story: corrections, contributors, end marks. */
    NOTE
  }

  /** Checks that nothing is null. */
  public Block {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(span, "span");
  }
}
