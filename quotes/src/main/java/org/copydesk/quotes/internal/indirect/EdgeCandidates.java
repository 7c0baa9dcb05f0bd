package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** The words at which the content of a cue may begin, and those at which it may end. */
final class EdgeCandidates {
  /** How far after the cue a content may begin, in words. */
  private static final int REACH = 16;

  /** How far before the cue a content may begin, in words. */
  private static final int LEFT_REACH = 90;

  /** How long a content may be, in words. */
  private static final int LONGEST = 110;

  private static final int MOST_STARTS = 48;

  /** How near the beginning of the sentence a cue needs no mark after its content, in words. */
  private static final int NEAR = 8;

  /** How far before the cue that mark may stand, in words. */
  private static final int NEAR_MARK = 15;

  private static final int JOINTS = Tag.set(Tag.PUNCT, Tag.CCONJ);
  private static final int MODIFIERS = Tag.set(Tag.DET, Tag.ADJ);
  private static final int NOUNS = Tag.set(Tag.NOUN, Tag.PROPN, Tag.NUM);
  private static final int BEFORE_NOUN = Tag.set(Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM);

  /** No content ends with a word that opens a phrase. */
  private static final int OPENING = Tag.set(Tag.DET, Tag.CCONJ, Tag.ADP, Tag.SCONJ);

  private EdgeCandidates() {}

  /**
   * Fills {@code out} with the words at which the content of the cue may begin, and returns their
   * number.
   */
  static int starts(Sentence s, int cue, int[] out) {
    TaggedWords w = s.words;
    int n = 0;
    for (int i = cue + 1; i < Math.min(s.last, cue + REACH) && n < out.length; i++) {
      if (i == cue + 1 || mayStart(s, i)) {
        out[n++] = i;
      }
    }
    int left = mayFollow(s, cue) ? 0 : MOST_STARTS;
    for (int i = cue - 1;
        i >= 0 && i > cue - LEFT_REACH && left < MOST_STARTS - REACH && n < out.length;
        i--) {
      boolean far = i < cue - 12;
      if (i == 0 || (far ? Tag.isIn(JOINTS, w.tag(i - 1)) : mayStart(s, i))) {
        out[n++] = i;
        left++;
      }
    }
    return n;
  }

  /**
   * Whether a content may stand before the cue: a mark divides it from who says it ("…, he said")
   * or the cue is close to it, as in "what he said".
   */
  private static boolean mayFollow(Sentence s, int cue) {
    return cue < NEAR || s.signs(Math.max(0, cue - NEAR_MARK), cue) > 0;
  }

  private static boolean mayStart(Sentence s, int i) {
    TaggedWords w = s.words;
    int tag = w.tag(i);
    int before = w.tag(i - 1);
    if (w.shape(i) == TaggedWords.SIGN && !w.quoted(i)) {
      return false;
    }
    if (Tag.isIn(MODIFIERS, before)) {
      return false;
    }
    boolean inside =
        tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PART && w.hash(i) == POSSESSIVE;
    return !(inside && Tag.isIn(NOUNS, before));
  }

  private static final int POSSESSIVE = TaggedWords.hashOf("'s");

  /**
   * Fills {@code out} with the last words at which a content from {@code start} on may end, and
   * returns their number.
   */
  static int ends(Sentence s, int cue, int start, int[] out) {
    TaggedWords w = s.words;
    int limit = Math.min(start > cue ? s.last : cue, start + LONGEST);
    int n = 0;
    for (int i = start; i < limit && n < out.length; i++) {
      if (mayEnd(s, i, limit)) {
        out[n++] = i;
      }
    }
    if (n == 0) {
      out[n++] = Math.max(start, Math.min(limit, s.last) - 1);
    }
    return n;
  }

  private static boolean mayEnd(Sentence s, int i, int limit) {
    TaggedWords w = s.words;
    if (i + 1 >= limit) {
      return true;
    }
    int tag = w.tag(i);
    if (Tag.isIn(OPENING, tag) || tag == Tag.PUNCT && w.hash(i) == Sentence.COMMA) {
      return false;
    }
    int next = w.tag(i + 1);
    return !Tag.isIn(MODIFIERS, next) && !(Tag.isIn(NOUNS, next) && Tag.isIn(BEFORE_NOUN, tag));
  }
}
