package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;

/** Tags what the dateline of an article names: its places, and the agency that it prints. */
final class DatelineTagger implements EntityTagger {
  @Override
  public List<Entity> tag(Article article) {
    Optional<Dateline> found = article.dateline();
    if (found.isEmpty()) {
      return List.of();
    }
    Dateline dateline = found.get();
    List<Entity> entities = new ArrayList<>();
    int end = dateline.span().start();
    for (Place place : dateline.places()) {
      entities.add(Entity.of(article, place.span(), EntityType.LOCATION));
      end = place.span().end();
    }
    String source = dateline.source().orElse("");
    int start = source.isEmpty() ? -1 : article.text().indexOf(source, end);
    if (start >= 0 && start + source.length() <= dateline.span().end()) {
      // A dateline may print controls in the brackets of its source.
      Span span = Blanks.trimmed(article.text(), start, start + source.length());
      if (span != null) {
        entities.add(Entity.of(article, span, EntityType.ORGANIZATION));
      }
    }
    return List.copyOf(entities);
  }
}
