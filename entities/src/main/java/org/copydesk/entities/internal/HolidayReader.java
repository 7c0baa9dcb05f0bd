package org.copydesk.entities.internal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/** Holidays, with or without a year: {@code Christmas Eve}, {@code Thanksgiving 2024}. */
final class HolidayReader {
  /** Which day of a year a holiday is. */
  @FunctionalInterface
  private interface OfYear {
    LocalDate in(int year);
  }

  private final PhraseTrie names = new PhraseTrie();
  private final List<@Nullable OfYear> rules = new ArrayList<>();

  HolidayReader() {
    for (String line : Lists.load("holidays.txt").section("holidays")) {
      int tab = line.indexOf('\t');
      if (names.add(line.substring(0, tab)) == rules.size()) {
        rules.add(rule(line.substring(tab + 1)));
      }
    }
  }

  private static @Nullable OfYear rule(String rule) {
    if (rule.equals("-")) {
      return null;
    }
    if (rule.startsWith("easter")) {
      int days = Integer.parseInt(rule.substring("easter".length()));
      return year -> Calendars.easter(year).plusDays(days);
    }
    String[] parts = rule.split("-");
    int month = Integer.parseInt(parts[0]);
    if (parts.length == 2) {
      int day = Integer.parseInt(parts[1]);
      return year -> LocalDate.of(year, month, day);
    }
    DayOfWeek weekday = DayOfWeek.valueOf(parts[1].toUpperCase(Locale.ROOT));
    int nth = parts[2].equals("last") ? -1 : Integer.parseInt(parts[2]);
    return year ->
        LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(nth, weekday));
  }

  /** Returns the holiday that begins with token {@code i}, null if none does. */
  @Nullable DateRead read(Words words, int i) {
    if (!words.isCapitalized(i)) {
      return null;
    }
    int[] phrase = {0};
    int next =
        names.longest(
            words,
            i,
            found -> {
              phrase[0] = found;
              return true;
            });
    if (next == PhraseTrie.NONE) {
      return null;
    }
    OfYear rule = rules.get(phrase[0]);
    int at = words.isMark(next, ',') || words.is(next, "of") ? next + 1 : next;
    int year = DateWords.year(words, at);
    if (rule == null) {
      return new DateRead(year == 0 ? next : at + 1, DateRead.UNTOLD);
    }
    return year == 0
        ? DateRead.relative(next, today -> Days.of(nearest(rule, today)))
        : DateRead.fixed(at + 1, Days.of(rule.in(year)));
  }

  private static LocalDate nearest(OfYear rule, LocalDate today) {
    LocalDate best = rule.in(today.getYear());
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year += 2) {
      LocalDate other = rule.in(year);
      if (Math.abs(ChronoUnit.DAYS.between(today, other))
          < Math.abs(ChronoUnit.DAYS.between(today, best))) {
        best = other;
      }
    }
    return best;
  }
}
