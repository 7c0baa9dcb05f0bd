package org.copydesk.entities.internal;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.copydesk.core.internal.Tokens;

/**
 * Phrases as a trie over whole words: one step down for each word, all steps in one hash table, so
 * that 100,000 names take a few megabytes and a text is matched in time that grows with its length
 * and the longest phrase only. Words are compared as {@link Fold} sees them. Phrases are numbered
 * 0, 1, 2... as they are added. Thread-safe once filled.
 */
final class PhraseTrie {
  /** What {@link #add} and {@link #longest} return where there is no phrase. */
  static final int NONE = -1;

  private static final long FREE = -1;

  private final WordIds wordIds = new WordIds();
  private long[] steps = new long[128];
  private int[] targets = new int[128];
  private int nodes = 1;
  private int[] phraseAt = {NONE};
  private int phrases;

  PhraseTrie() {
    Arrays.fill(steps, FREE);
  }

  /** Returns the number of {@code phrase}, the old one if it was added before; NONE if blank. */
  int add(String phrase) {
    Tokens tokens = Tokens.of(phrase, 0, phrase.length());
    if (tokens.size() == 0) {
      return NONE;
    }
    int node = 0;
    for (int i = 0; i < tokens.size(); i++) {
      node = stepOrGrow(node, wordIds.add(phrase, tokens.start(i), tokens.end(i)));
    }
    if (phraseAt[node] == NONE) {
      phraseAt[node] = phrases++;
    }
    return phraseAt[node];
  }

  /** Returns the numbers that this trie gives to {@code words}, for {@link #longest}. */
  int[] ids(Words words) {
    int[] ids = new int[words.size()];
    for (int i = 0; i < ids.length; i++) {
      ids[i] = words.in(wordIds, i);
    }
    return ids;
  }

  /**
   * Returns the token after the longest phrase that begins with token {@code i} and is accepted,
   * {@link #NONE} if there is none.
   *
   * @param accepts is given the number of a phrase and decides whether it counts
   */
  int longest(int[] ids, int i, IntPredicate accepts) {
    int found = NONE;
    int node = 0;
    for (int at = i; at < ids.length && ids[at] != WordIds.UNKNOWN; at++) {
      node = targets[slot(node, ids[at])];
      if (node == 0) {
        break;
      }
      if (phraseAt[node] != NONE && accepts.test(phraseAt[node])) {
        found = at + 1;
      }
    }
    return found;
  }

  /** As the other, for rules that look at few tokens of a text: words are looked up as needed. */
  int longest(Words words, int i, IntPredicate accepts) {
    int found = NONE;
    int node = 0;
    for (int at = i; at < words.size(); at++) {
      int id = words.in(wordIds, at);
      node = id == WordIds.UNKNOWN ? 0 : targets[slot(node, id)];
      if (node == 0) {
        break;
      }
      if (phraseAt[node] != NONE && accepts.test(phraseAt[node])) {
        found = at + 1;
      }
    }
    return found;
  }

  private int stepOrGrow(int node, int word) {
    int slot = slot(node, word);
    if (steps[slot] != FREE) {
      return targets[slot];
    }
    if (nodes * 2 >= steps.length) {
      grow();
      slot = slot(node, word);
    }
    if (nodes == phraseAt.length) {
      phraseAt = Arrays.copyOf(phraseAt, nodes * 2);
      Arrays.fill(phraseAt, nodes, nodes * 2, NONE);
    }
    steps[slot] = key(node, word);
    targets[slot] = nodes;
    return nodes++;
  }

  private int slot(int node, int word) {
    long key = key(node, word);
    int mask = steps.length - 1;
    long mixed = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (mixed >>> 32) & mask;
    while (steps[slot] != key && steps[slot] != FREE) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private static long key(int node, int word) {
    return (long) node << 32 | word;
  }

  private void grow() {
    long[] oldSteps = steps;
    int[] oldTargets = targets;
    steps = new long[oldSteps.length * 2];
    targets = new int[oldTargets.length * 2];
    Arrays.fill(steps, FREE);
    for (int i = 0; i < oldSteps.length; i++) {
      if (oldSteps[i] != FREE) {
        int slot = slot((int) (oldSteps[i] >>> 32), (int) oldSteps[i]);
        steps[slot] = oldSteps[i];
        targets[slot] = oldTargets[i];
      }
    }
  }
}
