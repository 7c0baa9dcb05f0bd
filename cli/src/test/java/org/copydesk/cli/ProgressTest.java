package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is shown of the work on standard error, on a terminal and elsewhere. */
class ProgressTest {
  private static final String STORY = "{\"id\":\"1\",\"text\":\"Ann left.\"}\n";

  @TempDir private Path folder;

  private Path input;

  @BeforeEach
  void writeInput() throws IOException {
    input = Files.writeString(folder.resolve("in.jsonl"), STORY + "no story\n" + STORY);
  }

  private String errors(boolean terminal) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            terminal,
            action -> {});
    Copydesk.commandLine(console)
        .execute("analyze", "--format", "jsonl", "--steps", "sentences", input.toString());
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void terminalShowsTheRateTheTimeThatRemainsAndTheStories() {
    String[] bars = errors(true).split("\r");
    assertThat(bars[bars.length - 1])
        .containsPattern(
            "copydesk +\\d+% +\\[=+ *\\].* \\(\\d:\\d\\d:\\d\\d / .*\\) .*MB/s +2 stories");
  }

  @Test
  void messageOfABadLineHasALineOfItsOwnAmongTheBars() {
    assertThat(errors(true))
        .containsPattern("\r\u001B\\[Kcopydesk: .*in\\.jsonl:2: expected .*\\R");
  }

  @Test
  void fileOrPipeHasMessagesAlone() {
    assertThat(errors(false)).startsWith("copydesk: ").hasLineCount(1).doesNotContain("\r", "MB");
  }

  /** The bar of an hour's work; nothing is known of the time before the first story is done. */
  @Test
  void barTellsWhatRemains() throws InterruptedException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (Progress progress =
        Progress.bar(new PrintStream(err, true, StandardCharsets.UTF_8), 4_000_000)) {
      Thread.sleep(50);
      progress.done(1_000_000);
      Thread.sleep(600);
      progress.problem("one is bad");
    }
    assertThat(err.toString(StandardCharsets.UTF_8))
        .contains("1/4 MB", "25%", "copydesk: one is bad")
        .containsPattern("\\(0:00:0\\d / 0:00:0\\d\\)");
  }
}
