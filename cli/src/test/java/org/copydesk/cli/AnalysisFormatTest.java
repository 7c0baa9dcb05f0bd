package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.contracts.HostileText;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.RandomTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnalysisFormatTest {
  private static final Path SAMPLES = Path.of("../samples");

  private static Run lines(List<String> texts, String... options) {
    StringBuilder input = new StringBuilder();
    for (int i = 0; i < texts.size(); i++) {
      ObjectNode story = Run.JSON.createObjectNode().put("id", "t" + i).put("text", texts.get(i));
      input.append(Sink.encodable(story.toString())).append('\n');
    }
    String[] arguments = new String[options.length + 6];
    System.arraycopy(options, 0, arguments, 6, options.length);
    List<String> fixed = List.of("analyze", "--format", "jsonl", "--input", "jsonl", "-");
    for (int i = 0; i < fixed.size(); i++) {
      arguments[i] = fixed.get(i);
    }
    return Run.withInput(input.toString().getBytes(StandardCharsets.UTF_8), arguments);
  }

  private static void checkAll(List<String> texts) {
    Run run = lines(texts);
    assertThat(run.err()).isEmpty();
    assertThat(run.status()).isZero();
    List<JsonNode> stories = run.lines();
    assertThat(stories).hasSameSizeAs(texts);
    for (int i = 0; i < texts.size(); i++) {
      assertThat(stories.get(i).get("id").asText()).isEqualTo("t" + i);
      Contract.check(stories.get(i), texts.get(i));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbor.txt", "orchestra.txt", "rail.txt"})
  void everyFieldOfASampleIsThereAndEverySpanCarriesItsText(String sample) throws IOException {
    JsonNode story =
        Run.of("analyze", "--format", "json", SAMPLES.resolve(sample).toString()).json();

    Contract.check(story, Files.readString(SAMPLES.resolve(sample)));
    assertThat(story.get("id").asText()).isEqualTo(sample);
    assertThat(story.get("blocks")).isNotEmpty();
    assertThat(story.get("sentences")).isNotEmpty();
    assertThat(story.get("quotes")).isNotEmpty();
  }

  @Test
  void hostileTextsKeepTheContract() {
    checkAll(HostileTexts.small().stream().map(HostileText::text).toList());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {11, 12})
  void randomTextsKeepTheContract(long seed) {
    checkAll(RandomTexts.of(seed, 200).texts());
  }

  @Test
  void prettyAndCompactJsonSayTheSame() {
    String path = SAMPLES.resolve("harbor.txt").toString();
    assertThat(Run.of("analyze", "--format", "json", path).json())
        .isEqualTo(Run.of("analyze", "--format", "jsonl", path).json());
  }

  @Test
  void halfOfASurrogatePairIsEscapedAndComesBack() {
    String text = "He said \uD83D and \uDE00\uD83D.";
    JsonNode story = lines(List.of(text)).lines().get(0);

    assertThat(story.get("sentences").get(0).get("text").asText()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"dateline", "blocks", "sentences", "entities", "quotes"})
  void stepAloneLeavesTheOthersEmpty(String step) {
    String path = SAMPLES.resolve("harbor.txt").toString();
    JsonNode all = Run.of("analyze", "--format", "json", path).json();
    JsonNode one = Run.of("analyze", "--format", "json", "--steps", step, path).json();

    assertThat(one.get(step)).isEqualTo(all.get(step));
    for (String other : List.of("dateline", "blocks", "sentences", "entities", "quotes")) {
      if (!other.equals(step)) {
        assertThat(one.get(other)).as(other).isEmpty();
      }
    }
  }

  @Test
  void severalStepsArePrintedTogether() {
    String path = SAMPLES.resolve("harbor.txt").toString();
    JsonNode story = Run.of("analyze", "--format", "json", "--steps", "blocks,quotes", path).json();

    assertThat(story.get("blocks")).isNotEmpty();
    assertThat(story.get("quotes")).isNotEmpty();
    assertThat(story.get("sentences")).isEmpty();
  }
}
