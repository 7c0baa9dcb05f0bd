package org.copydesk.contracts;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The texts that every component must survive: nothing thrown, spans in bounds, the same result
 * each time, time in step with length. Test them with {@link Invariants}:
 *
 * <pre>{@code
 * @ParameterizedTest
 * @MethodSource("org.copydesk.contracts.HostileTexts#all")
 * void survives(HostileText hostile) {
 *   Invariants.article(Article.parse(hostile.text()));
 * }
 * }</pre>
 */
public final class HostileTexts {

  /** A short story to put odd things into; {@link #inStory} says where. */
  private static final String BEFORE =
      """
      Harbor town votes to move its school
      By ANNA LINDQVIST
      PORTLAND, Maine (AP) — The town council of Gull Harbor voted Tuesday to move its school \
      away from the shore.
      “We have waited long enough,” Mayor Ruth O’Dell said. “The water has not.”
      """;

  private static final String AFTER =
      """

      Councilman J. R. Teague, who voted against the move, said that it would cost $4.2 million.
      "Nobody asked the children," he said, "and nobody asked the fishermen."
      According to Dr. Ines Moreau of the U.S. Geological Survey, the cliff loses 3 feet a year.
      """;

  private static final String SAID = "said Mayor Ruth O’Dell of Gull Harbor.";

  private HostileTexts() {}

  /** Returns all texts, the ones in the middle of a story and the large ones too. */
  public static Stream<HostileText> all() {
    return Stream.of(small().stream(), inStory().stream(), large().stream()).flatMap(s -> s);
  }

  /** Returns the odd texts of at most some ten thousand units: seeds for fuzzing. */
  public static List<HostileText> small() {
    List<HostileText> texts = new ArrayList<>();
    texts.addAll(BlankTexts.all());
    texts.addAll(CharacterTexts.all());
    texts.addAll(QuoteTexts.all());
    texts.addAll(WireTexts.all());
    return List.copyOf(texts);
  }

  /** Returns the small texts, each put between two paragraphs of an ordinary story. */
  public static List<HostileText> inStory() {
    return small().stream()
        .map(t -> HostileText.of(t.name() + ", in a story", BEFORE + t.text() + AFTER))
        .toList();
  }

  /** Returns an ordinary story of some 600 units. */
  public static String story() {
    return BEFORE + AFTER.strip();
  }

  /** Returns one line of 10 MB: slow to read, so test it once for all components together. */
  public static HostileText hugeLine() {
    return HostileText.of(
        "one 10 MB line",
        () -> "“We saw Bo Ek in Rome,” Ann Lee said Monday, adding that he left. ".repeat(153_000));
  }

  /** Returns the large texts, up to 5 MB: each unit of {@link #repeated} as often as is hard. */
  public static List<HostileText> large() {
    List<HostileText> texts = new ArrayList<>();
    for (RepeatedText repeated : repeated()) {
      texts.add(HostileText.of(repeated.toString(), () -> repeated.times(repeated.hardTimes())));
    }
    texts.add(
        HostileText.of(
            "a quote longer than half of the article",
            () -> story() + "\n“" + "We will see to that. ".repeat(5_000) + "” " + SAID));
    texts.add(
        HostileText.of(
            "openers nested 10k deep",
            () -> "“‘".repeat(5_000) + "so" + "’”".repeat(5_000) + " " + SAID));
    texts.add(HostileText.of("50k distinct entities", HostileTexts::manyNames));
    texts.add(HostileText.of("namesakes", () -> counted("# Lee met Lee.\n", 20_000)));
    texts.add(
        HostileText.of(
            "one senator of 20k people",
            () -> "Sen. Ann Lee left.\n" + counted("# left. The senator said no.\n", 20_000)));
    return List.copyOf(texts);
  }

