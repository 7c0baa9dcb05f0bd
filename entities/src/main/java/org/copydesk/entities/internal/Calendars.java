package org.copydesk.entities.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/** The arithmetic of days, months and years behind dates. */
final class Calendars {
  private Calendars() {}

  /** Returns the day, null if there is none such (Feb. 30). */
  static @Nullable LocalDate day(int year, int month, int day) {
    return day <= YearMonth.of(year, month).lengthOfMonth() ? LocalDate.of(year, month, day) : null;
  }

  static Days month(int year, int month) {
    YearMonth all = YearMonth.of(year, month);
    return new Days(all.atDay(1), all.atEndOfMonth());
  }

  static Days years(int first, int last) {
    return new Days(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
  }

  /** Returns the day of that name in the year that brings it nearest to {@code today}. */
  static @Nullable LocalDate nearestDay(LocalDate today, int month, int day) {
    LocalDate best = null;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      LocalDate candidate = day(year, month, day);
      if (candidate != null
          && (best == null || distance(today, candidate) < distance(today, best))) {
        best = candidate;
      }
    }
    return best;
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /** Returns the year in which {@code month} is nearest; of two equally near the past one. */
  static int nearestYear(LocalDate today, int month) {
    int ahead = Math.floorMod(month - today.getMonthValue(), 12);
    YearMonth next = YearMonth.from(today).plusMonths(ahead);
    return ahead < 6 ? next.getYear() : next.getYear() - 1;
  }

  /** Returns the week from Monday to Sunday, {@code ahead} weeks after that of {@code today}. */
  static Days week(LocalDate today, int ahead) {
    LocalDate monday =
        today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(ahead);
    return new Days(monday, monday.plusDays(6));
  }

  /** Returns the third of {@code all} that {@code part} is: 0 early, 1 middle, 2 late. */
  static Days third(Days all, int part) {
    long months = ChronoUnit.MONTHS.between(all.first(), all.last().plusDays(1));
    if (months >= 3) {
      LocalDate first = all.first().plusMonths(months * part / 3);
      return new Days(first, all.first().plusMonths(months * (part + 1) / 3).minusDays(1));
    }
    long days = ChronoUnit.DAYS.between(all.first(), all.last()) + 1;
    if (days < 28) {
      return all;
    }
    LocalDate first = all.first().plusDays(10L * part);
    return new Days(first, part == 2 ? all.last() : first.plusDays(9));
  }

  /** Returns the season that begins in {@code year}: 0 spring, 1 summer, 2 autumn, 3 winter. */
  static Days season(int year, int season) {
    LocalDate first = LocalDate.of(year, Month.MARCH, 1).plusMonths(3L * season);
    return new Days(first, first.plusMonths(3).minusDays(1));
  }

  /** Returns the Sunday of Easter in the western churches (the anonymous Gregorian algorithm). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Returns the {@code weekday} meant by its bare name. */
  static LocalDate weekday(LocalDate today, DayOfWeek weekday, boolean looksAhead) {
    return today.with(
        looksAhead
            ? TemporalAdjusters.nextOrSame(weekday)
            : TemporalAdjusters.previousOrSame(weekday));
  }
}
