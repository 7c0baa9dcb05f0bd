package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Element;
import org.copydesk.datelines.internal.Draft.Separator;

/**
 * Reads the parts of a dateline from left to right: places with their regions, date and source in
 * any order, up to the mark that separates them from the story. It says only what is there; {@link
 * Evidence} decides whether that is a dateline. Linear, at most {@link #LONGEST} units; not
 * thread-safe.
 */
final class Grammar {
  /** No dateline is longer, in UTF-16 units. */
  static final int LONGEST = 200;

  private static final int MOST_ELEMENTS = 24;

  private final Reading line;
  private final Draft draft;
  private final DateReader dates;
  private final NameReader names;
  private final PlaceElements places;
  private final SourceElements sources;
  private final Brackets brackets;
  private final Separators separators;

  Grammar(Atlas atlas, Gloss gloss, FoldedName buffer) {
    this.line = new Reading(atlas, gloss, buffer);
    this.draft = line.draft;
    this.dates = line.dates;
    this.names = line.names;
    this.places = new PlaceElements(line);
    this.sources = new SourceElements(line);
    this.brackets = new Brackets(line, places, sources, this);
    this.separators = new Separators(line, places, sources);
  }

  Draft draft() {
    return draft;
  }

  /**
   * Reads what begins at {@code at} into {@link #draft()}; false if a separator was not reached.
   *
   * @param end the end of the line
   */
  boolean read(String text, int at, int end) {
    line.begin(text, Math.min(end, at + LONGEST));
    draft.clear(at);
    int p = at;
    for (int i = 0; i < MOST_ELEMENTS; i++) {
      p = line.skipBlanks(p);
      if (p >= line.limit) {
        return p == end && draft.finish(Separator.LINE_END, p);
      }
      int next = element(p);
      if (next < 0) {
        return true;
      }
      if (next == p) {
        return draft.finish(Separator.NONE, p);
      }
      p = next;
    }
    return false;
  }

  /** Reads one element; returns the index after it, {@code p} if there is none, -1 at the end. */
  int element(int p) {
    char c = line.at(p);
    if (Chars.isUpper(c)) {
      return word(p);
    }
    if (Chars.isDigit(c)) {
      int end = date(p);
      return end > p ? end : draft.last == Element.NOTHING ? p : dates.skipTime(p);
    }
    if (c == ';' && draft.last == Element.SOURCE) {
      return separators.end(Separator.COLON, p, p + 1); // "COLOMBO (News 1st); The"
    }
    if (c == ',' || c == ';') {
      draft.comma = true;
      return draft.last == Element.NOTHING ? p : p + 1;
    }
    if (c == '(' || c == '[') {
      return brackets.bracket(p);
    }
    if (Chars.isDash(c) || c == '|') {
      return separators.dash(p);
    }
    return switch (c) {
      case ':' -> draft.last == Element.NOTHING ? p : separators.end(Separator.COLON, p, p + 1);
      case '.' -> separators.stop(p);
      case '/' -> separators.slash(p);
      case '&' -> places.joiner(p, p + 1);
      default -> smallWord(p);
    };
  }

  private int date(int p) {
    int end = dates.read(p);
    if (end == p || draft.hasDate && dates.monthDay(false) != null && draft.monthDay != null) {
      return p;
    }
    draft.takeDate(dates, end);
    return end;
  }

  private int word(int p) {
    int end = line.wordEnd(p);
    if (draft.comma && draft.places > 0 && !draft.hasDate) {
      int date = oddDate(p, end);
      if (date > p) {
        return date;
      }
    }
    if ((dates.isMonth(p, end) || dates.isWeekday(p, end)) && !isPlacesFirstWord(p, end)) {
      int date = date(p);
      if (date > p && (draft.monthDay != null || draft.last == Element.DATE && draft.places > 0)) {
        return date;
      }
    }
    if (end == p + 3 && draft.last != Element.NOTHING && places.conjunctionEnd(p) == end) {
      return places.joiner(p, end); // "OSLO AND LUND"
    }
    int run = names.read(p);
    if (run == p) {
      return p;
    }
    boolean region = draft.last == Element.PLACE && draft.comma && places.isRegionOfPlace(p, run);
    int source = region ? p : sources.bareSource(p, run);
    if (source > p) {
      return source;
    }
    if (draft.places == 0 && draft.last == Element.SOURCE && !draft.comma) {
      return p; // "(CNN)The": the story begins
    }
    if (draft.places == 0 || draft.joined) {
      int town = draft.places == 0 ? sources.townBeforeSource(p, run) : p;
      if (town > p) {
        places.place(p, town);
        return sources.takeSource(true, run); // "Washington CNN —"
      }
      return places.place(p, run);
    }
    return switch (draft.last) {
      case PLACE -> draft.comma ? places.region(p, run) : p;
      case REGION -> draft.comma ? places.outerRegion(p, run) : p;
      default -> p;
    };
  }

  /** What is a date only where one is to be expected: after a place and a comma. */
  private int oddDate(int p, int wordEnd) {
    if (dates.isHijri(p, wordEnd)) {
      return date(p); // "RIYADH, Rabi II 12, 1440, Dec 19, 2018, SPA --"
    }
    int misspelt = dates.readMisspelt(p);
    if (misspelt > p) {
      draft.takeDate(dates, misspelt); // "OSLO, Ocotber 5 -"
      return misspelt;
    }
    int dash = line.skipBlanks(wordEnd);
    boolean alone = dash < line.limit && Chars.isDash(line.at(dash)) && dates.isMonth(p, wordEnd);
    if (alone && draft.last == Element.REGION) {
      draft.hasDate = true; // "LUND, Sweden, May -"
      draft.read(Element.DATE, wordEnd);
      draft.comma = false;
      return wordEnd;
    }
    return p;
  }

  /** "SUN CITY", "SATU MARE", "MAY PEN": not a weekday or month, but a town's name. */
  private boolean isPlacesFirstWord(int p, int wordEnd) {
    int run = names.read(p);
    return names.words() > 1 && run > wordEnd && line.sense(p, run).isKnown();
  }

  private int smallWord(int p) {
    int end = places.conjunctionEnd(p);
    if (end > p && draft.last != Element.NOTHING) {
      return places.joiner(p, end);
    }
    if (draft.last == Element.NOTHING || draft.comma || draft.last == Element.DATE) {
      int name = names.read(p);
      if (name > p && draft.last == Element.NOTHING) {
        return word(p);
      }
      if (draft.comma && draft.places > 0 && dates.isMonth(p, line.wordEnd(p))) {
        return date(p); // "OSLO, oct 20 -"
      }
      return sources.lowerSource(p);
    }
    return p;
  }
}
