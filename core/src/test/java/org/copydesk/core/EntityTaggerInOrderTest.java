package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class EntityTaggerInOrderTest {
  private static final Article ARTICLE = Article.parse("abcdefghij");
  private static final EntityType A = new EntityType("A");
  private static final EntityType B = new EntityType("B");

  private static Entity entity(int start, int end, EntityType type) {
    return Entity.of(ARTICLE, new Span(start, end), type);
  }

  private static EntityTagger finding(Entity... entities) {
    return article -> List.of(entities);
  }

  private static List<Entity> tag(EntityTagger first, EntityTagger... rest) {
    return EntityTagger.inOrder(first, rest).tag(ARTICLE);
  }

  @Test
  void earlierTaggerWinsEvenWhenShorter() {
    assertThat(tag(finding(entity(2, 3, A)), finding(entity(0, 5, B))))
        .containsExactly(entity(2, 3, A));
  }

  @Test
  void withinOneTaggerTheLongerWins() {
    assertThat(tag(finding(entity(0, 2, A), entity(1, 4, A)))).containsExactly(entity(1, 4, A));
  }

  @Test
  void ofTwoEquallyLongTheFirstInTextWins() {
    assertThat(tag(finding(entity(1, 3, A), entity(0, 2, B)))).containsExactly(entity(0, 2, B));
  }

  @Test
  void overTheSameWordsTheTypeNameDecides() {
    assertThat(tag(finding(entity(0, 2, B), entity(0, 2, A)))).containsExactly(entity(0, 2, A));
  }

  @Test
  void touchingIsNotOverlappingAndTheResultIsInTextOrder() {
    assertThat(tag(finding(entity(5, 7, A)), finding(entity(0, 5, B), entity(7, 10, B))))
        .containsExactly(entity(0, 5, B), entity(5, 7, A), entity(7, 10, B));
  }

  @Test
  void taggerThatReturnsNullIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tag(finding(), article -> null))
        .withMessageContaining("tagger 1 returned null");
  }

  @Test
  void entityOutsideOfTheTextIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tag(article -> List.of(new Entity(new Span(8, 11), "xyz", A, 1))))
        .withMessageContaining("[8,11)");
  }
}
