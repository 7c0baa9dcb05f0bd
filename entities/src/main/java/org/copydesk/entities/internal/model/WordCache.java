package org.copydesk.entities.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * Words with the sum of what they say by themselves, kept from article to article. A fixed number
 * of slots, two for a word to be in; a new word drives out the one that was asked for less lately.
 * Threads share it without locks: a slot holds an immutable value that any thread would make alike,
 * so a lost write costs time only.
 */
final class WordCache implements WordSource {
  private static final int SLOTS = 1 << 15;

  /** Longer words are not kept: they are addresses and noise. */
  private static final int LONGEST = 40;

  /** A word as it is printed in a block of some casing. */
  private static final class Entry {
    final String printed;
    final Casing casing;
    final Word word;

    Entry(String printed, Casing casing, Word word) {
      this.printed = printed;
      this.casing = casing;
      this.word = word;
    }

    boolean is(String text, int start, int end, Casing casing) {
      return this.casing == casing
          && printed.length() == end - start
          && text.startsWith(printed, start);
    }
  }

  private final @Nullable Entry[] slots = new Entry[SLOTS];
  private final WordLists lists;
  private final Weights weights;

  WordCache(WordLists lists, Weights weights) {
    this.lists = lists;
    this.weights = weights;
  }

  @Override
  public Word word(String text, int start, int end, Casing casing) {
    if (end - start > LONGEST) {
      return make(text.substring(start, end), casing);
    }
    int slot = (int) (Hash.of(text, start, end) + casing.ordinal()) & (SLOTS - 1);
    Entry entry = slots[slot];
    if (entry != null && entry.is(text, start, end, casing)) {
      return entry.word;
    }
    Entry other = slots[slot ^ 1];
    if (other == null || !other.is(text, start, end, casing)) {
      String printed = text.substring(start, end);
      other = new Entry(printed, casing, make(printed, casing));
    }
    slots[slot] = other;
    slots[slot ^ 1] = entry;
    return other.word;
  }

  /** Returns a word with its scores. */
  Word make(String printed, Casing casing) {
    Word word = new Word(printed, casing, lists, Symbols.HASHED);
    float[] scores = new float[WordFeatures.ROWS * Labels.COUNT];
    Scorer scorer = new Scorer(weights, scores);
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      WordFeatures.add(word, offset, offset + WordFeatures.REACH, scorer);
    }
    WordFeatures.addNear(word, true, WordFeatures.ROW_BEFORE, scorer);
    WordFeatures.addNear(word, false, WordFeatures.ROW_AFTER, scorer);
    scorer.finish();
    return word.withScores(scores);
  }
}
