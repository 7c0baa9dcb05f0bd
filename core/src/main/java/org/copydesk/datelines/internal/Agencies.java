package org.copydesk.datelines.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Agencies, press-release wires and outlets by the names that they print. */
final class Agencies {
  private static final int MOST_WORDS = 4;

  private final NameIndex names = new NameIndex(800, 8000);
  private final List<Agency> meanings = new ArrayList<>();

  private Agencies() {}

  /** Reads agencies.tsv. */
  static Agencies load() {
    Agencies agencies = new Agencies();
    for (String[] row : Tables.read("agencies.tsv", 4)) {
      Agency.Kind kind = Agency.Kind.valueOf(row[3].toUpperCase(Locale.ROOT));
      boolean list = row[0].equals("*");
      Agency agency = new Agency(row[0], row[2], kind);
      if (!list) {
        agencies.name(row[0], agency);
      }
      for (String form : Tables.parts(row[1])) {
        agencies.name(form, list ? new Agency(form, row[2], kind) : agency);
      }
    }
    return agencies;
  }

  private void name(String form, Agency agency) {
    FoldedName name = new FoldedName();
    if (name.set(form, 0, form.length()) && names.find(name) < 0) {
      names.add(name);
      meanings.add(agency);
    }
  }

  /** Returns the agency called exactly {@code text[from, to)}; null if none is. */
  @Nullable Agency exactly(CharSequence text, int from, int to, FoldedName buffer) {
    int found = buffer.set(text, from, to) ? names.find(buffer) : -1;
    return found < 0 ? null : meanings.get(found);
  }

  /**
   * Returns the agency that {@code text[from, to)} begins with, {@code Reuters Life!}, {@code
   * AFP/Relaxnews}; null if none.
   */
  @Nullable Agency leading(CharSequence text, int from, int to, FoldedName buffer) {
    Agency longest = exactly(text, from, to, buffer);
    int words = 0;
    for (int i = from + 1; i < to && longest == null && words < MOST_WORDS; i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '/' || c == '-' || c == ',' || c == ';' || c == '&' || c == '|') {
        words++;
        longest = exactly(text, from, i, buffer);
      }
    }
    return longest;
  }
}
