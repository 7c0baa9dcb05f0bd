package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** What decides where the content of a cue begins and ends. */
final class ContentFeatures {
  /** Stands for the word, or its tag, after the last one. */
  private static final int NONE = 99;

  private ContentFeatures() {}

  /** Adds what speaks for the side of the cue that a content begins on, whatever the word. */
  static void side(Sentence s, int cue, boolean after, Features out) {
    TaggedWords w = s.words;
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

  /**
   * Adds what tells most for the word {@code at} as the beginning, beside what its side does: the
   * few templates that leave the fewest candidates for {@link #fineStart}.
   */
  static void roughStart(Sentence s, int cue, int at, Features out) {
    TaggedWords w = s.words;
    int side = at > cue ? 1 : 0;
    int off = offset(cue, at);
    int tag = w.tag(at);
    int wordBefore = w.hash(at - 1);
    out.add(1, off);
    out.add(3, off, tag);
    out.add(5, w.hash(at), side, Math.min(off, 3));
    out.add(10, wordBefore, side);
    out.add(11, s.kind(at - 1), tag, side);
    out.add(15, w.wordClass(cue), wordBefore, side);
  }

  /** Returns how far {@code at} is from its cue, below zero if before it. */
  private static int offset(int cue, int at) {
    return at > cue ? Math.min(at - cue, 9) : -Sentence.scale(cue - at);
  }

  /** Adds all else that speaks for the word {@code at} as the beginning. */
  static void fineStart(Sentence s, int cue, int at, Features out) {
    TaggedWords w = s.words;
    boolean after = at > cue;
    int side = after ? 1 : 0;
    int off = offset(cue, at);
    int word = w.hash(cue);
    int like = w.wordClass(cue);
    int tag = w.tag(at);
    int first = w.hash(at);
    int wordBefore = w.hash(at - 1);
    int cueTag = w.tag(cue);
    int kind = s.kind(at);
    int before = s.kind(at - 1);
    int between = after ? s.tags(cue + 1, at, 6) : 0;
    out.add(2, off, word);
    out.add(4, first, side);
    out.add(6, tag, word, side);
    out.add(7, first, word, side);
    out.add(8, between, tag, side);
    out.add(9, between, word, side);
    out.add(12, wordBefore, tag, off);
    out.add(13, cueTag, tag, off);
    out.add(14, like, tag, off);
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
   * Adds what tells most for the word {@code at} as the last one of a content from {@code start}
   * on: the few templates that leave the fewest candidates for {@link #fineEnd}.
   */
  static void roughEnd(Sentence s, int cue, int start, int at, Features out) {
    TaggedWords w = s.words;
    int side = start > cue ? 1 : 0;
    boolean atEnd = at + 1 >= s.last;
    int next = atEnd ? NONE : s.kind(at + 1);
    int nextWord = atEnd ? NONE : w.hash(at + 1);
    int verbs = Math.min(s.verbs(start, at + 1), 2);
    int signs = Math.min(s.signs(start, at + 1), 2);
    out.add(2, nextWord, side);
    out.add(3, w.tag(at), next, side);
    out.add(7, next, verbs, side, w.tag(start));
    out.add(15, w.quoted(at) ? 1 : 0, w.quoted(at + 1) ? 1 : 0, side, next);
    out.add(18, nextWord, s.kind(at + 2), verbs, signs);
    out.add(19, w.wordClass(cue), next, verbs);
  }

  /** Adds all else that speaks for the word {@code at} as the last one. */
  static void fineEnd(Sentence s, int cue, int start, int at, Features out) {
    TaggedWords w = s.words;
    boolean after = start > cue;
    int side = after ? 1 : 0;
    int word = w.hash(cue);
    int limit = after ? s.last : cue;
    boolean atEnd = at + 1 >= s.last;
    int next = atEnd ? NONE : s.kind(at + 1);
    int nextWord = atEnd ? NONE : w.hash(at + 1);
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
    out.add(4, nextWord, tag, verbs);
    out.add(5, tag, next, second, side);
    out.add(6, nextWord, w.hash(at + 2), side);
    out.add(8, length, atEnd ? 1 : 0, verbs);
    out.add(9, first, next, verbs);
    out.add(10, firstTag, next, verbs);
    out.add(11, word, next, verbs);
    out.add(12, leftOver, side, atEnd ? 1 : 0);
    out.add(13, lastWord, side);
    out.add(14, lastWord, next, side);
    out.add(16, signs, next, verbs, side);
    out.add(17, s.verbs(at + 1, s.last) == 0 ? 0 : 1, next, verbs, firstTag);
    out.add(20, word, nextWord);
    out.add(21, w.tag(cue), firstTag, next, verbs);
    out.add(22, w.hash(start - 1), next, verbs);
    out.add(23, nextWord, second, s.kind(at + 3), verbs);
    out.add(24, nextWord, Math.max(w.affinity(at + 2), w.affinity(at + 3)) / 4, verbs);
    out.add(25, w.affinity(at + 1) / 4, next, side);
    out.add(26, firstTag, length, next == NONE ? 1 : 0, verbs);
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
