package org.copydesk.entities.internal;

import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/**
 * Years and longer times in digits: {@code 2024}, {@code 2022-2023}, {@code 2021/22}, {@code the
 * 1990s}, {@code '90s}, {@code 19th century}; whole dates by {@link NumericDate}. What tells years
 * from other numbers is in {@code years.txt}.
 */
final class YearReader {
  private static final Lists WORDS = Lists.load("years.txt");
  private static final WordTable<String> COUNTED = WORDS.words("counted");
  private static final WordTable<String> BEFORE_OLD_YEAR = WORDS.words("before an old year");
  private static final WordTable<String> BEFORE_NUMBER = WORDS.words("before a number");
  private static final WordTable<String> BEFORE_HYPHEN = WORDS.words("before a hyphen and a year");

  private YearReader() {}

  /** Returns the date that begins with token {@code i}, whose first character is a digit. */
  static @Nullable DateRead read(Words words, int i) {
    DateRead numeric = NumericDate.read(words, i);
    if (numeric != null) {
      return numeric;
    }
    DateRead decade = decade(words, i);
    if (decade != null) {
      return decade;
    }
    DateRead century = century(words, i);
    return century != null ? century : year(words, i);
  }

  /** Reads {@code 19th century}, {@code nineteenth century}. */
  static @Nullable DateRead century(Words words, int i) {
    int number = DateWords.ordinal(words, i);
    int at = words.isMark(i + 1, '-') ? i + 2 : i + 1;
    if (number < 1 || number > 30 || !(words.is(at, "century") || words.is(at, "centuries"))) {
      return null;
    }
    boolean before = words.is(at + 1, "bc") || words.is(at + 1, "bce") || words.is(at + 1, "b.c.");
    return before
        ? new DateRead(at + 2, DateRead.UNTOLD)
        : DateRead.fixed(at + 1, Calendars.years(number * 100 - 99, number * 100));
  }

  private static @Nullable DateRead year(Words words, int i) {
    int year = DateWords.year(words, i);
    if (year == 0 || !isYear(words, i, year)) {
      return null;
    }
    int second = i + 2;
    boolean slash = words.isMark(i + 1, '/');
    if (!slash && !DateWords.isTo(words, i + 1)) {
      return DateRead.fixed(i + 1, Calendars.years(year, year));
    }
    int last = DateWords.year(words, second);
    if (last == 0 && words.length(second) == 2 && words.touchesNext(i + 1)) {
      int two = words.number(second);
      last = two < 0 ? 0 : year / 100 * 100 + two;
    }
    boolean isSpan = last > year && last - year < 300 && words.in(COUNTED, second + 1) == null;
    return isSpan
        ? DateRead.fixed(second + 1, Calendars.years(year, last))
        : DateRead.fixed(i + 1, Calendars.years(year, year));
  }

  private static boolean isYear(Words words, int i, int year) {
    if (words.size() == i + 1 && i == 0) {
      return true;
    }
    char before = words.start(i) == 0 ? ' ' : words.text().charAt(words.start(i) - 1);
    char after = words.end(i) == words.limit() ? ' ' : words.text().charAt(words.end(i));
    if ("$€£₹#.:/&=_".indexOf(before) >= 0 || "%:&=_°".indexOf(after) >= 0) {
      return false;
    }
    int next = DateWords.isDash(words, i + 1) && words.touchesNext(i + 1) ? i + 2 : i + 1;
    boolean isNumber =
        words.in(COUNTED, next) != null
            || words.in(BEFORE_NUMBER, words.isMark(i - 1, '.') ? i - 2 : i - 1) != null;
    if (isNumber
        || before == '-'
            && words.in(BEFORE_HYPHEN, i - 2) == null
            && DateWords.year(words, i - 2) == 0) {
      return false;
    }
    boolean isRecent = year >= 1850 && year <= 2060;
    return isRecent || year >= 1200 && words.in(BEFORE_OLD_YEAR, i - 1) != null;
  }

  /** Reads {@code 1990s}. */
  private static @Nullable DateRead decade(Words words, int i) {
    int length = words.length(i);
    int end = words.end(i);
    if (length != 5 || Fold.of(words.text().charAt(end - 1)) != 's') {
      return null;
    }
    int number = DateWords.digits(words.text(), words.start(i), end - 1);
    if (number < 0 || number % 10 != 0) {
      return null;
    }
    int last = number % 100 == 0 && number < 2000 ? number + 99 : number + 9;
    return number < 1000 || number > 2100
        ? null
        : DateRead.fixed(i + 1, Calendars.years(number, last));
  }

  /** Reads {@code '90s}, which begins with the apostrophe. */
  static @Nullable DateRead shortDecade(Words words, int i) {
    if (!isApostrophe(words, i) || !words.touchesNext(i) || words.length(i + 1) != 3) {
      return null;
    }
    int end = words.end(i + 1);
    int number = DateWords.digits(words.text(), words.start(i + 1), end - 1);
    boolean isDecade =
        number > 0 && number % 10 == 0 && Fold.of(words.text().charAt(end - 1)) == 's';
    return isDecade ? DateRead.fixed(i + 2, ofTwoDigits(number)) : null;
  }

  /** The '20s to '90s of the last century: print of this one writes 2010s in full. */
  private static Days ofTwoDigits(int number) {
    return Calendars.years(1900 + number, 1909 + number);
  }

  static boolean isApostrophe(Words words, int i) {
    return words.isMark(i, '\'') || words.isMark(i, '’') || words.isMark(i, '‘');
  }
}
