package org.copydesk.datelines.internal;

/** Finds the ends of the parts of a date: words, numbers, ordinals, ranges. Not thread-safe. */
final class DateScanner {
  private String text = "";
  private int limit;

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns where what follows a weekday and its comma begins; {@code at} if there is none. */
  int skipWeekday(int at) {
    int end = wordEnd(at);
    if (!CalendarWords.isWeekday(text, at, end)) {
      return at;
    }
    int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    next = Chars.skipBlanks(text, next, limit);
    if (next < limit && text.charAt(next) == ',') {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    return next;
  }

  /** Returns the end of a stretch without the blanks and commas at its end. */
  int trimmed(int from, int to) {
    int end = to;
    while (end > from && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return end;
  }

  /** Returns where the letters end that begin at {@code at}. */
  int wordEnd(int at) {
    int end = at;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns where the second day of a range ends; {@code at} if there is none. */
  int skipRange(int at) {
    // "July 26-28": the first day is the date.
    if (at + 1 < limit && Chars.isDash(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1))) {
      int end = digitsEnd(at + 1);
      return end <= at + 3 ? skipOrdinal(end) : at;
    }
    return at;
  }

  /** Returns whether four digits that end there are a time of day. */
  boolean isTime(int end) {
    // "Jan. 5, 1430 GMT"
    int next = Chars.skipBlanks(text, end, limit);
    int word = wordEnd(next);
    return CalendarWords.is(text, next, word, "gmt")
        || CalendarWords.is(text, next, word, "hrs")
        || CalendarWords.is(text, next, word, "hours");
  }

  /** Returns where the digits end that begin at {@code at}, six at most. */
  int digitsEnd(int at) {
    int end = at;
    while (end < limit && end < at + 6 && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  /** Returns the value of the digits in text[from, to). */
  int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  /** Returns where "st", "nd", "rd" or "th" ends; {@code at} if it is not there. */
  int skipOrdinal(int at) {
    if (at + 2 <= limit) {
      int end = wordEnd(at);
      if (CalendarWords.is(text, at, end, "st")
          || CalendarWords.is(text, at, end, "nd")
          || CalendarWords.is(text, at, end, "rd")
          || CalendarWords.is(text, at, end, "th")) {
        return end;
      }
    }
    return at;
  }

  /** Returns whether nothing more of a date follows: the end or a word. */
  boolean endsHere(int at) {
    int next = Chars.skipBlanks(text, at, limit);
    return next >= limit || Chars.isLetter(text.charAt(next));
  }

  /** "27 Dhu'l-Hijjah 1443": read over; it gives no date. */
  int hijriEnd(int at) {
    for (int i = at; i < limit && i < at + 24; i++) {
      if (Chars.isDigit(text.charAt(i))) {
        int end = digitsEnd(i);
        if (end == i + 4) {
          return end;
        }
        if (end > i + 2) {
          return at;
        }
        i = end; // the day: "Rabi II 12, 1440"
      }
    }
    return at;
  }

  /** Returns whether {@code c} may stand between the numbers of a date. */
  static boolean isNumericMark(char c) {
    return c == '-' || c == '/' || c == '.' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }
}
