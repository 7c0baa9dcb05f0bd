package org.copydesk.datelines;

import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place that a dateline names, and what it resolves to. A place that the tables cannot tell keeps
 * its {@link #name} and the region or country printed beside it; the rest is empty. Immutable and
 * thread-safe.
 */
public final class Place {
  private final Span span;
  private final String text;
  private final String name;
  private final @Nullable String region;
  private final @Nullable String country;
  private final @Nullable String countryCode;
  private final @Nullable Location location;

  private Place(
      Span span,
      String text,
      String name,
      @Nullable String region,
      @Nullable String country,
      @Nullable String countryCode,
      @Nullable Location location) {
    this.span = span;
    this.text = text;
    this.name = name;
    this.region = region;
    this.country = country;
    this.countryCode = countryCode;
    this.location = location;
  }

  /** Returns a place as printed at {@code span}, of which no more is known. */
  public static Place of(Span span, String text) {
    Objects.requireNonNull(text, "text");
    return new Place(Objects.requireNonNull(span, "span"), text, text, null, null, null, null);
  }

  /** Returns a copy with {@code name} as its name in normal writing, {@code St. Louis}. */
  public Place withName(String name) {
    Objects.requireNonNull(name, "name");
    return new Place(span, text, name, region, country, countryCode, location);
  }

  /**
   * Returns a copy that lies in these areas.
   *
   * @param region the name of the state, province or other first-level region; null if not known
   * @param country the name of the country as newsrooms write it; null if not known
   * @param countryCode its ISO 3166-1 alpha-2 code; null if not known
   */
  public Place in(@Nullable String region, @Nullable String country, @Nullable String countryCode) {
    return new Place(span, text, name, region, country, countryCode, location);
  }

  /**
   * Returns a copy at these coordinates.
   *
   * @param latitude in degrees, north positive, -90 to 90
   * @param longitude in degrees, east positive, -180 to 180
   * @param timeZone the time zone there; null if not known
   */
  public Place at(double latitude, double longitude, @Nullable ZoneId timeZone) {
    if (!(Math.abs(latitude) <= 90) || !(Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException(
          "need a latitude of -90 to 90 and a longitude of -180 to 180, got "
              + latitude
              + ", "
              + longitude);
    }
    return new Place(
        span,
        text,
        name,
        region,
        country,
        countryCode,
        new Location(latitude, longitude, timeZone));
  }

  /** Returns a copy whose time zone is known although its coordinates are not: a country. */
  public Place at(ZoneId timeZone) {
    Objects.requireNonNull(timeZone, "timeZone");
    Location zoneOnly = new Location(Double.NaN, Double.NaN, timeZone);
    return new Place(span, text, name, region, country, countryCode, zoneOnly);
  }

  /** Returns where the place stands, without its region: UTF-16 indexes. */
  public Span span() {
    return span;
  }

  /** Returns the name as printed, {@code ST. LOUIS}. */
  public String text() {
    return text;
  }

  /** Returns the printed name in normal writing, {@code St. Louis}. */
  public String name() {
    return name;
  }

  /** Returns the state, province or other first-level region, {@code Missouri}. */
  public Optional<String> region() {
    return Optional.ofNullable(region);
  }

  /** Returns the country as newsrooms write it, {@code United States}, {@code South Korea}. */
  public Optional<String> country() {
    return Optional.ofNullable(country);
  }

  /** Returns the country's ISO 3166-1 alpha-2 code, {@code US}; {@code XK} for Kosovo. */
  public Optional<String> countryCode() {
    return Optional.ofNullable(countryCode);
  }

  /** Returns the latitude in degrees, north positive; empty for a country or an unknown place. */
  public OptionalDouble latitude() {
    return degrees(location == null ? Double.NaN : location.latitude);
  }

  /** Returns the longitude in degrees, east positive; empty for a country or an unknown place. */
  public OptionalDouble longitude() {
    return degrees(location == null ? Double.NaN : location.longitude);
  }

  /**
   * Returns the time zone; of the capital for a country that has several. It is told by country,
   * region and, in states that two zones share, longitude: right for towns, not for every village.
   */
  public Optional<ZoneId> timeZone() {
    return Optional.ofNullable(location == null ? null : location.timeZone);
  }

  private static OptionalDouble degrees(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  Place shifted(int by) {
    Span moved = new Span(span.start() + by, span.end() + by);
    return new Place(moved, text, name, region, country, countryCode, location);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Place that
        && span.equals(that.span)
        && text.equals(that.text)
        && name.equals(that.name)
        && Objects.equals(region, that.region)
        && Objects.equals(country, that.country)
        && Objects.equals(countryCode, that.countryCode)
        && Objects.equals(location, that.location);
  }

  @Override
  public int hashCode() {
    return Objects.hash(span, text, countryCode);
  }

  /** Returns name, region and country, {@code St. Louis, Missouri, United States}. */
  @Override
  public String toString() {
    return name + (region == null ? "" : ", " + region) + (country == null ? "" : ", " + country);
  }

  private record Location(double latitude, double longitude, @Nullable ZoneId timeZone) {}
}
