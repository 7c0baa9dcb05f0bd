package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * Two reports of one source: in "officials said that it was late and also noted that it rained" and
 * in "she said it was late, adding that it rained" the second verb is no part of what was said.
 */
final class Coordination {
  private static final int SAID = TaggedWords.hashOf("said");
  private static final int TOLD = TaggedWords.hashOf("told");
  private static final int APOSTROPHE = TaggedWords.hashOf("'");
  private static final int COMMA = TaggedWords.hashOf(",");

  private static final int COLON = TaggedWords.hashOf(":");
  private static final int WHILE = TaggedWords.hashOf("while");
  private static final int WHEREAS = TaggedWords.hashOf("whereas");

  /** The most words between "while" and a cue. */
  private static final int LONGEST_SUBJECT = 12;

  private Coordination() {}

  /**
   * Returns the word that the content of {@code report} ends before because {@code second}, a cue
   * within it, goes with its own: a verb of the past like that one, after "and" or "but", or a
   * participle after a comma. -1 if it does not.
   */
  static int endBefore(TaggedWords w, Report report, int second) {
    if (report.isAfterCue()
        && w.endsInIng(second)
        && w.hash(second - 1) == COMMA
        && second - 1 > report.start()) {
      return second - 1;
    }
    int contrast = report.isAfterCue() ? contrastBefore(w, report.cue(), second) : -1;
    if (contrast > report.start()) {
      return contrast;
    }
    if (!report.isAfterCue() || !isPast(w, report.cue()) || !isPast(w, second)) {
      return -1;
    }
    int joint = second - 1;
    while (w.tag(joint) == Tag.ADV) {
      joint--;
    }
    if (joint <= report.start() || w.tag(joint) != Tag.CCONJ) {
      return -1;
    }
    return w.hash(joint - 1) == COMMA ? joint - 1 : joint;
  }

  /**
   * Returns the comma before "while" and the subject of the cue {@code second}: "called it slow,
   * while the mayor warned that …" are reports of two, and so are "said it was late, and the mayor
   * warned that …", both of the past; or "while", "and" or "but" itself where the comma stands
   * within quotation marks. -1 if they are not.
   */
  private static int contrastBefore(TaggedWords w, int first, int second) {
    int joint = second - 1;
    while (joint > second - LONGEST_SUBJECT && isOfSubject(w, joint)) {
      joint--;
    }
    boolean contrast = w.hash(joint) == WHILE || w.hash(joint) == WHEREAS;
    if (joint == second - 1 || !contrast && w.tag(joint) != Tag.CCONJ) {
      return -1;
    }
    boolean past = isPast(w, first) && isPast(w, second);
    if ((contrast || past) && w.hash(joint - 1) == COMMA) {
      return joint - 1;
    }
    return w.quoted(joint - 1) && w.hash(joint - 2) == COMMA ? joint : -1;
  }

  /**
   * Returns the last word of the content of {@code cue}, from {@code start} to {@code end}, before
   * a "while" that begins what another one says, else {@code end}.
   */
  static int contrastEnd(TaggedWords w, int cue, int start, int end) {
    for (int i = start + 2; i < end; i++) {
      if (w.hash(i) == WHILE || w.hash(i) == WHEREAS) {
        int verb = i + 1;
        while (verb <= end && verb < i + LONGEST_SUBJECT && isOfSubject(w, verb)) {
          verb++;
        }
        int cut = w.affinity(verb) >= CueFeatures.LEAST ? contrastBefore(w, cue, verb) : -1;
        if (cut > start) {
          return cut - 1;
        }
      }
    }
    return end;
  }

  /**
   * Returns the last word of the content from {@code start} to {@code end}, before ", adding: “…”"
   * in it, which brings a quotation of its own.
   */
  static int addedEnd(TaggedWords w, int start, int end) {
    for (int i = start + 1; i + 3 <= end; i++) {
      if (w.hash(i) == COMMA
          && !w.quoted(i)
          && w.endsInIng(i + 1)
          && w.affinity(i + 1) >= CueFeatures.LEAST
          && w.hash(i + 2) == COLON
          && w.quoted(i + 3)) {
        return i - 1;
      }
    }
    return end;
  }

  private static boolean isOfSubject(TaggedWords w, int i) {
    int tag = w.tag(i);
    return w.hash(i) != WHILE
        && w.hash(i) != WHEREAS
        && (Tag.isNominal(tag)
            || tag == Tag.DET
            || tag == Tag.ADJ
            || tag == Tag.ADP
            || tag == Tag.ADV
            || tag == Tag.PART
            || w.hash(i) == APOSTROPHE); // "the players' council"
  }

  private static boolean isPast(TaggedWords w, int i) {
    return w.tag(i) == Tag.VERB && (w.hash(i) == SAID || w.hash(i) == TOLD || w.endsInEd(i));
  }
}
