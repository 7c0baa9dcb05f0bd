package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordSet;

/**
 * What was said first and is followed by who says so, whatever the models make of it:
 *
 * <pre>
 * The strike will go on, she adds.
 * The strike will go on, Ann Lee adds.
 * The strike will go on, says Ann Lee, who leads the union.
 * The strike will go on, the agency quoted her as saying.
 * The strike will go on, she was quoted as saying by the agency.
 * </pre>
 *
 * <p>Magazines and British papers write so more often than the papers that the models learnt from.
 */
final class ToldAfter {
  /** No verb that a name may follow as its object, as in "Lee, who had won, warned Crowe". */
  private static final WordSet SAYS =
      WordSet.of(
          "say",
          "says",
          "said",
          "add",
          "adds",
          "added",
          "argues",
          "argued",
          "concludes",
          "concluded",
          "explains",
          "explained",
          "insists",
          "insisted",
          "jokes",
          "joked",
          "notes",
          "noted",
          "reckons",
          "reckoned",
          "writes",
          "wrote");

  /** How far before its cue a name begins, and how far the agency that quotes somebody. */
  private static final int LONGEST = 8;

  private ToldAfter() {}

  /** Returns the comma that divides what was said from {@code cue} and who says so, or -1. */
  static int comma(Sentence s, int cue) {
    TaggedWords w = s.words;
    int comma = candidate(s, cue);
    boolean clause =
        comma > 0
            && !QuotedContents.isFull(w, comma - 1)
            && s.verbs(0, comma) > 0
            && w.tag(0) != Tag.SCONJ; // "When the ferry sank, she wrote"
    return clause ? comma : -1;
  }

  /** Whether {@code cue} follows what was said, and a name follows it. */
  static boolean isBeforeName(Sentence s, int cue) {
    return cue > 0 && comma(s, cue) == cue - 1;
  }

  private static int candidate(Sentence s, int cue) {
    TaggedWords w = s.words;
    int saying = s.saying(cue);
    if (saying >= 0) {
      boolean last = saying + 1 == s.last || w.hash(saying + 1) == Sentence.BY && !opens(s, saying);
      return last ? commaBefore(w, cue) : -1;
    }
    if (w.quoted(cue) || !SAYS.contains(w.hash(cue))) {
      return -1;
    }
    if (isComma(w, cue - 1)) {
      return isCapitalized(w, cue + 1) && isPhrase(s, cue + 1) ? cue - 1 : -1;
    }
    if (cue + 1 < s.last) {
      return -1;
    }
    if (w.tag(cue - 1) == Tag.PRON) {
      return isComma(w, cue - 2) ? cue - 2 : -1;
    }
    int name = cue;
    while (name > cue - LONGEST && w.tag(name - 1) == Tag.PROPN) {
      name--;
    }
    return name < cue && isComma(w, name - 1) ? name - 1 : -1;
  }

  /** Whether a clause opens after "quoted as saying by the agency". */
  private static boolean opens(Sentence s, int saying) {
    for (int i = saying + 1; i < s.last; i++) {
      if (s.words.tag(i) == Tag.SCONJ || s.words.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether no verb stands from word {@code from} to the next comma. */
  private static boolean isPhrase(Sentence s, int from) {
    for (int i = from; i < s.last && !isComma(s.words, i); i++) {
      if (Tag.isVerbal(s.words.tag(i)) && !isCapitalized(s.words, i)) {
        return false;
      }
    }
    return true;
  }

  private static int commaBefore(TaggedWords w, int cue) {
    for (int i = cue - 1; i > 0 && i > cue - LONGEST; i--) {
      if (isComma(w, i)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isCapitalized(TaggedWords w, int i) {
    return !w.quoted(i) && w.isCapitalized(i);
  }

  private static boolean isComma(TaggedWords w, int i) {
    return w.hash(i) == Sentence.COMMA && !w.quoted(i);
  }
}
