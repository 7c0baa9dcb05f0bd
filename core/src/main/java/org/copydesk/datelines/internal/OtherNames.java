package org.copydesk.datelines.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * What other-names.tsv says: the place that a printed name means before every other, be it a town
 * of the gazetteer ({@code Kiev}) or an area known by its country alone ({@code Golan Heights}).
 */
final class OtherNames {
  /** What stands for "no such name" and for "no town". */
  static final int NONE = -1;

  private final NameIndex names = new NameIndex(2000, 20000);
  private final List<String> printed = new ArrayList<>();
  private final List<Integer> towns = new ArrayList<>();
  private final List<String> codes = new ArrayList<>();

  private OtherNames() {}

  /** Reads other-names.tsv. */
  static OtherNames load(Gazetteer gazetteer) {
    OtherNames result = new OtherNames();
    List<String[]> areas = new ArrayList<>();
    for (String[] row : Tables.read("other-names.tsv", 3)) {
      int town = town(gazetteer, row[1].isEmpty() ? row[0] : row[1], row[2]);
      if (town == NONE) {
        areas.add(row);
      } else {
        result.add(row[0], town, row[2]);
      }
    }
    for (String[] row : areas) {
      if (row[1].isEmpty()) {
        result.add(row[0], NONE, row[2]);
      }
    }
    return result;
  }

  private static int town(Gazetteer gazetteer, String target, String code) {
    FoldedName name = new FoldedName();
    int key = name.set(target, 0, target.length()) ? gazetteer.name(name) : -1;
    if (key < 0 || code.isEmpty()) {
      return NONE;
    }
    for (int place = gazetteer.first(key); place < gazetteer.end(key); place++) {
      String full = gazetteer.country(place) + "." + gazetteer.regionCode[gazetteer.region(place)];
      if (full.equals(code) || gazetteer.country(place).equals(code)) {
        return place;
      }
    }
    return NONE;
  }

  private void add(String form, int town, String code) {
    FoldedName name = new FoldedName();
    if (name.set(form, 0, form.length()) && names.find(name) < 0) {
      names.add(name);
      printed.add(form);
      towns.add(town);
      codes.add(code);
    }
  }

  /** Returns the number of a printed name, {@link #NONE} if the table does not have it. */
  int find(FoldedName name) {
    return names.find(name);
  }

  /** Returns the name in normal writing. */
  String printed(int name) {
    return printed.get(name);
  }

  /** Returns the town in the gazetteer, {@link #NONE} if it is an area. */
  int town(int name) {
    return towns.get(name);
  }

  /** Returns the ISO code of the country, or country and region; empty if there is none. */
  String code(int name) {
    return codes.get(name);
  }
}
