package org.copydesk.quotes.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cues of an article in text order, and which tokens belong to one. */
final class Cues {
  private final List<Cue> cues;
  private final int[] at;

  Cues(List<Cue> cues, int[] at) {
    this.cues = cues;
    this.at = at;
  }

  /** Returns the cue that token {@code i} belongs to, or null. */
  @Nullable Cue at(int i) {
    return i < 0 || i >= at.length || at[i] < 0 ? null : cues.get(at[i]);
  }

  /** Whether token {@code i} belongs to a cue that is a verb or preposition. */
  boolean verbAt(int i) {
    Cue cue = at(i);
    return cue != null && cue.isVerb();
  }
}
