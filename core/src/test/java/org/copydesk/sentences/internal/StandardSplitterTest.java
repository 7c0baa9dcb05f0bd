package org.copydesk.sentences.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.contracts.MarkedText;
import org.copydesk.contracts.SentenceSplitterContract;
import org.copydesk.sentences.SentenceSplitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The standard splitter against its golden files, and each of its rules against a line of them. */
class StandardSplitterTest implements SentenceSplitterContract {
  @Override
  public SentenceSplitter splitter() {
    return SentenceSplitter.standard();
  }

  static Stream<List<String>> goldenRules() {
    return GoldenFile.read(StandardSplitterTest.class, "golden-rules.tsv", 2).stream();
  }

  static Stream<List<String>> rules() {
    return GoldenFile.read(StandardSplitterTest.class, "rules.tsv", 2).stream();
  }

  static Stream<List<String>> news() {
    return GoldenFile.read(StandardSplitterTest.class, "news.tsv", 2).stream();
  }

  static Stream<List<String>> knownFailures() {
    return GoldenFile.read(StandardSplitterTest.class, "known-failures.tsv", 2).stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"goldenRules", "rules", "news"})
  void splitsAsMarked(List<String> row) {
    assertThat(split(SentenceSplitter.standard(), row.get(1)))
        .as(row.get(0))
        .isEqualTo(marked(row.get(1)));
  }

  @Test
  void tableHoldsAllFiftyGoldenRules() {
    assertThat(goldenRules()).hasSize(50);
  }

  /** A line that begins to pass belongs into another file. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("knownFailures")
  void knownFailureStillFails(List<String> row) {
    assertThat(split(SentenceSplitter.standard(), row.get(1)))
        .as(row.get(0))
        .isNotEqualTo(marked(row.get(1)));
  }

  /** A rule without which every line of its own is still right is not needed. */
  @ParameterizedTest
  @EnumSource(BreakRule.class)
  void ruleIsNeededForALineOfItsOwn(BreakRule rule) {
    SentenceSplitter without =
        new RuleSplitter(Stream.of(BreakRule.values()).filter(r -> r != rule).toList());
    List<List<String>> own = rules().filter(row -> row.get(0).equals(rule.name())).toList();
    assertThat(own).as("lines of %s in rules.tsv", rule).isNotEmpty();
    assertThat(own)
        .as("lines that fail without %s", rule)
        .anyMatch(row -> !split(without, row.get(1)).equals(marked(row.get(1))));
  }

  private static String split(SentenceSplitter splitter, String marked) {
    String text = MarkedText.parse(marked).text();
    return MarkedText.markSentences(text, splitter.split(text));
  }

  private static String marked(String line) {
    MarkedText marked = MarkedText.parse(line);
    return MarkedText.markSentences(marked.text(), marked.sentences());
  }
}
