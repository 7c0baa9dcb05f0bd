package org.copydesk.datelines.internal;

/**
 * Words that follow a region's name in print or in GeoNames: {@code Okinawa Prefecture}. The same
 * list stands in tools/gazetteer/convert.mjs.
 */
final class RegionKinds {
  private static final String[] KINDS = {
    "state", "province", "region", "prefecture", "oblast", "county", "governorate", "district",
    "republic", "krai", "kray", "territory", "department", "municipality", "regency", "division"
  };

  private RegionKinds() {}

  /** Drops such a word from the end of {@code name}; false if there is none. */
  static boolean drop(FoldedName name) {
    for (String kind : KINDS) {
      if (name.endsWithWord(kind)) {
        return name.dropLastWord();
      }
    }
    return false;
  }
}
