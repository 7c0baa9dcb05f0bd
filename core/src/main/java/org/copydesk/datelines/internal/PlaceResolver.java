package org.copydesk.datelines.internal;

import java.time.ZoneId;
import org.copydesk.core.Span;
import org.copydesk.datelines.Place;
import org.jspecify.annotations.Nullable;

/**
 * Tells which place a printed name means. In this order: the region or country printed beside it;
 * the source's home, if that agency covers its own country; other-names.tsv (AP's stand-alone
 * cities and other well-known ones); a country of that name; a state of the United States, Canada,
 * Australia or India; the largest town; any other region. Not thread-safe.
 */
final class PlaceResolver {
  private static final int NONE = Gazetteer.NONE;

  /** A town of the source's home country counts if that many people live there, */
  private static final int HOME_TOWN = 10_000;

  /** and if the place that the name means elsewhere is at most that many times as large. */
  private static final int HOME_SHARE = 10;

  /** A town this large goes before the region around it that bears its name. */
  private static final int LARGE_TOWN = 50_000;

  /** Agencies of these countries file from all over the world. */
  private static final WordSet WORLD_SOURCES =
      WordSet.of("US", "GB", "FR", "DE", "ES", "IT", "CH", "RU", "CN", "JP", "VA", "HK", "QA");

  private static final WordSet KNOWN_BY_STATE = WordSet.of("US", "CA", "AU", "IN");

  private final Atlas atlas;
  private final Gazetteer gazetteer;
  private final OtherNames otherNames;
  private final Gloss gloss;
  private final Spelling spelling = new Spelling();

  PlaceResolver(Atlas atlas, Gloss gloss) {
    this.atlas = atlas;
    this.gazetteer = atlas.gazetteer();
    this.otherNames = atlas.otherNames();
    this.gloss = gloss;
  }

  /**
   * What stands beside a place.
   *
   * @param area what the region printed beside it may mean; null if none is printed
   * @param outer what the country after that region may mean; null if none is printed
   * @param printed the region as printed; null if none is
   * @param home ISO code of the country where the source is at home; empty if it does not matter
   */
  record Context(
      @Nullable Sense area, @Nullable Sense outer, @Nullable String printed, String home) {
    boolean hasArea() {
      return area != null && area.isArea();
    }
  }

  /** Returns the place number {@code i} of the draft. */
  Place resolve(String text, Draft draft, int i) {
    Sense town = gloss.sense(text, draft.placeStart[i], draft.placeEnd[i]);
    Sense area = null;
    Sense outer = null;
    String printed = null;
    if (draft.hasRegion(i)) {
      area = gloss.sense(text, draft.regionStart[i], draft.regionEnd[i]);
      printed = text.substring(draft.regionStart[i], draft.regionEnd[i]);
      if (draft.outerStart[i] >= 0) {
        outer = gloss.sense(text, draft.outerStart[i], draft.outerEnd[i]);
      }
    } else if (i + 2 == draft.places && draft.hasRegion(i + 1)) {
      // "Oyam and Gulu, Uganda": the last place's country may be that of the one before.
      Sense shared = gloss.sense(text, draft.regionStart[i + 1], draft.regionEnd[i + 1]);
      area = gloss.isTownIn(town, shared) ? shared : null;
    }
    return resolve(text, town, new Context(area, outer, printed, home(draft.agency)));
  }

  private static String home(@Nullable Agency agency) {
    return agency == null
            || agency.country().isEmpty()
            || WORLD_SOURCES.contains(agency.country(), 0, 2)
        ? ""
        : agency.country();
  }

  /** Returns the place of which {@code sense} tells what it may be. */
  Place resolve(String text, Sense sense, Context context) {
    Place place = Place.of(new Span(sense.from, sense.to), text.substring(sense.from, sense.to));
    int other = sense.other;
    if (context.hasArea()) {
      int town = townIn(sense, context);
      return town >= 0 ? town(place, town, sense) : unknown(place, context);
    }
    boolean large = sense.name >= 0 && population(sense.name) >= LARGE_TOWN;
    if (context.printed() != null && !large && other < 0) {
      return unknown(place, context);
    }
    int atHome = townAtHome(sense, context.home());
    if (atHome >= 0) {
      return town(place, atHome, sense);
    }
    if (other >= 0) {
      return otherName(place, other, sense);
    }
    int country = preferred(sense, true);
    if (country >= 0) {
      return area(place, country);
    }
    boolean isTown = population(sense.name) >= 0;
    int state = preferred(sense, false);
    if (state >= 0 && (isKnownByState(state) || !isTown)) {
      return area(place, state);
    }
    return isTown ? town(place, gazetteer.first(sense.name), sense) : unknown(place, context);
  }

