package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordSet;

/**
 * What was said first and is followed by who says so, whatever the models make of it:
 *
 * <pre>
 * The strike will go on, she adds.
 * The strike will go on, union leader Ann Lee adds.
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

  /** The most words of a name, of its title, and before a cue that quotes somebody. */
  private static final int LONGEST = 8;

  private static final int NAME = Tag.set(Tag.PROPN);

  /** "harbour master Ann Lee", "its owner, Ann Lee,". */
  private static final int TITLE = Tag.set(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.PRON);

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
    if (cue + 1 < s.last) {
      boolean name = isComma(w, cue - 1) && isCapitalized(w, cue + 1) && isPhrase(s, cue + 1);
      return name ? cue - 1 : -1;
    }
    if (isComma(w, cue - 1)) {
      return beforeApposition(w, cue - 1);
    }
    if (w.tag(cue - 1) == Tag.PRON) {
      return isComma(w, cue - 2) ? cue - 2 : -1;
    }
    int name = back(w, cue, NAME);
    int title = name < cue ? back(w, name, TITLE) : cue;
    return title < cue && isComma(w, title - 1) ? title - 1 : -1;
  }

  /** ", the harbour master, Ann Lee, said": returns the first of these commas, or -1. */
  private static int beforeApposition(TaggedWords w, int comma) {
    int name = back(w, comma, NAME);
    int title = name < comma && isComma(w, name - 1) ? back(w, name - 1, TITLE) : comma;
    return title < name - 1 && isComma(w, title - 1) ? title - 1 : -1;
  }

  /** Returns the first of the words right before {@code to} whose tags are in {@code tags}. */
  private static int back(TaggedWords w, int to, int tags) {
    int from = to;
    while (from > to - LONGEST && Tag.isIn(tags, w.tag(from - 1))) {
      from--;
    }
    return from;
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
