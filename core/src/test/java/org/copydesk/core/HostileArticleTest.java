package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.Invariants;
import org.copydesk.contracts.RandomTexts;
import org.copydesk.contracts.Repeatedly;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileArticleTest {

  @ParameterizedTest(name = "{0}")
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  void everyTextIsReadOnASmallStack(HostileText hostile) {
    String text = hostile.text();
    Article article = Repeatedly.onSmallStack(() -> Article.parse(text));
    assertThat(article.text()).isSameAs(text);
    Invariants.article(article);
  }

  @Test
  void resultDoesNotDependOnOrderThreadOrLocale() {
    Repeatedly.check(
        HostileTexts.small().stream().map(HostileText::text).toList(), HostileArticleTest::shown);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void randomTextsKeepTheInvariants(long seed) {
    List<String> texts = RandomTexts.of(seed, 200).texts();
    texts.forEach(text -> Invariants.article(Article.parse(text)));
    Repeatedly.check(texts, HostileArticleTest::shown);
  }

  private static String shown(String text) {
    Article article = Article.parse(text);
    return article.blocks()
        + " "
        + article.sentences()
        + article.dateline().map(d -> d.span() + " " + d.text() + d.bodyStart()).orElse("");
  }
}
