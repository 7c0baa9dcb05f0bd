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

  private static final WordSet WORDS = WordSet.of(KINDS);

  private RegionKinds() {}

  /** Returns whether text[from, to) is such a word, in small letters. */
  static boolean is(String text, int from, int to) {
    return WORDS.contains(text, from, to);
  }

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
