package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import org.copydesk.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;

/** Splitters of one's own, and articles of one's own analysis, that break their contract. */
class ArticleTest {
  private static final String TEXT = "Ann left. Bo stayed.";

  private static void refused(SentenceSplitter splitter, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.parse(TEXT, splitter))
        .withMessageContaining(message);
  }

  @Test
  void sentenceOutsideOfTheTextIsNamed() {
    refused(text -> List.of(new Span(0, 999)), "[0,999)");
  }

  @Test
  void sentencesOutOfOrderOrOverlappingAreNamed() {
    refused(text -> List.of(new Span(10, 20), new Span(0, 9)), "[0,9) after 20");
    refused(text -> List.of(new Span(0, 12), new Span(10, 20)), "[10,20) after 12");
  }

  @Test
  @SuppressWarnings("NullAway")
  void splitterThatReturnsNullIsTold() {
    refused(new NullSplitter(), "the splitter " + NullSplitter.class.getName() + " returned null");
    refused(text -> Collections.singletonList(null), "returned null in a block of length 20");
    refused(new NullsInPlace(), NullsInPlace.class.getName() + " returned a list that holds null");
  }

  @SuppressWarnings("NullAway")
  private static final class NullSplitter implements SentenceSplitter {
    @Override
    public List<Span> split(String text) {
      return null;
    }
  }

  /** Splits the blocks in place, without the checks that are inherited. */
  private static final class NullsInPlace implements SentenceSplitter {
    @Override
    public List<Span> split(String text) {
      return split(text, new Span(0, text.length()));
    }

    @Override
    public List<Span> split(String text, Span within) {
      return Collections.singletonList(null);
    }
  }

  @Test
  void exceptionOfASplitterComesThroughAndTheNextArticleIsReadAsBefore() {
    RuntimeException broken = new IllegalStateException("broken");
    assertThatThrownBy(
            () ->
                Article.parse(
                    TEXT,
                    text -> {
                      throw broken;
                    }))
        .isSameAs(broken);
    assertThat(Article.parse(TEXT).sentences()).hasSize(2);
  }

  @Test
  void ownAnalysisThatCannotBeIsNamed() {
    Block block = new Block(Block.Kind.PARAGRAPH, new Span(0, 9));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of(TEXT, List.of(block), List.of(new Span(5, 12))))
        .withMessageContaining("[5,12)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Article.of(TEXT, List.of(block, block), List.of()))
        .withMessageContaining("[0,9)");
  }
}
