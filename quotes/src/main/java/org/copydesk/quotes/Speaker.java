package org.copydesk.quotes;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;

/**
 * Who is said to have spoken a quote: the words beside the quote that say so, and who that is in
 * the article. Immutable and thread-safe.
 *
 * <pre>{@code
 * String who = speaker.name().orElse(speaker.text()); // "Jane Roe", or "a campaign spokesman"
 * }</pre>
 */
public sealed interface Speaker permits Speaker.Named, Speaker.Described, Speaker.Pronoun {

  /**
   * Returns where the speaker is named beside the quote, title included: {@code Sen. Jane Roe}. An
   * index is one of UTF-16 units into the article's text.
   */
  Span span();

  /** Returns the words at {@link #span()}. */
  String text();

  /**
   * Returns the whole phrase, with what follows the name: {@code Jane Roe, the mayor of
   * Springfield}. It contains {@link #span()}.
   */
  Span phrase();

  /**
   * Returns the fullest name that the article gives this speaker, without titles; several speakers
   * are joined with " and ". Empty where the article does not tell.
   */
  Optional<String> name();

  /** Returns the title or affiliation that the article gives for this speaker, anywhere in it. */
  Optional<String> description();

  private static void check(Span span, String text, Span phrase) {
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(phrase, "phrase");
    if (text.length() != span.length()) {
      throw new IllegalArgumentException(
          "need a text of "
              + span.length()
              + " UTF-16 units for "
              + span
              + ", got "
              + text.length());
    }
    if (!phrase.contains(span)) {
      throw new IllegalArgumentException("the phrase " + phrase + " does not contain " + span);
    }
  }

  /**
   * A speaker called by name, as a person, an organization or a document.
   *
   * @param span where the name stands, with its title
   * @param text the words there
   * @param phrase the whole phrase
   * @param fullName the fullest name in the article
   * @param description a title or affiliation, if the article gives one
   */
  record Named(Span span, String text, Span phrase, String fullName, Optional<String> description)
      implements Speaker {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as the span, or {@code
     *     phrase} does not contain it
     */
    public Named {
      check(span, text, phrase);
      Objects.requireNonNull(fullName, "fullName");
      Objects.requireNonNull(description, "description");
    }

    @Override
    public Optional<String> name() {
      return Optional.of(fullName);
    }
  }

  /**
   * A speaker who is described: {@code a campaign spokesman}, {@code two of the lawmakers}.
   *
   * @param span where the description stands
   * @param text the words there
   * @param phrase the whole phrase
   * @param name the name, if the article makes plain who is meant
   * @param description a title or affiliation, if the article gives one besides
   */
  record Described(
      Span span, String text, Span phrase, Optional<String> name, Optional<String> description)
      implements Speaker {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as the span, or {@code
     *     phrase} does not contain it
     */
    public Described {
      check(span, text, phrase);
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(description, "description");
    }
  }

  /**
   * A speaker who is a pronoun beside the quote: {@code she}.
   *
   * @param span where the pronoun stands
   * @param text the pronoun as printed
   * @param phrase the whole phrase
   * @param name whom it stands for, if that is a name
   * @param description a title or affiliation of whom it stands for, or how that one is described
   */
  record Pronoun(
      Span span, String text, Span phrase, Optional<String> name, Optional<String> description)
      implements Speaker {
    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if {@code text} is not as long as the span, or {@code
     *     phrase} does not contain it
     */
    public Pronoun {
      check(span, text, phrase);
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(description, "description");
    }
  }
}
