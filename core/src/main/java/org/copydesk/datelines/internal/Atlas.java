package org.copydesk.datelines.internal;

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
