package org.copydesk.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.MarkedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Openings and endings of stories against the blocks marked in {@code blocks.tsv}. */
class BlocksTest {
  static Stream<List<String>> stories() {
    return GoldenFile.read(BlocksTest.class, "blocks.tsv", 2).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void readsBlocksAsMarked(List<String> row) {
    MarkedText marked = MarkedText.parse(row.get(1));
    assertThat(shown(marked.text(), Article.parse(marked.text()).blocks()))
        .as(row.get(0))
        .isEqualTo(
            marked.labelled().stream()
                .map(l -> l.label() + ": " + l.span().in(marked.text()))
                .collect(Collectors.joining("\n")));
  }

  @Test
  void tableMarksAllOfEachStory() {
    assertThat(stories())
        .hasSizeGreaterThan(80)
        .allSatisfy(
            row -> {
              MarkedText marked = MarkedText.parse(row.get(1));
              StringBuilder rest = new StringBuilder(marked.text());
              for (int i = marked.labelled().size() - 1; i >= 0; i--) {
                Span span = marked.labelled().get(i).span();
                rest.delete(span.start(), span.end());
              }
              assertThat(rest.toString()).isBlank();
            });
  }

  @Test
  void sentencesOfAJoinedDatelineBeginWithIt() {
    Article article =
        Article.parse("River opens\n\nPARIS (AFP) —\n\nThe river opened on Monday. It froze.");
    assertThat(article.sentences())
        .extracting(s -> s.in(article.text()))
        .containsExactly(
            "River opens", "PARIS (AFP) —\n\nThe river opened on Monday.", "It froze.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "RENO, Nev. (AP) — The river opened on Monday.",
        "Dar es Salaam. The river opened on Monday after the ice had gone out to sea.",
        "MOSCOW. July 26 (Interfax) - The river opened on Monday.",
        "Ulaanbaatar /MONTSAME/. The river opened on Monday.",
        "Nagpur, 6 Sep. — The river opened on Monday.",
        "AFP.- London - The river opened on Monday."
      })
  void datelineBelongsToTheFirstSentence(String opening) {
    Article article = Article.parse(opening + " It froze again on Tuesday.");
    assertThat(article.sentences())
        .extracting(s -> s.in(article.text()))
        .containsExactly(opening, "It froze again on Tuesday.");
  }

  private static String shown(String text, List<Block> blocks) {
    return blocks.stream()
        .map(b -> b.kind().name().toLowerCase(Locale.ROOT) + ": " + b.span().in(text))
        .collect(Collectors.joining("\n"));
  }
}