  private int population(int name) {
    return name < 0 || gazetteer.towns(name) == 0
        ? NONE
        : gazetteer.population(gazetteer.first(name));
  }

  /** The town in the region printed, or, where that is not in the country after it, in that. */
  private int townIn(Sense sense, Context context) {
    Sense area = context.area();
    Sense outer = context.outer();
    if (area == null) {
      return NONE;
    }
    if (outer == null || !outer.isArea()) {
      return gloss.townIn(sense, area, null);
    }
    return areaIn(area, outer) >= 0
        ? gloss.townIn(sense, area, outer)
        : gloss.townIn(sense, outer, null);
  }

  /** Returns the first of the areas that lies in the country {@code outer}. */
  private int areaIn(Sense area, Sense outer) {
    for (int i = 0; i < area.areas(); i++) {
      String code = atlas.areas().countryCode(area.area(i));
      for (int j = 0; j < outer.areas(); j++) {
        if (code.equals(atlas.areas().countryCode(outer.area(j)))) {
          return area.area(i);
        }
      }
    }
    return NONE;
  }

  private int townAtHome(Sense sense, String home) {
    if (home.isEmpty() || sense.name < 0) {
      return NONE;
    }
    int first = gazetteer.first(sense.name);
    for (int place = first; place < first + gazetteer.towns(sense.name); place++) {
      if (gazetteer.isIn(gazetteer.region(place), home)) {
        return isMeantAtHome(place, sense) ? place : NONE;
      }
    }
    return NONE;
  }

  /** HYDERABAD (APP) is in Pakistan, but DHAKA (PTI) is not the village in India. */
  private boolean isMeantAtHome(int place, Sense sense) {
    int town = sense.other >= 0 ? otherNames.town(sense.other) : gazetteer.first(sense.name);
    long elsewhere = town < 0 ? 0 : gazetteer.population(town);
    long people = gazetteer.population(place);
    return gazetteer.isCapital(place) || people >= HOME_TOWN && people * HOME_SHARE >= elsewhere;
  }

  private int preferred(Sense sense, boolean country) {
    int first = NONE;
    for (int i = 0; i < sense.areas(); i++) {
      int area = sense.area(i);
      if (atlas.areas().isCountry(area) == country
          && (first < 0 || !country && isKnownByState(area) && !isKnownByState(first))) {
        first = area;
      }
    }
    return first;
  }

  private boolean isKnownByState(int area) {
    return KNOWN_BY_STATE.contains(atlas.areas().countryCode(area), 0, 2);
  }

  private Place otherName(Place place, int other, Sense sense) {
    int town = otherNames.town(other);
    if (town >= 0) {
      return town(place, town, sense);
    }
    Place named =
        place.withName(spelling.like(spelling.plain(place.text()), otherNames.printed(other)));
    String code = otherNames.code(other);
    int area = code.isEmpty() ? NONE : atlas.areas().number(code);
    return area < 0 ? named : located(named, atlas.areas().area(area));
  }

  private Place town(Place place, int town, Sense sense) {
    String display =
        sense.other >= 0 ? otherNames.printed(sense.other) : gazetteer.display(sense.name, town);
    Area region = atlas.areas().area(gazetteer.region(town));
    double longitude = gazetteer.longitude(town);
    String regionName = region.region();
    return place
        .withName(spelling.like(spelling.plain(place.text()), display))
        .in(
            regionName == null || regionName.isEmpty() ? null : regionName,
            region.country(),
            region.countryCode())
        .at(gazetteer.latitude(town), longitude, region.zoneAt(longitude));
  }

  private Place area(Place place, int number) {
    Area area = atlas.areas().area(number);
    String name = area.region() == null ? area.country() : area.region();
    return located(place.withName(spelling.like(spelling.plain(place.text()), name)), area);
  }

  private static Place located(Place place, Area area) {
    Place in = place.in(area.region(), area.country(), area.countryCode());
    ZoneId zone = area.zone();
    return zone == null ? in : in.at(zone);
  }

  private Place unknown(Place place, Context context) {
    Place named = place.withName(spelling.normal(spelling.plain(place.text())));
    Sense area = context.area();
    if (area != null && area.isArea()) {
      Sense outer = context.outer();
      int inside = outer == null || !outer.isArea() ? area.area(0) : areaIn(area, outer);
      return located(named, atlas.areas().area(inside >= 0 ? inside : area.area(0)));
    }
    String printed = context.printed();
    return printed == null ? named : named.in(spelling.normal(printed), null, null);
  }
}
