package org.copydesk.datelines.internal;

import java.time.ZoneId;
import java.util.Set;
import org.copydesk.core.Span;
import org.copydesk.datelines.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells which place a printed name means. In this order: the region or country printed beside it;
 * the source's home, if that agency covers its own country; other-names.tsv (AP's stand-alone
 * cities and other well-known ones); a country of that name; a state of the United States, Canada,
 * Australia or India; the largest town; any other region.
 */
final class PlaceResolver {
  private static final int[] NONE = {};
  private static final int NOT_FOUND = -1;

  /** A town of the source's home country counts if that many people live there. */
  private static final int HOME_TOWN = 10_000;

  /** A town this large goes before the region around it that bears its name. */
  private static final int LARGE_TOWN = 50_000;

  /** Agencies of these countries file from all over the world. */
  private static final Set<String> WORLD_SOURCES =
      Set.of("US", "GB", "FR", "DE", "ES", "IT", "CH", "RU", "CN", "JP", "VA", "HK", "QA");

  private static final Set<String> KNOWN_BY_STATE = Set.of("US", "CA", "AU", "IN");

  private final Atlas atlas;
  private final Gloss gloss;
  private final FoldedName buffer;
  private final Spelling spelling = new Spelling();

  PlaceResolver(Atlas atlas, Gloss gloss, FoldedName buffer) {
    this.atlas = atlas;
    this.gloss = gloss;
    this.buffer = buffer;
  }

  /** Returns the place number {@code i} of the draft. */
  Place resolve(CharSequence text, Draft draft, int i) {
    int from = draft.placeStart[i];
    int to = draft.placeEnd[i];
    int[] areas = NONE;
    String printed = null;
    if (draft.hasRegion(i)) {
      areas = gloss.areas(text, draft.regionStart[i], draft.regionEnd[i]);
      printed = text.subSequence(draft.regionStart[i], draft.regionEnd[i]).toString();
      if (draft.outerStart[i] >= 0) {
        areas = within(areas, gloss.areas(text, draft.outerStart[i], draft.outerEnd[i]));
      }
    } else if (i + 1 < draft.places && i + 2 == draft.places && draft.hasRegion(i + 1)) {
      // "Oyam and Gulu, Uganda": the last place's country may be that of the one before.
      int[] shared = gloss.areas(text, draft.regionStart[i + 1], draft.regionEnd[i + 1]);
      areas = gloss.isTownIn(text, from, to, shared) ? shared : NONE;
    }
    Agency agency = draft.agency;
    String home =
        agency == null || WORLD_SOURCES.contains(agency.country()) ? "" : agency.country();
    return resolve(text, from, to, areas, printed, home);
  }

  /** Returns those of {@code areas} that lie in one of {@code outer}; {@code outer} if none do. */
  private int[] within(int[] areas, int[] outer) {
    int count = 0;
    int[] inside = new int[areas.length];
    for (int area : areas) {
      for (int country : outer) {
        if (atlas
            .areas()
            .area(area)
            .countryCode()
            .equals(atlas.areas().area(country).countryCode())) {
          inside[count++] = area;
          break;
        }
      }
    }
    return count == 0 ? outer : java.util.Arrays.copyOf(inside, count);
  }

