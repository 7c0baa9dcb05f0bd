package org.copydesk.entities.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;

/** Tags what a model finds. Thread-safe. */
public final class NameTagger implements EntityTagger {
  private final NameFinder finder;

  public NameTagger(NameFinder finder) {
    this.finder = finder;
  }

  @Override
  public List<Entity> tag(Article article) {
    Objects.requireNonNull(article, "article");
    String text = article.text();
    List<Entity> entities = new ArrayList<>();
    finder.find(
        text,
        article.blocks(),
        found -> {
          Span span = new Span(found.start(), found.end());
          entities.add(
              new Entity(span, span.in(text), Labels.TYPES.get(found.type()), found.confidence()));
        });
    return List.copyOf(entities);
  }
}
