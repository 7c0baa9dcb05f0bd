package org.copydesk.fuzz;

import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.RandomTexts;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Article;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileQuotesTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void everyTextIsReadOnASmallStack(HostileText hostile) {
    String text = hostile.text();
    QuoteInvariants.quotes(text, Repeatedly.onSmallStack(() -> quotes(text)));
  }

  @Test
  void resultDoesNotDependOnOrderThreadOrLocale() {
    Repeatedly.check(
        HostileTexts.inStory().stream().map(HostileText::text).toList(), HostileQuotesTest::shown);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void randomTextsKeepTheInvariants(long seed) {
    List<String> texts = RandomTexts.of(seed, 300).texts();
    texts.forEach(text -> QuoteInvariants.quotes(text, quotes(text)));
    Repeatedly.check(texts, HostileQuotesTest::shown);
  }

  private static List<Quote> quotes(String text) {
    return QuoteAttributor.standard().attribute(Article.parse(text));
  }

  private static String shown(String text) {
    StringBuilder shown = new StringBuilder();
    for (Quote quote : quotes(text)) {
      shown.append(quote.kind()).append(quote.parts()).append(quote.quoted()).append(quote.cue());
      shown.append(quote.speaker()).append(quote.rule()).append('\n');
    }
    return shown.toString();
  }
}
