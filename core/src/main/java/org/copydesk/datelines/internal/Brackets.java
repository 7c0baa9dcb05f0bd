package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Element;

/** Reads what stands in brackets: a source, a region, a date, a place. Not thread-safe. */
final class Brackets {
  private final Reading line;
  private final Draft draft;
  private final DateReader dates;
  private final SourceReader sourceReader;
  private final PlaceElements places;
  private final SourceElements sources;
  private final Grammar grammar;

  Brackets(Reading line, PlaceElements places, SourceElements sources, Grammar grammar) {
    this.line = line;
    this.draft = line.draft;
    this.dates = line.dates;
    this.sourceReader = line.sources;
    this.places = places;
    this.sources = sources;
    this.grammar = grammar;
  }

  /** Reads the bracket at {@code p}; returns {@code p} if it does not belong to a dateline. */
  int bracket(int p) {
    int close = sourceReader.closing(p);
    if (close < 0) {
      return p;
    }
    int inner = Chars.skipBlanks(line.text, p + 1, close);
    // "(St. Lucia)" although ST is a source; but "(AP)" although AP is a state of India.
    int region = isSeveralWords(inner, close) ? places.bracketedRegion(inner, close) : inner;
    if (region > inner) {
      return region;
    }
    int source = sources.enclosedSource(p, close);
    if (source > p) {
      return source;
    }
    region = places.bracketedRegion(inner, close);
    if (region > inner) {
      return region;
    }
    if (line.at(p) == '[') {
      // "[NAIROBI] A new bean"
      return draft.last == Element.NOTHING ? bracketedPlace(p, inner, close) : p;
    }
    if (!draft.hasDate && isDateAlone(inner, close)) {
      draft.takeDate(dates, close + 1);
      return close + 1;
    }
    if (draft.places == 0 && !draft.hasSource()) {
      return bracketedPlace(p, inner, close);
    }
    if (!draft.hasSource() && sourceReader.readUnknown(p, close)) {
      if (sourceReader.isNote()) {
        draft.read(Element.NOTE, close + 1);
        return close + 1;
      }
      draft.bracketed = true;
      return sources.takeSource(false, close + 1);
    }
    return p;
  }

  private boolean isSeveralWords(int from, int close) {
    int i = from;
    while (i < close && !Chars.isBlank(line.at(i))) {
      i++;
    }
    return Chars.skipBlanks(line.text, i, close) < close;
  }

  private boolean isDateAlone(int from, int close) {
    int end = dates.read(from);
    if (end == from || dates.monthDay(false) == null) {
      return false;
    }
    return Chars.skipBlanks(line.text, end, close) == close;
  }

  /** "(New York, January 5, 2022) –", "July 26, 2022 (KHARTOUM) –". */
  private int bracketedPlace(int open, int inner, int close) {
    int outer = line.limit;
    line.narrow(close);
    int p = inner;
    boolean fits = p < close && Chars.isUpper(line.at(p));
    while (fits && p < close) {
      int next = Chars.skipBlanks(line.text, p, close);
      if (next >= close) {
        p = close;
        break;
      }
      p = grammar.element(next);
      fits = p > next;
    }
    line.narrow(outer);
    if (!fits
        || draft.places == 0
        || draft.hasSource()
        || !line.sense(draft.placeStart[0], draft.placeEnd[0]).isKnown()) {
      draft.places = 0;
      draft.last = Element.NOTHING;
      return open;
    }
    draft.bracketed = true;
    draft.read(draft.last, close + 1);
    return close + 1;
  }
}
