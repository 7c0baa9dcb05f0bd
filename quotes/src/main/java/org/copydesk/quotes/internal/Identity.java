package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/**
 * Who a mention is, as far as the article tells.
 *
 * @param name the fullest name, or null
 * @param description the title or what describes that one, or null
 */
record Identity(@Nullable String name, @Nullable String description) {
  static final Identity UNKNOWN = new Identity(null, null);

  /** Returns the identity of {@code person}, unknown if that is null. */
  static Identity of(@Nullable Person person) {
    return person == null ? UNKNOWN : new Identity(person.name, person.description);
  }
}
