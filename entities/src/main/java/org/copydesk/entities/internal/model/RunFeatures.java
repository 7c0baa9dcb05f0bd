package org.copydesk.entities.internal.model;

import static org.copydesk.entities.internal.model.Template.*;

/**
 * What the run of capitalised words around a word says: how long it is, how it begins and ends
 * ({@code Ministry of ...}, {@code ... Party}), and what stands before and after it.
 */
final class RunFeatures {
  private final Word[] words;
  private final Runs narrow;
  private final Runs wide;
  private final Edges edges;

  RunFeatures(Word[] words, Edges edges) {
    this.words = words;
    this.edges = edges;
    this.narrow = new Runs(words, false);
    this.wide = new Runs(words, true);
  }

  void add(int at, FeatureSink sink) {
    if (narrow.ends[at] > 0) {
      addNarrow(at, sink);
    } else if (wide.ends[at] > 0) {
      addLink(at, sink);
    }
  }

  private void addNarrow(int at, FeatureSink sink) {
    int start = narrow.starts[at];
    int end = narrow.ends[at];
    Word first = words[start];
    Word last = words[end - 1];
    Word before = start > 0 ? words[start - 1] : edges.before;
    Word after = end < words.length ? words[end] : edges.after;
    int place = at == start ? (end - start == 1 ? 3 : 0) : at == end - 1 ? 2 : 1;
    long where = edges.number(place);
    sink.add(
        at, RUN_SIZE, edges.number(Math.min(end - start, 6) * 16 + Math.min(at - start, 7)), 0, 0);
    sink.add(at, RUN_FIRST, first.lowerHash, where, 0);
    sink.add(at, RUN_LAST, last.lowerHash, where, 0);
    sink.add(at, RUN_FIRST_C, first.clusterC, where, 0);
    sink.add(at, RUN_LAST_C, last.clusterC, where, 0);
    sink.add(at, RUN_BEFORE, before.lowerHash, where, 0);
    sink.add(at, RUN_BEFORE_C, before.clusterC, where, 0);
    sink.add(at, RUN_AFTER, after.lowerHash, where, 0);
    sink.add(at, RUN_AFTER_C, after.clusterC, where, 0);
    sink.add(at, RUN_AROUND, before.clusterB, after.clusterB, where);
    if (first.lists != 0) {
      sink.add(at, RUN_LISTS, first.lists, where, last.lists);
    }
    int wideStart = wide.starts[at];
    int wideEnd = wide.ends[at];
    if (wideStart < start || wideEnd > end) {
      int widePlace = at == wideStart ? 9 : at == wideEnd - 1 ? 10 : 11;
      addWide(at, wideStart, wideEnd, edges.number(widePlace), sink);
    }
  }

  /** Adds what a small word within a name, such as {@code of}, sees at both ends. */
  private void addLink(int at, FeatureSink sink) {
    addWide(at, wide.starts[at], wide.ends[at], words[at].lowerHash, sink);
    sink.add(at, WIDE_LINK, words[at].lowerHash, 0, 0);
  }

  private void addWide(int at, int start, int end, long where, FeatureSink sink) {
    Word first = words[start];
    Word last = words[end - 1];
    sink.add(at, WIDE_FIRST, first.lowerHash, where, 0);
    sink.add(at, WIDE_LAST, last.lowerHash, where, 0);
    sink.add(at, WIDE_ENDS_C, last.clusterC, first.clusterC, where);
  }
}
