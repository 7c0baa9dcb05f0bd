package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Stories in which every quoted span is marked with the words that name its speaker. */
class QuoteAttributorTest {
  @ParameterizedTest(name = "{0}")
  @CsvFileSource(
      resources = "quotes.tsv",
      delimiter = '\t',
      numLinesToSkip = 1,
      quoteCharacter = '\0')
  void findsQuotedSpansAndTheirSpeakers(String why, String marked) {
    MarkedText expected = MarkedText.parse(marked);
    List<Quote> quotes = QuoteAttributor.standard().attribute(expected.article());
    List<String> found =
        quotes.stream()
            .flatMap(q -> q.quoted().stream().map(span -> shown(expected.text(), span, q)))
            .sorted()
            .toList();
    List<String> wanted =
        expected.braced().stream()
            .map(l -> l.span() + " " + l.span().in(expected.text()) + " — " + l.label())
            .sorted()
            .toList();
    assertThat(found).as("%s", quotes).isEqualTo(wanted);
  }

  private static String shown(String text, Span span, Quote quote) {
    return span + " " + span.in(text) + " — " + quote.speaker().map(Speaker::text).orElse("");
  }
}
