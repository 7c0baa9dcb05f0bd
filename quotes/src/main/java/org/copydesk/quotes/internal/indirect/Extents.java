package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * How far a source or a cue runs about its head: "Two" to "Two of the mayor's aides", "called" to
 * "has also called on".
 */
final class Extents {
  private static final int POSSESSIVE = TaggedWords.hashOf("'s");
  private static final int APOSTROPHE = TaggedWords.hashOf("'");
  private static final int OF = TaggedWords.hashOf("of");
  private static final int TO = TaggedWords.hashOf("to");
  private static final int AND = TaggedWords.hashOf("and");
  private static final int WHO = TaggedWords.hashOf("who");
  private static final int COMMA = TaggedWords.hashOf(",");

  /** How many words an apposition or a chain of "of" phrases may have. */
  private static final int LONGEST = 40;

  private Extents() {}

  /**
   * Returns the first word of the cue headed by word {@code head}: its auxiliaries and adverbs
   * belong to it.
   */
  static int cueStart(TaggedWords w, int head) {
    int start = head;
    int tag = w.tag(head);
    if (tag == Tag.VERB || tag == Tag.AUX || tag == Tag.ADJ) {
      while (start > 0 && start > head - 4 && isVerbGroup(w.tag(start - 1))) {
        start--;
      }
    }
    return start;
  }

  private static boolean isVerbGroup(int tag) {
    return tag == Tag.AUX || tag == Tag.ADV || tag == Tag.PART;
  }

  /**
   * Returns the last word of the cue headed by {@code head}: "against" in "cautioned against"
   * belongs to it.
   */
  static int cueEnd(TaggedWords w, int head, int contentStart) {
    if (contentStart <= head || contentStart > head + 3) {
      return head;
    }
    for (int i = head + 1; i < contentStart; i++) {
      int tag = w.tag(i);
      boolean infinitive = tag == Tag.VERB && w.hash(i - 1) == TO && w.affinity(i) > 0;
      if (tag != Tag.ADP && tag != Tag.ADV && tag != Tag.PART && !infinitive) {
        return head;
      }
    }
    return contentStart - 1;
  }

  /**
   * Returns the first word of the source whose phrase starts at {@code from}: "Jaczek and" before
   * "Lalonde".
   */
  static int sourceStart(TaggedWords w, NounPhrases phrases, int phrase) {
    int from = phrases.from(phrase);
    if (phrase > 0
        && w.hash(from - 1) == AND
        && phrases.to(phrase - 1) == from - 1
        && w.tag(from) == Tag.PROPN
        && w.tag(from - 2) == Tag.PROPN) {
      int before = phrases.from(phrase - 1);
      if (before == 0 || w.tag(before - 1) == Tag.PUNCT || w.tag(before - 1) == Tag.SCONJ) {
        return before;
      }
    }
    return from;
  }

  /**
   * Returns the word after the last of the source whose phrase ends before {@code to}: "of"
   * phrases, a second name, an apposition and a relative clause belong to it.
   *
   * @param limit the word that the source must end before: the cue's first word, or the sentence's
   *     end
   */
  static int sourceEnd(
      TaggedWords w, NounPhrases phrases, int phrase, int limit, boolean beforeCue) {
    int to = Math.min(phrases.to(phrase), limit);
    int next = phrase + 1;
    int most = Math.min(limit, to + LONGEST);
    while (next < phrases.size() && phrases.to(next) <= most) {
      int gap = phrases.from(next) - to;
      int joint = w.hash(to);
      boolean joined =
          gap == 1
              && (joint == OF
                  || joint == POSSESSIVE
                  || joint == APOSTROPHE
                  || w.tag(to) == Tag.ADP && beforeCue
                  || joint == AND
                      && (beforeCue || w.tag(to - 1) == Tag.PROPN && w.tag(to + 1) == Tag.PROPN));
      if (!joined) {
        break;
      }
      to = phrases.to(next++);
    }
    if (w.hash(to) == COMMA && to + 1 < most) {
      int close = apposition(w, to, most, beforeCue);
      to = Math.max(to, close);
    }
    return to;
  }

  /** Returns where the apposition after the comma at {@code comma} ends, or -1 if there is none. */
  private static int apposition(TaggedWords w, int comma, int limit, boolean beforeCue) {
    int tag = w.tag(comma + 1);
    boolean opens =
        tag == Tag.DET
            || tag == Tag.NOUN
            || tag == Tag.PROPN
            || tag == Tag.NUM
            || tag == Tag.ADJ
            || w.hash(comma + 1) == WHO;
    if (!opens) {
      return -1;
    }
    if (!beforeCue) {
      int end = comma + 1;
      boolean verbs = w.hash(comma + 1) == WHO;
      while (end < limit
          && w.tag(end) != Tag.SCONJ
          && (verbs || !Tag.isVerbal(w.tag(end)))
          && !(w.tag(end) == Tag.PUNCT
              && w.hash(end) != COMMA
              && w.shape(end - 1) == TaggedWords.SIGN)) {
        end++;
      }
      return end < limit && Tag.isVerbal(w.tag(end)) ? -1 : trimmed(w, comma, end);
    }
    int last = limit - 1;
    while (last > comma && w.tag(last) == Tag.ADV) {
      last--;
    }
    if (w.hash(last) != COMMA || last == comma) {
      return -1;
    }
    return trimmed(w, comma, last);
  }

  private static int trimmed(TaggedWords w, int comma, int end) {
    int to = end;
    while (to > comma + 1 && w.shape(to - 1) == TaggedWords.SIGN) {
      to--;
    }
    return to > comma + 1 ? to : -1;
  }
}
