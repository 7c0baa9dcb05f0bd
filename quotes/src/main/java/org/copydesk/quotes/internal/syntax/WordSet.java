package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;
import java.util.Collection;

/** A few words by their hashes, to be asked for at each token of a text. Immutable, thread-safe. */
public final class WordSet {
  private final int[] hashes;

  /** By the last ten bits of the hashes: tells nearly all other words at one look. */
  private final boolean[] likely = new boolean[1 << 10];

  private WordSet(int[] hashes) {
    this.hashes = hashes;
    for (int hash : hashes) {
      likely[hash & likely.length - 1] = true;
    }
  }

  /** Returns the set of {@code words}. */
  public static WordSet of(Collection<String> words) {
    return new WordSet(words.stream().mapToInt(WordForms::hashOf).sorted().toArray());
  }

  /** Returns the set of {@code words}. */
  public static WordSet of(String... words) {
    return of(Arrays.asList(words));
  }

  /** Whether a word with this hash, whatever its case, is in the set. */
  public boolean contains(int hash) {
    return likely[hash & likely.length - 1] && Arrays.binarySearch(hashes, hash) >= 0;
  }
}
