package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Element;

/** Reads places, what joins them, and the regions beside them. Not thread-safe. */
final class PlaceElements {
  /**
   * "Paris, London and Rome": in small letters only a town of that many people is a further place.
   */
  private static final int LARGE = 100_000;

  /** "NARVA, TARTU and RIGA": the last but one of a list is a town of that many people. */
  private static final int TOWN = 5_000;

  private final Reading line;
  private final Draft draft;
  private final Gloss gloss;
  private final NameReader names;

  PlaceElements(Reading line) {
    this.line = line;
    this.draft = line.draft;
    this.gloss = line.gloss;
    this.names = line.names;
  }

  int place(int from, int to) {
    int end = to;
    if (draft.joined && draft.places > 0 && draft.places == Draft.MOST_PLACES) {
      return from;
    }
    if (draft.places == 0) {
      draft.capitals = names.isCapitals();
      draft.placeWords = names.words();
      draft.lastWord = names.lastWord();
      end = withConjunction(from, to);
    } else if (draft.capitals && !names.isCapitals() && !line.sense(from, to).isKnown()) {
      return from;
    }
    int town = end == to ? townBeforeRegion(from, to) : from;
    draft.addPlace(from, town > from ? town : end);
    draft.read(Element.PLACE, end);
    if (town > from) {
      draft.setRegion(line.skipBlanks(town), end);
      draft.read(Element.REGION, end);
    }
    draft.joined = false;
    draft.comma = false;
    return end;
  }

  /** "WHITE PLAINS N.Y.": returns where the town ends; {@code from} if no region follows it. */
  private int townBeforeRegion(int from, int to) {
    int region = names.lastWord();
    if (region <= from || line.sense(from, to).isKnown() || !line.sense(region, to).isArea()) {
      return from;
    }
    int end = region;
    while (Chars.isBlank(line.at(end - 1))) {
      end--;
    }
    return gloss.isTownIn(line.sense(from, end), line.sense(region, to)) ? end : from;
  }

  /** BOSNIA AND HERZEGOVINA, Trinidad and Tobago: one place, not two. */
  private int withConjunction(int from, int to) {
    int next = line.skipBlanks(to);
    int end = conjunctionEnd(next);
    if (end == next) {
      return to;
    }
    int name = line.skipBlanks(theEnd(line.skipBlanks(end)));
    int nameEnd = names.read(name);
    return nameEnd > name && line.sense(from, nameEnd).isKnown() ? nameEnd : to;
  }

  /** "Saint Vincent and the Grenadines". */
  private int theEnd(int at) {
    int end = line.wordEnd(at);
    boolean the =
        end - at == 3
            && (line.at(at) | 0x20) == 't'
            && (line.at(at + 1) | 0x20) == 'h'
            && (line.at(at + 2) | 0x20) == 'e';
    return the ? end : at;
  }

  int conjunctionEnd(int at) {
    if (at < line.limit && line.at(at) == '&') {
      return at + 1;
    }
    int end = line.wordEnd(at);
    return end - at == 3
            && (line.at(at) | 0x20) == 'a'
            && (line.at(at + 1) | 0x20) == 'n'
            && (line.at(at + 2) | 0x20) == 'd'
        ? end
        : at;
  }

  /** "STATE COLLEGE, Pa.": the state, although PA is an agency. */
  boolean isRegionOfPlace(int from, int to) {
    return gloss.isTownIn(lastPlace(), line.sense(from, to));
  }

  /** "Fla.,": the region of the place read last, with a comma after it. */
  boolean isRegionAndComma(int at) {
    int end = Chars.isUpper(line.at(at)) ? names.read(at) : at;
    int stop = end < line.limit && line.at(end) == '.' ? end + 1 : end;
    return end > at
        && stop < line.limit
        && line.at(stop) == ','
        && gloss.isTownIn(lastPlace(), line.sense(at, end));
  }

