package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/** The next verb cue after each token of an article, within the sentence and outside quotations. */
final class NextCues {
  private final Cues cues;

  /** For each token the token at or after which the next cue begins, -1 if none does. */
  private final int[] next;

  /** For each token how many pronouns and relatives stand before it. */
  private final int[] subjects;

  private NextCues(Cues cues, int[] next, int[] subjects) {
    this.cues = cues;
    this.next = next;
    this.subjects = subjects;
  }

  /** Finds them in one pass each way; {@code breaks} counts the sentence ends before each token. */
  static NextCues of(Words words, Cues cues, int[] breaks) {
    int size = words.size();
    int[] next = new int[size + 1];
    int[] subjects = new int[size + 1];
    long subject = WordClass.PRONOUN.bit | WordClass.RELATIVE.bit;
    for (int i = 0; i < size; i++) {
      subjects[i + 1] = subjects[i] + (words.is(i, subject) ? 1 : 0);
    }
    next[size] = -1;
    for (int i = size - 1; i >= 0; i--) {
      if (words.is(i, Words.QUOTED)) {
        next[i] = -1;
      } else {
        Cue cue = cues.at(i);
        boolean here = cue != null && cue.isVerb() && cue.start() == i;
        next[i] = here ? i : breaks[i + 1] > breaks[i] ? -1 : next[i + 1];
      }
    }
    return new NextCues(cues, next, subjects);
  }

  /** Returns the cue that begins at token {@code from} or after it, before {@code limit}. */
  @Nullable Cue from(int from, int limit) {
    int at = from < next.length ? next[from] : -1;
    return at < 0 || at >= limit ? null : cues.at(at);
  }

  /** Whether a pronoun or relative stands from token {@code from} to {@code to}. */
  boolean crossed(int from, int to) {
    return subjects[to] > subjects[from];
  }
}
