package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Element;
import org.copydesk.datelines.internal.Draft.Separator;

/**
 * Reads the marks that may separate a dateline from its story: dash, full stop, slash. What follows
 * one may still belong to the dateline. Not thread-safe.
 */
final class Separators {
  private final Reading line;
  private final Draft draft;
  private final DateReader dates;
  private final NameReader names;
  private final SourceReader sourceReader;
  private final PlaceElements places;
  private final SourceElements sources;

  Separators(Reading line, PlaceElements places, SourceElements sources) {
    this.line = line;
    this.draft = line.draft;
    this.dates = line.dates;
    this.names = line.names;
    this.sourceReader = line.sources;
    this.places = places;
    this.sources = sources;
  }

  /** Ends the dateline at a separator of {@code [from, to)} and absorbs dashes that follow it. */
  int end(Separator separator, int from, int to) {
    int next = to;
    boolean dash = false;
    for (int i = line.skipBlanks(next); i < line.limit && Chars.isDash(line.at(i)); ) {
      dash = true;
      next = i + 1;
      i = line.skipBlanks(next);
    }
    draft.separatorSpaced =
        from > 0 && Chars.isBlank(line.at(from - 1))
            || next < line.limit && Chars.isBlank(line.at(next))
            || next - from > 1 && separator == Separator.DASH && line.at(from) != '-'
            || isLongDash(line.at(from));
    draft.finish(dash && separator == Separator.STOP ? Separator.DASH : separator, next);
    return -1;
  }

  private static boolean isLongDash(char c) {
    return c >= '\u2012' && c <= '\u2015' || c == '\u0097' || c == '\u0096';
  }

  /** The last dash, or one within: "CAIRO - 26 July 2022:", "(ANSA) - ROME". */
  int dash(int p) {
    if (draft.last == Element.NOTHING) {
      return p;
    }
    int next = p;
    for (int i = p; i < line.limit && (Chars.isDash(line.at(i)) || line.at(i) == '|'); ) {
      next = i + 1;
      i = line.skipBlanks(next);
    }
    int inner = afterDash(line.skipBlanks(next));
    return inner > 0 ? inner : end(Separator.DASH, p, next);
  }

  /**
   * What may follow a dash that is not the last: returns the index after it, 0 if it is the last.
   */
  private int afterDash(int p) {
    if (p >= line.limit) {
      return 0;
    }
    char c = line.at(p);
    if (draft.places > 0 && !draft.hasDate && (Chars.isDigit(c) || Chars.isUpper(c))) {
      int end = dates.read(p);
      if (end > p && dates.monthDay(false) != null && isFollowedByMark(end)) {
        draft.takeDate(dates, end);
        return end;
      }
    }
    if (c == '(' || c == '/') {
      int source = sources.enclosedSource(p, sourceReader.closing(p));
      if (source > p) {
        return source;
      }
    }
    if (!Chars.isUpper(c)) {
      return 0;
    }
    int run = names.read(p);
    if (draft.places > 0
        && !draft.hasSource()
        && run > p
        && isFollowedByMark(run)
        && sourceReader.readBare(p, run)
        && (sources.isAgency() || endsPapersName(run))) {
      return sources.takeSource(true, run);
    }
    return draft.places == 0 ? placeAfterSource(p, run) : 0;
  }

  /**
   * "AFP.- London - The", "(ANSA) - ROME, JUL 26 -", "5 January 2021 - NAIROBI -": the place comes
   * after the dash of source or date.
   */
  private int placeAfterSource(int p, int run) {
    if (run == p || !line.sense(p, run).isKnown()) {
      return 0;
    }
    int next = line.skipBlanks(run);
    if (next >= line.limit) {
      return 0;
    }
    char c = line.at(next);
    boolean mark = Chars.isDash(c) && (next > run || c != '-') || c == ':';
    if (c == ',') {
      int date = line.skipBlanks(next + 1);
      mark = dates.read(date) > date && dates.monthDay(false) != null;
    }
    return mark ? places.place(p, names.read(p)) : 0;
  }

  private boolean isFollowedByMark(int at) {
    int next = line.skipBlanks(at);
    if (next >= line.limit) {
      return true;
    }
    char c = line.at(next);
    return c == ':'
        || c == '('
        || c == '/'
        || c == '|'
        || c == '.'
        || Chars.isNewline(c)
        || Chars.isDash(c) && (next > at || c != '-' || isDoubleHyphen(next));
  }

  /** "ISTANBUL - Hürriyet Daily News", "Kampala, Uganda | THE INDEPENDENT |": a paper's name. */
  private boolean endsPapersName(int at) {
    int next = line.skipBlanks(at);
    return next >= line.limit || line.at(next) == '|';
  }

  private boolean isDoubleHyphen(int at) {
    return at + 1 < line.limit && line.at(at) == '-' && line.at(at + 1) == '-';
  }

  /** The last full stop, or one within: "MOSCOW. July 26 (Interfax)". */
  int stop(int p) {
    if (draft.last == Element.NOTHING) {
      return p;
    }
    int next = line.skipBlanks(p + 1);
    if (next < line.limit) {
      char c = line.at(next);
      if (Chars.isDash(c)) {
        return dash(next);
      }
      if (c == ',' || c == ':' || c == '(' || c == '[') {
        return next;
      }
      if (draft.last == Element.PLACE && places.isRegionAndComma(next)) {
        draft.comma = true; // "LUND. Sweden, May 5 -"
        return next;
      }
      if (c == '/' && sourceReader.closing(next) > 0 || isDateNext(next) || isSourceNext(next)) {
        return next;
      }
    }
    return end(Separator.STOP, p, p + 1);
  }

  /** "ASTANA. KAZINFORM -": an agency after the full stop. */
  private boolean isSourceNext(int at) {
    if (draft.places == 0 || draft.hasSource() || !Chars.isUpper(line.at(at))) {
      return false;
    }
    int end = names.read(at);
    return end > at
        && isFollowedByMark(end)
        && sourceReader.readBare(at, end)
        && sources.isAgency();
  }

  private boolean isDateNext(int at) {
    return draft.places > 0
        && !draft.hasDate
        && dates.read(at) > at
        && dates.monthDay(false) != null;
  }

  /** "/TASS/", "WASHINGTON/LONDON", "/ January 5, 2022 /". */
  int slash(int p) {
    if (draft.last != Element.NOTHING) {
      int source = sources.enclosedSource(p, sourceReader.closing(p));
      if (source > p) {
        return source;
      }
    }
    boolean afterPlace = draft.last == Element.PLACE || draft.last == Element.REGION;
    if (afterPlace && p + 1 < line.limit && line.at(p + 1) == '/') {
      return end(Separator.DASH, p, p + 2); // "ABU DHABI // Police"
    }
    if (afterPlace) {
      return places.joiner(p, p + 1);
    }
    if (draft.last == Element.DATE) {
      // "Jul 26, 2022 / 10:00 am (CNA)", "/ January 5, 2022 / The"
      int time = line.skipBlanks(p + 1);
      int end = dates.skipTime(time);
      return end > time ? end : draft.hasSource() ? end(Separator.DASH, p, p + 1) : p;
    }
    return p;
  }
}
