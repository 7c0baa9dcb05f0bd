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
  private final DateScanner scan = new DateScanner();
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
    scan.begin(text, limit);
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
    int start = scan.skipWeekday(at);
    int end =
        start < limit && Chars.isDigit(text.charAt(start))
            ? readDigits(start)
            : readMonthFirst(start);
    if (end == start) {
      clear();
      return start == at ? at : scan.trimmed(at, start);
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
   * Reads a misspelt month and its day, {@code Ocotber 5}; returns {@code at} if there is none.
   * Only where a date is to be expected.
   */
  int readMisspelt(int at) {
    clear();
    int end = scan.wordEnd(at);
    int next = Chars.skipBlanks(text, end, limit);
    int digits = scan.digitsEnd(next);
    int likely = CalendarWords.misspeltMonth(text, at, end);
    if (likely == 0 || next == end || digits == next || digits > next + 2) {
      return at;
    }
    month = likely;
    day = scan.number(next, digits);
    return readYear(digits);
  }

  /** Returns whether the word begins like a month of the Islamic calendar. */
  boolean isHijri(int from, int to) {
    return CalendarWords.isHijri(text, from, to);
  }

  /**
   * Reads over a time of day, {@code 10:00 am}, {@code 1430 GMT}; returns {@code at} if there is
   * none.
   */
  int skipTime(int at) {
    return TimeOfDay.end(text, at, limit);
  }

  private int readMonthFirst(int at) {
    int end = scan.wordEnd(at);
    month = CalendarWords.month(text, at, end);
    if (month == 0) {
      return isHijri(at, end) ? hijri(end) : at;
    }
    int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    next = Chars.skipBlanks(text, next, limit);
    if (next < limit && (text.charAt(next) == ',' || Chars.isHyphen(text.charAt(next)))) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int digits = scan.digitsEnd(next);
    if (digits == next + 4) {
      year = scan.number(next, digits);
      return digits;
    }
    if (digits == next || digits > next + 2) {
      month = 0;
      return at;
    }
    day = scan.number(next, digits);
    digits = scan.skipRange(scan.skipOrdinal(digits));
    return readYear(digits);
  }

  private int readYear(int at) {
    int next = Chars.skipBlanks(text, at, limit);
    if (next < limit
        && (text.charAt(next) == ',' || text.charAt(next) == '/' || text.charAt(next) == '-')) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int end = scan.digitsEnd(next);
    if (end == next + 4
        && (text.charAt(next) == '1' || text.charAt(next) == '2')
        && !scan.isTime(end)) {
      year = scan.number(next, end);
      return end;
    }
    return at;
  }

  private int readDigits(int at) {
    int end = scan.digitsEnd(at);
    if (end - at > 4) {
      return at;
    }
    if (end < limit
        && DateScanner.isNumericMark(text.charAt(end))
        && end + 1 < limit
        && Chars.isDigit(text.charAt(end + 1))) {
      return readNumeric(at, end);
    }
    if (end - at > 2) {
      return at;
    }
    day = scan.number(at, end);
    int next = Chars.skipBlanks(text, scan.skipOrdinal(end), limit);
    if (next < limit
        && (text.charAt(next) == ','
            || text.charAt(next) == '.'
            || Chars.isHyphen(text.charAt(next)))) {
      next = Chars.skipBlanks(text, next + 1, limit);
    }
    int ofEnd = scan.wordEnd(next);
    if (CalendarWords.is(text, next, ofEnd, "of")) {
      next = Chars.skipBlanks(text, ofEnd, limit);
    }
    int word = scan.wordEnd(next);
    month = CalendarWords.month(text, next, word);
    if (month == 0) {
      return CalendarWords.isHijri(text, next, word) ? hijri(word) : at;
    }
    // The full stop of "5 Jan." is the abbreviation's, if a year or a mark follows it.
    int after = word;
    if (after < limit && text.charAt(after) == '.' && word - next < 5) {
      after++;
    }
    int withYear = readYear(after);
    return withYear > after ? withYear : after > word && !scan.endsHere(after) ? after : word;
  }

  private int hijri(int at) {
    day = 0;
    return scan.hijriEnd(at);
  }

  /** 2024-01-05, 05-01-2024, 26/7/22. */
  private int readNumeric(int at, int firstEnd) {
    char mark = text.charAt(firstEnd);
    int secondEnd = scan.digitsEnd(firstEnd + 1);
    if (secondEnd > firstEnd + 3 || secondEnd >= limit || text.charAt(secondEnd) != mark) {
      return at;
    }
    int end = scan.digitsEnd(secondEnd + 1);
    int first = scan.number(at, firstEnd);
    int second = scan.number(firstEnd + 1, secondEnd);
    int third = scan.number(secondEnd + 1, end);
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
}
