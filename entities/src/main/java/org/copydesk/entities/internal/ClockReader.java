package org.copydesk.entities.internal;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.copydesk.entities.EntityValue.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Times of the day: {@code 6 p.m. EDT}, {@code 6:30 a.m.}, {@code 10am}, {@code 18:00 GMT}, {@code
 * 1800 GMT}, {@code 8 o'clock}, {@code noon}, {@code midnight}, {@code 9 a.m. local time}; in words
 * by {@link SpokenClock}.
 */
final class ClockReader {
  /**
   * A time that was read.
   *
   * @param next the token after it
   * @param clock the time
   */
  record ClockRead(int next, Clock clock) {}

  private static final WordTable<ZoneId> ZONES = zones();

  private ClockReader() {}

  /**
   * Names that print gives to zones. IST is India's, BST Britain's, CST America's, as the wires use
   * them.
   */
  private static WordTable<ZoneId> zones() {
    Map<String, String> names = new LinkedHashMap<>();
    names.put("gmt", "Z");
    names.put("utc", "Z");
    names.put("est", "-05:00");
    names.put("edt", "-04:00");
    names.put("et", "America/New_York");
    names.put("eastern", "America/New_York");
    names.put("cst", "-06:00");
    names.put("cdt", "-05:00");
    names.put("ct", "America/Chicago");
    names.put("mst", "-07:00");
    names.put("mdt", "-06:00");
    names.put("pst", "-08:00");
    names.put("pdt", "-07:00");
    names.put("pt", "America/Los_Angeles");
    names.put("pacific", "America/Los_Angeles");
    names.put("bst", "+01:00");
    names.put("cet", "+01:00");
    names.put("cest", "+02:00");
    names.put("eet", "+02:00");
    names.put("msk", "+03:00");
    names.put("eat", "+03:00");
    names.put("ist", "+05:30");
    names.put("pkt", "+05:00");
    names.put("sgt", "+08:00");
    names.put("hkt", "+08:00");
    names.put("jst", "+09:00");
    names.put("kst", "+09:00");
    names.put("aest", "+10:00");
    names.put("aedt", "+11:00");
    names.put("nzst", "+12:00");
    names.put("nzdt", "+13:00");
    Map<String, ZoneId> zones = new LinkedHashMap<>();
    names.forEach((name, id) -> zones.put(name, ZoneId.of(id)));
    return new WordTable<>(zones);
  }

  /** Returns the time that begins with token {@code i}, null if none does. */
  static @Nullable ClockRead read(Words words, int i) {
    if (words.is(i, "noon") || words.is(i, "midnight")) {
      return withZone(words, i + 1, words.is(i, "noon") ? LocalTime.NOON : LocalTime.MIDNIGHT);
    }
    if (!Numeral.isDigit(words.first(i))) {
      return SpokenClock.read(words, i);
    }
    ClockRead glued = glued(words, i);
    if (glued != null) {
      return glued;
    }
    int hour = words.length(i) <= 2 ? words.number(i) : -1;
    if (hour < 0) {
      return dotted(words, i);
    }
    int next = i + 1;
    int minute = minute(words, next);
    next = minute < 0 ? next : next + 2;
    int half = half(words, next);
    if (half >= 0) {
      return half(words, afterHalf(words, next), hour, Math.max(0, minute), half);
    }
    if (words.is(next, "o'clock")) {
      return hour > 12 ? null : withZone(words, next + 1, LocalTime.of(hour % 12, 0));
    }
    return minute >= 0 && hour < 24 && isTold(words, i, next)
        ? withZone(words, next, LocalTime.of(hour, minute))
        : null;
  }

  /** Whether {@code 6:30} is a time and not a score, a verse or a ratio. */
  private static boolean isTold(Words words, int i, int next) {
    boolean twoDigits = words.length(i) == 2 && words.length(i + 2) == 2;
    boolean hasZone = words.isCapitalized(next) && words.in(ZONES, next) != null;
    return hasZone
        || i == 0 && next == words.size()
        || twoDigits && (words.is(i - 1, "at") || words.is(i - 1, "by") || words.is(next, "hours"));
  }

  /** Reads the minutes after a colon or stop: {@code :30}; -1 if there are none. */
  private static int minute(Words words, int i) {
    boolean colon = words.isMark(i, ':') && words.touchesNext(i - 1) && words.touchesNext(i);
    int minute = colon && words.length(i + 1) == 2 ? words.number(i + 1) : -1;
    return minute < 60 ? minute : -1;
  }

  /** Reads {@code 10.30 a.m.}, which is one token, and {@code 1800 GMT}. */
  private static @Nullable ClockRead dotted(Words words, int i) {
    int length = words.length(i);
    if (length < 4 || length > 5) {
      return null;
    }
    int start = words.start(i);
    int end = words.end(i);
    boolean dot = words.text().charAt(end - 3) == '.';
    int hour = DateWords.digits(words.text(), start, dot ? end - 3 : end - 2);
    int minute = DateWords.digits(words.text(), end - 2, end);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
      return null;
    }
    int half = half(words, i + 1);
    if (half >= 0 && dot) {
      return half(words, afterHalf(words, i + 1), hour, minute, half);
    }
    boolean hasZone = words.isCapitalized(i + 1) && words.in(ZONES, i + 1) != null;
    boolean told = hasZone || !dot && words.is(i + 1, "hrs") || !dot && words.is(i + 1, "hours");
    if (!told || !dot && length != 4) {
      return null;
    }
    return withZone(words, hasZone ? i + 1 : i + 2, LocalTime.of(hour, minute));
  }

  /** Reads {@code 10am}, one token, and the last part of {@code 7:30pm}. */
  private static @Nullable ClockRead glued(Words words, int i) {
    int first = words.length(i) <= 2 && words.number(i) >= 0 ? i : -1;
    int last = first >= 0 && words.isMark(i + 1, ':') && words.touchesNext(i) ? i + 2 : i;
    int end = words.end(last);
    if (words.length(last) < 3 || Fold.of(words.text().charAt(end - 1)) != 'm') {
      return null;
    }
    char c = Fold.of(words.text().charAt(end - 2));
    String text = words.text();
    int dot = text.indexOf('.', words.start(last));
    int split = last == i && dot > 0 && dot < end ? dot : end - 2;
    int one = DateWords.digits(text, words.start(last), split);
    int two = split == end - 2 ? 0 : DateWords.digits(text, split + 1, end - 2);
    if (c != 'a' && c != 'p' || one < 0 || two < 0 || two > 59) {
      return null;
    }
    int hour = last == i ? one : words.number(i);
    int minute = last == i ? two : one;
    return minute > 59 ? null : half(words, last + 1, hour, minute, c == 'p' ? 12 : 0);
  }

  /** Returns 0 for {@code a.m.}, 12 for {@code p.m.}, -1 if token {@code i} is neither. */
  private static int half(Words words, int i) {
    if (words.is(i, "a.m.") || words.is(i, "am") || words.is(i, "a.m")) {
      return 0;
    }
    return words.is(i, "p.m.") || words.is(i, "pm") || words.is(i, "p.m") ? 12 : -1;
  }

  private static int afterHalf(Words words, int i) {
    boolean stop = words.text().charAt(words.end(i) - 1) != '.' && words.length(i) == 3;
    return stop && words.isMark(i + 1, '.') && words.touchesNext(i) ? i + 2 : i + 1;
  }

  private static @Nullable ClockRead half(Words words, int next, int hour, int minute, int half) {
    return hour < 1 || hour > 12
        ? null
        : withZone(words, next, LocalTime.of(hour % 12 + half, minute));
  }

  private static ClockRead withZone(Words words, int next, LocalTime time) {
    int at = words.isMark(next, '(') ? next + 1 : next;
    ZoneId zone = words.isCapitalized(at) ? words.in(ZONES, at) : null;
    if (zone == null || at != next && !words.isMark(at + 1, ')')) {
      int local = words.is(next, "local") && words.is(next + 1, "time") ? next + 2 : next;
      return new ClockRead(local, new Clock(time, Optional.empty()));
    }
    int end = at == next ? at + 1 : at + 2;
    boolean named = words.is(at, "eastern") || words.is(at, "pacific");
    end = named && words.is(end, "time") ? end + 1 : end;
    return new ClockRead(end, new Clock(time, Optional.of(zone)));
  }
}
