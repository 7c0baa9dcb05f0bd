package org.copydesk.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import org.copydesk.contracts.Invariants;
import org.copydesk.core.Article;
import org.copydesk.datelines.DatelineParser;
import org.copydesk.sentences.SentenceSplitter;
import org.junit.jupiter.params.provider.MethodSource;

class CoreFuzzTest {

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void articles(@NotNull String text) {
    Invariants.article(Article.parse(text));
  }

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void sentences(@NotNull String text) {
    Invariants.spans(text, SentenceSplitter.standard().split(text));
  }

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void datelines(@NotNull String text) {
    DatelineParser.standard().parse(text).ifPresent(d -> Invariants.dateline(text, d));
  }
}
