package org.copydesk.entities.internal;

import java.time.LocalDate;
import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/** Dates in digits alone: {@code 2022-07-25}, {@code 25/07/2022}, {@code 25.07.2022}. */
final class NumericDate {
  private NumericDate() {}

  /** Reads {@code 2022-07-25}, {@code 2022/07/25}, {@code 7/25/2022}, {@code 25.07.2022}. */
  static @Nullable DateRead read(Words words, int i) {
    String text = words.text();
    int start = words.start(i);
    int limit = Math.min(words.limit(), start + 10);
    int[] numbers = new int[3];
    int found = 0;
    int at = start;
    char mark = 0;
    while (found < 3) {
      int from = at;
      while (at < limit && Numeral.isDigit(text.charAt(at))) {
        at++;
      }
      numbers[found] = DateWords.digits(text, from, at);
      if (numbers[found++] < 0) {
        return null;
      }
      if (found < 3) {
        char c = at < limit ? text.charAt(at) : ' ';
        if (c != '-' && c != '/' && c != '.' || mark != 0 && c != mark) {
          return null;
        }
        mark = c;
        at++;
      }
    }
    int next = words.firstFrom(at);
    boolean isWhole =
        at == words.limit()
            || !Character.isLetterOrDigit(text.charAt(at))
            || text.charAt(at) == 'T';
    return isWhole ? inOrder(numbers, mark, next) : null;
  }

  private static @Nullable DateRead inOrder(int[] numbers, char mark, int next) {
    if (numbers[0] > 1000 && numbers[0] < 2200) {
      return mark == '.' ? null : checked(next, numbers[0], numbers[1], numbers[2]);
    }
    if (numbers[2] < 1000 || numbers[2] > 2200 || numbers[0] < 1 || numbers[1] < 1) {
      return null;
    }
    boolean dayFirst = mark == '.' || numbers[0] > 12;
    if (!dayFirst && numbers[1] <= 12 && numbers[0] != numbers[1]) {
      return new DateRead(next, DateRead.UNTOLD); // 5/7/2022 is May 7 here and July 5 there
    }
    return dayFirst
        ? checked(next, numbers[2], numbers[1], numbers[0])
        : checked(next, numbers[2], numbers[0], numbers[1]);
  }

  private static @Nullable DateRead checked(int next, int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || Calendars.day(year, month, day) == null) {
      return null;
    }
    return DateRead.fixed(next, Days.of(LocalDate.of(year, month, day)));
  }
}
