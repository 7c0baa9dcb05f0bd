package org.copydesk.datelines;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/** Where, when and by whom a story was filed, as its first line says. Immutable and thread-safe. */
public final class Dateline {
  private final Span span;
  private final String text;
  private final List<Place> places;
  private final @Nullable String source;
  private final int bodyStart;

  private Dateline(
      Span span, String text, List<Place> places, @Nullable String source, int bodyStart) {
    this.span = span;
    this.text = text;
    this.places = places;
    this.source = source;
    this.bodyStart = bodyStart;
  }

  /** Returns a dateline of these parts. */
  public static Dateline of(
      Span span, String text, List<Place> places, @Nullable String source, int bodyStart) {
    return new Dateline(
        Objects.requireNonNull(span, "span"),
        Objects.requireNonNull(text, "text"),
        List.copyOf(places),
        source,
        bodyStart);
  }

  /** Returns a copy with all offsets moved by {@code by} UTF-16 units. */
  public Dateline shifted(int by) {
    return new Dateline(
        new Span(span.start() + by, span.end() + by),
        text,
        places.stream().map(p -> p.shifted(by)).toList(),
        source,
        bodyStart + by);
  }

  /** Returns a copy whose date is told with the help of the day of publication. */
  public Dateline withPublished(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return this;
  }

  /**
   * Returns where the dateline stands, from its first part to the last before the separating dash
   * or colon.
   */
  public Span span() {
    return span;
  }

  /** Returns the words at that place. */
  public String text() {
    return text;
  }

  /** Returns the places in the order printed; empty if the dateline names none. */
  public List<Place> places() {
    return places;
  }

  /** Returns the full date; empty if none is printed or its year cannot be told. */
  public Optional<LocalDate> date() {
    return Optional.empty();
  }

  /** Returns the day of the year as printed; empty if none is printed. */
  public Optional<MonthDay> monthDay() {
    return Optional.empty();
  }

  /** Returns the agency as printed, {@code AP}; empty if none is. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /** Returns the index of the first unit of the story proper. */
  public int bodyStart() {
    return bodyStart;
  }
}
