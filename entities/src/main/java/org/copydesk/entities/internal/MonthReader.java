package org.copydesk.entities.internal;

import java.time.LocalDate;
import org.copydesk.entities.EntityValue.Days;
import org.copydesk.entities.internal.DateWords.MonthWord;
import org.jspecify.annotations.Nullable;

/**
 * Dates with the name of a month: {@code Oct. 31, 2025}, {@code 31 October}, {@code July 21-23},
 * {@code Jan. 31 to Feb. 6}, {@code May 2024}, {@code August of 2018}, {@code in June}.
 */
final class MonthReader {
  /** Small words that tell that the May, March or June after them is a month. */
  private static final WordTable<String> BEFORE_MONTH =
      WordTable.of(
          "in",
          "since",
          "by",
          "until",
          "till",
          "from",
          "during",
          "early",
          "mid",
          "late",
          "of",
          "between",
          "through",
          "before",
          "after",
          "next",
          "last",
          "this",
          "to",
          "each",
          "every",
          "for",
          "previous",
          "past",
          "the",
          "its",
          "his",
          "her",
          "their",
          "our",
          "that",
          "a");

  private MonthReader() {}

  /** A month and day; the day 0 if not printed, the year 0 likewise. */
  private record Part(int next, int year, int month, int firstDay, int lastDay) {

    Part withYear(int other) {
      return new Part(next, year == 0 ? other : year, month, firstDay, lastDay);
    }

    @Nullable Days days(@Nullable LocalDate today) {
      if (year == 0 && today == null) {
        return null;
      }
      if (firstDay == 0) {
        int when = year != 0 || today == null ? year : Calendars.nearestYear(today, month);
        return Calendars.month(when, month);
      }
      LocalDate first = day(today, firstDay);
      LocalDate last = day(today, lastDay);
      return first == null || last == null || last.isBefore(first) ? null : new Days(first, last);
    }

    private @Nullable LocalDate day(@Nullable LocalDate today, int day) {
      return year != 0 || today == null
          ? Calendars.day(year, month, day)
          : Calendars.nearestDay(today, month, day);
    }
  }

  /** Returns the date that begins with token {@code i}, a month or the number of a day. */
  static @Nullable DateRead read(Words words, int i) {
    Part first = part(words, i);
    if (first == null) {
      return null;
    }
    if (DateWords.isTo(words, first.next)) {
      Part last = part(words, first.next + 1);
      if (last != null && (last.firstDay == 0) == (first.firstDay == 0)) {
        return new DateRead(last.next, now -> span(first, last, now.today()));
      }
    }
    if (first.firstDay == 0 && first.year == 0 && !stands(words, i, first.next)) {
      return null;
    }
    return new DateRead(first.next, now -> first.days(now.today()));
  }

  private static @Nullable Days span(Part first, Part last, @Nullable LocalDate today) {
    Days end = last.days(today);
    if (end == null) {
      return null;
    }
    int year = end.last().getYear() - (first.month > last.month ? 1 : 0);
    Days begin = first.withYear(year).days(today);
    return begin == null || end.last().isBefore(begin.first())
        ? null
        : new Days(begin.first(), end.last());
  }

  private static @Nullable Part part(Words words, int i) {
    return Numeral.isDigit(words.first(i)) ? dayFirst(words, i) : monthFirst(words, i);
  }

  private static @Nullable Part monthFirst(Words words, int i) {
    MonthWord month = DateWords.month(words, i);
    if (month == null) {
      return null;
    }
    int at = DateWords.afterAbbreviation(words, i);
    int day = DateWords.day(words, at);
    if (day == 0 || isCount(words, at + 1)) {
      return monthAndYear(words, i, at, month);
    }
    int lastDay = day;
    int next = at + 1;
    int second = DateWords.isTo(words, next) ? DateWords.day(words, next + 1) : 0;
    if (second > day && !isCount(words, next + 2)) {
      lastDay = second;
      next += 2;
    }
    return withYear(words, new Part(next, 0, month.number(), day, lastDay));
  }

  private static @Nullable Part monthAndYear(Words words, int i, int at, MonthWord month) {
    int from = words.isMark(at, ',') || words.is(at, "of") ? at + 1 : at;
    int year = DateWords.year(words, from);
    if (year != 0) {
      return new Part(from + 1, year, month.number(), 0, 0);
    }
    boolean isFull =
        words.length(i) > 4 || words.is(i, "may") || words.is(i, "june") || words.is(i, "july");
    return isFull ? new Part(i + 1, 0, month.number(), 0, 0) : null;
  }

  private static @Nullable Part dayFirst(Words words, int i) {
    int day = DateWords.day(words, i);
    if (day == 0) {
      return null;
    }
    int lastDay = day;
    int at = i + 1;
    int second = DateWords.isTo(words, at) ? DateWords.day(words, at + 1) : 0;
    if (second > day) {
      lastDay = second;
      at += 2;
    }
    at = words.is(at, "of") ? at + 1 : at;
    MonthWord month = DateWords.month(words, at);
    if (month == null) {
      return null;
    }
    int next = DateWords.afterAbbreviation(words, at);
    return withYear(words, new Part(next, 0, month.number(), day, lastDay));
  }

  private static Part withYear(Words words, Part part) {
    int at = words.isMark(part.next, ',') ? part.next + 1 : part.next;
    at = at == part.next && words.is(at, "of") ? at + 1 : at;
    int year = DateWords.year(words, at);
    return year == 0 ? part : new Part(at + 1, year, part.month, part.firstDay, part.lastDay);
  }

  /** Whether what follows makes a count of the number before it: {@code May 5 percent}. */
  private static boolean isCount(Words words, int i) {
    return words.isMark(i, '%')
        || words.is(i, "percent")
        || words.is(i, "million")
        || words.is(i, "billion")
        || words.isMark(i, ':') && words.touchesNext(i) && Numeral.isDigit(words.first(i + 1));
  }

  /** Whether a month that has no number beside it is one, and not a name or a verb. */
  private static boolean stands(Words words, int i, int next) {
    MonthWord month = DateWords.month(words, i);
    if (month == null || i == 0 && next == words.size()) {
      return month != null;
    }
    if (words.isCapitalized(next) && !month.stands() && DateWords.weekday(words, next) == null) {
      return false;
    }
    boolean told = words.in(BEFORE_MONTH, i - 1) != null && !isMarching(words, i);
    boolean hyphened = DateWords.isDash(words, i - 1) && words.is(i - 2, "mid");
    boolean listed =
        (words.is(i - 1, "and") || words.is(i - 1, "or")) && DateWords.month(words, i - 2) != null;
    return month.stands() || told || hyphened || listed || isPossessive(words, i, next);
  }

  /** Whether it is {@code June's inflation}, not {@code Theresa May's plan}. */
  private static boolean isPossessive(Words words, int i, int next) {
    return words.is(next, "'s") && !words.isCapitalized(i - 1) && !words.isMark(i - 1, '.');
  }

  /** Whether it is the march of people: {@code the March for Clean Air}. */
  private static boolean isMarching(Words words, int i) {
    boolean goesOn =
        words.is(i + 1, "on")
            || words.is(i + 1, "of")
            || words.is(i + 1, "for")
            || words.is(i + 1, "to");
    return words.is(i, "march") && words.is(i - 1, "the") && goesOn;
  }
}
