package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
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
        .isThrownBy(() -> tag(finding(), new NullTagger()))
        .withMessage(
            "tagger 1 (org.copydesk.core.EntityTaggerInOrderTest$NullTagger) returned null, a list"
                + " was expected");
  }

  private static final class NullTagger implements EntityTagger {
    @Override
    @SuppressWarnings("NullAway")
    public List<Entity> tag(Article article) {
      return null;
    }
  }

  @Test
  void entityOutsideOfTheTextIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tag(article -> List.of(new Entity(new Span(8, 11), "xyz", A, 1))))
        .withMessageContaining("[8,11)");
  }

  @Test
  void listThatHoldsNullIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tag(finding(), finding(), article -> Collections.singletonList(null)))
        .withMessageStartingWith("tagger 2 (" + getClass().getName())
        .withMessageEndingWith(" returned a list that holds null");
  }

  @Test
  void textThatDoesNotStandThereIsShownWithTheOneThatDoes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> tag(article -> List.of(new Entity(new Span(0, 3), "xyz", A, 1))))
        .withMessageContaining("'xyz'")
        .withMessageContaining("'abc'");
  }

  @Test
  void exceptionOfATaggerComesThroughAsItIs() {
    IllegalStateException own = new IllegalStateException("no network");
    EntityTagger failing =
        article -> {
          throw own;
        };
    assertThatThrownBy(() -> tag(finding(entity(0, 1, A)), failing)).isSameAs(own);
  }

  @Test
  void afterAFailureTheOtherArticlesAreTaggedAsBefore() {
    EntityTagger tagger =
        EntityTagger.inOrder(
            article -> {
              if (article.text().startsWith("x")) {
                throw new IllegalStateException("x");
              }
              return List.of(entity(0, 1, A));
            });
    assertThatThrownBy(() -> tagger.tag(Article.parse("xyz"))).hasMessage("x");
    assertThat(tagger.tag(ARTICLE)).containsExactly(entity(0, 1, A));
  }

  @Test
  void duplicatesAreReturnedOnce() {
    assertThat(tag(finding(entity(0, 2, A), entity(0, 2, A)), finding(entity(0, 2, A))))
        .containsExactly(entity(0, 2, A));
  }

  @Test
  void unsortedEntitiesComeInTextOrder() {
    assertThat(tag(finding(entity(8, 9, A), entity(0, 1, B), entity(4, 6, A))))
        .containsExactly(entity(0, 1, B), entity(4, 6, A), entity(8, 9, A));
  }

  @Test
  void entitiesThatAllOverlapLeaveTheLongest() {
    List<Entity> nested = new ArrayList<>();
    for (int start = 0; start < 5; start++) {
      nested.add(entity(start, 10 - start, A));
    }
    assertThat(tag(article -> nested)).containsExactly(entity(0, 10, A));
  }

  @Test
  void listThatATaggerKeepsIsNotChanged() {
    List<Entity> own = new ArrayList<>(List.of(entity(4, 6, A), entity(0, 5, B)));
    List<Entity> result = tag(article -> own);
    assertThat(own).containsExactly(entity(4, 6, A), entity(0, 5, B));
    assertThat(result).isUnmodifiable();
  }

  /** A tagger that fills the same list for each article, or goes on with it on another thread. */
  @Test
  void listThatATaggerChangesLaterLeavesTheResultAsItWas() {
    List<Entity> reused = new ArrayList<>();
    EntityTagger tagger =
        EntityTagger.inOrder(
            article -> {
              reused.clear();
              reused.add(Entity.of(article, new Span(0, article.text().length()), A));
              return reused;
            });
    List<Entity> first = tagger.tag(ARTICLE);
    tagger.tag(Article.parse("xyz"));
    reused.clear();
    assertThat(first).containsExactly(entity(0, 10, A));
  }

  @Test
  void nullTaggersAreRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> EntityTagger.inOrder(finding(), (EntityTagger) null));
  }
}