  /**
   * Returns the place printed at text[from, to).
   *
   * @param areas what the region printed beside it may mean; none if none is printed or known
   * @param printedRegion the region as printed; null if none is
   * @param home ISO code of the country where the source is at home; empty if it does not matter
   */
  Place resolve(
      CharSequence text,
      int from,
      int to,
      int[] areas,
      @Nullable String printedRegion,
      String home) {
    Place place = Place.of(new Span(from, to), text.subSequence(from, to).toString());
    if (!buffer.set(text, from, to)) {
      return unknown(place, areas, printedRegion);
    }
    int other = atlas.otherNames().find(buffer);
    int name = atlas.gazetteer().name(buffer);
    int[] ownAreas = atlas.areas().find(buffer).clone();
    if (areas.length > 0) {
      int town = townIn(name, other, areas);
      return town >= 0 ? town(place, town, other) : unknown(place, areas, printedRegion);
    }
    if (printedRegion != null && (name < 0 || population(name) < LARGE_TOWN) && other < 0) {
      return unknown(place, areas, printedRegion);
    }
    int atHome = home.isEmpty() || name < 0 ? NOT_FOUND : townAtHome(name, home);
    if (atHome >= 0) {
      return town(place, atHome, other);
    }
    if (other >= 0) {
      return otherName(place, other);
    }
    Area country = preferred(ownAreas, true);
    if (country != null) {
      return area(place, country);
    }
    Area state = preferred(ownAreas, false);
    boolean large = name >= 0 && population(name) >= LARGE_TOWN;
    if (state != null && (KNOWN_BY_STATE.contains(state.countryCode()) || !large && name < 0)) {
      return area(place, state);
    }
    return name >= 0
        ? town(place, atlas.gazetteer().first(name), other)
        : unknown(place, areas, printedRegion);
  }

  private int population(int name) {
    return atlas.gazetteer().population(atlas.gazetteer().first(name));
  }

  private int townIn(int name, int other, int[] areas) {
    int known = other < 0 ? NOT_FOUND : atlas.otherNames().town(other);
    if (known >= 0 && gloss.isIn(known, areas)) {
      return known;
    }
    for (int p = name < 0 ? 0 : atlas.gazetteer().first(name);
        name >= 0 && p < atlas.gazetteer().end(name);
        p++) {
      if (gloss.isIn(p, areas)) {
        return p;
      }
    }
    return NOT_FOUND;
  }

  private int townAtHome(int name, String home) {
    for (int p = atlas.gazetteer().first(name); p < atlas.gazetteer().end(name); p++) {
      if (atlas.gazetteer().country(p).equals(home)) {
        return atlas.gazetteer().population(p) >= HOME_TOWN ? p : NOT_FOUND;
      }
    }
    return NOT_FOUND;
  }

  private @Nullable Area preferred(int[] areas, boolean country) {
    Area first = null;
    for (int number : areas) {
      Area area = atlas.areas().area(number);
      if (area.isCountry() == country
          && (first == null
              || !country
                  && KNOWN_BY_STATE.contains(area.countryCode())
                  && !KNOWN_BY_STATE.contains(first.countryCode()))) {
        first = area;
      }
    }
    return first;
  }

  private Place otherName(Place place, int other) {
    int town = atlas.otherNames().town(other);
    if (town >= 0) {
      return town(place, town, other);
    }
    Area area = atlas.area(atlas.otherNames().code(other));
    Place named = place.withName(spelling.like(place.text(), atlas.otherNames().printed(other)));
    return area == null ? named : located(named, area);
  }

  private Place town(Place place, int town, int other) {
    String display =
        other >= 0 ? atlas.otherNames().printed(other) : atlas.gazetteer().display(town);
    Area region = atlas.areas().ofGazetteer(atlas.gazetteer().region(town));
    double longitude = atlas.gazetteer().longitude(town);
    ZoneId zone = atlas.areas().zone(region, longitude);
    String regionName = region.region();
    return place
        .withName(spelling.like(place.text(), display))
        .in(
            regionName == null || regionName.isEmpty() ? null : regionName,
            region.country(),
            region.countryCode())
        .at(atlas.gazetteer().latitude(town), longitude, zone);
  }

  private Place area(Place place, Area area) {
    String name = area.region() == null ? area.country() : area.region();
    return located(place.withName(spelling.like(place.text(), name)), area);
  }

  private Place located(Place place, Area area) {
    Place in = place.in(area.region(), area.country(), area.countryCode());
    ZoneId zone = atlas.areas().zone(area, 180);
    return zone == null ? in : in.at(zone);
  }

  private Place unknown(Place place, int[] areas, @Nullable String printedRegion) {
    Place named = place.withName(spelling.normal(place.text()));
    if (areas.length > 0) {
      return located(named, atlas.areas().area(areas[0]));
    }
    return printedRegion == null ? named : named.in(spelling.normal(printedRegion), null, null);
  }
}
