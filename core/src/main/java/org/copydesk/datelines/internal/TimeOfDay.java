package org.copydesk.datelines.internal;

/** A time of day beside a date: {@code 10:00 am}, {@code 1430 GMT}. */
final class TimeOfDay {
  private static final int MOST_WORDS = 3;

  private TimeOfDay() {}

  /** Returns where the time ends that begins at {@code at}; {@code at} if there is none. */
  static int end(String text, int at, int limit) {
    int hours = digitsEnd(text, at, limit);
    if (hours == at || hours > at + 4) {
      return at;
    }
    int end = hours;
    boolean clock =
        hours + 1 < limit
            && hours <= at + 2
            && (text.charAt(hours) == ':' || text.charAt(hours) == '.');
    if (clock) {
      end = digitsEnd(text, hours + 1, limit);
      if (end != hours + 3) {
        return at;
      }
    }
    boolean named = false;
    for (int words = 0; words < MOST_WORDS; words++) {
      int from = Chars.skipBlanks(text, end, limit);
      int to = wordEnd(text, from, limit);
      if (!CalendarWords.isTime(text, from, to)) {
        break;
      }
      named = true;
      end = to;
    }
    return clock || named ? end : at;
  }

  /** "p.m." holds full stops. */
  private static int wordEnd(String text, int from, int limit) {
    int to = from;
    while (to < limit
        && (Chars.isLetter(text.charAt(to))
            || text.charAt(to) == '.' && to > from && to < from + 4)) {
      to++;
    }
    return to;
  }

  private static int digitsEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit && end < at + 6 && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }
}
