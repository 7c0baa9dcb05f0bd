package org.copydesk.datelines.internal;

/** Months, weekdays and what else stands in dates, in any case, in full or abbreviated. */
final class CalendarWords {
  private static final String[] MONTHS = {
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december"
  };
  private static final String[] WEEKDAYS = {
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
  };
  private static final String[] HIJRI = {
    "muharram",
    "safar",
    "rabi",
    "jumada",
    "rajab",
    "shaban",
    "ramadan",
    "shawwal",
    "dhu",
    "thu",
    "zul"
  };

  /** What stands behind a time of day. */
  private static final String[] TIMES = {
    "am", "pm", "gmt", "utc", "est", "edt", "cst", "cdt", "pst", "pdt", "ist", "et", "hrs", "hours",
    "bst", "cet", "local", "time", "a.m.", "p.m.", "a.m", "p.m"
  };

  /** A shorter word may be any other. */
  private static final int SHORTEST_MISSPELT = 5;

  /** "Sept" is the longest abbreviation of a month, "Thurs" of a weekday. */
  private static final int LONGEST_MONTH = 4;

  private static final int LONGEST_WEEKDAY = 5;

  private CalendarWords() {}

  /** Returns the month that text[from, to) is, 1 to 12; 0 if it is none. Three letters or more. */
  static int month(String text, int from, int to) {
    if (to - from < 3 || to - from > 9) {
      return 0;
    }
    for (int i = 0; i < MONTHS.length; i++) {
      if (abbreviates(text, from, to, MONTHS[i], LONGEST_MONTH)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Returns the month that text[from, to) misspells by one letter or two in turn; 0 if none. */
  static int misspeltMonth(String text, int from, int to) {
    for (int i = 0; i < MONTHS.length && to - from >= SHORTEST_MISSPELT; i++) {
      if (isNearly(text, from, to, MONTHS[i])) {
        return i + 1;
      }
    }
    return 0;
  }

  /** Whether a letter more, less or other, or two in turn, make the one word the other. */
  private static boolean isNearly(String text, int from, int to, String word) {
    int length = to - from;
    int more = length - word.length();
    if (more < -1 || more > 1) {
      return false;
    }
    int start = 0;
    while (start < Math.min(length, word.length()) && same(text, from + start, word, start)) {
      start++;
    }
    int end = 0;
    int most = Math.min(length, word.length()) - start;
    while (end < most && same(text, to - 1 - end, word, word.length() - 1 - end)) {
      end++;
    }
    int rest = Math.max(length, word.length()) - start - end;
    boolean turned =
        rest == 2
            && more == 0
            && same(text, from + start, word, start + 1)
            && same(text, from + start + 1, word, start);
    return start > 0 && (rest <= 1 || turned);
  }

  private static boolean same(String text, int at, String word, int in) {
    char c = text.charAt(at);
    return c < 128 && (c | 0x20) == word.charAt(in);
  }

  static boolean isWeekday(String text, int from, int to) {
    if (to - from < 3 || to - from > 9) {
      return false;
    }
    for (String weekday : WEEKDAYS) {
      if (abbreviates(text, from, to, weekday, LONGEST_WEEKDAY)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the word begins like a month of the Islamic calendar. */
  static boolean isHijri(String text, int from, int to) {
    for (String name : HIJRI) {
      if (to - from >= name.length() && is(text, from, from + name.length(), name)) {
        return true;
      }
    }
    return false;
  }

  static boolean isTime(String text, int from, int to) {
    if (to - from < 2 || to - from > 5) {
      return false;
    }
    for (String word : TIMES) {
      if (is(text, from, to, word)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether text[from, to) is {@code word}, in any case. */
  static boolean is(String text, int from, int to, String word) {
    return to - from == word.length() && abbreviates(text, from, to, word, word.length());
  }

  /** Returns whether text[from, to) is {@code word} or its first three to {@code most} letters. */
  private static boolean abbreviates(String text, int from, int to, String word, int most) {
    int length = to - from;
    if (length > word.length() || length > most && length < word.length()) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      char c = text.charAt(from + i);
      if (c >= 128 || (c | 0x20) != (word.charAt(i) | 0x20)) {
        return false;
      }
    }
    return true;
  }
}
