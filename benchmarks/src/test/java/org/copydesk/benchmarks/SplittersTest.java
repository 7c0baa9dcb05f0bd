package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.copydesk.contracts.MarkedText;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceSplitter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SplittersTest {
  static Collection<SentenceSplitter> splitters() throws IOException {
    return Splitters.all().values();
  }

  @ParameterizedTest
  @MethodSource("splitters")
  void everySplitterFindsPlainSentences(SentenceSplitter splitter) {
    MarkedText marked = MarkedText.parse("The tide rose.|| The boats left the harbor.");
    assertThat(splitter.split(marked.text())).isEqualTo(marked.sentences());
  }

  @ParameterizedTest
  @MethodSource("splitters")
  void everySplitterReturnsTrimmedSpansInOrder(SentenceSplitter splitter) {
    for (String text : NewsGenerator.stories(20)) {
      List<Span> spans = splitter.split(text);
      assertThat(spans).isSorted();
      assertThat(spans)
          .allSatisfy(span -> assertThat(span.in(text)).isEqualTo(span.in(text).strip()));
    }
  }
}
