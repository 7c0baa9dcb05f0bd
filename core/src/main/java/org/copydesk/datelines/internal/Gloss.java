package org.copydesk.datelines.internal;

import java.util.Set;

/**
 * Tells what a printed name may be: a town, a country or region, a name of other-names.tsv. Looks
 * only; {@link PlaceResolver} chooses. Not thread-safe.
 */
final class Gloss {
  private static final int[] NONE = {};

  private static final Set<String> SURNAME_COUNTRIES =
      Set.of(
          "US", "GB", "CA", "AU", "NZ", "IE", "MX", "AR", "BR", "CL", "CO", "VE", "PE", "EC", "BO",
          "CR", "CU", "DO", "GT", "HN", "NI", "SV", "PA", "PY", "UY", "PR", "ES", "PT", "IT", "FR",
          "DE", "AT", "CH", "PH");

  private final Atlas atlas;
  private final FoldedName buffer;

  Gloss(Atlas atlas, FoldedName buffer) {
    this.atlas = atlas;
    this.buffer = buffer;
  }

  /** Returns the countries and regions that the name may mean. */
  int[] areas(CharSequence text, int from, int to) {
    return buffer.set(text, from, to) ? atlas.areas().find(buffer) : NONE;
  }

  boolean isArea(CharSequence text, int from, int to) {
    return areas(text, from, to).length > 0;
  }

  boolean isCountry(int area) {
    return atlas.areas().area(area).isCountry();
  }

  /** Returns whether any table has the name as that of a place. */
  boolean isKnown(CharSequence text, int from, int to) {
    return population(text, from, to) >= 0 || isArea(text, from, to);
  }

  /**
   * Returns how many people live in the largest town of that name, a million for the names of
   * other-names.tsv and for capitals; -1 if there is none.
   */
  int population(CharSequence text, int from, int to) {
    if (!buffer.set(text, from, to)) {
      return -1;
    }
    if (atlas.otherNames().find(buffer) >= 0) {
      return 1_000_000;
    }
    int name = atlas.gazetteer().name(buffer);
    if (name < 0) {
      return -1;
    }
    int first = atlas.gazetteer().first(name);
    return atlas.gazetteer().isCapital(first) ? 1_000_000 : atlas.gazetteer().population(first);
  }

  /** Returns whether a town of that name lies in one of {@code areas}. */
  boolean isTownIn(CharSequence text, int from, int to, int[] areas) {
    int name = buffer.set(text, from, to) ? atlas.gazetteer().name(buffer) : -1;
    if (name >= 0) {
      for (int place = atlas.gazetteer().first(name);
          place < atlas.gazetteer().end(name);
          place++) {
        if (isIn(place, areas)) {
          return true;
        }
      }
    }
    int other = buffer.set(text, from, to) ? atlas.otherNames().find(buffer) : -1;
    int town = other < 0 ? -1 : atlas.otherNames().town(other);
    return town >= 0 && isIn(town, areas);
  }

  /** Returns whether the place of the gazetteer lies in one of {@code areas}. */
  boolean isIn(int place, int[] areas) {
    for (int number : areas) {
      Area area = atlas.areas().area(number);
      boolean same =
          area.gazetteerRegion() >= 0
              ? area.gazetteerRegion() == atlas.gazetteer().region(place)
              : area.countryCode().equals(atlas.gazetteer().country(place));
      if (same) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns whether the largest town of that name lies in a country where surnames in the news
   * ({@code Matthews}, {@code Rubio}) are names of towns as well.
   */
  boolean isWhereSurnamesAreTowns(CharSequence text, int from, int to) {
    int name = buffer.set(text, from, to) ? atlas.gazetteer().name(buffer) : -1;
    return name >= 0
        && SURNAME_COUNTRIES.contains(atlas.gazetteer().country(atlas.gazetteer().first(name)));
  }

  boolean isCommonWord(CharSequence text, int from, int to) {
    return buffer.set(text, from, to) && atlas.words().isCommon(buffer);
  }

  boolean isPerson(CharSequence text, int from, int to) {
    return buffer.set(text, from, to) && atlas.words().isPerson(buffer);
  }

  boolean isHeading(CharSequence text, int from, int to) {
    return atlas.words().hasHeading(text, from, to, buffer);
  }
}
