package org.copydesk.datelines;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.datelines.internal.AgencyNames;
import org.jspecify.annotations.Nullable;

/**
 * Where, when and by whom a story was filed, as its first line says: {@code ST. LOUIS, Jan. 5 (AP)
 * —}. Offsets are UTF-16 indexes. Immutable and thread-safe.
 */
public final class Dateline {
  private static final int HALF_A_YEAR = 183;

  private final Span span;
  private final String text;
  private final List<Place> places;
  private final @Nullable MonthDay monthDay;
  private final @Nullable LocalDate date;
  private final @Nullable String source;
  private final int bodyStart;

  private Dateline(
      Span span,
      String text,
      List<Place> places,
      @Nullable MonthDay monthDay,
      @Nullable LocalDate date,
      @Nullable String source,
      int bodyStart) {
    this.span = span;
    this.text = text;
    this.places = places;
    this.monthDay = monthDay;
    this.date = date;
    this.source = source;
    this.bodyStart = bodyStart;
  }

  /** Returns a dateline of these parts, without a date. */
  public static Dateline of(
      Span span, String text, List<Place> places, @Nullable String source, int bodyStart) {
    return new Dateline(
        Objects.requireNonNull(span, "span"),
        Objects.requireNonNull(text, "text"),
        List.copyOf(places),
        null,
        null,
        source,
        bodyStart);
  }

  /** Returns a copy that prints {@code day} and no year. */
  public Dateline withMonthDay(MonthDay day) {
    Objects.requireNonNull(day, "day");
    return new Dateline(span, text, places, day, null, source, bodyStart);
  }

  /** Returns a copy that is dated {@code day}. */
  public Dateline withDate(LocalDate day) {
    MonthDay of = MonthDay.of(day.getMonth(), day.getDayOfMonth());
    return new Dateline(span, text, places, of, day, source, bodyStart);
  }

  /** Returns a copy with all offsets moved by {@code by} UTF-16 units. */
  public Dateline shifted(int by) {
    return new Dateline(
        new Span(span.start() + by, span.end() + by),
        text,
        places.stream().map(p -> p.shifted(by)).toList(),
        monthDay,
        date,
        source,
        bodyStart + by);
  }

  /**
   * Returns a copy whose date, where it is printed without a year, is the one nearest to the day of
   * publication: Dec. 29 in a story of Jan. 2 is last year's. A date that prints its year stays. A
   * day that no year within six months has (Feb. 29) stays without a year.
   */
  public Dateline withPublished(LocalDate day) {
    Objects.requireNonNull(day, "day");
    if (monthDay == null || date != null) {
      return this;
    }
    LocalDate nearest = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      LocalDate candidate = monthDay.isValidYear(year) ? at(monthDay, year) : null;
      if (candidate != null
          && distance(candidate, day) <= HALF_A_YEAR
          && (nearest == null || distance(candidate, day) < distance(nearest, day))) {
        nearest = candidate;
      }
    }
    return nearest == null ? this : withDate(nearest);
  }

  private static @Nullable LocalDate at(MonthDay day, int year) {
    try {
      return day.atYear(year);
    } catch (DateTimeException e) { // a year that LocalDate does not have
      return null;
    }
  }

  private static long distance(LocalDate a, LocalDate b) {
    return Math.abs(ChronoUnit.DAYS.between(a, b));
  }

  /**
   * Returns where the dateline stands: from the first of place, date and source to the last before
   * the separating dash or colon. A byline before it is not part of it.
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
    return Optional.ofNullable(date);
  }

  /** Returns the day of the year as printed; empty if none is printed. */
  public Optional<MonthDay> monthDay() {
    return Optional.ofNullable(monthDay);
  }

  /** Returns the source as printed, {@code AP}; empty if none is. */
  public Optional<String> source() {
    return Optional.ofNullable(source);
  }

  /**
   * Returns the normal name of the source, {@code Associated Press} for {@code AP}, if it is a news
   * agency; empty if there is no source, or it is a paper, a broadcaster, a press-release wire or
   * unknown. The list of agencies is the library's own.
   */
  public Optional<String> agency() {
    return source == null ? Optional.empty() : AgencyNames.normal(source);
  }

  /** Returns the time zone of the first place: the one in which the story's "Monday" lies. */
  public Optional<ZoneId> timeZone() {
    return places.isEmpty() ? Optional.empty() : places.get(0).timeZone();
  }

  /**
   * Returns the index of the first unit of the story proper; the text's length if there is none.
   */
  public int bodyStart() {
    return bodyStart;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Dateline that
        && span.equals(that.span)
        && text.equals(that.text)
        && places.equals(that.places)
        && Objects.equals(monthDay, that.monthDay)
        && Objects.equals(date, that.date)
        && Objects.equals(source, that.source)
        && bodyStart == that.bodyStart;
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, bodyStart);
  }

  /** Returns the dateline as printed. */
  @Override
  public String toString() {
    return text;
  }
}
