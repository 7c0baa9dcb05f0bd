package org.copydesk.datelines.internal;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Countries and regions. They are numbered: first the regions of the gazetteer by their numbers
 * there, then the countries, then areas that GeoNames has no first-level code for. Thread-safe.
 */
final class Areas {
  private static final String[] NO_ROW = {};

  private final Gazetteer gazetteer;
  private final AreaNames names = new AreaNames();
  private final List<String> codes = new ArrayList<>();
  private final List<String[]> countries = new ArrayList<>();
  private final List<String[]> others = new ArrayList<>();

  /** By the number of a region: its row in regions.tsv; empty if it has none. */
  private final String[][] regionRows;

  /** Areas that have been asked for, made once each. */
  private final AtomicReferenceArray<Area> made;

  private Areas(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    this.regionRows = new String[gazetteer.regions()][];
    Arrays.fill(regionRows, NO_ROW);
    readCountries(Table.open("countries.tsv", 4));
    readRegions(Table.open("regions.tsv", 4));
    this.made = new AtomicReferenceArray<>(gazetteer.regions() + countries.size() + others.size());
  }

  /** Reads countries.tsv and regions.tsv; the other regions are the gazetteer's. */
  static Areas load(Gazetteer gazetteer) {
    return new Areas(gazetteer);
  }

  private void readCountries(Table table) {
    while (table.next()) {
      int number = gazetteer.regions() + countries.size();
      String[] row = {table.cell(0), table.cell(1), table.cell(3)};
      countries.add(row);
      codes.add(row[0]);
      names.add(table, number);
    }
  }

  private void readRegions(Table table) {
    while (table.next()) {
      String[] row = {table.cell(0), table.cell(1), table.cell(3)};
      int number = gazetteer.region(row[0]);
      if (number < 0) {
        if (!row[0].endsWith(".*")) {
          throw new IllegalStateException("regions.tsv: no region has the code ".concat(row[0]));
        }
        number = gazetteer.regions() + countries.size() + others.size();
        others.add(row);
        codes.add(row[0].substring(0, 2));
      } else {
        regionRows[number] = row;
      }
      names.add(table, number);
    }
  }

  /**
   * Adds to {@code sense} the areas that a name may mean, {@code Georgia} the country and the
   * state. A word for the kind of region, {@code Okinawa Prefecture}, may be dropped from {@code
   * name}.
   */
  void find(FoldedName name, Sense sense) {
    find(name, sense.name, sense);
    if (!sense.isArea() && RegionKinds.drop(name)) {
      find(name, gazetteer.name(name), sense);
    }
  }

  private void find(FoldedName name, int inGazetteer, Sense sense) {
    names.find(name, sense);
    if (inGazetteer >= 0) {
      int meanings = gazetteer.meanings(inGazetteer);
      for (int i = 0; i < meanings; i++) {
        sense.addArea(gazetteer.meaning(inGazetteer, i));
      }
    }
  }

  boolean isCountry(int area) {
    int number = area - gazetteer.regions();
    return number >= 0 && number < countries.size();
  }

  /** Returns whether an area is the region, or lies in or is the country around it. */
  boolean holds(int area, int region) {
    if (area < gazetteer.regions()) {
      return area == region;
    }
    String code = countryCode(area);
    // "MACAU, China": as the agencies of China print it.
    return gazetteer.isIn(region, code)
        || code.equals("CN") && (gazetteer.isIn(region, "HK") || gazetteer.isIn(region, "MO"));
  }

  /** Returns the ISO code of an area's country. */
  String countryCode(int area) {
    return area < gazetteer.regions()
        ? gazetteer.country(area)
        : codes.get(area - gazetteer.regions());
  }

  /** Returns the number of the area with that code, {@code US} or {@code US.NY}; -1 if none has. */
  int number(String code) {
    int region = code.length() > 2 ? gazetteer.region(code) : Gazetteer.NONE;
    return region >= 0 ? region : countryNumber(code);
  }

  private int countryNumber(String code) {
    for (int i = 0; i < countries.size(); i++) {
      if (code.startsWith(countries.get(i)[0])) {
        return gazetteer.regions() + i;
      }
    }
    return -1;
  }

  /** Returns the area with that number. */
  Area area(int number) {
    Area area = made.get(number);
    if (area == null) {
      area = make(number);
      made.set(number, area);
    }
    return area;
  }

  private Area make(int number) {
    String code = countryCode(number);
    int countryNumber = countryNumber(code);
    String[] country =
        countryNumber < 0
            ? new String[] {code, code, ""}
            : countries.get(countryNumber - gazetteer.regions());
    ZoneId zone = zone(country[2]);
    if (isCountry(number)) {
      return new Area(code, country[1], null, zone, null, 0);
    }
    int other = number - gazetteer.regions() - countries.size();
    String[] row = other >= 0 ? others.get(other) : regionRows[number];
    if (row.length == 0) {
      return new Area(code, country[1], gazetteer.regionName(number), zone, null, 0);
    }
    return region(code, country[1], row, zone);
  }

  private static Area region(String code, String country, String[] row, @Nullable ZoneId zone) {
    String zones = row[2];
    if (zones.isEmpty()) {
      return new Area(code, country, row[1], zone, null, 0);
    }
    int arrow = zones.indexOf(" > ");
    if (arrow < 0) {
      return new Area(code, country, row[1], ZoneId.of(zones), null, 0);
    }
    int blank = zones.indexOf(' ', arrow + 3);
    return new Area(
        code,
        country,
        row[1],
        ZoneId.of(zones.substring(blank + 1)),
        ZoneId.of(zones.substring(0, arrow)),
        Double.parseDouble(zones.substring(arrow + 3, blank)));
  }

  private static @Nullable ZoneId zone(String id) {
    return id.isEmpty() ? null : ZoneId.of(id);
  }

  /** Which areas the names and abbreviations of the two tables mean. */
  private static final class AreaNames {
    private final NameIndex names = new NameIndex(2000, 20000);
    private final FoldedName buffer = new FoldedName();

    /** By the number of a name: its first meaning, and by that of a meaning: the next. */
    private int[] first = new int[2048];

    private int[] area = new int[2048];
    private int[] next = new int[2048];
    private int count = 1;

    void add(Table table, int number) {
      name(table.text(), table.start(1), table.end(1), number);
      for (int from = table.start(2); from < table.end(2); ) {
        int to = table.partEnd(2, from);
        name(table.text(), from, to, number);
        from = table.afterSeparator(2, to);
      }
    }

    private void name(String text, int from, int to, int number) {
      if (buffer.set(text, from, to)) {
        enter(number);
        if (RegionKinds.drop(buffer)) {
          enter(number);
        }
      }
    }

    private void enter(int number) {
      int name = names.add(buffer);
      if (name >= first.length) {
        first = Arrays.copyOf(first, first.length * 2);
      }
      if (count == area.length) {
        area = Arrays.copyOf(area, count * 2);
        next = Arrays.copyOf(next, count * 2);
      }
      area[count] = number;
      int last = first[name];
      if (last == 0) {
        first[name] = count;
      } else {
        while (next[last] != 0) {
          last = next[last];
        }
        next[last] = count;
      }
      count++;
    }

    void find(FoldedName name, Sense sense) {
      int number = names.find(name);
      for (int i = number < 0 ? 0 : first[number]; i != 0; i = next[i]) {
        sense.addArea(area[i]);
      }
    }
  }
}
