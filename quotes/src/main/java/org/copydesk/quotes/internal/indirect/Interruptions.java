package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordSet;

/**
 * Contents that something stands within or beside, a cue between commas or whole clauses, where the
 * models, which look at edges, stop too early or too late.
 */
final class Interruptions {
  private static final int TO = TaggedWords.hashOf("to");
  private static final int OF = TaggedWords.hashOf("of");

  /** "It will open, she said, if the money comes": no words that tell how or where she said it. */
  private static final WordSet CONTENT_OPENERS =
      WordSet.of("if", "unless", "until", "because", "despite", "from");

  private static final WordSet RELATIVES = WordSet.of("which", "who", "whom");

  private static final int GENITIVE = TaggedWords.hashOf("'s");
  private static final int WHAT = TaggedWords.hashOf("what");
  private static final int THAT = TaggedWords.hashOf("that");

  /** The most words of an apposition, or of a speaker and cue between commas. */
  private static final int LONGEST = 12;

  private Interruptions() {}

  /**
   * Returns where the content goes on that {@code cue} follows, or -1: "The trouble, she says,
   * began in March". It does where the first part lacks what the second has, its verb or what that
   * verb calls for, and where "and" joins a whole clause to it.
   */
  static int rest(Sentence s, int cue, int start, int end) {
    TaggedWords w = s.words;
    if (w.hash(end + 1) != Sentence.COMMA || w.quoted(end)) {
      return -1;
    }
    int comma = cue + 1;
    while (comma < s.last && comma < cue + LONGEST && w.hash(comma) != Sentence.COMMA) {
      comma++;
    }
    int rest = comma + 1;
    if (w.hash(comma) != Sentence.COMMA || rest >= s.last || s.verbs(cue + 1, comma) > 0) {
      return -1;
    }
    int word = rest;
    while (word < s.last
        && (w.tag(word) == Tag.ADV || w.quoted(word) && w.shape(word) == TaggedWords.SIGN)) {
      word++;
    }
    boolean goesOn =
        s.verbs(start, end + 1) == 0 || w.hash(start) == WHAT
            ? isPredicate(w, word)
                || opensClause(w, start) && !w.quoted(rest) && hasSubject(s, word)
            : CONTENT_OPENERS.contains(w.hash(word))
                || w.tag(end) == Tag.AUX && !w.endsInIng(word)
                || w.tag(word) == Tag.CCONJ && hasSubject(s, word + 1);
    return goesOn ? rest : -1;
  }

  /**
   * "He named three meetings, each of which, he said, was open": returns where the relative clause
   * begins that the cue divides, else {@code start}.
   */
  static int relativeStart(TaggedWords w, int start, int end) {
    if (!RELATIVES.contains(w.hash(end)) || w.quoted(end)) {
      return start;
    }
    int from = end;
    while (from > start && w.hash(from - 1) != Sentence.COMMA && !Tag.isVerbal(w.tag(from - 1))) {
      from--;
    }
    return w.hash(from - 1) == Sentence.COMMA ? from : start;
  }

  /** "began in March", but not "adding …". */
  private static boolean isPredicate(TaggedWords w, int word) {
    return Tag.isVerbal(w.tag(word)) && !w.endsInIng(word) && w.shape(word) == TaggedWords.LOWER;
  }

  /** "By noon", "However". */
  private static boolean opensClause(TaggedWords w, int start) {
    int tag = w.tag(start);
    return tag == Tag.ADP || tag == Tag.ADV || tag == Tag.SCONJ;
  }

  /** "the water had reached the bridge". */
  private static boolean hasSubject(Sentence s, int word) {
    int tag = s.words.tag(word);
    return (Tag.isNominal(tag) || tag == Tag.DET || tag == Tag.ADJ) && s.verbs(word, s.last) > 0;
  }

  /**
   * Returns the comma that closes the apposition after the content's end, or -1: "urged the mayor,
   * Ann Lee, to resign" is all content.
   */
  static int asideEnd(Sentence s, int start, int end) {
    TaggedWords w = s.words;
    if (w.hash(end + 1) != Sentence.COMMA || s.verbs(start, end + 1) > 0) {
      return -1;
    }
    int comma = end + 2;
    while (comma < s.last && comma < end + LONGEST && w.hash(comma) != Sentence.COMMA) {
      comma++;
    }
    if (w.hash(comma) != Sentence.COMMA) {
      return -1;
    }
    if (w.tag(comma + 1) == Tag.AUX && !w.quoted(comma + 1)) {
      return comma + 1; // "said the seat, long thought safe, was in play"
    }
    if (s.verbs(end + 2, comma) > 0) {
      return -1;
    }
    int next = w.hash(comma + 1);
    boolean goesOn = next == THAT || (next == TO || next == OF) && w.tag(comma + 2) == Tag.VERB;
    return goesOn ? comma + 1 : -1;
  }

  /**
   * Returns the last word of the content before {@code cue} where who says so stands between commas
   * after it and the model took that for content: "It is late, its chair, Ann Lee, said." Else
   * {@code end}.
   */
  static int endBeforeSubject(Sentence s, int cue, int start, int end) {
    TaggedWords w = s.words;
    int group = Extents.cueStart(w, cue);
    if (group != end + 2 || w.hash(end + 1) != Sentence.COMMA || mayBeSubject(w, cue + 1)) {
      return end;
    }
    int found = end;
    for (int i = end; i > start && i > end - LONGEST && !Tag.isVerbal(w.tag(i)); i--) {
      if (w.hash(i) == Sentence.COMMA && !w.quoted(i)) {
        found = i - 1;
      }
    }
    return found;
  }

  /** "…, said Ann Lee", "…, said the chair". */
  private static boolean mayBeSubject(TaggedWords w, int i) {
    int tag = w.tag(i);
    return Tag.isNominal(tag) || tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM;
  }

  /**
   * "Tom Crowe, who knew her, said Lee had taught him", "a pier she says had been shut": a whole
   * clause, or the verb of the relative one, follows the cue, and what stands before it is none.
   */
  static boolean isFollowedByClause(TaggedWords w, int cue) {
    if (isInRelative(w, cue)) {
      return true;
    }
    if (w.tag(cue) != Tag.VERB || w.quoted(cue - 1)) {
      return false;
    }
    int verb = cue + 1;
    if (w.tag(verb) == Tag.PRON) {
      verb++;
    } else {
      while (verb < cue + LONGEST && isOfSubject(w, verb)) {
        verb++;
      }
    }
    int next = w.tag(verb + 1);
    return verb > cue + 1
        && !w.quoted(verb)
        && isSubject(w.tag(verb - 1))
        && (w.tag(verb) == Tag.AUX
            || w.tag(verb) == Tag.VERB
                && !w.endsInIng(verb)
                && (next == Tag.DET || next == Tag.PRON));
  }

  /** "a pier she says had been shut". */
  static boolean isInRelative(TaggedWords w, int cue) {
    return w.tag(cue) == Tag.VERB
        && w.tag(cue + 1) == Tag.AUX
        && !w.quoted(cue + 1)
        && isSubject(w.tag(cue - 1))
        && !w.quoted(cue - 1);
  }

  private static boolean isSubject(int tag) {
    return tag == Tag.PRON || Tag.isNominal(tag);
  }

  private static boolean isOfSubject(TaggedWords w, int i) {
    int tag = w.tag(i);
    boolean part = tag == Tag.DET || tag == Tag.ADJ || tag == Tag.NUM || w.hash(i) == GENITIVE;
    return !w.quoted(i) && (part || tag == Tag.NOUN || tag == Tag.PROPN);
  }
}
