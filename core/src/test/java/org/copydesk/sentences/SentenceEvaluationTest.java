package org.copydesk.sentences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceEvaluation.Sample;
import org.copydesk.sentences.SentenceEvaluation.Score;
import org.junit.jupiter.api.Test;

class SentenceEvaluationTest {
  private static final Sample THREE = sample("The tide rose.|Boats left.|Nobody spoke.");
  private static final Sample ABBREVIATION = sample("Mr. Doe left.|He was late.");

  /** Breaks at each full stop, whatever it is. */
  private static final SentenceSplitter EVERY_STOP = text -> spans(text, "[^ .][^.]*\\.");

  private static final SentenceSplitter NOWHERE = text -> List.of(new Span(0, text.length()));

  @Test
  void aSplitterThatIsRightScoresOne() {
    SentenceEvaluation result =
        SentenceEvaluation.of(SentenceSplitter.standard(), List.of(THREE, ABBREVIATION));
    assertThat(result.texts()).isEqualTo(2);
    assertThat(result.exactTexts()).isEqualTo(2);
    assertThat(result.spans()).isEqualTo(new Score(5, 5, 5));
    assertThat(result.boundaries()).isEqualTo(new Score(3, 3, 3));
    assertThat(result.spans().f1()).isEqualTo(1);
  }

  @Test
  void aWrongBreakCostsTwoSpansAndOneBoundary() {
    SentenceEvaluation result = SentenceEvaluation.of(EVERY_STOP, List.of(THREE, ABBREVIATION));
    assertThat(result.exactTexts()).isEqualTo(1);
    assertThat(result.spans()).isEqualTo(new Score(4, 6, 5));
    assertThat(result.boundaries()).isEqualTo(new Score(3, 4, 3));
    assertThat(result.spans().precision()).isEqualTo(4 / 6.0);
    assertThat(result.spans().recall()).isEqualTo(4 / 5.0);
    assertThat(result.spans().f1()).isEqualTo(8 / 11.0);
  }

  @Test
  void aTextsLastSentenceGivesNoBoundary() {
    SentenceEvaluation result = SentenceEvaluation.of(NOWHERE, List.of(THREE));
    assertThat(result.boundaries()).isEqualTo(new Score(0, 0, 2));
    assertThat(result.boundaries().f1()).isZero();
    assertThat(result.boundaries().precision()).isEqualTo(1);
  }

  @Test
  void nothingToFindAndNothingFoundIsPerfect() {
    SentenceEvaluation result =
        SentenceEvaluation.of(SentenceSplitter.standard(), List.of(new Sample(" ", List.of())));
    assertThat(result.exactTexts()).isEqualTo(1);
    assertThat(result.spans().f1()).isEqualTo(1);
  }

  @Test
  void rejectsSentencesOutOfOrderOrBounds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sample("A. B.", List.of(new Span(3, 5), new Span(0, 2))))
        .withMessageContaining("in text order");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Sample("A. B.", List.of(new Span(3, 6))))
        .withMessageContaining("length 5");
  }

  @Test
  void speedIsNothingWithoutTextAndSomethingWithIt() {
    assertThat(
            SentenceEvaluation.megabytesPerSecond(
                SentenceSplitter.standard(), List.of(new Sample("", List.of()))))
        .isZero();
    assertThat(SentenceEvaluation.megabytesPerSecond(SentenceSplitter.standard(), List.of(THREE)))
        .isPositive();
  }

  /** Returns the text without its marks, each {@code |} a blank where a sentence ends. */
  private static Sample sample(String marked) {
    String text = marked.replace('|', ' ');
    return new Sample(text, spans(marked, "[^|]+"));
  }

  private static List<Span> spans(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    return matcher.results().map(m -> new Span(m.start(), m.end())).toList();
  }
}
