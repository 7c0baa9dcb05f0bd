package org.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link EntityTagger} must keep. Extend it for an own tagger:
 *
 * <pre>{@code
 * class MyTaggerTest implements EntityTaggerContract {
 *   public EntityTagger tagger() { return new MyTagger(); }
 * }
 * }</pre>
 */
public interface EntityTaggerContract {

  /** Returns the tagger to test; asked once a test. */
  EntityTagger tagger();

  @Test
  default void blankTextHasNoEntity() {
    EntityTagger tagger = tagger();
    for (String blank : List.of("", " ", "\n\n", "\t\r\n \u00A0\u2028")) {
      assertThat(tagger.tag(Article.parse(blank))).isEmpty();
    }
  }

  @Test
  default void entitiesStandInEveryTextAsTheySay() {
    EntityTagger tagger = tagger();
    Stream.concat(HostileTexts.small().stream(), HostileTexts.inStory().stream())
        .forEach(hostile -> check(tagger, hostile, Article.parse(hostile.text())));
  }

  /** The large texts as one block without sentences: harder than what parsing makes of them. */
  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#large")
  default void largeTextsAreTaggedOnASmallStack(HostileText hostile) {
    EntityTagger tagger = tagger();
    String text = hostile.text();
    List<Span> whole = text.isBlank() ? List.of() : List.of(trimmed(text));
    Article article =
        Article.of(
            text, whole.stream().map(s -> new Block(Block.Kind.PARAGRAPH, s)).toList(), List.of());
    Repeatedly.onSmallStack(
        () -> {
          check(tagger, hostile, article);
          return true;
        });
  }

  private static Span trimmed(String text) {
    int start = 0;
    int end = text.length();
    while (Invariants.isBlank(text.charAt(start))) {
      start++;
    }
    while (Invariants.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return new Span(start, end);
  }

  /** Checks each entity, and that any of them that overlap can be settled. */
  private static void check(EntityTagger tagger, HostileText hostile, Article article) {
    try {
      for (Entity entity : tagger.tag(article)) {
        Invariants.span(article.text(), entity.span());
      }
      Invariants.entities(article.text(), EntityTagger.inOrder(tagger).tag(article));
    } catch (RuntimeException | AssertionError e) {
      throw new AssertionError("on " + hostile.name() + ": " + e.getMessage(), e);
    }
  }

  @Test
  default void resultIsTheSameInAllWays() {
    EntityTagger tagger = tagger();
    Repeatedly.check(
        HostileTexts.small().stream().map(HostileText::text).toList(),
        text -> tagger.tag(Article.parse(text)));
  }

  @Test
  default void nullIsRefused() {
    EntityTagger tagger = tagger();
    assertThatNullPointerException().isThrownBy(() -> tagger.tag(nothing()));
  }

  /** A null that the null checker does not see. */
  @SuppressWarnings("NullAway")
  private static Article nothing() {
    return (Article) List.of().stream().findFirst().orElse(null);
  }
}
