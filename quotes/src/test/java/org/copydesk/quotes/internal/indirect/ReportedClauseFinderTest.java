package org.copydesk.quotes.internal.indirect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ReportedClauseFinderTest {
  private static final ReportedClauseFinder FINDER = new ReportedClauseFinder();

  static Stream<Arguments> goldenSentences() {
    return GoldenFile.read(ReportedClauseFinderTest.class, "reported-clauses.tsv", 2).stream()
        .map(row -> Arguments.of(row.get(0), row.get(1)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("goldenSentences")
  void findsCueContentAndSource(String why, String marked) {
    MarkedText expected = MarkedText.parse(marked);
    List<String> wanted =
        expected.labelled().stream()
            .map(l -> l.label() + " " + l.span().in(expected.text()))
            .toList();

    List<String> found = new ArrayList<>();
    String source = "";
    for (ReportedClause clause : find(expected.text())) {
      List<Object[]> parts = new ArrayList<>();
      clause
          .source()
          .ifPresent(s -> parts.add(new Object[] {s.start(), "source " + s.in(expected.text())}));
      parts.add(new Object[] {clause.cue().start(), "cue " + clause.cue().in(expected.text())});
      clause
          .contents()
          .forEach(c -> parts.add(new Object[] {c.start(), "content " + c.in(expected.text())}));
      parts.sort((a, b) -> Integer.compare((int) a[0], (int) b[0]));
      for (Object[] part : parts) {
        if (!part[1].equals(source)) {
          found.add((String) part[1]); // a source of two reports is marked once
        }
      }
      source = clause.source().map(s -> "source " + s.in(expected.text())).orElse("");
    }
    assertThat(found).isEqualTo(wanted);
  }

  @Test
  void plainStoriesReportNothing() {
    assertThat(find("The train left at noon. Rain fell on the hills, and the road was wet."))
        .isEmpty();
  }

  @Test
  void emptyAndBlankTextsHaveNoClauses() {
    assertThat(find("")).isEmpty();
    assertThat(find(" \n\n ")).isEmpty();
  }

  @Test
  void oneEndlessSentenceIsReadInPieces() {
    String text = "He said that it was late, and she said, ".repeat(5_000);

    List<ReportedClause> clauses = find(text);

    assertThat(clauses).isNotEmpty();
    assertThat(clauses)
        .allSatisfy(
            clause -> {
              assertThat(clause.cue().end()).isLessThanOrEqualTo(text.length());
              assertThat(clause.contents()).isNotEmpty();
              assertThat(clause.score()).isBetween(0.0, 1.0);
            });
  }

  @Test
  void marksWithoutWordsAreNoTrouble() {
    for (String mark : List.of(",", "”", "“", "-", ".", "said ", "\ud800", "'s ")) {
      assertThat(find(mark.repeat(20_000))).isNotNull();
    }
  }

  @ParameterizedTest
  @MethodSource("org.copydesk.contracts.HostileTexts#inStory")
  void survivesOddTextInAStory(HostileText hostile) {
    String text = hostile.text();
    assertThat(find(text))
        .allSatisfy(
            clause -> {
              assertThat(clause.cue().end()).isLessThanOrEqualTo(text.length());
              clause.contents().forEach(c -> assertThat(c.in(text)).isEqualTo(c.in(text).strip()));
            });
  }

  @Test
  void sameTextGivesSameClausesAfterAnotherText() {
    String text = "The mayor said that the bridge would stay closed. It was denied by the council.";
    List<ReportedClause> first = find(text);

    find("Officials said nothing, according to the report, which they called “odd”.");

    assertThat(find(text)).isEqualTo(first);
  }

  private static List<ReportedClause> find(String text) {
    List<Span> quotations = new ArrayList<>();
    for (int open = text.indexOf('“'); open >= 0; open = text.indexOf('“', open + 1)) {
      int close = text.indexOf('”', open);
      if (close < 0) {
        break;
      }
      if (quotations.isEmpty() || quotations.get(quotations.size() - 1).end() <= open) {
        quotations.add(new Span(open, close + 1));
      }
    }
    return FINDER.find(Article.parse(text), Tokens.of(text, 0, text.length()), quotations);
  }
}
