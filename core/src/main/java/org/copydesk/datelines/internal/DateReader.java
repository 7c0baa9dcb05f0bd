package org.copydesk.datelines.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * Reads a date at a given place: {@code Jan. 5}, {@code 5 January 2024}, {@code 5th Jan, 2024},
 * {@code July 26/2022}, {@code 05-01-2024}, {@code 2024-01-05}, {@code June 2022}, {@code Tuesday},
 * a time of day or a date of the Islamic calendar beside it. Holds the last result; not
 * thread-safe.
 */
final class DateReader {
  private String text = "";
  private int limit;
  private int month;
  private int day;
  private int year;

  /** Whether both parts of 05-01-2024 may be the month. */
  private boolean ambiguous;

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
    clear();
  }

  private void clear() {
    month = 0;
    day = 0;
    year = 0;
    ambiguous = false;
  }

  /**
   * Reads the date that begins at {@code at}.
   *
   * @return the index after it; {@code at} if there is none
   */
  int read(int at) {
    clear();
    int start = skipWeekday(at);
    int end =
        start < limit && Chars.isDigit(text.charAt(start))
            ? readDigits(start)
            : readMonthFirst(start);
    if (end == start) {
      clear();
      return start == at ? at : trimmed(at, start);
    }
    return end;
  }

  /** Returns the day of the year read last; null if none was, or only a month or a weekday. */
  @Nullable MonthDay monthDay(boolean monthFirst) {
    if (month == 0 || day == 0) {
      return null;
    }
    boolean swap = ambiguous && monthFirst;
    try {
      return MonthDay.of(swap ? day : month, swap ? month : day);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Returns the date read last; null if its year was not printed or there is no such day. */
  @Nullable LocalDate date(boolean monthFirst) {
    MonthDay of = monthDay(monthFirst);
    return of == null || year == 0 || !of.isValidYear(year) ? null : of.atYear(year);
  }

  /** Returns whether the word is a month or its abbreviation: three letters or more. */
  boolean isMonth(int from, int to) {
    return CalendarWords.month(text, from, to) > 0;
  }

  boolean isWeekday(int from, int to) {
    return CalendarWords.isWeekday(text, from, to);
  }

  /**
   * Reads over a time of day, {@code 10:00 am}, {@code 1430 GMT}; returns {@code at} if there is
   * none.
   */
  int skipTime(int at) {
    return TimeOfDay.end(text, at, limit);
  }

  private int skipWeekday(int at) {
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

  private int trimmed(int from, int to) {
    int end = to;
    while (end > from && (Chars.isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
      end--;
    }
    return end;
  }

  private int wordEnd(int at) {
    int end = at;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int readMonthFirst(int at) {
    int end = wordEnd(at);
    month = CalendarWords.month(text, at, end);
    if (month == 0) {
      return at;
    }
    int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    next = Chars.skipBlanks(text, next, limit);
    if (next < limit && (text.charAt(next) == ',' || Chars.isHyphen(text.charAt(next)))) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int digits = digitsEnd(next);
    if (digits == next + 4) {
      year = number(next, digits);
      return digits;
    }
    if (digits == next || digits > next + 2) {
      month = 0;
      return at;
    }
    day = number(next, digits);
    digits = skipRange(skipOrdinal(digits));
    return readYear(digits);
  }

  private int skipRange(int at) {
    // "July 26-28": the first day is the date.
    if (at + 1 < limit && Chars.isDash(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1))) {
      int end = digitsEnd(at + 1);
      return end <= at + 3 ? skipOrdinal(end) : at;
    }
    return at;
  }

  private int readYear(int at) {
    int next = Chars.skipBlanks(text, at, limit);
    if (next < limit
        && (text.charAt(next) == ',' || text.charAt(next) == '/' || text.charAt(next) == '-')) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int end = digitsEnd(next);
    if (end == next + 4 && (text.charAt(next) == '1' || text.charAt(next) == '2') && !isTime(end)) {
      year = number(next, end);
      return end;
    }
    return at;
  }

  private boolean isTime(int end) {
    // "Jan. 5, 1430 GMT"
    int next = Chars.skipBlanks(text, end, limit);
    int word = wordEnd(next);
    return CalendarWords.is(text, next, word, "gmt")
        || CalendarWords.is(text, next, word, "hrs")
        || CalendarWords.is(text, next, word, "hours");
  }

  private int digitsEnd(int at) {
    int end = at;
    while (end < limit && end < at + 6 && Chars.isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private int number(int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + text.charAt(i) - '0';
    }
    return value;
  }

  private int skipOrdinal(int at) {
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

  private int readDigits(int at) {
    int end = digitsEnd(at);
    if (end - at > 4) {
      return at;
    }
    if (end < limit
        && isNumericMark(text.charAt(end))
        && end + 1 < limit
        && Chars.isDigit(text.charAt(end + 1))) {
      return readNumeric(at, end);
    }
    if (end - at > 2) {
      return at;
    }
    day = number(at, end);
    int next = Chars.skipBlanks(text, skipOrdinal(end), limit);
    if (next < limit
        && (text.charAt(next) == ','
            || text.charAt(next) == '.'
            || Chars.isHyphen(text.charAt(next)))) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int ofEnd = wordEnd(next);
    if (CalendarWords.is(text, next, ofEnd, "of")) {
      next = Chars.skipBlanks(text, ofEnd, limit);
    }
    int word = wordEnd(next);
    month = CalendarWords.month(text, next, word);
    if (month == 0) {
      return CalendarWords.isHijri(text, next, word) ? hijriEnd(word) : at;
    }
    // The full stop of "5 Jan." is the abbreviation's, if a year or a mark follows it.
    int after = word;
    if (after < limit && text.charAt(after) == '.' && word - next < 5) {
      after++;
    }
    int withYear = readYear(after);
    return withYear > after ? withYear : after > word && !endsHere(after) ? after : word;
  }

  private boolean endsHere(int at) {
    int next = Chars.skipBlanks(text, at, limit);
    return next >= limit || Chars.isLetter(text.charAt(next));
  }

  /** "27 Dhu'l-Hijjah 1443": read over; it gives no date. */
  private int hijriEnd(int at) {
    day = 0;
    for (int i = at; i < limit && i < at + 24; i++) {
      if (Chars.isDigit(text.charAt(i))) {
        int end = digitsEnd(i);
        return end == i + 4 ? end : at;
      }
    }
    return at;
  }

  private static boolean isNumericMark(char c) {
    return c == '-' || c == '/' || c == '.' || c == '\u2010' || c == '\u2011' || c == '\u2013';
  }

  /** 2024-01-05, 05-01-2024, 26/7/22. */
  private int readNumeric(int at, int firstEnd) {
    char mark = text.charAt(firstEnd);
    int secondEnd = digitsEnd(firstEnd + 1);
    if (secondEnd > firstEnd + 3 || secondEnd >= limit || text.charAt(secondEnd) != mark) {
      return at;
    }
    int end = digitsEnd(secondEnd + 1);
    int first = number(at, firstEnd);
    int second = number(firstEnd + 1, secondEnd);
    int third = number(secondEnd + 1, end);
    if (firstEnd - at == 4 && end - secondEnd <= 3 && end > secondEnd + 1) {
      year = first;
      month = second;
      day = third;
    } else if (firstEnd - at <= 2 && (end - secondEnd == 5 || end - secondEnd == 3)) {
      year = end - secondEnd == 3 ? century(third) : third;
      boolean dayFirst = second <= 12;
      month = dayFirst ? second : first;
      day = dayFirst ? first : second;
      ambiguous = first <= 12 && second <= 12;
    }
    return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? end : at;
  }

  private static int century(int twoDigits) {
    // A pivot as in POSIX: 69 to 99 are of the last century.
    return twoDigits < 69 ? 2000 + twoDigits : 1900 + twoDigits;
  }

  /** Returns the year printed, 0 if none is. */
  int year() {
    return year;
  }
}
