package org.copydesk.datelines.internal;

import java.util.Optional;
import org.copydesk.datelines.Place;
import org.jspecify.annotations.Nullable;

/** Looks places up by name, for {@code Places}. */
public final class PlaceFinder {
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
    Sense town = gloss.sense(trimmed, 0, trimmed.length());
    Sense area = null;
    if (region != null) {
      area = new Gloss(atlas, buffer).sense(region, 0, region.length());
      if (!gloss.isTownIn(town, area)) {
        return Optional.empty();
      }
    }
    Place place =
        new PlaceResolver(atlas, gloss)
            .resolve(trimmed, town, new PlaceResolver.Context(area, null, null, ""));
    return place.country().isPresent() ? Optional.of(place) : Optional.empty();
  }
}
