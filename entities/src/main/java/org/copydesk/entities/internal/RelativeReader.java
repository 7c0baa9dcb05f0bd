package org.copydesk.entities.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import org.copydesk.entities.EntityValue.Days;
import org.copydesk.entities.internal.DateWords.MonthWord;
import org.jspecify.annotations.Nullable;

/**
 * Dates that are counted from the day of the story: {@code today}, {@code Wednesday}, {@code next
 * week}, {@code last summer}, {@code the past three years}, {@code two months ago}.
 */
final class RelativeReader {
  /** Of the day of the story in days; absent words are none. */
  private static final WordTable<Integer> DAYS =
      new WordTable<>(Map.of("today", 0, "tonight", 0, "yesterday", -1, "tomorrow", 1));

  /** How far the unit meant is from the present one. */
  private static final WordTable<Integer> STEPS =
      new WordTable<>(
          Map.of("this", 0, "last", -1, "next", 1, "past", -1, "previous", -1, "coming", 1));

  private static final WordTable<ChronoUnit> UNITS =
      new WordTable<>(
          Map.of(
              "day",
              ChronoUnit.DAYS,
              "week",
              ChronoUnit.WEEKS,
              "month",
              ChronoUnit.MONTHS,
              "year",
              ChronoUnit.YEARS,
              "decade",
              ChronoUnit.DECADES,
              "century",
              ChronoUnit.CENTURIES));

  private static final WordTable<ChronoUnit> PLURALS =
      new WordTable<>(
          Map.of(
              "days",
              ChronoUnit.DAYS,
              "weeks",
              ChronoUnit.WEEKS,
              "months",
              ChronoUnit.MONTHS,
              "years",
              ChronoUnit.YEARS,
              "decades",
              ChronoUnit.DECADES));

  private static final WordTable<String> PARTS_OF_DAY =
      WordTable.of("morning", "afternoon", "evening");

  private RelativeReader() {}

  /** Returns the date that begins with token {@code i}, null if none does. */
  static @Nullable DateRead read(Words words, int i) {
    Integer day = words.in(DAYS, i);
    if (day != null) {
      return DateRead.relative(i + 1, today -> Days.of(today.plusDays(day)));
    }
    Integer step = words.in(STEPS, i);
    if (step != null) {
      DateRead unit = oneUnit(words, i + 1, step, words.is(i, "past"));
      return unit != null ? unit : run(words, i, step);
    }
    return weekday(words, i);
  }

  /** Reads {@code Monday}, {@code Mondays}. */
  private static @Nullable DateRead weekday(Words words, int i) {
    DayOfWeek weekday = DateWords.weekday(words, i);
    if (weekday != null) {
      return new DateRead(
          i + 1,
          now ->
              now.today() == null
                  ? null
                  : Days.of(Calendars.weekday(now.today(), weekday, now.looksAhead())));
    }
    return DateWords.isWeekdays(words, i) ? new DateRead(i + 1, DateRead.UNTOLD) : null;
  }

  /** Reads what follows {@code this}, {@code last} or {@code next}. */
  private static @Nullable DateRead oneUnit(Words words, int i, int step, boolean isPast) {
    int next = i + 1;
    ChronoUnit unit = words.in(UNITS, i);
    if (unit == ChronoUnit.DAYS && !isPast) {
      return null; // "this day", "next day": of a story told, not of the story's day
    }
    if (unit != null) {
      return isPast
          ? DateRead.relative(next, today -> run(today, unit, 1, -1))
          : DateRead.relative(next, today -> unit(today, unit, step));
    }
    if (words.is(i, "weekend")) {
      return DateRead.relative(next, today -> weekend(today, step));
    }
    if (words.is(i, "quarter")) {
      return DateRead.relative(next, today -> quarter(today, step));
    }
    if (words.is(i, "night") && step == -1 && !isPast) {
      return DateRead.relative(next, today -> Days.of(today.minusDays(1)));
    }
    if (step == 0 && words.in(PARTS_OF_DAY, i) != null) {
      return DateRead.relative(next, Days::of);
    }
    DayOfWeek weekday = DateWords.weekday(words, i);
    if (weekday != null) {
      return DateRead.relative(next, today -> Days.of(weekday(today, weekday, step)));
    }
    MonthWord month = DateWords.month(words, i);
    if (month != null && words.length(i) > 3 || words.is(i, "may") && month != null) {
      return DateRead.relative(next, today -> month(today, month.number(), step));
    }
    Integer season = DateWords.season(words, i);
    return season == null ? null : DateRead.relative(next, today -> season(today, season, step));
  }

