package org.copydesk.datelines.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What other-names.tsv says: the place that a printed name means before every other, be it a town
 * of the gazetteer ({@code Kiev}) or an area known by its country alone ({@code Golan Heights}).
 * The towns are looked up when they are asked for; thread-safe.
 */
final class OtherNames {
  /** What stands for "no such name" and for "no town". */
  static final int NONE = -1;

  private static final int NOT_LOOKED_UP = -2;

  private final Gazetteer gazetteer;
  private final NameIndex names = new NameIndex(2000, 20000);
  private final List<String[]> rows = new ArrayList<>();

  /** By the number of a name: the place. Filled by whoever asks first; all find the same. */
  private final int[] towns;

  private OtherNames(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
    FoldedName name = new FoldedName();
    Table table = Table.open("other-names.tsv", 3);
    while (table.next()) {
      if (name.set(table.text(), table.start(0), table.end(0)) && names.find(name) < 0) {
        names.add(name);
        String printed = table.cell(0);
        rows.add(new String[] {printed, table.isEmpty(1) ? printed : table.cell(1), table.cell(2)});
      }
    }
    towns = new int[rows.size()];
    Arrays.fill(towns, NOT_LOOKED_UP);
  }

  /** Reads other-names.tsv. */
  static OtherNames load(Gazetteer gazetteer) {
    return new OtherNames(gazetteer);
  }

  /** Returns the number of a printed name, {@link #NONE} if the table does not have it. */
  int find(FoldedName name) {
    return names.find(name);
  }

  int size() {
    return rows.size();
  }

  /** Returns the name in normal writing. */
  String printed(int name) {
    return rows.get(name)[0];
  }

  /** Returns the name under which GeoNames has the place. */
  String target(int name) {
    return rows.get(name)[1];
  }

  /** Returns the ISO code of the country, or country and region; empty if there is none. */
  String code(int name) {
    return rows.get(name)[2];
  }

  /** Returns the town in the gazetteer, {@link #NONE} if it is an area. */
  int town(int name) {
    int town = towns[name];
    if (town == NOT_LOOKED_UP) {
      town = lookUp(rows.get(name)[1], rows.get(name)[2]);
      towns[name] = town;
    }
    return town;
  }

  private int lookUp(String target, String code) {
    FoldedName name = new FoldedName();
    int key = name.set(target, 0, target.length()) ? gazetteer.name(name) : NONE;
    if (key < 0 || code.isEmpty()) {
      return NONE;
    }
    int region = code.length() > 2 ? gazetteer.region(code) : NONE;
    int first = gazetteer.first(key);
    for (int place = first; place < first + gazetteer.towns(key); place++) {
      int of = gazetteer.region(place);
      if (region >= 0 ? of == region : gazetteer.isIn(of, code)) {
        return place;
      }
    }
    return NONE;
  }
}
