package org.copydesk.entities.internal.model;

import static org.copydesk.entities.internal.model.Template.*;

/** What the names of places say: which of the words are one, whole or in part. */
final class PlaceFeatures {
  private final Word[] words;
  private final Edges edges;

  /** For each word the kinds of place (in bits) and its place in the name; 0 if in none. */
  private final int[] found;

  PlaceFeatures(Word[] words, WordLists lists, Edges edges) {
    this.words = words;
    this.edges = edges;
    this.found = new int[words.length];
    int i = 0;
    while (i < words.length) {
      i += words[i].capitalised ? mark(i, lists) : 1;
    }
  }

  /** Marks the longest name that starts at {@code start}, and returns how far to go on. */
  private int mark(int start, WordLists lists) {
    int length = 0;
    int kinds = 0;
    long hash = 0;
    int limit = Math.min(words.length, start + WordLists.LONGEST);
    for (int i = start; i < limit; i++) {
      hash = Hash.mix(hash, words[i].lowerHash);
      int place = lists.place(hash);
      int here = place & (WordLists.PREFIX - 1);
      if (here != 0 && words[i].capitalised) {
        length = i + 1 - start;
        kinds = here;
      }
      if ((place & WordLists.PREFIX) == 0) {
        break;
      }
    }
    for (int i = 0; i < length; i++) {
      int where = length == 1 ? 3 : i == 0 ? 0 : i == length - 1 ? 2 : 1;
      found[start + i] = 64 | kinds << 2 | where;
    }
    return Math.max(length, 1);
  }

  void add(int at, Word before, Word after, FeatureSink sink) {
    if (found[at] != 0) {
      long value = edges.number(found[at]);
      sink.add(at, PLACE_0, value, 0, 0);
      sink.add(at, PLACE_SHAPE, value, words[at].shape, 0);
      sink.add(at, PLACE_BEFORE, value, before.clusterB, 0);
      sink.add(at, PLACE_AFTER, value, after.clusterB, 0);
    }
    if (at > 0 && found[at - 1] != 0) {
      sink.add(at, PLACE_M1, edges.number(found[at - 1]), 0, 0);
    }
    if (at + 1 < words.length && found[at + 1] != 0) {
      sink.add(at, PLACE_P1, edges.number(found[at + 1]), 0, 0);
    }
  }
}
