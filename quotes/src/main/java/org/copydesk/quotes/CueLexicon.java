package org.copydesk.quotes;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The words that tell that somebody spoke or wrote: {@code said}, {@code according to}. Immutable
 * and thread-safe.
 */
public final class CueLexicon {
  private final Set<String> cues;

  private CueLexicon(Set<String> cues) {
    this.cues = Set.copyOf(cues);
  }

  /** Returns a lexicon of these cues alone. */
  public static CueLexicon of(String... cues) {
    return new CueLexicon(Set.of(cues));
  }

  /** Returns a copy that has {@code cues} as well. */
  public CueLexicon plus(String... cues) {
    Set<String> more = new TreeSet<>(this.cues);
    more.addAll(Arrays.asList(cues));
    return new CueLexicon(more);
  }

  /** Returns whether {@code word} is a cue. */
  public boolean contains(String word) {
    return cues.contains(Objects.requireNonNull(word, "word"));
  }
}
