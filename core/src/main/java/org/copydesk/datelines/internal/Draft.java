package org.copydesk.datelines.internal;

import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * What the grammar has read of a dateline so far. Filled again for each attempt; not thread-safe.
 */
final class Draft {
  /** A dateline of more places is none. */
  static final int MOST_PLACES = 6;

  /** What separates a dateline from its story. */
  enum Separator {
    /** Nothing: the story follows a closing bracket. */
    NONE,
    DASH,
    COLON,
    STOP,
    LINE_END
  }

  /** What was read last. */
  enum Element {
    NOTHING,
    PLACE,
    REGION,
    DATE,
    SOURCE,
    NOTE
  }

  final int[] placeStart = new int[MOST_PLACES];
  final int[] placeEnd = new int[MOST_PLACES];
  final int[] regionStart = new int[MOST_PLACES];
  final int[] regionEnd = new int[MOST_PLACES];
  final int[] outerStart = new int[MOST_PLACES];
  final int[] outerEnd = new int[MOST_PLACES];
  int places;
  boolean capitals;
  int placeWords;
  int lastWord;

  int start;
  int end;
  int bodyStart;
  Element last = Element.NOTHING;
  Separator separator = Separator.NONE;
  boolean separatorSpaced;
  boolean bracketed;

  /** Whether a comma stands after what was read last. */
  boolean comma;

  /** Whether a slash, an "and" or a list of towns calls for a further place. */
  boolean joined;

  boolean hasDate;
  @Nullable MonthDay monthDay;
  @Nullable MonthDay monthDayAmerican;
  @Nullable LocalDate date;
  @Nullable LocalDate dateAmerican;

  int sourceStart;
  int sourceEnd;
  @Nullable Agency agency;
  boolean acronym;
  boolean sourceBare;

  void clear(int at) {
    places = 0;
    capitals = false;
    placeWords = 0;
    lastWord = at;
    start = at;
    end = at;
    bodyStart = at;
    last = Element.NOTHING;
    separator = Separator.NONE;
    separatorSpaced = false;
    bracketed = false;
    comma = false;
    joined = false;
    hasDate = false;
    monthDay = null;
    monthDayAmerican = null;
    date = null;
    dateAmerican = null;
    sourceStart = -1;
    sourceEnd = -1;
    agency = null;
    acronym = false;
    sourceBare = false;
  }

  boolean hasSource() {
    return sourceStart >= 0;
  }

  /** Ends the dateline; false if nothing was read. */
  boolean finish(Separator separator, int bodyStart) {
    this.separator = separator;
    this.bodyStart = bodyStart;
    return last != Element.NOTHING;
  }

  /** Takes the date that {@code dates} read last, which ends before {@code to}. */
  void takeDate(DateReader dates, int to) {
    hasDate = true;
    if (monthDay == null) {
      monthDay = dates.monthDay(false);
      monthDayAmerican = dates.monthDay(true);
      date = dates.date(false);
      dateAmerican = dates.date(true);
    }
    read(Element.DATE, to);
    comma = false;
  }

  void read(Element element, int to) {
    last = element;
    end = to;
  }

  /** Adds a place; false if there are too many. */
  boolean addPlace(int from, int to) {
    if (places == MOST_PLACES) {
      return false;
    }
    placeStart[places] = from;
    placeEnd[places] = to;
    regionStart[places] = -1;
    outerStart[places] = -1;
    places++;
    return true;
  }

  void setRegion(int from, int to) {
    regionStart[places - 1] = from;
    regionEnd[places - 1] = to;
  }

  void setOuter(int from, int to) {
    outerStart[places - 1] = from;
    outerEnd[places - 1] = to;
  }

  boolean hasRegion(int place) {
    return regionStart[place] >= 0;
  }

  /** Turns {@code Egypt, Cairo} round: the city is the place, the country its region. */
  void swapRegion(int from, int to) {
    int place = places - 1;
    regionStart[place] = placeStart[place];
    regionEnd[place] = placeEnd[place];
    placeStart[place] = from;
    placeEnd[place] = to;
  }
}
