package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A way to tell an entity from its first token on. Rules are asked at every token of every block,
 * so one that does not apply must say so after a look at the first token.
 */
interface Rule {

  /** Returns the entity that begins with token {@code i}, null if none does. */
  @Nullable Match at(Words words, int i);

  /**
   * An entity found.
   *
   * @param end the index in the text after its last unit, greater than the start of the token
   */
  record Match(int end, EntityType type) {}
}
