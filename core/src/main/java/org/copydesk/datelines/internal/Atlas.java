package org.copydesk.datelines.internal;

import org.jspecify.annotations.Nullable;

/**
 * All tables: read once, on first use, and never changed; thread-safe.
 *
 * @param gazetteer towns
 * @param areas countries and regions
 * @param otherNames names that go before those of the gazetteer
 * @param agencies sources
 * @param words words that look like places and are none
 */
record Atlas(
    Gazetteer gazetteer, Areas areas, OtherNames otherNames, Agencies agencies, Words words) {

  /** Returns the tables, reading them if need be. */
  static Atlas get() {
    return Holder.ATLAS;
  }

  /** Returns the area of an ISO code of a country or of a country and region, {@code US.NY}. */
  @Nullable Area area(String code) {
    if (code.isEmpty()) {
      return null;
    }
    String country = code.substring(0, 2);
    for (int i = 0; code.length() > 2 && i < gazetteer.regionName.length; i++) {
      if (gazetteer.regionCountry[i].equals(country)
          && gazetteer.regionCode[i].equals(code.substring(3))) {
        return areas.ofGazetteer(i);
      }
    }
    return areas.country(country);
  }

  private static final class Holder {
    static final Atlas ATLAS = read();

    private static Atlas read() {
      Gazetteer gazetteer = Gazetteer.load();
      return new Atlas(
          gazetteer,
          Areas.load(gazetteer),
          OtherNames.load(gazetteer),
          Agencies.load(),
          Words.load());
    }
  }
}
