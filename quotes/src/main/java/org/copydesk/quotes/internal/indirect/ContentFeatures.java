package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** What decides where the content of a cue begins and ends. */
final class ContentFeatures {
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

  private ContentFeatures() {}

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
      if (i == 0
          || (far ? w.tag(i - 1) == Tag.PUNCT || w.tag(i - 1) == Tag.CCONJ : mayStart(s, i))) {
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
    if (before == Tag.DET || before == Tag.ADJ) {
      return false;
    }
    boolean inside =
        tag == Tag.NOUN || tag == Tag.PROPN || tag == Tag.PART && w.hash(i) == POSSESSIVE;
    return !(inside && (before == Tag.NOUN || before == Tag.PROPN || before == Tag.NUM));
  }

  private static final int POSSESSIVE = TaggedWords.hashOf("'s");

  /** Describes the side of the cue that a content begins on, whatever the word. */
  static void side(Sentence s, int cue, boolean after, Features out) {
    TaggedWords w = s.words;
    out.clear();
    int side = after ? 1 : 0;
    int word = w.hash(cue);
    out.add(17, side, s.kind(cue + 1), s.kind(cue + 2));
    out.add(18, side, w.hash(cue + 1), word);
    out.add(19, side, Math.min(s.last - 1 - cue, 3), word);
    out.add(20, side, Math.min(s.last - 1 - cue, 5), w.tag(cue));
    out.add(26, side, w.hash(cue - 1));
    out.add(27, side, w.tag(cue - 1), w.tag(cue - 2), w.tag(cue));
    out.add(28, side, w.affinity(cue), w.tag(cue));
  }

