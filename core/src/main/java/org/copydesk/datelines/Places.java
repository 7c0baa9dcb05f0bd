package org.copydesk.datelines;

import java.util.Objects;
import java.util.Optional;
import org.copydesk.datelines.internal.PlaceFinder;
import org.jspecify.annotations.Nullable;

/**
 * The places that datelines can name: 145,000 towns of GeoNames, countries, states and provinces,
 * and other names that agencies print. The tables are read on first use and take about 6 MB of
 * heap. Thread-safe.
 */
public final class Places {
  private Places() {}

  /**
   * Returns the place of that name.
   *
   * <pre>{@code
   * Places.find("Portland", "Maine");    // Portland, Maine, United States
   * Places.find("PORTLAND", null);       // Portland, Oregon, United States
   * Places.find("Kiev", "Ukraine");      // the place that GeoNames calls Kyiv
   * }</pre>
   *
   * <p>Case, accents and punctuation do not matter. Without a region the name resolves by AP's list
   * of cities that stand alone in datelines and other well-known ones, then a country of that name,
   * then by population.
   *
   * @param name the name, in any case
   * @param region the region or country it must lie in, its full name or an abbreviation as in
   *     datelines ({@code Ore.}); null if any will do
   * @return the place, with {@code name} as its text and a span over it; empty if there is none, or
   *     none in that region
   */
  public static Optional<Place> find(String name, @Nullable String region) {
    return PlaceFinder.find(Objects.requireNonNull(name, "name"), region);
  }
}
