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

  /** The most words between commas. */
  private static final int LONGEST = 20;

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
   * Returns where the content begins, which {@code start} is believed to be. It is after a comma:
   * the first one ("According to the ministry, 23 people left, a few less than in May"), or the one
   * that closes a relative clause or an apposition to a name ("According to Ann Lee, the mayor, 23
   * people left").
   */
  static int contentStart(TaggedWords w, int cue, int start) {
    if (start < cue) {
      return start;
    }
    int comma = comma(w, cue + 3);
    if (comma < 0 || comma + 2 >= w.size()) {
      return start;
    }
    int close = comma(w, comma + 1);
    boolean closes =
        close > 0
            && (isRelative(w.hash(comma + 1))
                || w.tag(comma - 1) == Tag.PROPN
                    && isApposition(w, comma + 1, close)
                    && hasVerb(w, close + 1, comma(w, close + 1)));
    return closes && close + 1 < w.size() ? close + 1 : comma + 1;
  }

  /** Returns the next comma from word {@code from} on, or -1 if none is near. */
  private static int comma(TaggedWords w, int from) {
    for (int i = from; i < w.size() && i < from + LONGEST; i++) {
      if (w.hash(i) == COMMA) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isApposition(TaggedWords w, int from, int to) {
    int tag = w.tag(from);
    return (tag == Tag.DET || tag == Tag.NOUN || tag == Tag.ADJ) && !hasVerb(w, from, to);
  }

  /** Whether a verb stands from word {@code from} to before {@code to}; the end if that is -1. */
  private static boolean hasVerb(TaggedWords w, int from, int to) {
    for (int i = from; i < (to < 0 ? w.size() : to); i++) {
      if (Tag.isVerbal(w.tag(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the word after the source of {@code report}, at the head of a sentence all up to the
   * comma before the content; -1 if the report is not of that kind.
   */
  static int sourceEnd(TaggedWords w, Report report) {
    int comma = report.start() - 1;
    boolean between = isAt(w, report.cue()) && report.cue() + 2 < comma;
    return between && w.hash(comma) == COMMA ? comma : -1;
  }

  private static boolean isRelative(int word) {
    return word == WHO || word == WHICH || word == WHOSE;
  }
}
