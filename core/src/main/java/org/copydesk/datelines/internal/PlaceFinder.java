package org.copydesk.datelines.internal;

import java.util.Optional;
import org.copydesk.datelines.Place;
import org.jspecify.annotations.Nullable;

/** Looks places up by name, for {@code Places}. */
public final class PlaceFinder {
  private static final int[] ANY = {};

  private PlaceFinder() {}

  /** Returns the place called {@code name} in {@code region}; empty if there is none. */
  public static Optional<Place> find(String name, @Nullable String region) {
    String trimmed = name.strip();
    if (trimmed.isEmpty()) {
      return Optional.empty();
    }
    Atlas atlas = Atlas.get();
    FoldedName buffer = new FoldedName();
    Gloss gloss = new Gloss(atlas, buffer);
    int[] areas = ANY;
    if (region != null) {
      areas = gloss.areas(region, 0, region.length());
      if (areas.length == 0 || !gloss.isTownIn(trimmed, 0, trimmed.length(), areas)) {
        return Optional.empty();
      }
    }
    return Optional.of(
            new PlaceResolver(atlas, gloss, buffer)
                .resolve(trimmed, 0, trimmed.length(), areas, null, ""))
        .filter(place -> place.country().isPresent());
  }
}
