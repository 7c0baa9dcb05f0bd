package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.Invariants;
import org.copydesk.contracts.MarkedText;
import org.copydesk.contracts.Repeatedly;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of datelines and of what looks like one. */
class DatelineTablesTest {

  static Stream<Arguments> datelines() {
    return GoldenFile.read(DatelineTablesTest.class, "datelines.tsv", 4).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
  }

  static Stream<Arguments> agencyShapes() {
    return GoldenFile.read(DatelineTablesTest.class, "agency-shapes.tsv", 4).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1), cells.get(2), cells.get(3)));
  }

  static Stream<Arguments> lookalikes() {
    return GoldenFile.read(DatelineTablesTest.class, "lookalikes.tsv", 2).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1).replace("\\n", "\n")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("datelines")
  void readsDateline(String why, String marked, String date, String source) {
    check(marked, date, source, DatelineTablesTest::label);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("agencyShapes")
  void readsDatelineAsAgenciesPrintIt(String why, String marked, String date, String source) {
    check(marked, date, source, place -> place.name() + "/" + place.countryCode().orElse(""));
  }

  private static void check(
      String marked, String date, String source, Function<Place, String> label) {
    MarkedText expected = MarkedText.parse(marked);
    Dateline found = DatelineParser.standard().parse(expected.text()).orElseThrow();

    Invariants.dateline(expected.text(), found);
    assertThat(List.of(found.span())).isEqualTo(expected.bracedSpans());
    assertThat(found.bodyStart()).isEqualTo(bodyStart(expected));
    assertThat(found.places().stream().map(Place::span))
        .containsExactlyElementsOf(expected.labelled().stream().map(l -> l.span()).toList());
    assertThat(found.places().stream().map(label))
        .containsExactlyElementsOf(expected.labelled().stream().map(l -> l.label()).toList());
    assertThat(date(found)).isEqualTo(date);
    assertThat(found.source().orElse("")).isEqualTo(source);
  }

  @Test
  void readsEachTheSameUnderEveryLocale() {
    List<String> texts =
        Stream.concat(datelines(), agencyShapes())
            .map(row -> MarkedText.parse((String) row.get()[1]).text())
            .toList();
    Repeatedly.underLocales(() -> texts.stream().map(DatelineParser.standard()::parse).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("lookalikes")
  void leavesLookalikeAlone(String why, String text) {
    assertThat(DatelineParser.standard().parse(text)).isEmpty();
  }

  static Stream<Arguments> evidence() {
    return GoldenFile.read(DatelineTablesTest.class, "evidence.tsv", 2).stream()
        .map(cells -> Arguments.of(cells.get(0), cells.get(1)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("evidence")
  void takesEnoughEvidenceAndNoLess(String expected, String text) {
    assertThat(DatelineParser.standard().parse(text).map(Dateline::text).orElse("-"))
        .isEqualTo(expected);
  }

  @Test
  void namesOfCasesAreUnique() {
    List<String> names =
        GoldenFile.read(DatelineTablesTest.class, "datelines.tsv", 4).stream()
            .map(cells -> cells.get(0) + cells.get(1))
            .collect(Collectors.toList());
    assertThat(names).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
  }

  /** The story begins after the double bar; the blanks before it are the separator's. */
  private static int bodyStart(MarkedText expected) {
    List<Span> parts = expected.sentences();
    return parts.get(parts.size() - 1).start();
  }

  private static String label(Place place) {
    return place.name() + "/" + place.region().orElse("") + "/" + place.countryCode().orElse("");
  }

  private static String date(Dateline dateline) {
    return dateline
        .date()
        .map(Object::toString)
        .or(() -> dateline.monthDay().map(Object::toString))
        .orElse("");
  }
}
