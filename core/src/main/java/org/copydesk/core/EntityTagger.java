package org.copydesk.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.core.internal.OrderedTaggers;

/**
 * Finds entities in an article.
 *
 * <p>An implementation may return entities in any order, even overlapping; {@link #inOrder} settles
 * conflicts. It must stay inside the text, report the text at the span, return the same entities
 * for the same article, and be safe for concurrent use.
 *
 * <pre>{@code
 * EntityTagger tickers = article -> ...;
 * EntityTagger tagger = EntityTagger.inOrder(tickers, EntityTaggers.standard());
 * }</pre>
 */
@FunctionalInterface
public interface EntityTagger {

  /** Returns the entities found in {@code article}; empty if none. */
  List<Entity> tag(Article article);

  /**
   * Returns a tagger that asks all of the given ones and settles their conflicts. Of two entities
   * that overlap, one is dropped whole, never trimmed; touching is not overlapping:
   *
   * <ol>
   *   <li>an earlier tagger beats a later one;
   *   <li>within one tagger the longer beats the shorter;
   *   <li>then the one that starts first;
   *   <li>then the one whose type name comes first.
   * </ol>
   *
   * <p>The result is in text order and disjoint. The tagger throws IllegalArgumentException if one
   * of the given taggers breaks its contract (returns null, or an entity outside of the text or
   * with another text than the article's), saying which one by its place and class, and what it
   * returned. What a tagger throws comes through as it is. Thread-safe if the given ones are.
   *
   * @param first the tagger that beats all others
   * @param rest the other taggers, earlier ones beat later ones
   */
  static EntityTagger inOrder(EntityTagger first, EntityTagger... rest) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(rest, "rest");
    List<EntityTagger> all = new ArrayList<>(rest.length + 1);
    all.add(first);
    for (EntityTagger tagger : rest) {
      all.add(Objects.requireNonNull(tagger, "rest"));
    }
    return new OrderedTaggers(all);
  }
}
