package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Numbers for words, asked with a stretch of text and without making a string: looking up every
 * word of an article must cost next to nothing beside the name model. Words are compared as {@link
 * Fold} sees them. Not thread-safe while words are added, thread-safe after.
 */
final class WordIds {
  /** What {@link #find} returns for a word that was never added. */
  static final int UNKNOWN = -1;

  private @Nullable String[] words = new String[64];
  private int[] ids = new int[64];
  private int size;

  /** Returns the number of {@code word}, a new one (0, 1, 2...) if it was not known yet. */
  int add(CharSequence text, int start, int end) {
    int slot = slot(text, start, end);
    if (words[slot] != null) {
      return ids[slot];
    }
    if (size * 2 >= words.length) {
      grow();
      slot = slot(text, start, end);
    }
    words[slot] = Fold.of(text, start, end);
    ids[slot] = size;
    return size++;
  }

  int add(String word) {
    return add(word, 0, word.length());
  }

  /** Returns the number of the word from {@code start} to {@code end}, or {@link #UNKNOWN}. */
  int find(CharSequence text, int start, int end) {
    return find(Fold.hash(text, start, end), text, start, end);
  }

  /** As the other, for one whose {@link Fold#hash} is known. */
  int find(int hash, CharSequence text, int start, int end) {
    int slot = slot(hash, text, start, end);
    return words[slot] == null ? UNKNOWN : ids[slot];
  }

  int size() {
    return size;
  }

  /** Returns the words as {@link Fold} sees them, in no order. */
  List<String> words() {
    List<String> all = new ArrayList<>(size);
    for (String word : words) {
      if (word != null) {
        all.add(word);
      }
    }
    return all;
  }

  private int slot(CharSequence text, int start, int end) {
    return slot(Fold.hash(text, start, end), text, start, end);
  }

  private int slot(int hash, CharSequence text, int start, int end) {
    int mask = words.length - 1;
    int slot = hash & mask;
    String word = words[slot];
    while (word != null && !Fold.equals(word, text, start, end)) {
      slot = slot + 1 & mask;
      word = words[slot];
    }
    return slot;
  }

  private void grow() {
    @Nullable String[] oldWords = words;
    int[] oldIds = ids;
    words = new String[oldWords.length * 2];
    ids = Arrays.copyOf(oldIds, oldIds.length * 2);
    for (int i = 0; i < oldWords.length; i++) {
      String word = oldWords[i];
      if (word != null) {
        int slot = slot(word, 0, word.length());
        words[slot] = word;
        ids[slot] = oldIds[i];
      }
    }
  }
}
