package org.copydesk.datelines.internal;

import java.util.Set;

/** Words that tell a dateline from what looks like one: headings, common words, surnames. */
final class Words {
  private static final Set<String> TITLE_PREFIXES =
      Set.of(
          "St", "Ste", "Mt", "Ft", "Pt", "ST", "STE", "MT", "FT", "PT", "Sta", "Sto", "STA", "STO",
          "Gen", "Mc");

  private static final Set<String> SENTENCE_BEGINNINGS =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "As",
          "It",
          "He",
          "She",
          "They",
          "This",
          "That",
          "After",
          "With",
          "For",
          "Two",
          "Three",
          "Police",
          "President",
          "Prime",
          "Minister",
          "When",
          "While",
          "Following",
          "Despite",
          "Authorities",
          "By",
          "From",
          "More",
          "Some",
          "Four",
          "Five",
          "Several",
          "Chief",
          "Former",
          "Jammu",
          "Union");

  private final NameIndex headings = new NameIndex(400, 4000);
  private final NameIndex common = new NameIndex(200, 2000);
  private final NameIndex persons = new NameIndex(1000, 10000);

  private Words() {}

  /** Reads words.tsv. */
  static Words load() {
    Words words = new Words();
    FoldedName name = new FoldedName();
    for (String[] row : Tables.read("words.tsv", 2)) {
      NameIndex index =
          switch (row[0]) {
            case "heading" -> words.headings;
            case "common" -> words.common;
            default -> words.persons;
          };
      for (String word : row[1].split(" ")) {
        String spaced = word.replace('_', ' ');
        if (name.set(spaced, 0, spaced.length())) {
          index.add(name);
        }
      }
    }
    return words;
  }

  /** Returns whether the word, {@code St} or {@code Mt}, takes a full stop in a name. */
  boolean isTitlePrefix(CharSequence text, int from, int to) {
    return to - from <= 3 && TITLE_PREFIXES.contains(text.subSequence(from, to).toString());
  }

  /** Returns whether the word commonly begins the first sentence of a story. */
  boolean beginsSentence(CharSequence text, int from, int to) {
    return to - from <= 12 && SENTENCE_BEGINNINGS.contains(text.subSequence(from, to).toString());
  }

  /** Returns whether any word of text[from, to) belongs to headings and to no place. */
  boolean hasHeading(CharSequence text, int from, int to, FoldedName buffer) {
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
