package org.copydesk.entities.internal.model;

import org.jspecify.annotations.Nullable;

/**
 * Words with the sum of what they say by themselves, kept from article to article. A fixed number
 * of slots; a new word takes the slot of the last one there. Threads share it without locks: a slot
 * holds an immutable value that any thread would make alike, so a lost write costs time only.
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
    if (entry == null || !entry.is(text, start, end, casing)) {
      String printed = text.substring(start, end);
      entry = new Entry(printed, casing, make(printed, casing));
      slots[slot] = entry;
    }
    return entry.word;
  }

  /** Returns a word with its scores. */
  Word make(String printed, Casing casing) {
    Word word = new Word(printed, casing, lists, Symbols.HASHED);
    float[] scores = new float[WordFeatures.ROWS * Labels.COUNT];
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      WordFeatures.add(word, offset, 0, adder(scores, offset + WordFeatures.REACH));
    }
    WordFeatures.addNear(word, true, 0, adder(scores, WordFeatures.ROW_BEFORE));
    WordFeatures.addNear(word, false, 0, adder(scores, WordFeatures.ROW_AFTER));
    return word.withScores(scores);
  }

  private FeatureSink adder(float[] scores, int row) {
    return (at, template, first, second, third) ->
        weights.addTo(scores, row * Labels.COUNT, template.key(first, second, third));
  }
}
