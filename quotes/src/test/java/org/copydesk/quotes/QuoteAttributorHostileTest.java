package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteAttributorHostileTest {
  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void survives(HostileText hostile) {
    String text = hostile.text();
    List<Quote> quotes = QuoteAttributor.standard().attribute(Article.parse(text));
    int last = 0;
    for (Quote quote : quotes) {
      Invariants.spans(text, quote.parts());
      Invariants.spans(text, quote.quoted());
      quote.cue().ifPresent(cue -> Invariants.span(text, cue));
      quote
          .speaker()
          .ifPresent(
              speaker -> {
                Invariants.span(text, speaker.span());
                Invariants.span(text, speaker.phrase());
                assertThat(speaker.text()).isEqualTo(speaker.span().in(text));
              });
      assertThat(quote.parts().get(0).start()).isGreaterThanOrEqualTo(last);
      last = quote.parts().get(0).start();
    }
  }
}
