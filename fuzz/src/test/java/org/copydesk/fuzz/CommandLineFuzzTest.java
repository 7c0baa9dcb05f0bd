package org.copydesk.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.copydesk.cli.input.Inputs;
import org.copydesk.cli.input.StorySink;
import org.copydesk.cli.output.JsonOutput;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command line reads and writes: JSON that holds any text, and bytes that hold no JSON.
 */
class CommandLineFuzzTest {
  private static final Analyzer ANALYZER = Analyzer.standard();
  private static final ObjectMapper JSON = new ObjectMapper();

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void json(@NotNull String text) throws IOException {
    String line = JsonOutput.lines().render(ANALYZER.analyze(new Story("a\"\u0000b", text, null)));
    assertThat(line.strip()).doesNotContain("\n", "\r");
    JsonNode analysis = JSON.readTree(line);
    assertThat(analysis.required("id").asText()).isEqualTo("a\"\u0000b");
    spans(analysis, text);
  }

  /** Checks that each object with offsets holds the text between them. */
  private static void spans(JsonNode node, String text) {
    if (node.has("start") && node.has("text")) {
      int start = node.get("start").intValue();
      int end = node.required("end").intValue();
      assertThat(node.get("text").textValue()).isEqualTo(text.substring(start, end));
    }
    node.forEach(child -> spans(child, text));
  }

  @MethodSource("org.copydesk.fuzz.Seeds#texts")
  @FuzzTest(maxDuration = "10m")
  void jsonLines(@NotNull String lines) {
    Collected collected = new Collected();
    byte[] bytes = lines.getBytes(StandardCharsets.UTF_8);
    Inputs.of(List.of("-"), true).read(new ByteArrayInputStream(bytes), null, collected);
    assertThat(collected.problems).allSatisfy(problem -> assertThat(problem).isNotBlank());
    assertThat(collected.stories.size() + collected.problems.size())
        .isLessThanOrEqualTo(lines.length() + 1);
  }

  private static final class Collected implements StorySink {
    private final List<Story> stories = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    @Override
    public boolean story(Story story, long bytes) {
      stories.add(story);
      return true;
    }

    @Override
    public void problem(String message) {
      problems.add(message);
    }
  }
}
