package org.copydesk.core.internal;

import java.util.Map;
import java.util.TreeMap;

/**
 * A word list that is asked about a stretch of text without cutting it out: a hash table with open
 * addressing. A word listed with a capital ({@code Mass}) is found in that form and in capitals
 * ({@code MASS}); one listed in lower case ({@code etc}) in any. Immutable and thread-safe.
 */
public final class WordTable {
  /** What {@link #find} returns for a word that is not listed. */
  public static final int NONE = 0;

  private static final int SEED = 17;

  private final String[] words;
  private final int[] values;
  private final int mask;
  private final int longest;

  private WordTable(String[] words, int[] values, int longest) {
    this.words = words;
    this.values = values;
    this.mask = words.length - 1;
    this.longest = longest;
  }

  /**
   * Returns a table of {@code entries}; values of words that differ in case only are joined by or.
   */
  public static WordTable of(Map<String, Integer> entries) {
    int size = Integer.highestOneBit(Math.max(8, entries.size()) * 4 - 1) * 2;
    String[] words = new String[size];
    int[] values = new int[size];
    int longest = 0;
    for (Map.Entry<String, Integer> entry : new TreeMap<>(entries).entrySet()) {
      String word = entry.getKey();
      int slot = slot(hash(word, 0, word.length()), size - 1);
      while (words[slot] != null) {
        slot = (slot + 1) & (size - 1);
      }
      words[slot] = word;
      values[slot] = entry.getValue();
      longest = Math.max(longest, word.length());
    }
    return new WordTable(words, values, longest);
  }

  /** Returns the value of the word from {@code start} to {@code end}, {@link #NONE} if unlisted. */
  public int find(String text, int start, int end) {
    int length = end - start;
    if (length <= 0 || length > longest) {
      return NONE;
    }
    int found = NONE;
    int slot = slot(hash(text, start, end), mask);
    for (String word = words[slot]; word != null; word = words[slot]) {
      if (word.length() == length && matches(word, text, start)) {
        found |= values[slot];
      }
      slot = (slot + 1) & mask;
    }
    return found;
  }

  private static boolean matches(String word, String text, int start) {
    return Character.isUpperCase(word.charAt(0)) && !Character.isUpperCase(text.charAt(start))
        ? false
        : text.regionMatches(true, start, word, 0, word.length());
  }

  private static int hash(String text, int start, int end) {
    int hash = SEED;
    for (int i = start; i < end; i++) {
      int c = text.charAt(i);
      // Folds ASCII letters; others keep their bits, which costs a missed match in capitals.
      hash = hash * 31 + (c >= 'A' && c <= 'Z' ? c + 32 : c);
    }
    return hash;
  }

  private static int slot(int hash, int mask) {
    return (hash ^ hash >>> 15) & mask;
  }
}
