package org.copydesk.cli.analysis;

import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.NamedEntity;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;

/**
 * Runs the steps of an analysis. Models and lists are loaded when the first story needs them, or by
 * {@link #loadInBackground}. Thread-safe: share it.
 */
public final class Analyzer {
  private static final EntityTagger STANDARD = article -> Standard.TAGGER.tag(article);

  private final Set<Step> steps;
  private final EntityTagger tagger;

  private Analyzer(Set<Step> steps, EntityTagger tagger) {
    this.steps = steps;
    this.tagger = tagger;
  }

  /** Returns an analyzer of all steps, with the standard components. */
  public static Analyzer standard() {
    return of(EnumSet.allOf(Step.class));
  }

  /**
   * Returns an analyzer of these steps alone, with the standard components. Quotes are attributed
   * with the help of the entities, whether those are asked for or not: the same quotes come out
   * whatever else is asked for.
   */
  public static Analyzer of(Set<Step> steps) {
    Set<Step> copy = Set.copyOf(Objects.requireNonNull(steps, "steps"));
    return new Analyzer(copy, needsEntities(copy) ? STANDARD : article -> List.of());
  }

  /**
   * Begins to load what the steps need, on threads of their own: the first story waits less, since
   * reading and parsing it take time too.
   */
  public void loadInBackground() {
    if (tagger == STANDARD) {
      startDaemon(() -> Objects.requireNonNull(Standard.TAGGER));
    }
    if (steps.contains(Step.QUOTES)) {
      startDaemon(QuoteAttributor::standard);
    }
  }

  private static void startDaemon(Runnable load) {
    Thread loader = new Thread(load, "copydesk-loader");
    loader.setDaemon(true);
    loader.start();
  }

  /** Returns a copy that finds entities by {@code tagger}. */
  public Analyzer withTagger(EntityTagger tagger) {
    Objects.requireNonNull(tagger, "tagger");
    return needsEntities(steps) ? new Analyzer(steps, tagger) : this;
  }

  private static boolean needsEntities(Set<Step> steps) {
    return steps.contains(Step.ENTITIES) || steps.contains(Step.QUOTES);
  }

  /** Returns what is found in {@code story}. */
  public Analysis analyze(Story story) {
    Article parsed = Article.parse(story.text());
    Article article = story.published().map(parsed::withPublished).orElse(parsed);
    List<Entity> entities = tagger.tag(article);
    List<Quote> quotes =
        steps.contains(Step.QUOTES)
            ? QuoteAttributor.standard().attribute(article, entities)
            : List.of();
    return new Analysis(
        story.id(),
        article,
        steps.contains(Step.ENTITIES) ? mentions(article, entities) : List.of(),
        quotes,
        steps);
  }

  private static List<Analysis.Mention> mentions(Article article, List<Entity> entities) {
    Map<Entity, String> names = new IdentityHashMap<>();
    for (NamedEntity named : NamedEntity.group(article, entities)) {
      named.mentions().forEach(mention -> names.put(mention, named.name()));
    }
    return entities.stream()
        .map(e -> new Analysis.Mention(e, names.getOrDefault(e, e.text())))
        .toList();
  }

  /** Loads the model on first use. */
  private static final class Standard {
    static final EntityTagger TAGGER = EntityTaggers.standard();
  }
}
