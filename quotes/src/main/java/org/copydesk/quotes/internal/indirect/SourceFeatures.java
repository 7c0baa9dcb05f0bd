package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** What decides which noun phrase is the source of a cue. */
final class SourceFeatures {
  /** How many phrases before the cue are looked at. */
  private static final int MOST_BEFORE = 8;

  /** How many after it: with as many as before it, one source in 11,000 is another. */
  private static final int MOST_AFTER = 3;

  /** The most candidates. */
  static final int MOST = MOST_BEFORE + MOST_AFTER;

  private SourceFeatures() {}

  /**
   * Fills {@code out} with the numbers of the phrases that may be the source, and returns how many
   * they are.
   */
  static int candidates(NounPhrases phrases, int cue, int start, int end, int[] out) {
    int right = 0;
    int n = 0;
    int size = phrases.size();
    int low = after(phrases, cue);
    for (int i = low - 1, left = 0; i >= 0 && left < MOST_BEFORE; i--) {
      if (isOutside(phrases, i, start, end) && phrases.from(i) != cue) {
        out[n++] = i;
        left++;
      }
    }
    for (int i = low; i < size && right < MOST_AFTER; i++) {
      if (isOutside(phrases, i, start, end)) {
        out[n++] = i;
        right++;
      }
    }
    return n;
  }

  /** Returns the number of the first phrase that starts after the cue. */
  static int after(NounPhrases phrases, int cue) {
    int low = 0;
    int high = phrases.size();
    while (low < high) {
      int middle = low + high >>> 1;
      if (phrases.from(middle) <= cue) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static boolean isOutside(NounPhrases phrases, int i, int start, int end) {
    return phrases.from(i) > end || phrases.from(i) < start;
  }

  /** Adds what speaks for "nobody is named". */
  static void none(Sentence s, int cue, int start, Features out) {
    TaggedWords w = s.words;
    int side = start > cue ? 1 : 0;
    out.add(70, side);
    out.add(71, w.hash(cue), side);
    out.add(72, w.tag(cue), s.kind(cue - 1), side);
    out.add(73, w.hash(cue - 1), side);
    out.add(74, s.kind(cue - 1), s.kind(cue - 2), w.tag(cue));
    out.add(75, s.kind(cue + 1), s.kind(cue + 2), w.tag(cue));
    out.add(76, w.suffix(cue), w.tag(cue), side);
    out.add(77, w.hash(cue - 1), w.hash(cue));
    out.add(78, Sentence.scale(cue), side);
    out.add(79, s.kind(cue - 1), w.suffix(cue), side);
  }

  /** Returns the kind of the word before the cue and its auxiliaries. */
  static int joint(Sentence s, int cue) {
    return s.kind(Extents.cueStart(s.words, cue) - 1);
  }

  /**
   * Adds what speaks for phrase {@code phrase} as the source.
   *
   * @param after the number of the first phrase after the cue
   * @param rank how many candidates are nearer
   * @param joint what stands before the cue, as {@link #joint} returns it for all phrases
   */
  static void fill(
      Sentence s,
      NounPhrases phrases,
      int phrase,
      int after,
      int cue,
      int start,
      int end,
      int rank,
      int joint,
      Features out) {
    int from = phrases.from(phrase);
    int to = phrases.to(phrase);
    TaggedWords w = s.words;
    boolean left = from < cue;
    int reach = Math.min(to, cue);
    int head = reach - 1 >= from && left ? reach - 1 : to - 1;
    int contentSide = start > cue ? 1 : 0;
    int side = (left ? 2 : 0) + contentSide;
    int gapFrom = left ? reach : cue + 1;
    int gapTo = left ? cue : from;
    int gap = s.tags(gapFrom, gapTo, 6);
    int word = w.hash(cue);
    int tag = w.tag(head);
    boolean beyond = left && start < cue && from < start || !left && start > cue && from > end;
    side = side * 2 + (beyond ? 1 : 0);
    int distance = Sentence.scale(gapTo - gapFrom);
    int verbs = s.verbs(gapFrom, gapTo);
    int wordBefore = w.hash(from - 1);
    int wordAfter = w.hash(to);
    int kindBefore = s.kind(from - 1);
    int cueTag = w.tag(cue);
    int suffix = w.suffix(cue);
    out.add(1, side, distance);
    out.add(2, side, gap);
    out.add(3, side, gap, cueTag);
    out.add(4, side, w.hash(head), distance);
    out.add(5, side, w.wordClass(head), Math.min(distance, 4));
    out.add(6, side, tag, distance);
    out.add(7, side, wordBefore, w.tag(from));
    out.add(8, side, wordBefore, cueTag);
    out.add(9, side, s.kind(to), tag);
    out.add(10, side, word, distance);
    out.add(11, side, word, wordBefore);
    out.add(12, side, word, gap);
    out.add(13, side, Math.min(verbs, 3), Math.min(s.signs(gapFrom, gapTo), 3), tag);
    out.add(14, side, rank, tag);
    out.add(15, side, rank, kindBefore, cueTag);
    out.add(16, side, from == 0 ? 1 : 0, tag, Math.min(verbs, 2));
    out.add(17, side, w.shape(head), tag, Math.min(distance, 5));
    out.add(18, side, suffix, cueTag, distance);
    out.add(19, side, wordAfter, cueTag);
    out.add(20, side, w.hash(from), to - from == 1 ? 1 : 0);
    out.add(21, side, s.kind(gapFrom), s.kind(gapTo - 1), Math.min(verbs, 2));
    out.add(22, side, wordAfter, tag, Math.min(verbs, 2));
    out.add(23, side, w.hash(cue - 1), suffix, distance);
    int subject = (phrases.isSubject(phrase) ? 2 : 0) + (from == 0 ? 1 : 0);
    int nearer = left ? phrases.subjects(phrase + 1, after) : phrases.subjects(after, phrase);
    nearer = Math.min(nearer, 3);
    int joints = Math.min(s.joints(gapFrom, gapTo), 2);
    out.add(24, side, joint, subject, nearer);
    out.add(25, side, wordBefore, Math.min(distance, 2), cueTag);
    out.add(26, side, subject, nearer, joints);
    out.add(27, side, subject * 4 + nearer, tag, Math.min(gapTo - gapFrom, 1));
    out.add(28, side, subject, kindBefore, joint);
  }
}
