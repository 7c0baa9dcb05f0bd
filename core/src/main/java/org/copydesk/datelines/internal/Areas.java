package org.copydesk.datelines.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Countries and regions by the names and abbreviations that are printed for them. */
final class Areas {
  /** Words that follow a region's name in print or in GeoNames: {@code Okinawa Prefecture}. */
  private static final String[] KINDS = {
    "state", "province", "region", "prefecture", "oblast", "county", "governorate", "district",
    "republic", "krai", "kray", "territory", "department", "municipality", "regency", "division"
  };

  private static final int[] NONE = {};

  private final Gazetteer gazetteer;
  private final List<Area> areas = new ArrayList<>();
  private final Map<String, Area> countries = new HashMap<>();
  private final int[] ofGazetteer;
  private final NameIndex names = new NameIndex(8000, 80000);
  private int[][] meanings = new int[8000][];

  private Areas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.ofGazetteer = new int[gazetteer.regionName.length];
    Arrays.fill(ofGazetteer, -1);
  }

  /** Reads countries.tsv and regions.tsv and takes the other regions from the gazetteer. */
  static Areas load(Gazetteer gazetteer) {
    Areas areas = new Areas(gazetteer);
    areas.readCountries();
    areas.readRegions();
    areas.takeOtherRegions();
    return areas;
  }

  private void readCountries() {
    for (String[] row : Tables.read("countries.tsv", 4)) {
      Area country = new Area(row[0], row[1], null, -1, zone(row[3]), null, 0);
      countries.put(row[0], country);
      int number = add(country);
      name(row[1], number);
      Tables.parts(row[2]).forEach(other -> name(other, number));
    }
  }

  private void readRegions() {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < ofGazetteer.length; i++) {
      numbers.put(gazetteer.regionCountry[i] + "." + gazetteer.regionCode[i], i);
    }
    for (String[] row : Tables.read("regions.tsv", 4)) {
      Integer region = numbers.get(row[0]);
      Area country = countries.get(row[0].substring(0, 2));
      if (country == null || region == null && !row[0].endsWith(".*")) {
        throw new IllegalStateException("regions.tsv: no region has the code " + row[0]);
      }
      int number = add(region(country, row[1], region == null ? -1 : region, row[3]));
      name(row[1], number);
      Tables.parts(row[2]).forEach(other -> name(other, number));
    }
  }

  private static Area region(Area country, String name, int number, String zones) {
    int arrow = zones.indexOf(" > ");
    if (arrow < 0) {
      return new Area(country.countryCode(), country.country(), name, number, zone(zones), null, 0);
    }
    String[] rest = zones.substring(arrow + 3).split(" ");
    return new Area(
        country.countryCode(),
        country.country(),
        name,
        number,
        zone(rest[1]),
        zone(zones.substring(0, arrow)),
        Double.parseDouble(rest[0]));
  }

  private void takeOtherRegions() {
    for (int i = 0; i < ofGazetteer.length; i++) {
      Area country = countries.get(gazetteer.regionCountry[i]);
      if (country == null) {
        throw new IllegalStateException("countries.tsv lacks " + gazetteer.regionCountry[i]);
      }
      String name = gazetteer.regionName[i];
      if (ofGazetteer[i] < 0) {
        add(new Area(country.countryCode(), country.country(), name, i, null, null, 0));
      }
      if (!name.isEmpty()) {
        name(name, ofGazetteer[i]);
      }
    }
  }

  private static @Nullable ZoneId zone(String id) {
    return id.isEmpty() ? null : ZoneId.of(id);
  }

  private int add(Area area) {
    areas.add(area);
    if (area.gazetteerRegion() >= 0) {
      ofGazetteer[area.gazetteerRegion()] = areas.size() - 1;
    }
    return areas.size() - 1;
  }

  private void name(String printed, int area) {
    FoldedName name = new FoldedName();
    if (name.set(printed, 0, printed.length())) {
      enter(name, area);
      if (dropKind(name)) {
        enter(name, area);
      }
    }
  }

  private void enter(FoldedName name, int area) {
    int number = names.add(name);
    if (number >= meanings.length) {
      meanings = Arrays.copyOf(meanings, meanings.length * 2);
    }
    int[] known = meanings[number] == null ? NONE : meanings[number];
    for (int other : known) {
      if (other == area) {
        return;
      }
    }
    int[] more = Arrays.copyOf(known, known.length + 1);
    more[known.length] = area;
    meanings[number] = more;
  }

  private static boolean dropKind(FoldedName name) {
    for (String kind : KINDS) {
      if (name.endsWithWord(kind)) {
        return name.dropLastWord();
      }
    }
    return false;
  }

  /**
   * Returns the areas that a name may mean, {@code Georgia} the country and the state; empty if it
   * means none. A word for the kind of region, {@code Okinawa Prefecture}, may be dropped from
   * {@code name}.
   */
  int[] find(FoldedName name) {
    int number = names.find(name);
    if (number < 0 && dropKind(name)) {
      number = names.find(name);
    }
    return number < 0 ? NONE : meanings[number];
  }

  Area area(int number) {
    return areas.get(number);
  }

  /** Returns the country with the ISO code {@code code}. */
  @Nullable Area country(String code) {
    return countries.get(code);
  }

  /** Returns the region of the gazetteer with that number. */
  Area ofGazetteer(int region) {
    return areas.get(ofGazetteer[region]);
  }

  /** Returns the time zone at {@code longitude} in {@code area}; null if there is none. */
  @Nullable ZoneId zone(Area area, double longitude) {
    if (area.western() != null && longitude < area.border()) {
      return area.western();
    }
    Area country = countries.get(area.countryCode());
    return area.zone() != null || country == null ? area.zone() : country.zone();
  }
}
