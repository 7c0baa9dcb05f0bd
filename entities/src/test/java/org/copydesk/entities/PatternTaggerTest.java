package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.regex.Pattern;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.junit.jupiter.api.Test;

class PatternTaggerTest {
  private static final EntityType TICKER = new EntityType("TICKER");

  private static EntityTagger tagger(String pattern) {
    return EntityTaggers.pattern(TICKER, Pattern.compile(pattern));
  }

  @Test
  void marksEveryMatch() {
    Golden.check(tagger("\\$[A-Z]++"), "[$ACME|TICKER] beats [$OTH|TICKER], not ACME.");
  }

  @Test
  void emptyMatchesAndBlanksAroundAreLeftOut() {
    Golden.check(tagger("x*"), "a [xx|TICKER] b");
    Golden.check(tagger(" *[A-Z]+ *"), "go [AA|TICKER] on");
    assertThat(tagger("\\s+").tag(Article.parse("a  b"))).isEmpty();
  }

  @Test
  void goesBeforeOtherTaggersIfPutFirst() {
    EntityTagger both =
        EntityTagger.inOrder(
            tagger("Acme"),
            EntityTaggers.gazetteer(Gazetteer.of(EntityType.ORGANIZATION, "Acme Corp.")));
    assertThat(both.tag(Article.parse("Acme Corp. sank.")))
        .extracting(Entity::text)
        .containsExactly("Acme");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException().isThrownBy(() -> EntityTaggers.pattern(TICKER, null));
    assertThatNullPointerException()
        .isThrownBy(() -> EntityTaggers.pattern(null, Pattern.compile("a")));
  }
}
