package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * What is certain about "according to", whatever the models make of a sentence: its source follows,
 * and at the head of a sentence the content begins where the source has ended.
 */
final class AccordingTo {
  private static final int ACCORDING = TaggedWords.hashOf("according");
  private static final int TO = TaggedWords.hashOf("to");
  private static final int COMMA = TaggedWords.hashOf(",");
  private static final int WHO = TaggedWords.hashOf("who");
  private static final int WHICH = TaggedWords.hashOf("which");
  private static final int WHOSE = TaggedWords.hashOf("whose");

  /** The most words of a source before its comma. */
  private static final int LONGEST_SOURCE = 12;

  private AccordingTo() {}

  static boolean isAt(TaggedWords w, int cue) {
    return w.hash(cue) == ACCORDING && w.hash(cue + 1) == TO;
  }

  /** Returns the phrase that follows the cue, or -1 if none does. */
  static int source(NounPhrases phrases, int cue) {
    int next = SourceFeatures.after(phrases, cue + 1);
    return next < phrases.size() && phrases.from(next) == cue + 2 ? next : -1;
  }

  /**
   * Returns where the content begins, which {@code start} is believed to be: "According to the
   * ministry, 23 people left, a few less than in May" reports all after the first comma. An
   * apposition after it has no verb of its own, or one of "who".
   */
  static int contentStart(TaggedWords w, int cue, int start) {
    if (start < cue) {
      return start;
    }
    int comma = cue + 3;
    while (comma < start && comma <= cue + LONGEST_SOURCE && w.hash(comma) != COMMA) {
      comma++;
    }
    if (w.hash(comma) != COMMA || isRelative(w.hash(comma + 1))) {
      return start;
    }
    for (int i = comma + 1; i < start - 1; i++) {
      if (isRelative(w.hash(i))) {
        return start;
      }
      if (Tag.isVerbal(w.tag(i))) {
        return comma + 1;
      }
    }
    return start;
  }

  private static boolean isRelative(int word) {
    return word == WHO || word == WHICH || word == WHOSE;
  }
}
