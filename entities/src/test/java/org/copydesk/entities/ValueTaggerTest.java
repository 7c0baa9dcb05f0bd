package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.MarkedText;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Dates, times, sums and percentages with what they amount to. */
class ValueTaggerTest {
  /** A Wednesday. */
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 5);

  static Stream<Arguments> dates() {
    return Golden.cases("dates.tsv");
  }

  static Stream<Arguments> amounts() {
    return Golden.cases("amounts.tsv");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("dates")
  void findsDatesAndTheirDays(String why, String marked) {
    check(EntityTaggers.dates(), marked);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("amounts")
  void findsAmountsAndTheirValues(String why, String marked) {
    check(EntityTaggers.amounts(), marked);
  }

  private static void check(EntityTagger tagger, String marked) {
    MarkedText golden = MarkedText.parse(marked);
    Article article = golden.article().withPublished(TODAY);
    List<String> expected =
        golden.labelled().stream()
            .map(l -> "[" + l.span().in(golden.text()) + "|" + l.label() + "] " + l.span())
            .toList();
    assertThat(tagger.tag(article).stream().map(e -> shown(e, article)).toList())
        .isEqualTo(expected);
  }

  private static String shown(Entity entity, Article article) {
    String value = EntityValue.of(entity, article).map(ValueTaggerTest::shown).orElse("?");
    return "[" + entity.text() + "|" + entity.type() + " " + value + "] " + entity.span();
  }

  private static String shown(EntityValue value) {
    if (value instanceof EntityValue.Days days) {
      boolean oneDay = days.first().equals(days.last());
      return oneDay ? days.first().toString() : days.first() + ".." + days.last();
    }
    if (value instanceof EntityValue.Clock clock) {
      return clock.time() + clock.zone().map(zone -> " " + zone).orElse("");
    }
    if (value instanceof EntityValue.Money money) {
      String code = money.currency().map(Currency::getCurrencyCode).orElse("?");
      return money.amount().toPlainString() + " " + code;
    }
    EntityValue.Percentage percentage = (EntityValue.Percentage) value;
    return percentage.number().toPlainString()
        + (percentage.unit() == EntityValue.Percentage.Unit.PERCENT ? "%" : "pp");
  }

  /** Arabic formats have other digits, the Thai calendar other years. */
  @Test
  void valuesAreTheSameUnderEveryLocale() {
    EntityTagger tagger = EntityTagger.inOrder(EntityTaggers.dates(), EntityTaggers.amounts());
    List<Article> articles =
        Stream.concat(dates(), amounts())
            .map(row -> MarkedText.parse((String) row.get()[1]).article().withPublished(TODAY))
            .toList();
    Repeatedly.underLocales(
        () ->
            articles.stream()
                .map(a -> tagger.tag(a).stream().map(e -> shown(e, a)).toList())
                .toList());
  }

  @Test
  void withoutAnyDayToCountFromOnlyFullDatesHaveDays() {
    Article article = Article.parse("He came Monday, Oct. 31, 2024, Oct. 6, next week, in 2021.");
    assertThat(EntityTaggers.dates().tag(article))
        .extracting(e -> EntityValue.of(e, article).isPresent())
        .containsExactly(true, false, false, true);
  }

  @Test
  void otherTypesAndTextsThatAreNoneHaveNoValue() {
    Article article = Article.parse("Some 5 percent");
    assertThat(EntityValue.of(Entity.of(article, new Span(0, 4), EntityType.PERSON), article))
        .isEmpty();
    assertThat(EntityValue.of(Entity.of(article, new Span(0, 4), EntityType.MONEY), article))
        .isEmpty();
    assertThat(EntityValue.of(Entity.of(article, new Span(0, 4), EntityType.DATE), article))
        .isEmpty();
    assertThat(EntityValue.of(Entity.of(article, new Span(0, 4), EntityType.TIME), article))
        .isEmpty();
    assertThat(EntityValue.of(Entity.of(article, new Span(5, 14), EntityType.MONEY), article))
        .isEmpty();
  }

  @Test
  void farthestDaysOfTheCalendarDoNotThrow() {
    String text = "next week, last year, a century ago, Monday, May 5, next decade, Easter, Oct.";
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.MAX)) {
      Article article = Article.parse(text).withPublished(day);
      EntityTaggers.dates().tag(article).forEach(e -> EntityValue.of(e, article));
    }
  }

  @Test
  void valuesCheckThemselves() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EntityValue.Days(TODAY, TODAY.minusDays(1)))
        .withMessageContaining("2025-11-04");
    assertThatNullPointerException().isThrownBy(() -> EntityValue.Days.of(null));
    assertThatNullPointerException().isThrownBy(() -> EntityValue.of(null, Article.parse("a")));
  }
}
