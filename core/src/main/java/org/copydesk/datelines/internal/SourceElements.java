package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Element;

/** Reads sources without brackets, and takes over those within. Not thread-safe. */
final class SourceElements {
  private final Reading line;
  private final Draft draft;
  private final SourceReader sources;
  private final DateReader dates;

  SourceElements(Reading line) {
    this.line = line;
    this.draft = line.draft;
    this.sources = line.sources;
    this.dates = line.dates;
  }

  /** "Accra, July 26, GNA -", "AFP.- London -", "ISTANBUL - Anadolu Agency". */
  int bareSource(int from, int to) {
    if (draft.hasSource() || to - from > 40 || !endsBareSource(to) || !sources.readBare(from, to)) {
      return from;
    }
    Agency agency = sources.agency();
    if (agency == null
        || agency.kind() == Agency.Kind.OUTLET && draft.last != Element.NOTHING
        || draft.last == Element.NOTHING && isTownWithRegion(from, to)) {
      return from;
    }
    return takeSource(true, to);
  }

  /** "Washington CNN —": returns where the town ends; {@code from} if no source and dash follow. */
  int townBeforeSource(int from, int to) {
    int last = line.names.lastWord();
    int dash = line.skipBlanks(to);
    if (last <= from
        || dash == to
        || dash >= line.limit
        || !Chars.isDash(line.at(dash))
        || line.sense(from, to).isKnown()
        || line.sense(last, to).isArea()
        || !sources.readBare(last, to)) {
      return from;
    }
    int end = last;
    while (Chars.isBlank(line.at(end - 1))) {
      end--;
    }
    return line.sense(from, end).isKnown() ? end : from;
  }

  /** "KUNA, Idaho": a town, although KUNA is an agency. */
  private boolean isTownWithRegion(int from, int to) {
    int comma = line.skipBlanks(to);
    if (comma >= line.limit || line.at(comma) != ',') {
      return false;
    }
    int region = line.skipBlanks(comma + 1);
    int end = line.names.read(region);
    boolean town =
        end > region && line.gloss.isTownIn(line.sense(from, to), line.sense(region, end));
    line.names.read(from);
    return town;
  }

  /** An agency in small letters: "dpa", "afrol News". */
  int lowerSource(int p) {
    if (!Chars.isLower(line.at(p))) {
      return p;
    }
    int end = p;
    for (int words = 0; words < 2 && end < line.limit; words++) {
      end = line.skipBlanks(end);
      int from = end;
      while (end < line.limit && (Chars.isLetter(line.at(end)) || Chars.isHyphen(line.at(end)))) {
        end++;
      }
      while (end > from && Chars.isHyphen(line.at(end - 1))) {
        end--; // "dpa- The"
      }
      if (end == from || end - p > 24) {
        return p;
      }
      if (endsBareSource(end) && sources.readBare(p, end)) {
        return takeSource(true, end);
      }
    }
    return p;
  }

  private boolean endsBareSource(int to) {
    int next = line.skipBlanks(to);
    if (next >= line.limit) {
      return draft.last != Element.NOTHING;
    }
    char c = line.at(next);
    return c == ','
        || c == '.'
        || c == ':'
        || Chars.isDash(c)
        || c == '|'
        || Chars.isNewline(c)
        || c == '/' && draft.last != Element.NOTHING;
  }

  /**
   * Reads a known source in the bracket or between the slashes that open at {@code open}, and the
   * date that may stand in there with it; returns {@code open} if there is none.
   */
  int enclosedSource(int open, int close) {
    if (draft.hasSource() || close < 0 || !sources.readKnown(open, close)) {
      return open;
    }
    dateAfterSource(close);
    draft.bracketed = true;
    return takeSource(false, close + 1);
  }

  int takeSource(boolean bare, int to) {
    draft.sourceStart = sources.from();
    draft.sourceEnd = sources.to();
    draft.agency = sources.agency();
    draft.acronym = sources.isAcronym();
    draft.sourceBare = bare;
    draft.read(Element.SOURCE, to);
    draft.comma = false;
    return to;
  }

  boolean isAgency() {
    Agency agency = sources.agency();
    return agency != null && agency.kind() != Agency.Kind.OUTLET;
  }

  /** "(Marketwired - Jan 5, 2017)": the date stands in the source's brackets. */
  private void dateAfterSource(int close) {
    int rest = sources.to();
    while (!draft.hasDate && rest < close) {
      if (Chars.isDigit(line.at(rest)) || Chars.isUpper(line.at(rest))) {
        int end = dates.read(rest);
        if (end > rest && end <= close && dates.monthDay(false) != null) {
          draft.takeDate(dates, end);
          return;
        }
        while (rest < close && Chars.isLetter(line.at(rest))) {
          rest++;
        }
      }
      rest++;
    }
  }
}
