package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * Two reports of one source joined by "and": in "officials said that it was late and also noted
 * that it rained" the second verb is the officials', no part of what they said.
 */
final class Coordination {
  private static final int THAT = TaggedWords.hashOf("that");
  private static final int SAID = TaggedWords.hashOf("said");
  private static final int TOLD = TaggedWords.hashOf("told");
  private static final int COMMA = TaggedWords.hashOf(",");

  /** How often a word must report to be taken for a cue here, of 15. */
  private static final int REPORTS = 7;

  private Coordination() {}

  /**
   * Returns the cue within the content from {@code start} to {@code end} that goes with {@code
   * cue}, or -1: a verb of the past like that one, after "and" or "but", before "that".
   */
  static int secondCue(TaggedWords w, int cue, int start, int end) {
    if (start < cue || !isPast(w, cue)) {
      return -1;
    }
    for (int i = start + 1; i < end; i++) {
      if (w.tag(i) == Tag.CCONJ && !w.quoted(i)) {
        int verb = i + 1;
        while (w.tag(verb) == Tag.ADV) {
          verb++;
        }
        if (verb + 1 < end
            && w.hash(verb + 1) == THAT
            && isPast(w, verb)
            && w.affinity(verb) >= REPORTS) {
          return verb;
        }
      }
    }
    return -1;
  }

  /** Returns the last word of the first content, before the "and" that {@code second} follows. */
  static int endBefore(TaggedWords w, int second) {
    int i = second - 1;
    while (w.tag(i) == Tag.ADV) {
      i--;
    }
    i--;
    return w.hash(i) == COMMA ? i - 1 : i;
  }

  private static boolean isPast(TaggedWords w, int i) {
    return w.tag(i) == Tag.VERB && (w.hash(i) == SAID || w.hash(i) == TOLD || w.endsInEd(i));
  }
}
