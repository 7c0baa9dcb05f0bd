package org.copydesk.datelines.internal;

import org.jspecify.annotations.Nullable;

/**
 * Tells what a printed name may mean: a town, a country or region, a name of other-names.tsv. Looks
 * only; {@link PlaceResolver} chooses. Remembers the last names that it was asked for, so that each
 * is looked up once; not thread-safe.
 */
final class Gloss {
  /** Senses that are remembered: more than one step of the grammar holds at a time. */
  private static final int MOST_SENSES = 16;

  /** Size of the names of other-names.tsv and of capitals. */
  private static final int WELL_KNOWN = 1_000_000;

  /** Countries where surnames in the news ({@code Matthews}, {@code Rubio}) are towns as well. */
  private static final WordSet SURNAME_COUNTRIES =
      WordSet.of(
          "US", "GB", "CA", "AU", "NZ", "IE", "MX", "AR", "BR", "CL", "CO", "VE", "PE", "EC", "BO",
          "CR", "CU", "DO", "GT", "HN", "NI", "SV", "PA", "PY", "UY", "PR", "ES", "PT", "IT", "FR",
          "DE", "AT", "CH", "PH");

  private final Atlas atlas;
  private final FoldedName buffer;
  private final Sense[] senses = new Sense[MOST_SENSES];
  private int looked;
  private String text = "";

  Gloss(Atlas atlas, FoldedName buffer) {
    this.atlas = atlas;
    this.buffer = buffer;
  }

  /** Returns what text[from, to) may mean; valid until a dozen other names have been asked for. */
  Sense sense(String text, int from, int to) {
    if (text != this.text) {
      this.text = text;
      looked = 0;
    }
    for (int i = looked - 1; i >= 0 && i >= looked - MOST_SENSES; i--) {
      Sense sense = senses[i % MOST_SENSES];
      if (sense.from == from && sense.to == to) {
        return sense;
      }
    }
    int slot = looked % MOST_SENSES;
    if (senses[slot] == null) {
      senses[slot] = new Sense();
    }
    looked = looked == 2 * MOST_SENSES - 1 ? MOST_SENSES : looked + 1;
    fill(senses[slot], from, to);
    return senses[slot];
  }

  private void fill(Sense sense, int from, int to) {
    sense.clear(from, to);
    if (!buffer.set(text, from, to)) {
      return;
    }
    sense.other = atlas.otherNames().find(buffer);
    sense.name = atlas.gazetteer().name(buffer);
    sense.population = population(sense);
    atlas.areas().find(buffer, sense);
  }

  /**
   * Returns how many people live in the largest town of that name, a million for the names of
   * other-names.tsv and for capitals; -1 if there is none.
   */
  private int population(Sense sense) {
    if (sense.other >= 0) {
      return WELL_KNOWN;
    }
    Gazetteer gazetteer = atlas.gazetteer();
    if (sense.name < 0 || gazetteer.towns(sense.name) == 0) {
      return -1;
    }
    int first = gazetteer.first(sense.name);
    return gazetteer.isCapital(first) ? WELL_KNOWN : gazetteer.population(first);
  }

  boolean isCountry(Sense sense) {
    return sense.isArea() && atlas.areas().isCountry(sense.area(0));
  }

  /**
   * Returns the place of the gazetteer that bears the name {@code town} and lies in one of the
   * areas that {@code area} may mean, and in one of {@code outer} unless that is null; {@link
   * Gazetteer#NONE} if there is none.
   */
  int townIn(Sense town, Sense area, @Nullable Sense outer) {
    int known = town.other < 0 ? OtherNames.NONE : atlas.otherNames().town(town.other);
    if (known >= 0 && isIn(known, area) && (outer == null || isIn(known, outer))) {
      return known;
    }
    if (town.name >= 0) {
      int first = atlas.gazetteer().first(town.name);
      int end = first + atlas.gazetteer().towns(town.name);
      for (int place = first; place < end; place++) {
        if (isIn(place, area) && (outer == null || isIn(place, outer))) {
          return place;
        }
      }
    }
    return Gazetteer.NONE;
  }

  boolean isTownIn(Sense town, Sense area) {
    return area.isArea() && townIn(town, area, null) >= 0;
  }

  private boolean isIn(int place, Sense area) {
    int region = atlas.gazetteer().region(place);
    for (int i = 0; i < area.areas(); i++) {
      if (atlas.areas().holds(area.area(i), region)) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether the largest town of that name lies where surnames are towns as well. */
  boolean isWhereSurnamesAreTowns(Sense sense) {
    if (sense.name < 0 || atlas.gazetteer().towns(sense.name) == 0) {
      return false;
    }
    Gazetteer gazetteer = atlas.gazetteer();
    String country = gazetteer.country(gazetteer.region(gazetteer.first(sense.name)));
    return SURNAME_COUNTRIES.contains(country, 0, 2);
  }

  boolean isCommonWord(String text, int from, int to) {
    return buffer.set(text, from, to) && atlas.words().isCommon(buffer);
  }

  boolean isPerson(String text, int from, int to) {
    return buffer.set(text, from, to) && atlas.words().isPerson(buffer);
  }

  boolean isWord(Words.Kind kind, String text, int from, int to) {
    return atlas.words().is(kind, text, from, to);
  }

  boolean isHeading(String text, int from, int to) {
    return atlas.words().hasHeading(text, from, to, buffer);
  }
}
