package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteAttributorHostileTest {
  /** Found by the fuzz test: a NUL stands before the next opening mark. */
  @Test
  void trimsControlsOffAQuotationThatIsLeftOpen() {
    check("Ann Lee said \0“we who\0ag\0\0“left \0at” he said\0\0. \0“And\0\0” she said.");
  }

  /** Found by the fuzz test: the text ends with a word that is read as an adjective. */
  @Test
  void looksForNoNounAfterTheLastWord() {
    check("SYDN AYEanKd ULA LUM\u0003TheynAn]`IS (AP) — TheyKd ULA LUM\u0003 mŹY");
  }

  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void survives(HostileText hostile) {
    check(hostile.text());
  }

  private static void check(String text) {
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
