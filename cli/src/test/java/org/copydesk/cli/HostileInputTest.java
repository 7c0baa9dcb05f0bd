package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files that no story should be in, and JSON that is meant to break its reader. */
class HostileInputTest {
  private static final String GOOD = "{\"id\":\"good\",\"text\":\"A.\"}\n";

  private static Run lines(String input) {
    return Run.withInput(
        input.getBytes(StandardCharsets.UTF_8),
        "analyze",
        "--format",
        "jsonl",
        "--input",
        "jsonl",
        "--steps",
        "sentences",
        "-");
  }

  private static void skipped(String bad, String message) {
    Run run = lines(GOOD + bad + "\n" + GOOD);
    assertThat(run.lines()).extracting(line -> line.get("id").asText()).containsOnly("good");
    assertThat(run.lines()).hasSize(2);
    assertThat(run.err()).startsWith("copydesk: -:2: ").contains(message).hasLineCount(1);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void arraysNestedWithoutEndAreSkipped() {
    skipped("{\"id\":\"1\",\"x\":" + "[".repeat(100_000), "nesting depth");
    skipped("[".repeat(100_000), "this is no object");
  }

  @Test
  void numberOfAMillionDigitsIsSkipped() {
    skipped("{\"id\":\"1\",\"text\":\"\",\"x\":" + "9".repeat(1_000_000) + "}", "Number");
  }

  @Test
  void nulIsNoJson() {
    skipped("\0", "CTRL-CHAR");
    skipped("{\"id\":\"1\",\"text\":\"a\0b\"}", "CTRL-CHAR");
  }

  @Test
  void fieldsThatNobodyKnowsAreIgnored() {
    Run run = lines("{\"x\":{\"id\":2,\"text\":[null]},\"id\":\"1\",\"text\":\"A.\",\"y\":[{}]}\n");
    assertThat(run.lines().get(0).get("id").asText()).isEqualTo("1");
    assertThat(run.status()).isZero();
  }

  @Test
  void halvesOfPairsComeBackAsTheyWere() {
    Run run = lines("{\"id\":\"\\ud83d\",\"text\":\"A \\ude00\\u0000 b.\"}\n");
    assertThat(run.lines().get(0).get("id").asText()).isEqualTo("\uD83D");
    assertThat(run.lines().get(0).get("sentences").get(0).get("text").asText())
        .isEqualTo("A \uDE00\0 b.");
    assertThat(run.status()).isZero();
  }

  @Test
  void lineOfTenMegabytesIsOneStory() {
    String text = "Ann Lee left for Rome. ".repeat(440_000);
    Run run = lines(GOOD + "{\"id\":\"long\",\"text\":\"" + text + "\"}\n" + GOOD);
    assertThat(run.out().lines()).hasSize(3);
    assertThat(run.status()).isZero();
  }

  @Test
  void lineEndsOfAllKindsAndAnEmptyFile() {
    assertThat(lines("\r\n \n\uFEFF\n" + GOOD.strip()).lines()).hasSize(1);
    assertThat(lines("").out()).isEmpty();
    assertThat(lines("").status()).isZero();
  }

  /** A file named text that is anything else: read as it stands, if it is UTF-8. */
  @Test
  void textWithNulAndByteOrderMarkKeepsItsOffsets() {
    byte[] input = "\uFEFF\0Ann Lee left.\0".getBytes(StandardCharsets.UTF_8);
    Run run = Run.withInput(input, "analyze", "--format", "json", "--steps", "sentences", "-");
    assertThat(run.json().get("sentences").get(0).get("text").asText()).contains("Ann Lee left.");
  }

  @Test
  void bytesThatAreNoTextAreRefused() {
    for (byte[] bytes :
        List.of(
            new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0},
            new byte[] {(byte) 0xC0, (byte) 0x80},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {'P', 'K', 3, 4, (byte) 0x80})) {
      Run run = Run.withInput(bytes, "analyze", "-");
      assertThat(run.err()).startsWith("copydesk: -:1: expected UTF-8, found the byte 0x");
      assertThat(run.out()).isEmpty();
      assertThat(run.status()).isEqualTo(1);
    }
  }
}
