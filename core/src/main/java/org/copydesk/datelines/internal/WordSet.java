package org.copydesk.datelines.internal;

/**
 * A fixed set of words that is asked for ranges of a text without taking them out of it. Exact in
 * case and accents; immutable.
 */
final class WordSet {
  private final String[] table;
  private final int longest;

  private WordSet(String[] table, int longest) {
    this.table = table;
    this.longest = longest;
  }

  static WordSet of(String... words) {
    String[] table = new String[Integer.highestOneBit(words.length) * 4];
    int longest = 0;
    for (String word : words) {
      int slot = hash(word, 0, word.length()) & (table.length - 1);
      while (table[slot] != null) {
        slot = (slot + 1) & (table.length - 1);
      }
      table[slot] = word;
      longest = Math.max(longest, word.length());
    }
    return new WordSet(table, longest);
  }

  boolean contains(String text, int from, int to) {
    int length = to - from;
    if (length > longest) {
      return false;
    }
    int slot = hash(text, from, to) & (table.length - 1);
    while (table[slot] != null) {
      if (table[slot].length() == length && text.startsWith(table[slot], from)) {
        return true;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return false;
  }

  private static int hash(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + text.charAt(i);
    }
    return hash ^ hash >>> 16;
  }
}
