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

  /**
   * "Paris, London and Rome": in small letters only a town of that many people is a further place.
   */
  private static final int LARGE = 100_000;

  private static final int MOST_ELEMENTS = 24;

  private final Agencies agencies;
  private final Gloss gloss;
  private final FoldedName buffer;
  private final DateReader dates = new DateReader();
  private final NameReader names;
  private final SourceReader sources;
  private final Draft draft = new Draft();
  private String text = "";
  private int limit;
  private boolean joined;
  private boolean comma;

  Grammar(Atlas atlas, Gloss gloss, FoldedName buffer) {
    this.agencies = atlas.agencies();
    this.gloss = gloss;
    this.buffer = buffer;
    this.names = new NameReader(atlas.words(), dates);
    this.sources = new SourceReader(agencies, buffer);
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
    this.text = text;
    limit = Math.min(end, at + LONGEST);
    dates.begin(text, limit);
    names.begin(text, limit);
    sources.begin(text, limit);
    draft.clear(at);
    joined = false;
    comma = false;
    int p = at;
    for (int i = 0; i < MOST_ELEMENTS; i++) {
      p = Chars.skipBlanks(text, p, limit);
      if (p >= limit) {
        return p == end && finish(Separator.LINE_END, p);
      }
      int next = element(p);
      if (next < 0) {
        return true;
      }
      if (next == p) {
        return finish(Separator.NONE, p);
      }
      p = next;
    }
    return false;
  }

  /** Reads one element; returns the index after it, {@code p} if there is none, -1 at the end. */
  private int element(int p) {
    char c = text.charAt(p);
    if (Chars.isUpper(c)) {
      return word(p);
    }
    if (Chars.isDigit(c)) {
      int end = date(p);
      return end > p ? end : draft.last == Element.NOTHING ? p : dates.skipTime(p);
    }
    if (c == ',' || c == ';') {
      comma = true;
      return draft.last == Element.NOTHING ? p : p + 1;
    }
    if (c == '(' || c == '[') {
      return bracket(p);
    }
    if (Chars.isDash(c) || c == '|') {
      return dash(p);
    }
    return switch (c) {
      case ':' -> draft.last == Element.NOTHING ? p : end(Separator.COLON, p, p + 1);
      case '.' -> stop(p);
      case '/' -> slash(p);
      case '&' -> joiner(p, p + 1);
      default -> smallWord(p);
    };
  }

  private boolean finish(Separator separator, int bodyStart) {
    draft.separator = separator;
    draft.bodyStart = bodyStart;
    return draft.last != Element.NOTHING;
  }

  /** Ends the dateline at a separator of {@code [from, to)} and absorbs dashes that follow it. */
  private int end(Separator separator, int from, int to) {
    int next = to;
    boolean dash = false;
    for (int i = Chars.skipBlanks(text, next, limit); i < limit && Chars.isDash(text.charAt(i)); ) {
      dash = true;
      next = i + 1;
      i = Chars.skipBlanks(text, next, limit);
    }
    draft.separatorSpaced =
        from > 0 && Chars.isBlank(text.charAt(from - 1))
            || next < limit && Chars.isBlank(text.charAt(next))
            || next - from > 1 && separator == Separator.DASH && text.charAt(from) != '-'
            || isLongDash(text.charAt(from));
    finish(dash && separator == Separator.STOP ? Separator.DASH : separator, next);
    return -1;
  }

  private static boolean isLongDash(char c) {
    return c >= '\u2012' && c <= '\u2015' || c == '\u0097' || c == '\u0096';
  }

  // ---- dates ------------------------------------------------------------------------------

  private int date(int p) {
    int end = dates.read(p);
    if (end == p || draft.hasDate && dates.monthDay(false) != null && draft.monthDay != null) {
      return p;
    }
    takeDate(p, end);
    return end;
  }

  private void takeDate(int from, int to) {
    draft.hasDate = true;
    if (draft.monthDay == null) {
      draft.monthDay = dates.monthDay(false);
      draft.monthDayAmerican = dates.monthDay(true);
      draft.date = dates.date(false);
      draft.dateAmerican = dates.date(true);
    }
    draft.read(Element.DATE, to);
    comma = false;
  }

  // ---- words ------------------------------------------------------------------------------

  private int word(int p) {
    int end = wordEnd(p);
    if (dates.isMonth(p, end) || dates.isWeekday(p, end)) {
      int date = date(p);
      if (date > p && (draft.monthDay != null || draft.last == Element.DATE && draft.places > 0)) {
        return date;
      }
    }
    int run = names.read(p);
    if (run == p) {
      return p;
    }
    boolean region = draft.last == Element.PLACE && comma && isRegionOfPlace(p, run);
    int source = region ? p : bareSource(p, run);
    if (source > p) {
      return source;
    }
    if (draft.places == 0 && draft.last == Element.SOURCE && !comma) {
      return p; // "(CNN)The": the story begins
    }
    if (draft.places == 0 || joined) {
      return place(p, run);
    }
    return switch (draft.last) {
      case PLACE -> comma ? region(p, run) : p;
      case REGION -> comma ? outerRegion(p, run) : p;
      default -> p;
    };
  }

  /** "STATE COLLEGE, Pa.": the state, although PA is an agency. */
  private boolean isRegionOfPlace(int from, int to) {
    return gloss.isTownIn(lastPlace(), gloss.sense(text, from, to));
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int place(int from, int to) {
    int end = to;
    if (joined && draft.places > 0 && draft.places == Draft.MOST_PLACES) {
      return from;
    }
    if (draft.places == 0) {
      draft.capitals = names.isCapitals();
      draft.placeWords = names.words();
      draft.lastWord = names.lastWord();
      end = withConjunction(from, to);
    } else if (draft.capitals && !names.isCapitals() && !gloss.sense(text, from, to).isKnown()) {
      return from;
    }
    draft.addPlace(from, end);
    draft.read(Element.PLACE, end);
    joined = false;
    comma = false;
    return end;
  }

  /** BOSNIA AND HERZEGOVINA, Trinidad and Tobago: one place, not two. */
  private int withConjunction(int from, int to) {
    int next = Chars.skipBlanks(text, to, limit);
    int end = conjunctionEnd(next);
    if (end == next) {
      return to;
    }
    int name = Chars.skipBlanks(text, end, limit);
    int nameEnd = names.read(name);
    return nameEnd > name && gloss.sense(text, from, nameEnd).isKnown() ? nameEnd : to;
  }

  private int conjunctionEnd(int at) {
    if (at < limit && text.charAt(at) == '&') {
      return at + 1;
    }
    int end = wordEnd(at);
    return end - at == 3
            && (text.charAt(at) | 0x20) == 'a'
            && (text.charAt(at + 1) | 0x20) == 'n'
            && (text.charAt(at + 2) | 0x20) == 'd'
        ? end
        : at;
  }

  /** What follows a place and a comma: its region, or a further place. */
  private int region(int from, int to) {
    Sense last = lastPlace();
    Sense next = gloss.sense(text, from, to);
    if (gloss.isCountry(last) && gloss.isTownIn(next, last)) {
      draft.swapRegion(from, to);
      draft.read(Element.REGION, to);
      comma = false;
      return to;
    }
    boolean caps = names.isCapitals();
    if (next.isArea() && (gloss.isTownIn(last, next) || !isFurtherPlace(next))) {
      return takeRegion(from, to);
    }
    int population = next.isArea() ? -1 : next.population;
    if (caps == draft.capitals && population >= (caps ? 0 : LARGE)) {
      joined = true;
      return place(from, to);
    }
    return names.words() <= 4 ? takeRegion(from, to) : from;
  }

  /** NEW YORK, WASHINGTON: a state's name, but a list of towns goes on. */
  private boolean isFurtherPlace(Sense next) {
    return !gloss.isCountry(next)
        && draft.capitals
        && names.isCapitals()
        && next.population > LARGE;
  }

  private Sense lastPlace() {
    int place = draft.places - 1;
    return gloss.sense(text, draft.placeStart[place], draft.placeEnd[place]);
  }

  private int takeRegion(int from, int to) {
    int end = withAbbreviationStop(withConjunction(from, to));
    draft.setRegion(from, end);
    draft.read(Element.REGION, end);
    comma = false;
    return end;
  }

  /** "BOSTON, Mass. (AP)": the full stop is the abbreviation's if the dateline goes on. */
  private int withAbbreviationStop(int to) {
    if (to >= limit || text.charAt(to) != '.') {
      return to;
    }
    int next = Chars.skipBlanks(text, to + 1, limit);
    if (next >= limit) {
      return to;
    }
    char c = text.charAt(next);
    boolean goesOn =
        c == ','
            || c == '('
            || c == '['
            || c == ':'
            || Chars.isDash(c)
            || c == '/'
            || c == ';'
            || c == '|';
    return goesOn || dates.read(next) > next ? to + 1 : to;
  }

  /** The country after a region: "SPRINGFIELD, Ill., USA". */
  private int outerRegion(int from, int to) {
    int place = draft.places - 1;
    if (draft.outerStart[place] < 0 && gloss.sense(text, from, to).isArea()) {
      int end = withAbbreviationStop(to);
      draft.setOuter(from, end);
      draft.read(Element.REGION, end);
      comma = false;
      return end;
    }
    if (names.isCapitals() && draft.capitals && gloss.sense(text, from, to).isTown()) {
      joined = true;
      return place(from, to);
    }
    return from;
  }

  // ---- what joins places ------------------------------------------------------------------

  private int joiner(int from, int to) {
    boolean afterPlace = draft.last == Element.PLACE || draft.last == Element.REGION;
    int next = Chars.skipBlanks(text, to, limit);
    if (!afterPlace
        || next >= limit
        || !Chars.isUpper(text.charAt(next))
        || next == to && to - from > 1) {
      return from;
    }
    joined = true;
    return next;
  }

  private int smallWord(int p) {
    int end = conjunctionEnd(p);
    if (end > p && draft.last != Element.NOTHING) {
      return joiner(p, end);
    }
    if (draft.last == Element.NOTHING || comma || draft.last == Element.DATE) {
      int name = names.read(p);
      if (name > p && draft.last == Element.NOTHING) {
        return word(p);
      }
      return lowerSource(p);
    }
    return p;
  }

  /** An agency in small letters: "dpa", "afrol News". */
  private int lowerSource(int p) {
    if (!Chars.isLower(text.charAt(p))) {
      return p;
    }
    int end = p;
    for (int words = 0; words < 2 && end < limit; words++) {
      end = Chars.skipBlanks(text, end, limit);
      int from = end;
      while (end < limit
          && (Chars.isLetter(text.charAt(end)) || Chars.isHyphen(text.charAt(end)))) {
        end++;
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

  // ---- sources ----------------------------------------------------------------------------

  /** "Accra, July 26, GNA -", "AFP.- London -", "ISTANBUL - Anadolu Agency". */
  private int bareSource(int from, int to) {
    if (draft.hasSource() || to - from > 40 || !endsBareSource(to) || !sources.readBare(from, to)) {
      return from;
    }
    Agency agency = sources.agency();
    if (agency == null || agency.kind() == Agency.Kind.OUTLET && draft.last != Element.NOTHING) {
      return from;
    }
    return takeSource(true, to);
  }

  private boolean endsBareSource(int to) {
    int next = Chars.skipBlanks(text, to, limit);
    if (next >= limit) {
      return draft.last != Element.NOTHING;
    }
    char c = text.charAt(next);
    return c == ','
        || c == '.'
        || c == ':'
        || Chars.isDash(c)
        || c == '|'
        || Chars.isNewline(c)
        || c == '/' && draft.last != Element.NOTHING;
  }

  private int takeSource(boolean bare, int to) {
    draft.sourceStart = sources.from();
    draft.sourceEnd = sources.to();
    draft.agency = sources.agency();
    draft.acronym = sources.isAcronym();
    draft.sourceBare = bare;
    draft.read(Element.SOURCE, to);
    comma = false;
    return to;
  }

  private int bracket(int p) {
    int close = sources.closing(p);
    if (close < 0) {
      return p;
    }
    int inner = Chars.skipBlanks(text, p + 1, close);
    if (!draft.hasSource() && sources.readKnown(p, close)) {
      dateAfterSource(close);
      draft.bracketed = true;
      return takeSource(false, close + 1);
    }
    if (text.charAt(p) == '[') {
      return p;
    }
    if (!draft.hasDate && isDateAlone(inner, close)) {
      takeDate(inner, close + 1);
      return close + 1;
    }
    int trimmed = close;
    while (trimmed > inner && Chars.isBlank(text.charAt(trimmed - 1))) {
      trimmed--;
    }
    if (draft.last == Element.PLACE && gloss.sense(text, inner, trimmed).isArea()) {
      draft.setRegion(inner, trimmed);
      draft.read(Element.REGION, close + 1);
      return close + 1;
    }
    if (draft.places == 0 && !draft.hasSource()) {
      return bracketedPlace(p, inner, close);
    }
    if (!draft.hasSource() && sources.readUnknown(p, close)) {
      if (sources.isNote()) {
        draft.read(Element.NOTE, close + 1);
        return close + 1;
      }
      draft.bracketed = true;
      return takeSource(false, close + 1);
    }
    return p;
  }

  /** "(Marketwired - Jan 5, 2017)": the date stands in the source's brackets. */
  private void dateAfterSource(int close) {
    int rest = sources.to();
    while (!draft.hasDate && rest < close) {
      if (Chars.isDigit(text.charAt(rest)) || Chars.isUpper(text.charAt(rest))) {
        int end = dates.read(rest);
        if (end > rest && end <= close && dates.monthDay(false) != null) {
          takeDate(rest, end);
          return;
        }
        while (rest < close && Chars.isLetter(text.charAt(rest))) {
          rest++;
        }
      }
      rest++;
    }
  }

  private boolean isDateAlone(int from, int close) {
    int end = dates.read(from);
    if (end == from || dates.monthDay(false) == null) {
      return false;
    }
    return Chars.skipBlanks(text, end, close) == close;
  }

  /** "(New York, January 5, 2022) –", "July 26, 2022 (KHARTOUM) –". */
  private int bracketedPlace(int open, int inner, int close) {
    int outer = limit;
    limit = close;
    names.begin(text, close);
    dates.begin(text, close);
    int p = inner;
    boolean fits = p < close && Chars.isUpper(text.charAt(p));
    while (fits && p < close) {
      int next = Chars.skipBlanks(text, p, close);
      if (next >= close) {
        p = close;
        break;
      }
      p = element(next);
      fits = p > next;
    }
    limit = outer;
    names.begin(text, outer);
    dates.begin(text, outer);
    if (!fits
        || draft.places == 0
        || draft.hasSource()
        || !gloss.sense(text, draft.placeStart[0], draft.placeEnd[0]).isKnown()) {
      draft.places = 0;
      draft.last = Element.NOTHING;
      return open;
    }
    draft.bracketed = true;
    draft.read(draft.last, close + 1);
    return close + 1;
  }

  private int slash(int p) {
    int close = sources.closing(p);
    if (!draft.hasSource()
        && draft.last != Element.NOTHING
        && close > 0
        && sources.readKnown(p, close)) {
      draft.bracketed = true;
      return takeSource(false, close + 1);
    }
    boolean afterPlace = draft.last == Element.PLACE || draft.last == Element.REGION;
    if (afterPlace) {
      return joiner(p, p + 1);
    }
    if (draft.last == Element.DATE) {
      // "Jul 26, 2022 / 10:00 am (CNA)", "/ January 5, 2022 / The"
      int time = Chars.skipBlanks(text, p + 1, limit);
      int end = dates.skipTime(time);
      return end > time ? end : draft.hasSource() ? end(Separator.DASH, p, p + 1) : p;
    }
    return p;
  }

  // ---- separators -------------------------------------------------------------------------

  private int dash(int p) {
    if (draft.last == Element.NOTHING) {
      return p;
    }
    int next = p;
    for (int i = p; i < limit && (Chars.isDash(text.charAt(i)) || text.charAt(i) == '|'); ) {
      next = i + 1;
      i = Chars.skipBlanks(text, next, limit);
    }
    int inner = afterDash(Chars.skipBlanks(text, next, limit));
    return inner > 0 ? inner : end(Separator.DASH, p, next);
  }

  /**
   * What may follow a dash that is not the last: returns the index after it, 0 if it is the last.
   */
  private int afterDash(int p) {
    if (p >= limit) {
      return 0;
    }
    char c = text.charAt(p);
    if (draft.places > 0 && !draft.hasDate && (Chars.isDigit(c) || Chars.isUpper(c))) {
      int end = dates.read(p);
      if (end > p && dates.monthDay(false) != null && isFollowedByMark(end)) {
        takeDate(p, end);
        return end;
      }
    }
    if (!draft.hasSource() && (c == '(' || c == '/')) {
      int close = sources.closing(p);
      if (close > 0 && sources.readKnown(p, close)) {
        dateAfterSource(close);
        draft.bracketed = true;
        return takeSource(false, close + 1);
      }
    }
    if (!Chars.isUpper(c)) {
      return 0;
    }
    int run = names.read(p);
    if (draft.places > 0
        && !draft.hasSource()
        && run > p
        && sources.readBare(p, run)
        && isAgency()
        && isFollowedByMark(run)) {
      return takeSource(true, run);
    }
    return draft.places == 0 && draft.hasSource() ? placeAfterSource(p, run) : 0;
  }

  private boolean isAgency() {
    Agency agency = sources.agency();
    return agency != null && agency.kind() != Agency.Kind.OUTLET;
  }

  /** "AFP.- London - The", "(ANSA) - ROME, JUL 26 -": the place comes after the source's dash. */
  private int placeAfterSource(int p, int run) {
    if (run == p || !gloss.sense(text, p, run).isKnown()) {
      return 0;
    }
    int next = Chars.skipBlanks(text, run, limit);
    if (next >= limit) {
      return 0;
    }
    char c = text.charAt(next);
    boolean mark = Chars.isDash(c) && (next > run || c != '-') || c == ':';
    if (c == ',') {
      int date = Chars.skipBlanks(text, next + 1, limit);
      mark = dates.read(date) > date && dates.monthDay(false) != null;
    }
    return mark ? place(p, names.read(p)) : 0;
  }

  private boolean isFollowedByMark(int at) {
    int next = Chars.skipBlanks(text, at, limit);
    if (next >= limit) {
      return true;
    }
    char c = text.charAt(next);
    return c == ':'
        || c == '('
        || c == '/'
        || c == '|'
        || c == '.'
        || Chars.isNewline(c)
        || Chars.isDash(c) && (next > at || c != '-');
  }

  private int stop(int p) {
    if (draft.last == Element.NOTHING) {
      return p;
    }
    int next = Chars.skipBlanks(text, p + 1, limit);
    if (next < limit) {
      char c = text.charAt(next);
      if (Chars.isDash(c)) {
        return dash(next);
      }
      if (c == ',' || c == ':' || c == '(' || c == '[') {
        return next;
      }
      if (c == '/' && sources.closing(next) > 0 || isDateNext(next)) {
        return next;
      }
    }
    return end(Separator.STOP, p, p + 1);
  }

  private boolean isDateNext(int at) {
    return draft.places > 0
        && !draft.hasDate
        && dates.read(at) > at
        && dates.monthDay(false) != null;
  }
}
