package org.copydesk.quotes.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Span;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.copydesk.quotes.Speaker;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has stories that it decides, stories that only look so, and its place in the docs. */
class RuleTest {
  private static final String DECIDES = "decides";
  private static final String LOOKS_SO = "looks so";
  private static final Path DOCS = Path.of("..", "docs");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `?([a-z-]{5,})`? \\|");

  static List<List<String>> rows() {
    return GoldenFile.read(RuleTest.class, "rules.tsv", 4);
  }

  static Stream<Arguments> stories() {
    return rows().stream().map(r -> Arguments.of(r.get(0), r.get(1), r.get(2), r.get(3)));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @MethodSource("stories")
  void decidesItsStoriesAlone(String rule, String decides, String why, String marked) {
    MarkedText expected = MarkedText.parse(marked);
    String text = expected.text();

    List<Quote> quotes =
        QuoteAttributor.standard().attribute(expected.article(), expected.entities());

    List<String> found =
        quotes.stream()
            .flatMap(q -> q.parts().stream().map(part -> shown(part, text, who(q))))
            .sorted()
            .toList();
    List<String> wanted =
        expected.braced().stream().map(l -> shown(l.span(), text, l.label())).sorted().toList();
    assertThat(found).as("%s", quotes).isEqualTo(wanted);
    assertThat(quotes.stream().anyMatch(q -> q.rule().equals(rule)))
        .as("%s", quotes)
        .isEqualTo(decides.equals(DECIDES));
  }

  @Test
  void everyRuleHasStoriesOfBothKinds() {
    assertThat(of(DECIDES)).isEqualTo(rules());
    assertThat(of(LOOKS_SO)).isEqualTo(rules());
  }

  @Test
  void theGuideNamesEveryRule() throws IOException {
    assertThat(named(DOCS.resolve("quotes.md"))).isEqualTo(rules());
  }

  @Test
  void theReportNamesNoOtherRule() throws IOException {
    assertThat(rules()).containsAll(named(DOCS.resolve(Path.of("reports", "quotes.md"))));
  }

  private static Set<String> rules() {
    Set<String> rules = new TreeSet<>();
    Arrays.stream(Rule.values()).filter(Rule::isOfQuotes).forEach(r -> rules.add(r.toString()));
    return rules;
  }

  private static Set<String> of(String kind) {
    Set<String> rules = new TreeSet<>();
    rows().stream().filter(r -> r.get(1).equals(kind)).forEach(r -> rules.add(r.get(0)));
    return rules;
  }

  /** Returns what the first columns of the tables of a document name. */
  private static Set<String> named(Path document) throws IOException {
    Set<String> names = new TreeSet<>();
    Matcher rows = ROW.matcher(Files.readString(document));
    while (rows.find()) {
      names.add(rows.group(1));
    }
    return names;
  }

  private static String who(Quote quote) {
    return quote.speaker().map(Speaker::text).orElse("");
  }

  private static String shown(Span span, String text, String who) {
    return String.format("%05d %s — %s", span.start(), span.in(text), who);
  }
}
