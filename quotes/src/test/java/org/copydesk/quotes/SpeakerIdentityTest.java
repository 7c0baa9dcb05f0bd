package org.copydesk.quotes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.copydesk.contracts.GoldenFile;
import org.copydesk.core.Article;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Stories with the name and the description of the one who speaks last in each. */
class SpeakerIdentityTest {
  static Stream<Arguments> stories() {
    return GoldenFile.read(SpeakerIdentityTest.class, "speakers.tsv", 4).stream()
        .map(r -> Arguments.of(r.get(0), r.get(1), r.get(2), r.get(3)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("stories")
  void tellsWhoSpeaks(String why, String name, String description, String story) {
    List<Quote> quotes =
        QuoteAttributor.standard().attribute(Article.parse(story.replace("\\n", "\n")));

    assertThat(quotes).isNotEmpty();
    Quote last = quotes.get(quotes.size() - 1);
    assertThat(last.speaker().flatMap(Speaker::name).orElse("-")).as("%s", last).isEqualTo(name);
    assertThat(last.speaker().flatMap(Speaker::description).orElse("-"))
        .as("%s", last)
        .isEqualTo(description);
  }
}
