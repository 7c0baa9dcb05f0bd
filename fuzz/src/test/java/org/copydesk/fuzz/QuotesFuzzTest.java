package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.copydesk.core.Article;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.quotes.QuoteAttributor;
import org.junit.jupiter.params.provider.MethodSource;

class QuotesFuzzTest {
  private static final EntityTagger TAGGER = EntityTaggers.standard();

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void quotes(@NotNull String text) {
    QuoteInvariants.quotes(text, QuoteAttributor.standard().attribute(Article.parse(text)));
  }

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void quotesOfEntities(@NotNull String text) {
    Article article = Article.parse(text);
    QuoteInvariants.quotes(
        text, QuoteAttributor.standard().attribute(article, TAGGER.tag(article)));
  }
}
