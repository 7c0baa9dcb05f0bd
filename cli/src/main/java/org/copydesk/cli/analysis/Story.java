package org.copydesk.cli.analysis;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One story to be analysed. Immutable and thread-safe.
 *
 * @param id what the story is called in the output
 * @param text the story, kept as it is
 * @param day the day of publication, null if unknown
 */
public record Story(String id, String text, @Nullable LocalDate day) {

  /** Checks that {@code id} and {@code text} are not null. */
  public Story {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
  }

  /** Returns the day of publication, empty if unknown. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(day);
  }
}
