package org.copydesk.entities.internal.model;

/** Turns the texts that features are made of into hashes. Training remembers the texts as well. */
@FunctionalInterface
public interface Symbols {
  /** Forgets the text: all that decoding needs. */
  Symbols HASHED = Hash::of;

  /** Returns the hash of {@code text}, which holds no blank. */
  long of(String text);
}
