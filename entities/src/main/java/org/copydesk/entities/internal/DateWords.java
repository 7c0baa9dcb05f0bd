package org.copydesk.entities.internal;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that dates are made of, and how numbers in dates are printed. */
final class DateWords {
  /**
   * A word for a month.
   *
   * @param number 1 to 12
   * @param stands whether it is a month even with nothing around it that tells so: not May, March,
   *     nor an abbreviation
   */
  record MonthWord(int number, boolean stands) {}

  /** Verbs and first names: "may", "march", "april", "june", "august". */
  private static final Set<Month> WORDS_TOO =
      EnumSet.of(Month.MARCH, Month.APRIL, Month.MAY, Month.JUNE, Month.AUGUST);

  private static final WordTable<MonthWord> MONTHS = months();
  private static final WordTable<DayOfWeek> WEEKDAYS = weekdays(false);
  private static final WordTable<DayOfWeek> SHORT_WEEKDAYS = weekdays(true);
  private static final WordTable<Integer> ORDINALS = ordinals();
  private static final WordTable<Integer> SEASONS =
      new WordTable<>(Map.of("spring", 0, "summer", 1, "autumn", 2, "fall", 2, "winter", 3));

  private DateWords() {}

  private static WordTable<MonthWord> months() {
    Map<String, MonthWord> months = new LinkedHashMap<>();
    for (Month month : Month.values()) {
      String name = Fold.of(month.name(), 0, month.name().length());
      months.put(name, new MonthWord(month.getValue(), !WORDS_TOO.contains(month)));
      months.putIfAbsent(name.substring(0, 3), new MonthWord(month.getValue(), false));
    }
    months.put("sept", new MonthWord(9, false));
    return new WordTable<>(months);
  }

  private static WordTable<DayOfWeek> weekdays(boolean isShort) {
    Map<String, DayOfWeek> days = new LinkedHashMap<>();
    for (DayOfWeek day : DayOfWeek.values()) {
      String name = Fold.of(day.name(), 0, day.name().length());
      if (isShort) {
        days.put(name.substring(0, 3), day);
        days.put(name.substring(0, 4), day);
      } else {
        days.put(name, day);
      }
    }
    if (isShort) {
      days.put("thurs", DayOfWeek.THURSDAY);
    }
    return new WordTable<>(days);
  }

  private static WordTable<Integer> ordinals() {
    String[] names = {
      "first",
      "second",
      "third",
      "fourth",
      "fifth",
      "sixth",
      "seventh",
      "eighth",
      "ninth",
      "tenth",
      "eleventh",
      "twelfth",
      "thirteenth",
      "fourteenth",
      "fifteenth",
      "sixteenth",
      "seventeenth",
      "eighteenth",
      "nineteenth",
      "twentieth"
    };
    Map<String, Integer> ordinals = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      ordinals.put(names[i], i + 1);
    }
    return new WordTable<>(ordinals);
  }

  /** Returns the month that token {@code i}, printed with a capital, names. */
  static @Nullable MonthWord month(Words words, int i) {
    return words.isCapitalized(i) ? words.in(MONTHS, i) : null;
  }

  /** Returns the token after month {@code i} and the stop of an abbreviation. */
  static int afterAbbreviation(Words words, int i) {
    boolean isShort = words.length(i) <= 5 && words.isMark(i + 1, '.') && words.touchesNext(i);
    return isShort ? i + 2 : i + 1;
  }

  static @Nullable DayOfWeek weekday(Words words, int i) {
    return words.isCapitalized(i) ? words.in(WEEKDAYS, i) : null;
  }

  static @Nullable DayOfWeek shortWeekday(Words words, int i) {
    return words.isCapitalized(i) ? words.in(SHORT_WEEKDAYS, i) : null;
  }

  /** Whether token {@code i} is {@code Mondays} or the like. */
  static boolean isWeekdays(Words words, int i) {
    int end = words.end(i);
    return words.isCapitalized(i)
        && words.length(i) > 6
        && Fold.of(words.text().charAt(end - 1)) == 's'
        && WEEKDAYS.get(words.text(), words.start(i), end - 1) != null;
  }

  static @Nullable Integer season(Words words, int i) {
    return words.in(SEASONS, i);
  }

  /** Returns the year of four digits that token {@code i} is, 0 if it is none. */
  static int year(Words words, int i) {
    if (words.length(i) != 4) {
      return 0;
    }
    int number = words.number(i);
    return number >= 1000 && number < 2200 ? number : 0;
  }

  /** Returns the day of the month that token {@code i} is ({@code 5}, {@code 5th}), 0 if none. */
  static int day(Words words, int i) {
    int day = words.length(i) <= 2 ? words.number(i) : ordinal(words, i);
    return day >= 1 && day <= 31 ? day : 0;
  }

  /** Returns what {@code 21st} or {@code first} counts, 0 if token {@code i} is none. */
  static int ordinal(Words words, int i) {
    Integer word = words.in(ORDINALS, i);
    if (word != null) {
      return word;
    }
    int length = words.length(i);
    if (length < 3 || length > 4 || !Numeral.isDigit(words.first(i))) {
      return 0;
    }
    int end = words.end(i);
    char a = Fold.of(words.text().charAt(end - 2));
    char b = Fold.of(words.text().charAt(end - 1));
    boolean isEnding =
        a == 's' && b == 't'
            || a == 'n' && b == 'd'
            || a == 'r' && b == 'd'
            || a == 't' && b == 'h';
    return isEnding ? digits(words.text(), words.start(i), end - 2) : 0;
  }

  /** Returns the number that the digits are, -1 if there are other characters or too many. */
  static int digits(String text, int start, int end) {
    if (end <= start || end - start > 9) {
      return -1;
    }
    int value = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!Numeral.isDigit(c)) {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  static boolean isDash(Words words, int i) {
    return words.length(i) == 1 && (Ranges.isDash(words.first(i)) || words.first(i) == '—');
  }

  /** Whether token {@code i} joins the ends of a range: {@code -}, {@code to}, {@code through}. */
  static boolean isTo(Words words, int i) {
    return isDash(words, i) || words.is(i, "to") || words.is(i, "through");
  }
}
