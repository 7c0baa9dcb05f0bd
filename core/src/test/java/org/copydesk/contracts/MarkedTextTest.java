package org.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.copydesk.contracts.MarkedText.Labelled;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
  @Test
  void marksAreStrippedAndTheirSpansCounted() {
    MarkedText marked =
        MarkedText.parse("{“I met [Joe Doe|PERSON],”|she} she said.|| Yes.\\n{“No.”}");
    assertThat(marked.text()).isEqualTo("“I met Joe Doe,” she said. Yes.\n“No.”");
    assertThat(marked.sentences()).containsExactly(new Span(0, 26), new Span(27, 37));
    assertThat(marked.labelled()).containsExactly(new Labelled(new Span(7, 14), "PERSON"));
    assertThat(marked.braced())
        .containsExactly(new Labelled(new Span(0, 16), "she"), new Labelled(new Span(32, 37), ""));
    assertThat(marked.entities().get(0).text()).isEqualTo("Joe Doe");
  }

  @Test
  void sentencesAreShownAsTheyAreRead() {
    String line = "A \\[b\\].|| C\\nd.|| E";
    MarkedText marked = MarkedText.parse(line);
    assertThat(MarkedText.markSentences(marked.text(), marked.sentences())).isEqualTo(line);
    assertThat(MarkedText.markSentences("", List.of())).isEmpty();
  }

  @Test
  void openOrEmptyMarkIsRefused() {
    for (String line : List.of("a [b", "a ]", "[|X]", "a | b", "{a]", "a\\")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MarkedText.parse(line))
          .withMessageContaining(line);
    }
  }
}
