package org.copydesk.datelines.internal;

/**
 * Tells at a glance, without looking anything up and without allocating, where no dateline can be:
 * nearly every line of a story. What passes is read by {@link Grammar}.
 */
final class Beginnings {
  /** Words of a place's name; {@link NameReader} reads no more. */
  private static final int MOST_WORDS = NameReader.MOST_WORDS;

  /** An agency in small letters, {@code afrol News,}, ends within that many units. */
  private static final int SMALL_SOURCE = 28;

  /** A date stands at most that far before the source that follows it. */
  private static final int DATE_BEFORE_SOURCE = 14;

  /** A name that stands alone before a full stop; shorter ones are abbreviations. */
  private static final int SHORTEST_BEFORE_STOP = 5;

  private static final int LONGEST_BEFORE_STOP = 25;

  private Beginnings() {}

  /**
   * Returns whether a dateline may begin at {@code start}: capitalised words, small ones of names
   * between them, and then a mark.
   */
  static boolean mayBegin(String text, int start, int limit) {
    char c = text.charAt(start);
    if (Chars.isUpper(c)) {
      return isNameAndMark(text, start, limit);
    }
    if (Chars.isDigit(c) || c == '(' || c == '[') {
      return true;
    }
    if (Chars.isLower(c) || Chars.isApostrophe(c)) {
      return isSmallAndMark(text, start, Math.min(limit, start + SMALL_SOURCE));
    }
    return false;
  }

  private static boolean isNameAndMark(String text, int start, int limit) {
    int words = 0;
    boolean digits = false;
    boolean small = false;
    int i = start;
    while (i < limit) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        i++;
      } else if (c >= 'a' && c <= 'z') {
        small = true;
        i++;
      } else if (c == ' ' || Chars.isBlank(c)) {
        i = Chars.skipBlanks(text, i + 1, limit);
        if (++words > MOST_WORDS) {
          return false;
        }
        int next = i < limit ? afterBlank(text, i, limit) : i;
        if (next < 0) {
          return digits; // "OSLO, May 5 The ferry": somebody forgot the dash
        }
        i = next;
      } else if (c == ',' || c == ';') {
        words = 0;
        i++;
      } else if (c == '.' && (digits || isSentenceNext(text, start, i, limit))
          || endsName(text, i, limit)) {
        return true;
      } else {
        digits |= Chars.isDigit(c);
        i++;
      }
    }
    // A line of its own: a date, or a city in capitals.
    return digits || !small && text.charAt(limit - 1) != '.';
  }

  /** "Arusha. Coffee farmers": a short name, no abbreviation, and a capital after the full stop. */
  private static boolean isSentenceNext(String text, int start, int stop, int limit) {
    int next = Chars.skipBlanks(text, stop + 1, limit);
    if (next == stop + 1
        || next >= limit
        || stop - start > LONGEST_BEFORE_STOP
        || !Chars.isUpper(text.charAt(next))) {
      return false;
    }
    for (int i = stop - 1; i > stop - SHORTEST_BEFORE_STOP; i--) {
      if (i < start || !Chars.isLetter(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Returns where to go on after a blank; -1 if the word there ends what might be a dateline. */
  private static int afterBlank(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Chars.isLower(c)) {
      int end = wordEnd(text, at, limit);
      return isWithinName(text, at, end, limit)
              || isSmallSource(text, at, end, limit)
              || text.charAt(at - 2) == ',' && CalendarWords.month(text, at, end) > 0
          ? end
          : -1;
    }
    return Chars.isQuote(c) || c == '$' ? -1 : at;
  }

  /** "Hamburg, dpa -": an agency in small letters after a comma, before a mark. */
  private static boolean isSmallSource(String text, int from, int to, int limit) {
    int next = Chars.skipBlanks(text, to, limit);
    return next < limit && to - from <= SMALL_SOURCE && endsName(text, next, limit);
  }

  /** "de", "and", and what is written together with a capital: "al-Hasakah", "d'Ivoire". */
  private static boolean isWithinName(String text, int from, int to, int limit) {
    if (to < limit && (Chars.isHyphen(text.charAt(to)) || Chars.isApostrophe(text.charAt(to)))) {
      return true;
    }
    return NameReader.PARTICLES.contains(text, from, to)
        || RegionKinds.is(text, from, to)
        || to - from == 3 && text.startsWith("and", from);
  }

  private static boolean isSmallAndMark(String text, int start, int limit) {
    for (int i = start; i < limit; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.' || Chars.isDash(c) || c == ':' || c == '(') {
        return true;
      }
    }
    return false;
  }

  private static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && Chars.isLower(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns whether a dateline, or its source, may begin or end at this unit. */
  private static boolean endsName(String text, int at, int limit) {
    char c = text.charAt(at);
    if (Chars.isHyphen(c)) {
      // "Washington-based" goes on, "BOSTON-The" and "BOSTON -" do not.
      return at + 1 >= limit || !Chars.isLower(text.charAt(at + 1));
    }
    return switch (c) {
      case '(', '[', '/', ':', '|', '&' -> true;
      default -> Chars.isDash(c) || Chars.isNewline(c);
    };
  }

  /** Returns where the first bracket or slash stands that may hold a source; -1 if none does. */
  static int bracket(String text, int from, int limit) {
    for (int i = from; i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '(' || c == '[' || c == '/') && maySource(text, i, limit)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Returns whether a source may stand in the bracket or between the slashes that open at {@code
   * open}, with a place before it and a story after it.
   */
  private static boolean maySource(String text, int open, int limit) {
    int inner = open + 1;
    if (inner >= limit || !Chars.isLetter(text.charAt(inner)) && text.charAt(inner) != ' ') {
      return false;
    }
    char c = text.charAt(open);
    if (c == '/' && open > 0 && Chars.isLetter(text.charAt(open - 1))) {
      return false;
    }
    int close = SourceReader.closing(text, open, limit);
    if (close < 0) {
      return false;
    }
    int next = Chars.skipBlanks(text, close + 1, limit);
    if (next >= limit || Chars.isDash(text.charAt(next)) || text.charAt(next) == ':') {
      return true;
    }
    for (int i = open - 1; i >= 0 && i > open - DATE_BEFORE_SOURCE; i--) {
      if (Chars.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