  /** Reads {@code past three years}, {@code next 10 days}; {@code last few weeks} is untold. */
  private static @Nullable DateRead run(Words words, int i, int step) {
    if (step == 0) {
      return null;
    }
    boolean vague =
        words.is(i + 1, "few") || words.is(i + 1, "several") || words.is(i + 1, "couple");
    int at = words.is(i + 1, "couple") && words.is(i + 2, "of") ? i + 3 : i + 2;
    ChronoUnit unit = words.in(PLURALS, at);
    if (vague) {
      return unit == null ? null : new DateRead(at + 1, DateRead.UNTOLD);
    }
    int count = count(words, i + 1);
    int after = afterCount(words, i + 1);
    ChronoUnit counted = words.in(PLURALS, after);
    return counted == null || count < 0
        ? null
        : DateRead.relative(after + 1, today -> run(today, counted, count, step));
  }

  /** Reads {@code two weeks ago}, {@code a year ago}. */
  static @Nullable DateRead ago(Words words, int i) {
    boolean one = words.is(i, "a") || words.is(i, "an") || words.is(i, "one");
    int count = one ? 1 : count(words, i);
    int after = one ? i + 1 : afterCount(words, i);
    ChronoUnit unit = one ? words.in(UNITS, after) : words.in(PLURALS, after);
    if (unit == null || count < 0 || !words.is(after + 1, "ago")) {
      return null;
    }
    return DateRead.relative(
        after + 2,
        today -> {
          LocalDate then = today.minus(count, unit);
          return unit == ChronoUnit.DAYS ? Days.of(then) : unit(then, unit, 0);
        });
  }

  /** Returns the number that begins with token {@code i}, at most 999; -1 if there is none. */
  private static int count(Words words, int i) {
    if (words.length(i) > 12) {
      return -1;
    }
    Numeral number = Numeral.ofToken(words, i);
    if (number == null || number.value() == null || number.value().precision() > 3) {
      return -1;
    }
    return number.value().scale() > 0 ? -1 : number.value().intValue();
  }

  private static int afterCount(Words words, int i) {
    Numeral number = Numeral.ofToken(words, i);
    int next = number == null ? i + 1 : words.firstFrom(number.end());
    return words.isMark(next, '-') ? next + 1 : next;
  }

  private static Days run(LocalDate today, ChronoUnit unit, int count, int step) {
    return step < 0
        ? new Days(today.minus(count, unit), today)
        : new Days(today, today.plus(count, unit));
  }

  /** Returns the calendar unit {@code step} units from the one that {@code today} is in. */
  private static Days unit(LocalDate today, ChronoUnit unit, int step) {
    int year = today.getYear();
    return switch (unit) {
      case WEEKS -> Calendars.week(today, step);
      case MONTHS -> {
        LocalDate month = today.plusMonths(step);
        yield Calendars.month(month.getYear(), month.getMonthValue());
      }
      case YEARS -> Calendars.years(year + step, year + step);
      case DECADES -> {
        int first = year / 10 * 10 + 10 * step;
        yield Calendars.years(first, first + 9);
      }
      case CENTURIES -> {
        int first = (year - 1) / 100 * 100 + 1 + 100 * step;
        yield Calendars.years(first, first + 99);
      }
      default -> Days.of(today.plusDays(step));
    };
  }

  /** On a weekend, "this weekend" is the present one; else it is the one ahead. */
  private static Days weekend(LocalDate today, int step) {
    LocalDate saturday = Calendars.week(today, step).last().minusDays(1);
    return new Days(saturday, saturday.plusDays(1));
  }

  private static Days quarter(LocalDate today, int step) {
    int month = (today.getMonthValue() - 1) / 3 * 3 + 1;
    LocalDate first = LocalDate.of(today.getYear(), month, 1).plusMonths(3L * step);
    return new Days(first, first.plusMonths(3).minusDays(1));
  }

  private static LocalDate weekday(LocalDate today, DayOfWeek weekday, int step) {
    return switch (step) {
      case -1 -> today.with(TemporalAdjusters.previous(weekday));
      case 1 -> Calendars.week(today, 1).first().with(TemporalAdjusters.nextOrSame(weekday));
      default -> Calendars.week(today, 0).first().with(TemporalAdjusters.nextOrSame(weekday));
    };
  }

  private static Days month(LocalDate today, int month, int step) {
    int year = today.getYear();
    if (step < 0 && month >= today.getMonthValue()) {
      year--;
    } else if (step > 0 && month <= today.getMonthValue()) {
      year++;
    }
    return Calendars.month(year, month);
  }

  private static Days season(LocalDate today, int season, int step) {
    Days best = Calendars.season(today.getYear() - 2, season);
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      Days candidate = Calendars.season(year, season);
      boolean fits =
          switch (step) {
            case -1 -> candidate.last().isBefore(today);
            case 1 -> !best.first().isAfter(today);
            default -> year <= today.getYear() && (season < 3 || !candidate.first().isAfter(today));
          };
      best = fits ? candidate : best;
    }
    return best;
  }
}
