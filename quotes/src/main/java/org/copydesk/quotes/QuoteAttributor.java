package org.copydesk.quotes;

import java.util.List;
import java.util.Objects;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.quotes.internal.Attribution;

/**
 * Finds the quotes of an article and who said them: in quotation marks, in the reporter's words, or
 * both. Immutable and thread-safe; costly to make (some milliseconds), so share one.
 *
 * <pre>{@code
 * QuoteAttributor attributor = QuoteAttributor.standard();
 * for (Quote quote : attributor.attribute(article)) {
 *   System.out.println(quote.speaker().map(Speaker::text).orElse("?") + ": " + quote.text());
 * }
 * }</pre>
 *
 * <p>Words in quotation marks that nobody is said to have spoken or written (titles of works,
 * nicknames, scare quotes) are not quotes. No text makes it throw; the time it takes grows in step
 * with the length of the text.
 */
public final class QuoteAttributor {
  private final CueLexicon cues;
  private final Attribution attribution;

  private QuoteAttributor(CueLexicon cues) {
    this.cues = cues;
    this.attribution = new Attribution(cues);
  }

  /** Returns the attributor with the bundled English cues. */
  public static QuoteAttributor standard() {
    return Standard.ATTRIBUTOR;
  }

  /**
   * Returns an attributor that goes by {@code cues} instead: they tell who speaks a quotation, and
   * which reports count. Clauses in the reporter's words are found by a model that knows its own
   * verbs.
   */
  public QuoteAttributor withCues(CueLexicon cues) {
    return new QuoteAttributor(Objects.requireNonNull(cues, "cues"));
  }

  /** Returns the cues it goes by. */
  public CueLexicon cues() {
    return cues;
  }

  /**
   * Returns the quotes of {@code article} in the order of their first parts, finding the names
   * itself.
   */
  public List<Quote> attribute(Article article) {
    return attribute(article, List.of());
  }

  /**
   * Returns the quotes of {@code article} in the order of their first parts, where names and their
   * extents are those of {@code entities} as far as they go.
   *
   * @param entities what the article names, in any order: people, organizations and places count;
   *     those that end after the text or lie within another one are ignored
   */
  public List<Quote> attribute(Article article, List<Entity> entities) {
    Objects.requireNonNull(article, "article");
    for (Entity entity : Objects.requireNonNull(entities, "entities")) {
      Objects.requireNonNull(entity, "entities holds null");
    }
    return attribution.of(article, entities);
  }

  /** Makes the standard attributor on first use. */
  private static final class Standard {
    static final QuoteAttributor ATTRIBUTOR = new QuoteAttributor(CueLexicon.english());
  }
}
