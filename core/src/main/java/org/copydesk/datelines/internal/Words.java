package org.copydesk.datelines.internal;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** Words that tell a dateline from what looks like one: headings, common words, surnames. */
final class Words {
  private static final WordSet TITLE_PREFIXES =
      WordSet.of(
          "St", "Ste", "Mt", "Ft", "Pt", "ST", "STE", "MT", "FT", "PT", "Sta", "Sto", "STA", "STO",
          "Gen", "Mc", "Co", "CO");

  /** "ABOARD THE USS HARRY S. TRUMAN", "NEAR KHERSON": what follows belongs to the place. */
  private static final WordSet LOCATIVES =
      WordSet.of(
          "ABOARD", "NEAR", "ON", "OFF", "OVER", "OUTSIDE", "INSIDE", "ALONG", "CAMP", "Aboard",
          "Near", "Outside", "Camp");

  /** Kinds of words that count as printed, capitals and small letters told apart. */
  enum Kind {
    /** Begins the first sentence of a story: "The", "Police". */
    BEGINNING,
    /** Begins what a person says after a colon: "Well", "I". */
    SPEECH,
    /** Goes on from a name that was a sentence of its own: "London. That is where". */
    FRAGMENT,
    /** Is between two places: "Oslo - Lund ferry". */
    ROUTE,
    /** Stands in death notices: "beloved". */
    MOURNING,
    /** Follows a person of a story, not of a notice: "OSLO--Ruth O'Dell, who rowed". */
    RELATIVE
  }

  private final Map<Kind, WordSet> exact = new EnumMap<>(Kind.class);
  private final NameIndex headings = new NameIndex(400, 4000);
  private final NameIndex common = new NameIndex(200, 2000);
  private final NameIndex persons = new NameIndex(1000, 10000);

  private Words() {}

  /** Reads words.tsv. */
  static Words load() {
    Words words = new Words();
    FoldedName name = new FoldedName();
    Table table = Table.open("words.tsv", 2);
    while (table.next()) {
      words.add(table, name);
    }
    return words;
  }

  private void add(Table table, FoldedName name) {
    switch (table.cell(0)) {
      case "heading" -> add(table, name, headings);
      case "common" -> add(table, name, common);
      case "person" -> add(table, name, persons);
      default -> {
        Kind kind = Kind.valueOf(table.cell(0).toUpperCase(Locale.ROOT));
        exact.put(kind, WordSet.of(table.cell(1).split(" ")));
      }
    }
  }

  private static void add(Table table, FoldedName name, NameIndex index) {
    String text = table.text();
    for (int from = table.start(1); from < table.end(1); ) {
      int to = text.indexOf(' ', from);
      to = to < 0 || to > table.end(1) ? table.end(1) : to;
      // The blank within a name is printed as _, which folds to one.
      if (name.set(text, from, to)) {
        index.add(name);
      }
      from = to + 1;
    }
  }

  /** Returns whether the word, {@code St} or {@code Mt}, takes a full stop in a name. */
  boolean isTitlePrefix(String text, int from, int to) {
    return TITLE_PREFIXES.contains(text, from, to);
  }

  /** Returns whether text[from, to) begins with a word for where something is. */
  static boolean isLocative(String text, int from, int to) {
    int end = from;
    while (end < to && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return LOCATIVES.contains(text, from, end);
  }

  /** Returns whether text[from, to) is a word of that kind. */
  boolean is(Kind kind, String text, int from, int to) {
    WordSet words = exact.get(kind);
    return words != null && words.contains(text, from, to);
  }

  /** Returns whether any word of text[from, to) belongs to headings and to no place. */
  boolean hasHeading(String text, int from, int to, FoldedName buffer) {
    int start = from;
    for (int i = from; i <= to; i++) {
      if (i == to || Chars.isBlank(text.charAt(i)) || text.charAt(i) == '/') {
        if (i > start && buffer.set(text, start, i) && headings.find(buffer) >= 0) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }

  /** Returns whether the whole name is rather a common word than a town. */
  boolean isCommon(FoldedName name) {
    return common.find(name) >= 0;
  }

  /** Returns whether the whole name may be a person's, or a country's in a heading. */
  boolean isPerson(FoldedName name) {
    return persons.find(name) >= 0;
  }
}
