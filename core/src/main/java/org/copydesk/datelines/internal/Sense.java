package org.copydesk.datelines.internal;

/**
 * What a name printed in the text may mean: a name of other-names.tsv, a name of the gazetteer,
 * countries and regions. Filled by {@link Gloss}, once for each stretch of text; not thread-safe.
 */
final class Sense {
  private static final int MOST_AREAS = 24;

  int from;
  int to;

  /** Its number in other-names.tsv; {@link OtherNames#NONE} if it is not there. */
  int other;

  /** Its number in the gazetteer; {@link Gazetteer#NONE} if it is not there. */
  int name;

  /** People in the largest town of that name; -1 if there is none, see {@link Gloss#population}. */
  int population;

  private final int[] areas = new int[MOST_AREAS];
  private int areaCount;

  void clear(int from, int to) {
    this.from = from;
    this.to = to;
    other = OtherNames.NONE;
    name = Gazetteer.NONE;
    population = -1;
    areaCount = 0;
  }

  void addArea(int area) {
    for (int i = 0; i < areaCount; i++) {
      if (areas[i] == area) {
        return;
      }
    }
    if (areaCount < MOST_AREAS) {
      areas[areaCount++] = area;
    }
  }

  /** Returns how many countries and regions bear the name. */
  int areas() {
    return areaCount;
  }

  int area(int i) {
    return areas[i];
  }

  boolean isArea() {
    return areaCount > 0;
  }

  boolean isTown() {
    return population >= 0;
  }

  /** Returns whether any table has the name as that of a place. */
  boolean isKnown() {
    return isTown() || isArea();
  }
}
