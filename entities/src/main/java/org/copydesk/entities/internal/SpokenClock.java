package org.copydesk.entities.internal;

import java.time.LocalTime;
import java.util.Optional;
import org.copydesk.entities.EntityValue.Clock;
import org.copydesk.entities.internal.ClockReader.ClockRead;
import org.jspecify.annotations.Nullable;

/** Times of the day in words: {@code half past six}, {@code at a quarter to nine}. */
final class SpokenClock {
  private static final String[] HOURS = {
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve"
  };

  /** What stands before a time; "a quarter to one third of voters" is none. */
  private static final WordTable<String> BEFORE =
      WordTable.of("at", "by", "until", "till", "before", "after", "from", "about", "around");

  private SpokenClock() {}

  /** Returns the time that begins with token {@code i}, null if none does. */
  static @Nullable ClockRead read(Words words, int i) {
    int minutes = words.is(i, "half") ? 30 : words.is(i, "quarter") ? 15 : 0;
    if (minutes == 0) {
      return null;
    }
    boolean past = words.is(i + 1, "past");
    int before = words.is(i - 1, "a") ? i - 2 : i - 1;
    boolean told = words.in(BEFORE, before) != null || i == 0 && words.size() == 3; // found before
    boolean to = minutes == 15 && words.is(i + 1, "to") && told;
    int hour = past || to ? hour(words, i + 2) : 0;
    if (hour == 0) {
      return null;
    }
    LocalTime time = LocalTime.of(hour % 12, 0).plusMinutes(past ? minutes : -minutes);
    return new ClockRead(i + 3, new Clock(time, Optional.empty()));
  }

  private static int hour(Words words, int i) {
    for (int hour = 1; hour <= HOURS.length; hour++) {
      if (words.is(i, HOURS[hour - 1]) || words.number(i) == hour) {
        return hour;
      }
    }
    return 0;
  }
}