  /** Adds what speaks for the word {@code at} as the beginning, beside what its side does. */
  static void start(Sentence s, int cue, int at, Features out) {
    TaggedWords w = s.words;
    boolean after = at > cue;
    int side = after ? 1 : 0;
    int off = after ? Math.min(at - cue, 9) : -Sentence.scale(cue - at);
    int word = w.hash(cue);
    int like = w.wordClass(cue);
    int tag = w.tag(at);
    int first = w.hash(at);
    int wordBefore = w.hash(at - 1);
    int cueTag = w.tag(cue);
    int kind = s.kind(at);
    int before = s.kind(at - 1);
    int between = after ? s.tags(cue + 1, at, 6) : 0;
    out.add(1, off);
    out.add(2, off, word);
    out.add(3, off, tag);
    out.add(4, first, side);
    out.add(5, first, side, Math.min(off, 3));
    out.add(6, tag, word, side);
    out.add(7, first, word, side);
    out.add(8, between, tag, side);
    out.add(9, between, word, side);
    out.add(10, wordBefore, side);
    out.add(11, before, tag, side);
    out.add(12, wordBefore, tag, off);
    out.add(13, cueTag, tag, off);
    out.add(14, like, tag, off);
    out.add(15, like, wordBefore, side);
    out.add(16, word, wordBefore, side);
    out.add(21, at == 0 ? 1 : 0, before, tag, side);
    out.add(22, w.quoted(at) && !w.quoted(at - 1) ? 1 : 0, side, off);
    out.add(23, w.quoted(at) ? 1 : 0, side, wordBefore);
    out.add(24, kind, s.kind(at + 1), side, before);
    out.add(25, first, w.hash(at + 1), side);
    if (!after) {
      int verbs = Math.min(s.verbs(at, cue), 3);
      out.add(40, verbs, Math.min(s.signs(at, cue), 3));
      out.add(41, verbs, w.hash(cue - 1), word);
      out.add(42, at == 0 ? 1 : 0, verbs, s.signs(Math.max(at, cue - 8), cue) > 0 ? 1 : 0);
      int comma = cue - 1;
      while (comma > at && comma > cue - 12 && w.tag(comma) != Tag.PUNCT) {
        comma--;
      }
      int gap = comma <= at ? -1 : s.tags(comma + 1, cue, 4);
      out.add(43, gap, at == 0 ? 1 : 0, w.hash(comma));
      out.add(44, gap, word, at == 0 ? 1 : 0);
      out.add(45, s.tags(at, cue, 6), tag);
      out.add(46, s.reporting(at, cue), at == 0 ? 1 : 0);
    } else {
      out.add(50, Math.min(s.signs(cue + 1, at), 2), Math.min(s.verbs(cue + 1, at), 2), off);
      out.add(51, s.verbs(at, s.last) > 0 ? 1 : 0, tag, wordBefore);
      out.add(52, s.reporting(cue + 1, at), cueTag, Math.min(s.verbs(cue + 1, at), 2));
    }
  }

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
    if (tag == Tag.DET || tag == Tag.CCONJ || tag == Tag.PUNCT && w.hash(i) == Sentence.COMMA) {
      return false;
    }
    int next = w.tag(i + 1);
    if (tag == Tag.ADP || tag == Tag.SCONJ || next == Tag.DET || next == Tag.ADJ) {
      return false;
    }
    if (next == Tag.NOUN || next == Tag.PROPN || next == Tag.NUM) {
      return !(tag == Tag.ADJ
          || tag == Tag.NOUN
          || tag == Tag.PROPN
          || tag == Tag.NUM
          || tag == Tag.ADP);
    }
    return true;
  }

  static void end(Sentence s, int cue, int start, int at, Features out) {
    TaggedWords w = s.words;
    out.clear();
    boolean after = start > cue;
    int side = after ? 1 : 0;
    int word = w.hash(cue);
    int limit = after ? s.last : cue;
    boolean atEnd = at + 1 >= s.last;
    int next = atEnd ? 99 : s.kind(at + 1);
    int nextWord = atEnd ? 99 : w.hash(at + 1);
    int verbs = Math.min(s.verbs(start, at + 1), 2);
    int signs = Math.min(s.signs(start, at + 1), 2);
    int tag = w.tag(at);
    int length = Sentence.scale(at - start + 1);
    int first = w.hash(start);
    int firstTag = w.tag(start);
    int leftOver = Sentence.scale(limit - at - 1);
    int second = s.kind(at + 2);
    int lastWord = w.hash(at);
    out.add(1, next, side);
    out.add(2, nextWord, side);
    out.add(3, tag, next, side);
    out.add(4, nextWord, tag, verbs);
    out.add(5, tag, next, second, side);
    out.add(6, nextWord, w.hash(at + 2), side);
    out.add(7, next, verbs, side, firstTag);
    out.add(8, length, atEnd ? 1 : 0, verbs);
    out.add(9, first, next, verbs);
    out.add(10, firstTag, next, verbs);
    out.add(11, word, next, verbs);
    out.add(12, leftOver, side, atEnd ? 1 : 0);
    out.add(13, lastWord, side);
    out.add(14, lastWord, next, side);
    out.add(15, w.quoted(at) ? 1 : 0, w.quoted(at + 1) ? 1 : 0, side, next);
    out.add(16, signs, next, verbs, side);
    out.add(17, s.verbs(at + 1, s.last) == 0 ? 0 : 1, next, verbs, firstTag);
    out.add(18, nextWord, second, verbs, signs);
    out.add(19, w.wordClass(cue), next, verbs);
    out.add(20, word, nextWord);
    out.add(21, w.tag(cue), firstTag, next, verbs);
    out.add(22, w.hash(start - 1), next, verbs);
    out.add(23, nextWord, second, s.kind(at + 3), verbs);
    out.add(24, nextWord, Math.max(w.affinity(at + 2), w.affinity(at + 3)) / 4, verbs);
    out.add(25, w.affinity(at + 1) / 4, next, side);
    out.add(26, firstTag, length, next == 99 ? 1 : 0, verbs);
    out.add(27, w.suffix(at + 2), nextWord, verbs);
    if (!after) {
      int between = s.tags(at + 1, cue, 4);
      out.add(30, between);
      out.add(31, between, word);
      out.add(32, next, s.signs(at + 1, cue));
      out.add(33, w.hash(at + 1), w.tag(cue - 1), w.tag(cue));
    } else {
      out.add(34, leftOver, next, verbs);
    }
  }
}
