package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Span;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;

/** What must hold for the quotes of every text. */
final class QuoteInvariants {
  private QuoteInvariants() {}

  /** Checks each of {@code quotes}, and that they are in text order. */
  static void quotes(String text, List<Quote> quotes) {
    int last = 0;
    for (Quote quote : quotes) {
      quote(text, quote);
      int start = quote.parts().get(0).start();
      assertThat(start).as("start of %s", quote).isGreaterThanOrEqualTo(last);
      last = start;
    }
  }

  private static void quote(String text, Quote quote) {
    Invariants.spans(text, quote.parts());
    Invariants.spans(text, quote.quoted());
    for (Span quoted : quote.quoted()) {
      assertThat(quote.parts()).as("parts around %s", quoted).anyMatch(p -> p.contains(quoted));
    }
    switch (quote.kind()) {
      case DIRECT -> assertThat(quote.parts()).isEqualTo(quote.quoted());
      case MIXED -> assertThat(quote.quoted()).isNotEmpty().isNotEqualTo(quote.parts());
      case INDIRECT -> assertThat(quote.quoted()).isEmpty();
    }
    quote.cue().ifPresent(cue -> Invariants.span(text, cue));
    quote.speaker().ifPresent(speaker -> speaker(text, speaker));
    assertThat(quote.rule()).isNotBlank();
  }

  private static void speaker(String text, Speaker speaker) {
    Invariants.span(text, speaker.span());
    Invariants.span(text, speaker.phrase());
    assertThat(speaker.text()).isEqualTo(speaker.span().in(text));
    assertThat(speaker.phrase().contains(speaker.span())).as("phrase of %s", speaker).isTrue();
    speaker.name().ifPresent(name -> assertThat(name).isNotBlank());
    speaker.description().ifPresent(description -> assertThat(description).isNotBlank());
  }
}
