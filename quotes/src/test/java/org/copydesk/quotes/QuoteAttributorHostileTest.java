package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
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

  /** Entities of a tagger that nobody checked: out of order, twice, overlapping, of other texts. */
  @Test
  void entitiesOfAnyKindDoNoHarm() {
    Article article = Article.parse("“We go,” said Ann Lee of Acme. “Now,” Lee said.");
    Entity ann = Entity.of(article, new Span(14, 21), EntityType.PERSON);
    Entity of = Entity.of(article, new Span(18, 29), EntityType.ORGANIZATION);
    Entity half = Entity.of(article, new Span(15, 16), EntityType.PERSON);
    Entity blank = Entity.of(article, new Span(8, 9), EntityType.PERSON);
    Entity all = Entity.of(article, new Span(0, article.text().length()), EntityType.PERSON);
    Entity beyond = new Entity(new Span(40, 99), "x".repeat(59), EntityType.PERSON, 1);
    Entity other = new Entity(new Span(14, 17), "Bob", EntityType.PERSON, 1);
    List<Entity> entities = List.of(beyond, other, half, of, ann, ann, blank, all);
    for (Entity entity : entities) {
      check(article, List.of(entity));
    }
    check(article, entities);
    List<Entity> reversed = new ArrayList<>(entities);
    Collections.reverse(reversed);
    check(article, reversed);
  }

  @Test
  void nullInTheListIsRefused() {
    Article article = Article.parse("“We go,” said Ann Lee.");
    assertThatNullPointerException()
        .isThrownBy(
            () -> QuoteAttributor.standard().attribute(article, Collections.singletonList(null)))
        .withMessageContaining("entities");
  }

  private static void check(String text) {
    check(Article.parse(text), List.of());
  }

  private static void check(Article article, List<Entity> entities) {
    String text = article.text();
    List<Quote> quotes = QuoteAttributor.standard().attribute(article, entities);
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