  /** Returns the texts that grow: to see whether time grows in step with length. */
  public static List<RepeatedText> repeated() {
    return List.of(
        new RepeatedText("one line", "", "Ann Lee saw Bo Ek in Rome, she said. ", 30_000),
        new RepeatedText("a million one-word lines", "", "word\n", 1_000_000),
        new RepeatedText("unclosed openers", "", "“", 100_000),
        new RepeatedText("unclosed openers with words", "", "“We said so. ", 20_000),
        new RepeatedText("unclosed openers, a paragraph each", "", "“We said so.\n", 20_000),
        new RepeatedText("closers", "", "”", 100_000),
        new RepeatedText("closers with words", "", "We said so.” ", 20_000),
        new RepeatedText("closer, opener, closer", "”", "“”", 50_000),
        new RepeatedText("straight marks", "", "\"", 100_000),
        new RepeatedText("straight marks with words", "", "\"we\" said ", 20_000),
        new RepeatedText("apostrophes", "", "'", 100_000),
        new RepeatedText("backquotes", "", "``", 50_000),
        new RepeatedText("alternating kinds of marks", "", "“\"‘'«»’”„‟", 10_000),
        new RepeatedText("ordinary quotes", "", "“We will go,” she said. ", 20_000),
        new RepeatedText("quotes without a speaker", "", "“We will go.” ", 20_000),
        new RepeatedText("cues without quotes", "", "Carter said that ", 20_000),
        new RepeatedText("nothing but cues", "", "said ", 50_000),
        new RepeatedText("according to", "", "according to ", 20_000),
        new RepeatedText("dots", "", ".", 100_000),
        new RepeatedText("spaced dots", "", ". ", 50_000),
        new RepeatedText("commas", "", ",", 100_000),
        new RepeatedText("dashes", "", "—", 100_000),
        new RepeatedText("hyphens", "", "-", 100_000),
        new RepeatedText("a city and dashes", "BOSTON (AP) ", "- ", 50_000),
        new RepeatedText("brackets", "", "(", 100_000),
        new RepeatedText("brackets in a dateline", "BOSTON ", "(AP) ", 20_000),
        new RepeatedText("Mr.", "", "Mr. ", 100_000),
        new RepeatedText("a.", "", "a.", 40_000),
        new RepeatedText("initials", "", "J. K. R. Smith ", 10_000),
        new RepeatedText("one entity", "", "Carter ", 100_000),
        new RepeatedText("one entity, joined", "", "Carter, ", 100_000),
        new RepeatedText("one long name", "", "Anna ", 50_000),
        new RepeatedText("capitals", "", "THE MAYOR OF BOSTON ", 20_000),
        new RepeatedText("cities of a dateline", "", "BOSTON, ", 20_000),
        new RepeatedText("cities joined by and", "", "BOSTON and ", 20_000),
        new RepeatedText("one long word", "", "a", 1_000_000),
        new RepeatedText("one long number", "", "1,2", 100_000),
        new RepeatedText("an address without an end", "", "a@", 50_000),
        new RepeatedText("a web address without an end", "http://www.", "a.b/", 50_000),
        new RepeatedText("blanks", "", " ", 1_000_000),
        new RepeatedText("blanks within a line", "Boston", " \u00A0", 100_000),
        new RepeatedText("line ends", "", "\n", 1_000_000),
        new RepeatedText("combining marks", "e", "\u0301", 10_000),
        new RepeatedText("unpaired surrogates", "", "\uD800", 100_000),
        new RepeatedText("joined emoji", "", "\uD83D\uDC69\u200D", 20_000),
        new RepeatedText("bidi overrides", "", "\u202E", 50_000),
        new RepeatedText("stories, one after the other", "", story() + "\n\n", 200));
  }

  private static String manyNames() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 50_000; i++) {
      text.append("Ann ").append(surname(i)).append(i % 5 == 4 ? " left.\n" : " met ");
    }
    return text.toString();
  }

  /** Returns {@code unit} again and again, each time with another name for its {@code #}. */
  private static String counted(String unit, int times) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < times; i++) {
      text.append(unit.replace("#", surname(i)));
    }
    return text.toString();
  }

  /** Spells a number in syllables: 0 is Babababa, 1 Babababe. */
  private static String surname(int number) {
    String consonants = "bdfgklmnprstvz";
    String vowels = "aeiou";
    StringBuilder name = new StringBuilder();
    int rest = number;
    for (int i = 0; i < 4; i++) {
      name.insert(0, vowels.charAt(rest % 5)).insert(0, consonants.charAt(rest / 5 % 14));
      rest /= 70;
    }
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
