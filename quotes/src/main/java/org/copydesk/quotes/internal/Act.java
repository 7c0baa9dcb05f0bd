package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/** One act of speech while it is put together. */
final class Act {
  /** The mention that speaks, or -1. */
  int mention = -1;

  /** The words that name the source of a reported clause, until its mention is looked for. */
  @Nullable Span source;

  /** The turn of a transcript that it is. */
  SpeechLabels.@Nullable Turn label;

  @Nullable Span cue;
  String rule = "";

  /** The block of a heading or note, which no other block shares an act with; else -1. */
  int apart = -1;

  /** Whether it is a turn, which no other quotation belongs to. */
  boolean ofItsOwn;

  /** The quotations, in any order. Most acts have one, so that a list of its own would be waste. */
  private List<Span> quoted = List.of();

  /** What is reported in the reporter's words, may run over quotations. */
  private List<Span> reported = List.of();

  /** Where it begins: kept, since it is asked for again and again while sorting. */
  private int start = Integer.MAX_VALUE;

  void addQuoted(Span span) {
    start = Math.min(start, span.start());
    if (quoted.isEmpty()) {
      quoted = List.of(span);
      return;
    }
    if (quoted.size() == 1) {
      quoted = new ArrayList<>(quoted);
    }
    quoted.add(span);
  }

  /** Returns the number of quotations. */
  int size() {
    return quoted.size();
  }

  void addReported(List<Span> spans) {
    if (reported.isEmpty()) {
      reported = new ArrayList<>(spans.size());
    }
    for (Span span : spans) {
      reported.add(span);
      start = Math.min(start, span.start());
    }
  }

  /** Returns where it begins. */
  int start() {
    return start;
  }

  /** Returns the quotations in text order. */
  List<Span> quoted() {
    if (quoted.size() > 1) {
      quoted.sort(Comparator.naturalOrder());
    }
    return quoted;
  }

  /** Returns the parts in text order: those that overlap are one. */
  List<Span> parts() {
    if (reported.isEmpty()) {
      return quoted();
    }
    if (quoted.isEmpty() && reported.size() == 1) {
      return reported;
    }
    List<Span> all = new ArrayList<>(reported);
    all.addAll(quoted);
    all.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : all) {
      int last = joined.size() - 1;
      if (last >= 0 && span.start() < joined.get(last).end()) {
        joined.set(
            last, new Span(joined.get(last).start(), Math.max(joined.get(last).end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }
}
