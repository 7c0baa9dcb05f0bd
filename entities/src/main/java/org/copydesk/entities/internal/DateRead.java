package org.copydesk.entities.internal;

import java.time.LocalDate;
import org.copydesk.entities.EntityValue.Days;
import org.jspecify.annotations.Nullable;

/**
 * A date that was read.
 *
 * @param next the token after it
 * @param days which days it means
 */
record DateRead(int next, Meaning days) {
  /** A date whose days no calendar tells. */
  static final Meaning UNTOLD = now -> null;

  /** Which days a date means, seen from the day on which it was written. */
  @FunctionalInterface
  interface Meaning {
    /** Returns the days; null if they cannot be told. */
    @Nullable Days seenFrom(Now now);
  }

  /**
   * The day on which a date was written.
   *
   * @param today the day, null if it is not known
   * @param looksAhead whether the sentence is about what is to come
   */
  record Now(@Nullable LocalDate today, boolean looksAhead) {}

  /** A meaning that needs to know today. */
  @FunctionalInterface
  interface Relative {
    Days seenFrom(LocalDate today);
  }

  static DateRead fixed(int next, @Nullable Days days) {
    return new DateRead(next, now -> days);
  }

  static DateRead relative(int next, Relative meaning) {
    return new DateRead(next, now -> now.today == null ? null : meaning.seenFrom(now.today));
  }
}
