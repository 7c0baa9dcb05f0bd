package org.copydesk.datelines.internal;

import java.util.ArrayList;
import java.util.List;
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
    FoldedName name = new FoldedName();
    Table table = Table.open("agencies.tsv", 4);
    while (table.next()) {
      String country = table.cell(2);
      Agency.Kind kind = kind(table.cell(3));
      boolean list = table.cell(0).equals("*");
      Agency agency = new Agency(table.cell(0), country, kind);
      if (!list) {
        agencies.name(name, table.text(), table.start(0), table.end(0), agency);
      }
      for (int from = table.start(1); from < table.end(1); ) {
        int to = table.partEnd(1, from);
        Agency of = list ? new Agency(table.text().substring(from, to), country, kind) : agency;
        agencies.name(name, table.text(), from, to, of);
        from = table.afterSeparator(1, to);
      }
    }
    return agencies;
  }

  private static Agency.Kind kind(String word) {
    return switch (word) {
      case "agency" -> Agency.Kind.AGENCY;
      case "wire" -> Agency.Kind.WIRE;
      case "release" -> Agency.Kind.RELEASE;
      case "network" -> Agency.Kind.NETWORK;
      case "outlet" -> Agency.Kind.OUTLET;
      default -> throw new IllegalStateException("agencies.tsv: unknown kind ".concat(word));
    };
  }

  private void name(FoldedName name, String text, int from, int to, Agency agency) {
    if (name.set(text, from, to) && names.find(name) < 0) {
      names.add(name);
      meanings.add(agency);
    }
  }

  /** Returns the agency called exactly {@code text[from, to)}; null if none is. */
  @Nullable Agency exactly(String text, int from, int to, FoldedName buffer) {
    int found = buffer.set(text, from, to) ? names.find(buffer) : -1;
    return found < 0 ? null : meanings.get(found);
  }

  /**
   * Returns the agency that {@code text[from, to)} begins with, {@code Reuters Life!}, {@code
   * AFP/Relaxnews}; null if none.
   */
  @Nullable Agency leading(String text, int from, int to, FoldedName buffer) {
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
