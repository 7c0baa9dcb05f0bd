package org.copydesk.core;

import java.util.Objects;

/**
 * Something that a story names, at the place where it names it. Immutable and thread-safe.
 *
 * @param span where it stands in the article's text
 * @param text the words at that place, as printed
 * @param type what it is
 * @param confidence how sure the tagger is, from 0 (a guess) to 1 (certain)
 */
public record Entity(Span span, String text, EntityType type, double confidence) {

  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException if {@code confidence} is not from 0 to 1, or {@code text} is
   *     not as long as the span
   */
  public Entity {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(type, "type");
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("need a confidence from 0 to 1, got " + confidence);
    }
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "need a text of "
              + span.length()
              + " UTF-16 units for "
              + span
              + ", got "
              + text.length());
    }
  }

  /**
   * Returns an entity over {@code span} of {@code article}, certain (confidence 1).
   *
   * @throws IndexOutOfBoundsException if the span ends after the article's text
   */
  public static Entity of(Article article, Span span, EntityType type) {
    return new Entity(span, span.in(article.text()), type, 1);
  }
}
