package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.datelines.DatelineEvaluation.AnnotatedPlace;
import org.copydesk.datelines.DatelineEvaluation.Annotation;
import org.junit.jupiter.api.Test;

class DatelineEvaluationTest {
  private static final String TEXT = "SÃO PAULO, Jan. 5, 2022 (AP) — The samba school marched.";
  private static final Annotation GOLD =
      new Annotation(
          new Span(0, 28),
          31,
          List.of(new AnnotatedPlace("Sao Paulo", "BR")),
          LocalDate.of(2022, 1, 5),
          "AP");

  private final DatelineEvaluation evaluation = new DatelineEvaluation();

  private static Optional<Dateline> parse(String text) {
    return DatelineParser.standard().parse(text);
  }

  @Test
  void whatAgreesIsRightInEachFigure() {
    evaluation.add(parse(TEXT), Optional.of(GOLD));
    assertThat(
            List.of(
                evaluation.precision(),
                evaluation.recall(),
                evaluation.f1(),
                evaluation.exactSpan(),
                evaluation.bodyStart(),
                evaluation.placeName(),
                evaluation.countryCode(),
                evaluation.date(),
                evaluation.source()))
        .containsOnly(1.0);
  }

  @Test
  void aMissedDatelineIsWrongInEachFigureButPrecision() {
    evaluation.add(parse(TEXT), Optional.of(GOLD));
    evaluation.add(Optional.empty(), Optional.of(GOLD));
    assertThat(evaluation.precision()).isEqualTo(1);
    assertThat(evaluation.recall()).isEqualTo(0.5);
    assertThat(evaluation.f1()).isCloseTo(2.0 / 3, within(1e-9));
    assertThat(evaluation.exactSpan()).isEqualTo(0.5);
    assertThat(evaluation.source()).isEqualTo(0.5);
  }

  @Test
  void aFalseAlarmCostsPrecisionAlone() {
    evaluation.add(parse(TEXT), Optional.of(GOLD));
    evaluation.add(parse(TEXT), Optional.empty());
    assertThat(evaluation.precision()).isEqualTo(0.5);
    assertThat(evaluation.recall()).isEqualTo(1);
    assertThat(evaluation.exactSpan()).isEqualTo(1);
  }

  @Test
  void eachFigureStandsForItself() {
    Annotation other =
        new Annotation(
            new Span(0, 9), 29, List.of(new AnnotatedPlace("Santos", "PT")), null, "Reuters");
    evaluation.add(parse(TEXT), Optional.of(other));
    assertThat(evaluation.recall()).isEqualTo(1);
    assertThat(
            List.of(
                evaluation.exactSpan(),
                evaluation.bodyStart(),
                evaluation.placeName(),
                evaluation.countryCode(),
                evaluation.date(),
                evaluation.source()))
        .containsOnly(0.0);
  }

  @Test
  void aPlaceAnnotatedWithoutCountryMayLieAnywhere() {
    Annotation gold =
        new Annotation(
            GOLD.span(), 31, List.of(new AnnotatedPlace("SAO PAULO", null)), GOLD.date(), "AP");
    evaluation.add(parse(TEXT), Optional.of(gold));
    assertThat(evaluation.countryCode()).isEqualTo(1);
    assertThat(evaluation.placeName()).isEqualTo(1);
  }

  @Test
  void onePlaceOfTwoIsNotEnough() {
    Annotation gold =
        new Annotation(
            GOLD.span(),
            31,
            List.of(new AnnotatedPlace("São Paulo", "BR"), new AnnotatedPlace("Santos", "BR")),
            GOLD.date(),
            "AP");
    evaluation.add(parse(TEXT), Optional.of(gold));
    assertThat(evaluation.placeName()).isZero();
    assertThat(evaluation.countryCode()).isZero();
  }

  @Test
  void aDatelineElsewhereInTheTextIsWrong() {
    Annotation gold = new Annotation(new Span(31, 40), 41, List.of(), null, null);
    evaluation.add(parse(TEXT), Optional.of(gold));
    assertThat(evaluation.precision()).isZero();
    assertThat(evaluation.recall()).isZero();
  }

  @Test
  void ofNothingEveryShareIsZero() {
    assertThat(evaluation.precision()).isZero();
    assertThat(evaluation.f1()).isZero();
    assertThat(evaluation.report()).startsWith("texts 0, annotated datelines 0, found 0\n");
  }

  @Test
  void theReportIsInPercent() {
    evaluation.add(parse(TEXT), Optional.of(GOLD));
    assertThat(evaluation.report()).contains("exact span    100.00\n");
  }
}
