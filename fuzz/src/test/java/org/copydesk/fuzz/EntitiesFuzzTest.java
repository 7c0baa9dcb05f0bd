package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.EntityValue;
import org.copydesk.entities.NamedEntity;
import org.junit.jupiter.params.provider.MethodSource;

class EntitiesFuzzTest {
  private static final EntityTagger TAGGER = EntityTaggers.standard();
  private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void entities(@NotNull String text) {
    Article article = Article.parse(text).withPublished(LEAP_DAY);
    List<Entity> entities = TAGGER.tag(article);
    Invariants.entities(text, entities);
    entities.forEach(entity -> assertThat(EntityValue.of(entity, article)).isNotNull());
    assertThat(
            NamedEntity.group(article, entities).stream().mapToInt(n -> n.mentions().size()).sum())
        .isEqualTo(entities.size());
  }
}
