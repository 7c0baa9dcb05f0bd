package org.copydesk.sentences.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.internal.WordFile;
import org.copydesk.core.internal.WordTable;

/** The word lists of the splitter: {@code abbreviations.txt} and {@code words.txt}. */
final class Words {
  /** With a capital after an abbreviation, begins a sentence. */
  static final int STARTER = 1;

  /** A day, month or time zone. */
  static final int DAY = 1 << 1;

  /** An office or institution that follows a state or company. */
  static final int OFFICE = 1 << 2;

  /** A verb of speech. */
  static final int SAID = 1 << 3;

  /** Stands before a letter that is no initial. */
  static final int LABEL = 1 << 4;

  /** Begins "At 5 a.m.". */
  static final int OPENER = 1 << 5;

  /** A name that ends in an exclamation mark. */
  static final int EXCLAIMED = 1 << 6;

  /** A direction after a street. */
  static final int DIRECTION = 1 << 7;

  /** The initials of a state. */
  static final int STATE = 1 << 8;

  /** Each abbreviation with the bits of its {@link AbbreviationKind}s. */
  static final WordTable ABBREVIATIONS = abbreviations();

  /** Each word with the bits above. */
  static final WordTable WORDS = words();

  private Words() {}

  private static WordTable abbreviations() {
    Map<String, Integer> bits = new HashMap<>();
    WordFile.words(Words.class.getResourceAsStream("abbreviations.txt"), "abbreviations.txt")
        .forEach(
            (section, words) -> {
              int bit = AbbreviationKind.valueOf(section.toUpperCase(Locale.ROOT)).bit();
              words.forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
            });
    return WordTable.of(bits);
  }

  private static WordTable words() {
    List<String> sections =
        List.of(
            "starters",
            "days",
            "offices",
            "said",
            "labels",
            "openers",
            "exclaimed",
            "directions",
            "states");
    Map<String, Integer> bits = new HashMap<>();
    Map<String, List<String>> lists =
        WordFile.words(Words.class.getResourceAsStream("words.txt"), "words.txt");
    if (!lists.keySet().equals(java.util.Set.copyOf(sections))) {
      throw new IllegalStateException("words.txt needs the sections " + sections);
    }
    lists.forEach(
        (section, words) -> {
          int bit = 1 << sections.indexOf(section);
          words.forEach(word -> bits.merge(word, bit, (a, b) -> a | b));
        });
    return WordTable.of(bits);
  }
}
