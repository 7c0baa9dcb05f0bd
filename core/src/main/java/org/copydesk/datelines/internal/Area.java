package org.copydesk.datelines.internal;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a region of one.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param country the country as newsrooms write it
 * @param region the name of the region; null for a country
 * @param zone the time zone, of the country where the region has none of its own; null if there is
 *     none (Antarctica)
 * @param western the time zone west of {@code border}; null if there is but one
 * @param border a longitude in degrees
 */
record Area(
    String countryCode,
    String country,
    @Nullable String region,
    @Nullable ZoneId zone,
    @Nullable ZoneId western,
    double border) {

  boolean isCountry() {
    return region == null;
  }

  /** Returns the time zone at {@code longitude}; null if there is none. */
  @Nullable ZoneId zoneAt(double longitude) {
    return western != null && longitude < border ? western : zone;
  }
}
