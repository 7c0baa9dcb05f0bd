package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.internal.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The people, organizations and places that the caller knows of, by token. Entities of other types,
 * those that end after the text, and those within another one do not count. Immutable.
 */
final class Entities {
  private static final Entities NONE = new Entities(new int[0], new Entity[0]);

  /** For the first token of an entity the token after its last, else 0. */
  private final int[] ends;

  private final @Nullable Entity[] entities;

  private Entities(int[] ends, @Nullable Entity[] entities) {
    this.ends = ends;
    this.entities = entities;
  }

  static Entities of(int textLength, Tokens tokens, List<Entity> all) {
    if (all.isEmpty()) {
      return NONE;
    }
    int[] ends = new int[tokens.size()];
    Entity[] entities = new Entity[tokens.size()];
    for (Entity entity : all) {
      if (isNamed(entity.type()) && entity.span().end() <= textLength) {
        int first = tokens.firstFrom(entity.span().start());
        int end = tokens.firstFrom(entity.span().end());
        if (first < end && (entities[first] == null || end > ends[first])) {
          ends[first] = end;
          Arrays.fill(entities, first, end, entity);
        }
      }
    }
    for (int i = 0; i < ends.length; i++) {
      if (ends[i] > 0) {
        Arrays.fill(ends, i + 1, ends[i], 0);
      }
    }
    return new Entities(ends, entities);
  }

  private static boolean isNamed(EntityType type) {
    return type.equals(EntityType.PERSON)
        || type.equals(EntityType.ORGANIZATION)
        || type.equals(EntityType.LOCATION);
  }

  /** Returns the token after the entity that begins at token {@code i}, 0 if none begins there. */
  int endOf(int i) {
    return i < 0 || i >= ends.length ? 0 : ends[i];
  }

  /** Returns the type of the entity that token {@code i} belongs to, or null. */
  @Nullable EntityType typeAt(int i) {
    Entity entity = i < 0 || i >= entities.length ? null : entities[i];
    return entity == null ? null : entity.type();
  }
}
