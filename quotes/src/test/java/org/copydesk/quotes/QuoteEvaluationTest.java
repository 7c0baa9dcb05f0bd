package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.quotes.QuoteEvaluation.Annotation;
import org.copydesk.quotes.QuoteEvaluation.Attribution;
import org.copydesk.quotes.QuoteEvaluation.QuotedSpan;
import org.junit.jupiter.api.Test;

/** How quotes are counted against an annotation. */
class QuoteEvaluationTest {
  private static final String TEXT = "“It is late,” Lee said. “It is dark,” Crowe said.";
  private static final Article ARTICLE = Article.parse(TEXT);
  private static final Span LATE = span("“It is late,”");
  private static final Span LEE = span("Lee");
  private static final Span DARK = span("“It is dark,”");
  private static final Span CROWE = span("Crowe");
  private static final Annotation BOTH =
      new Annotation(
          List.of(
              new QuotedSpan(LATE, List.of(LEE), "name"),
              new QuotedSpan(DARK, List.of(CROWE), "name")),
          List.of(
              new Attribution(List.of(LEE), List.of(LATE)),
              new Attribution(List.of(CROWE), List.of(DARK))),
          List.of());

  private static Span span(String words) {
    int start = TEXT.indexOf(words);
    return new Span(start, start + words.length());
  }

  private static Quote quote(Span said, Span speaker, String rule) {
    String name = speaker.in(TEXT);
    return Quote.of(
        TEXT,
        List.of(said),
        List.of(said),
        Optional.empty(),
        Optional.of(new Speaker.Named(speaker, name, speaker, name, Optional.empty())),
        rule);
  }

  private static QuoteEvaluation evaluation(Annotation annotation, Quote... quotes) {
    QuoteEvaluation evaluation = new QuoteEvaluation();
    evaluation.add(ARTICLE, annotation, List.of(quotes));
    return evaluation;
  }

  @Test
  void allIsRight() {
    QuoteEvaluation all = evaluation(BOTH, quote(LATE, LEE, "a"), quote(DARK, CROWE, "b"));

    assertThat(all.spanF1()).isEqualTo(100);
    assertThat(all.spanAndSpeakerF1()).isEqualTo(100);
    assertThat(all.contentF1()).isEqualTo(100);
  }

  @Test
  void missedSpanLowersRecall() {
    QuoteEvaluation one = evaluation(BOTH, quote(LATE, LEE, "a"));

    assertThat(one.spanF1()).isCloseTo(66.7, within(0.05)); // P 100, R 50
    assertThat(one.contentF1()).isCloseTo(66.7, within(0.05));
  }

  @Test
  void wrongSpeakerCountsAgainstHisRule() {
    QuoteEvaluation wrong = evaluation(BOTH, quote(LATE, LEE, "a"), quote(DARK, LEE, "b"));

    assertThat(wrong.spanF1()).isEqualTo(100);
    assertThat(wrong.spanAndSpeakerF1()).isEqualTo(50);
    assertThat(wrong.rules())
        .containsExactly(
            new QuoteEvaluation.RulePrecision("a", 1, 100, 100),
            new QuoteEvaluation.RulePrecision("b", 1, 100, 0));
    assertThat(wrong.report()).contains("right speaker             50.0");
  }

  @Test
  void ignoredRegionCountsOnNeitherSide() {
    Annotation first =
        new Annotation(
            BOTH.quoted(), BOTH.attributions(), List.of(new Span(DARK.start(), TEXT.length())));
    QuoteEvaluation one = evaluation(first, quote(LATE, LEE, "a"), quote(DARK, LEE, "b"));

    assertThat(one.spanF1()).isEqualTo(100);
    assertThat(one.spanAndSpeakerF1()).isEqualTo(100);
  }
}