  /** What follows a place and a comma: its region, or a further place. */
  int region(int from, int to) {
    if (withConjunction(from, to) > to) {
      return takeRegion(from, to); // "SAO TOME, Sao Tome and Principe"
    }
    names.read(from);
    Sense last = lastPlace();
    Sense next = line.sense(from, to);
    if (gloss.isCountry(last) && gloss.isTownIn(next, last)) {
      draft.swapRegion(from, to);
      draft.read(Element.REGION, to);
      draft.comma = false;
      return to;
    }
    boolean caps = names.isCapitals();
    if (next.isArea() && (gloss.isTownIn(last, next) || !isFurtherPlace(last, next))) {
      return takeRegion(from, to);
    }
    int population = next.population;
    if (caps == draft.capitals && population >= (caps ? 0 : LARGE)) {
      draft.joined = true;
      return place(from, to);
    }
    return names.words() <= 4 ? takeRegion(from, to) : from;
  }

  /** NEW YORK, WASHINGTON; NARVA, TARTU and RIGA: a region's name, but a list of towns goes on. */
  private boolean isFurtherPlace(Sense last, Sense next) {
    if (gloss.isCountry(next) || !draft.capitals || !names.isCapitals()) {
      return false;
    }
    int after = line.skipBlanks(next.to);
    boolean listed = after < line.limit && conjunctionEnd(after) > after;
    return next.population > LARGE && last.population > LARGE || listed && next.population >= TOWN;
  }

  private Sense lastPlace() {
    int place = draft.places - 1;
    return line.sense(draft.placeStart[place], draft.placeEnd[place]);
  }

  private int takeRegion(int from, int to) {
    int end = withAbbreviationStop(withKind(withConjunction(from, to)));
    draft.setRegion(from, end);
    draft.read(Element.REGION, end);
    draft.comma = false;
    return end;
  }

  /** "KRAMATORSK, Donetsk region, Ukraine": the kind of region in small letters. */
  private int withKind(int to) {
    int from = line.skipBlanks(to);
    int end = line.wordEnd(from);
    return end > from && RegionKinds.is(line.text, from, end) ? end : to;
  }

  /** "BOSTON, Mass. (AP)": the full stop is the abbreviation's if the dateline goes on. */
  private int withAbbreviationStop(int to) {
    if (to >= line.limit || line.at(to) != '.') {
      return to;
    }
    int next = line.skipBlanks(to + 1);
    if (next >= line.limit) {
      return to;
    }
    char c = line.at(next);
    boolean goesOn =
        c == ','
            || c == '('
            || c == '['
            || c == ':'
            || Chars.isDash(c)
            || c == '/'
            || c == ';'
            || c == '|';
    return goesOn || line.dates.read(next) > next ? to + 1 : to;
  }

  /** The country after a region: "SPRINGFIELD, Ill., USA". */
  int outerRegion(int from, int to) {
    int place = draft.places - 1;
    if (draft.outerStart[place] < 0 && line.sense(from, to).isArea()) {
      int end = withAbbreviationStop(to);
      draft.setOuter(from, end);
      draft.read(Element.REGION, end);
      draft.comma = false;
      return end;
    }
    if (names.isCapitals() && draft.capitals && line.sense(from, to).isTown()) {
      draft.joined = true;
      return place(from, to);
    }
    return from;
  }

  /** "Nagpur (India)", "Lucknow (Uttar Pradesh) [India]"; returns {@code inner} if it is none. */
  int bracketedRegion(int inner, int close) {
    int trimmed = close;
    while (trimmed > inner && Chars.isBlank(line.at(trimmed - 1))) {
      trimmed--;
    }
    boolean place = draft.last == Element.PLACE;
    boolean region = draft.last == Element.REGION && draft.outerStart[draft.places - 1] < 0;
    if (!place && !region || !line.sense(inner, trimmed).isArea()) {
      return inner;
    }
    if (place) {
      draft.setRegion(inner, trimmed);
    } else {
      draft.setOuter(inner, trimmed);
    }
    draft.read(Element.REGION, close + 1);
    return close + 1;
  }

  int joiner(int from, int to) {
    boolean afterPlace = draft.last == Element.PLACE || draft.last == Element.REGION;
    int next = line.skipBlanks(to);
    if (!afterPlace
        || next >= line.limit
        || !Chars.isUpper(line.at(next))
        || next == to && to - from > 1) {
      return from;
    }
    draft.joined = true;
    return next;
  }
}
