package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/**
 * A program that is ended in the middle of its work. The signal is SIGTERM, which Java treats as it
 * does the SIGINT of Ctrl-C, and which a build in the background does not ignore.
 */
@DisabledOnOs(OS.WINDOWS)
class InterruptTest {
  /** Longer than what a pipe holds: some line is half written when the signal comes. */
  private static final String STORY = "Ann Lee left Rome on Monday. ".repeat(400);

  private static final int STATUS_OF_SIGTERM = 128 + 15;

  @Test
  @Timeout(60)
  void wholeLinesInOrderAreAllThatIsLeft() throws IOException, InterruptedException {
    Process process = start();
    Thread feeder = new Thread(() -> feedForEver(process.getOutputStream()));
    feeder.setDaemon(true);
    feeder.start();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    InputStream in = process.getInputStream();
    out.writeBytes(in.readNBytes(1_000_000));
    // Of the handle, since the process would close its streams too.
    process.toHandle().destroy();
    in.transferTo(out);

    assertThat(process.waitFor()).isEqualTo(STATUS_OF_SIGTERM);
    String lines = out.toString(StandardCharsets.UTF_8);
    assertThat(lines).endsWith("}\n");
    int next = 0;
    for (String line : lines.lines().toList()) {
      JsonNode story = Run.JSON.readTree(line);
      assertThat(story.get("id").asText()).isEqualTo("story " + next++);
    }
    assertThat(next).isPositive();
  }

  private static Process start() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Copydesk.class.getName(),
            "analyze",
            "--format",
            "jsonl",
            "--steps",
            "sentences",
            "--input",
            "jsonl",
            "-")
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private static void feedForEver(OutputStream to) {
    try (to) {
      for (int i = 0; ; i++) {
        String line = "{\"id\":\"story %d\",\"text\":\"%s\"}\n".formatted(i, STORY);
        to.write(line.getBytes(StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      // The program has ended, as it should.
    }
  }
}
