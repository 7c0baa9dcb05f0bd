package org.copydesk.cli.analysis;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.quotes.Quote;

/**
 * What was found in one story. Immutable and thread-safe.
 *
 * @param id what the story is called
 * @param article the text, its blocks, dateline and sentences
 * @param mentions the entities in text order; empty if not asked for
 * @param quotes the quotes in text order; empty if not asked for
 * @param steps what was asked for: the rest is not printed, even where it is known
 */
public record Analysis(
    String id, Article article, List<Mention> mentions, List<Quote> quotes, Set<Step> steps) {

  /**
   * An entity and who it is.
   *
   * @param entity the mention
   * @param name the fullest form of the same name in the article
   */
  public record Mention(Entity entity, String name) {
    /** Checks that nothing is null. */
    public Mention {
      Objects.requireNonNull(entity, "entity");
      Objects.requireNonNull(name, "name");
    }
  }

  /** Copies the collections. */
  public Analysis {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(article, "article");
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    steps = Set.copyOf(steps);
  }

  /** Returns whether {@code step} was asked for. */
  public boolean has(Step step) {
    return steps.contains(step);
  }
}
