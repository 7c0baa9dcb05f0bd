package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;

/**
 * Gives a name of several words the same type throughout a story, where another tagger takes it now
 * for this and now for that: the type that the confidences of all its mentions together speak for.
 * A single word is left as it is: {@code Leeds} may be a club here and the place there.
 */
public final class OneType implements EntityTagger {
  private final EntityTagger tagger;

  /** Makes a tagger of what {@code tagger} finds. */
  public OneType(EntityTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = tagger.tag(article);
    Map<String, Map<EntityType, Double>> votes = new HashMap<>();
    boolean agreed = true;
    for (Entity entity : found) {
      if (hasSeveralWords(entity)) {
        Map<EntityType, Double> types =
            votes.computeIfAbsent(entity.text(), text -> new HashMap<>());
        types.merge(entity.type(), entity.confidence(), Double::sum);
        agreed &= types.size() == 1;
      }
    }
    if (agreed) {
      return found;
    }
    List<Entity> result = new ArrayList<>(found.size());
    for (Entity entity : found) {
      Map<EntityType, Double> types = votes.get(entity.text());
      result.add(types == null ? entity : with(likeliest(types), entity));
    }
    return List.copyOf(result);
  }

  private static boolean hasSeveralWords(Entity entity) {
    return entity.text().indexOf(' ') > 0;
  }

  private static EntityType likeliest(Map<EntityType, Double> types) {
    return types.entrySet().stream()
        .max(
            Map.Entry.<EntityType, Double>comparingByValue()
                .thenComparing(type -> type.getKey().name()))
        .orElseThrow()
        .getKey();
  }

  private static Entity with(EntityType type, Entity entity) {
    return type.equals(entity.type())
        ? entity
        : new Entity(entity.span(), entity.text(), type, entity.confidence());
  }
}
