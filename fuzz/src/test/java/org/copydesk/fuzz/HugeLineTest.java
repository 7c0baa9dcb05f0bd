package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.Invariants;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Article;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.junit.jupiter.api.Test;

/** The build gives these tests 512 MB of heap. */
class HugeLineTest {

  @Test
  void oneLineOfTenMegabytesIsReadOnASmallStack() {
    String text = HostileTexts.hugeLine().text();
    assertThat(text.length()).isGreaterThan(10_000_000);
    Article article = Repeatedly.onSmallStack(() -> Article.parse(text));
    Invariants.article(article);
    List<Quote> quotes =
        Repeatedly.onSmallStack(() -> QuoteAttributor.standard().attribute(article));
    assertThat(quotes).isNotEmpty();
    QuoteInvariants.quotes(text, quotes);
  }
}
