package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/** Times of the day and dates. */
final class DateRule implements Rule {
  private final DateReader reader;

  DateRule(DateReader reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable Match at(Words words, int i) {
    ClockReader.ClockRead clock = ClockReader.read(words, i);
    if (clock != null) {
      return new Match(words.end(clock.next() - 1), EntityType.TIME);
    }
    DateRead date = reader.at(words, i);
    return date == null ? null : new Match(words.end(date.next() - 1), EntityType.DATE);
  }
}
