package org.copydesk.entities.internal.model;

/** Makes the words of sequences. */
public interface WordSource {
  /** Returns the word at {@code start} to {@code end} of {@code text}. */
  Word word(String text, int start, int end, Casing casing);
}
