package org.copydesk.entities.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates of every kind, with what stands before them: {@code early}, {@code mid-}, {@code
 * late}, {@code earlier this}, a weekday. Immutable and thread-safe.
 */
final class DateReader {
  private static final WordTable<Integer> THIRDS =
      new WordTable<>(Map.of("early", 0, "mid", 1, "late", 2));

  private static final WordTable<Integer> QUARTERS =
      new WordTable<>(Map.of("q1", 0, "q2", 1, "q3", 2, "q4", 3));

  private final HolidayReader holidays = new HolidayReader();

  /** Returns the date that begins with token {@code i}, null if none does. */
  @Nullable DateRead at(Words words, int i) {
    char first = words.first(i);
    if (Numeral.isDigit(first)) {
      return digits(words, i);
    }
    if (!Character.isLetter(first)) {
      return YearReader.shortDecade(words, i);
    }
    Integer third = words.in(THIRDS, i);
    if (third != null) {
      return third(words, i, third);
    }
    DateRead plain = plain(words, i);
    return plain != null ? plain : prefixed(words, i);
  }

  private static @Nullable DateRead digits(Words words, int i) {
    DateRead month = MonthReader.read(words, i);
    if (month != null) {
      return month;
    }
    DateRead ago = RelativeReader.ago(words, i);
    return ago != null ? ago : YearReader.read(words, i);
  }

  /** A date that nothing describes further. */
  private @Nullable DateRead plain(Words words, int i) {
    DateRead read = MonthReader.read(words, i);
    if (read == null) {
      read = holidays.read(words, i);
    }
    if (read == null) {
      read = withWeekday(words, i);
    }
    if (read == null) {
      read = RelativeReader.read(words, i);
    }
    if (read == null) {
      read = RelativeReader.ago(words, i);
    }
    return read != null ? read : YearReader.century(words, i);
  }

  /** Reads {@code Monday, July 25, 2022}, {@code Mon., Jan. 5}: the weekday adds nothing. */
  private static @Nullable DateRead withWeekday(Words words, int i) {
    DayOfWeek day = DateWords.weekday(words, i);
    boolean isShort = day == null && DateWords.shortWeekday(words, i) != null;
    if (day == null && !isShort) {
      return null;
    }
    int at = DateWords.afterAbbreviation(words, i);
    at = words.isMark(at, ',') || words.is(at, "the") ? at + 1 : at;
    boolean isDate = Numeral.isDigit(words.first(at)) || DateWords.month(words, at) != null;
    return isDate ? dated(words, at) : null;
  }

  /** Reads a month and day; a bare month or year after a weekday is another date. */
  private static @Nullable DateRead dated(Words words, int i) {
    boolean hasDay =
        DateWords.day(words, i) > 0
            || DateWords.day(words, DateWords.afterAbbreviation(words, i)) > 0;
    return hasDay ? MonthReader.read(words, i) : null;
  }

  /** Reads {@code late 2024}, {@code mid-January}, {@code early 1990s}, {@code late last year}. */
  private @Nullable DateRead third(Words words, int i, int third) {
    int at = DateWords.isDash(words, i + 1) ? i + 2 : i + 1;
    DateRead read = unit(words, at);
    if (read == null) {
      return null;
    }
    return new DateRead(
        read.next(),
        now -> {
          Days days = read.days().seenFrom(now);
          return days == null ? null : Calendars.third(days, third);
        });
  }

  /** A month, a season, a century, {@code next year}: what has an early part. */
  private @Nullable DateRead unit(Words words, int i) {
    if (!Character.isLetter(words.first(i))) {
      return Numeral.isDigit(words.first(i))
          ? YearReader.read(words, i)
          : YearReader.shortDecade(words, i);
    }
    DateRead read = MonthReader.read(words, i);
    if (read == null) {
      read = season(words, i);
    }
    if (read == null && DateWords.weekday(words, i) == null) {
      read = RelativeReader.read(words, i);
    }
    return read != null ? read : YearReader.century(words, i);
  }

