package org.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceSplitter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What every {@link SentenceSplitter} must keep. Extend it for an own splitter:
 *
 * <pre>{@code
 * class MySplitterTest implements SentenceSplitterContract {
 *   public SentenceSplitter splitter() { return new MySplitter(); }
 * }
 * }</pre>
 */
public interface SentenceSplitterContract {

  /** Returns the splitter to test; asked once a test. */
  SentenceSplitter splitter();

  @Test
  default void blankTextHasNoSentence() {
    for (String blank : List.of("", " ", "\n\n", "\t\r\n \u00A0\u2028")) {
      assertThat(splitter().split(blank)).isEmpty();
    }
  }

  @Test
  default void everyLetterAndDigitLiesInASentence() {
    String text = HostileTexts.story();
    int last = 0;
    for (Span sentence : splitter().split(text)) {
      assertNothingIn(text, last, sentence.start());
      last = sentence.end();
    }
    assertNothingIn(text, last, text.length());
  }

  private static void assertNothingIn(String text, int from, int to) {
    assertThat(text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit))
        .as("a word between sentences: %s", text.substring(from, to))
        .isFalse();
  }

  @Test
  default void stretchIsSplitAsIfItStoodAlone() {
    SentenceSplitter splitter = splitter();
    String paragraph = "Mr. Doe left. He was late.";
    String text = "Ann stayed. " + paragraph + " Bo sang.";
    List<Span> alone = splitter.split(paragraph);
    List<Span> within = splitter.split(text, new Span(12, 12 + paragraph.length()));
    assertThat(within)
        .isEqualTo(alone.stream().map(s -> new Span(s.start() + 12, s.end() + 12)).toList());
  }

  @Tag("large")
  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#all")
  default void spansAreOrderedAndTrimmedOnEveryText(HostileText hostile) {
    String text = hostile.text();
    Invariants.spans(text, splitter().split(text));
  }

  @Test
  default void resultIsTheSameInAllWays() {
    SentenceSplitter splitter = splitter();
    Repeatedly.check(
        HostileTexts.small().stream().map(HostileText::text).toList(), splitter::split);
  }

  @Test
  default void nullIsRefused() {
    SentenceSplitter splitter = splitter();
    assertThatNullPointerException().isThrownBy(() -> splitter.split(nothing()));
  }

  /** A null that the null checker does not see. */
  @SuppressWarnings("NullAway")
  private static String nothing() {
    return (String) List.of().stream().findFirst().orElse(null);
  }
}
