package org.copydesk.datelines.internal;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * A country, or a region of one.
 *
 * @param countryCode ISO 3166-1 alpha-2
 * @param country the country as newsrooms write it
 * @param region the name of the region; null for a country
 * @param gazetteerRegion its number in the gazetteer; -1 for a country or an area that GeoNames has
 *     no first-level code for
 * @param zone the time zone; null if it is the country's (a region) or none (Antarctica)
 * @param western the time zone west of {@code border}; null if there is but one
 * @param border a longitude in degrees
 */
record Area(
    String countryCode,
    String country,
    @Nullable String region,
    int gazetteerRegion,
    @Nullable ZoneId zone,
    @Nullable ZoneId western,
    double border) {

  boolean isCountry() {
    return region == null;
  }
}