  private @Nullable DateRead prefixed(Words words, int i) {
    boolean earlier = words.is(i, "earlier");
    if (earlier || words.is(i, "later")) {
      return words.is(i + 1, "this") ? partOfPresent(words, i, earlier) : null;
    }
    DateRead season = season(words, i);
    if (season != null) {
      return season;
    }
    DateRead fiscal = fiscal(words, i);
    return fiscal != null ? fiscal : quarter(words, i);
  }

  /** Reads {@code earlier this month}: up to today; {@code later this year}: from today. */
  private static @Nullable DateRead partOfPresent(Words words, int i, boolean earlier) {
    DateRead read = RelativeReader.read(words, i + 1);
    return read == null
        ? null
        : new DateRead(
            read.next(),
            now -> {
              Days days = read.days().seenFrom(now);
              LocalDate today = now.today();
              if (days == null || today == null) {
                return null;
              }
              boolean within = !today.isBefore(days.first()) && !today.isAfter(days.last());
              if (!within) {
                return days;
              }
              return earlier ? new Days(days.first(), today) : new Days(today, days.last());
            });
  }

  /** Reads {@code summer 2024}, {@code winter of 2017}. */
  private static @Nullable DateRead season(Words words, int i) {
    Integer season = DateWords.season(words, i);
    if (season == null) {
      return null;
    }
    int at = words.is(i + 1, "of") ? i + 2 : i + 1;
    int year = DateWords.year(words, at);
    return year == 0 ? null : DateRead.fixed(at + 1, Calendars.season(year, season));
  }

  /** Reads {@code fiscal 2024}, {@code fiscal year 2023-24}, {@code FY2025}, {@code FY 23}. */
  private static @Nullable DateRead fiscal(Words words, int i) {
    boolean isWord = words.is(i, "fiscal") || words.is(i, "financial");
    if (isWord || words.is(i, "fy")) {
      int at = words.is(i + 1, "year") ? i + 2 : i + 1;
      DateRead years = DateWords.year(words, at) == 0 ? null : YearReader.read(words, at);
      boolean isShort = words.is(i, "fy") && words.length(at) == 2 && words.number(at) >= 0;
      if (years == null && !isShort) {
        return null;
      }
      return new DateRead(years == null ? at + 1 : years.next(), DateRead.UNTOLD);
    }
    boolean glued = words.length(i) == 4 || words.length(i) == 6;
    boolean isYear =
        glued
            && words.text().startsWith("FY", words.start(i))
            && DateWords.digits(words.text(), words.start(i) + 2, words.end(i)) >= 0;
    return isYear ? new DateRead(i + 1, DateRead.UNTOLD) : null;
  }

  /** Reads {@code first quarter of 2024}, {@code second half of 2025}, {@code Q3 2024}. */
  private static @Nullable DateRead quarter(Words words, int i) {
    Integer index = words.isCapitalized(i) ? words.in(QUARTERS, i) : null;
    if (index != null) {
      int at = words.is(i + 1, "of") ? i + 2 : i + 1;
      int year = DateWords.year(words, at);
      return year == 0 ? null : DateRead.fixed(at + 1, months(year, 3, index));
    }
    int count = DateWords.ordinal(words, i);
    boolean isHalf = words.is(i + 1, "half");
    int most = isHalf ? 2 : words.is(i + 1, "quarter") ? 4 : 0;
    if (count < 1 || count > most) {
      return null;
    }
    int at = words.is(i + 2, "of") ? i + 3 : i + 2;
    boolean fiscal = words.is(at, "fiscal") || words.is(at, "financial");
    if (fiscal) {
      DateRead year = fiscal(words, at);
      return year == null ? null : new DateRead(year.next(), DateRead.UNTOLD);
    }
    int year = DateWords.year(words, at);
    return year == 0 ? null : DateRead.fixed(at + 1, months(year, 12 / most, count - 1));
  }

  private static Days months(int year, int length, int index) {
    LocalDate first = LocalDate.of(year, 1 + length * index, 1);
    return new Days(first, first.plusMonths(length).minusDays(1));
  }
}
