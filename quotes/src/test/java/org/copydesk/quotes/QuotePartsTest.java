package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Stories in which every part of every quote is marked with who said it: the name that the speaker
 * resolves to, else the words that describe the speaker. The first column is the rule of the first
 * quote where that is what the line is for.
 */
class QuotePartsTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "parts.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsPartsAndWhoSaidThem(String why, String rule, String marked) {
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
    if (!rule.equals("-")) {
      assertThat(quotes).extracting(Quote::rule).contains(rule);
    }
  }

  private static String who(Quote quote) {
    return quote.speaker().map(s -> s.name().orElse(s.text())).orElse("");
  }

  private static String shown(Span span, String text, String who) {
    return String.format("%05d %s — %s", span.start(), span.in(text), who);
  }
}
