package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnalyzeInputsTest {
  @TempDir private Path folder;

  private String file(String name, String content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, content).toString();
  }

  private static List<String> ids(Run run) {
    return run.lines().stream().map(story -> story.get("id").asText()).toList();
  }

  @Test
  void foldersAreReadInNameOrderWithAllTextFilesBelow() throws IOException {
    file("b.txt", "Second.");
    file("a.txt", "First.");
    file("c/d.txt", "Third.");
    file("ignored.md", "Not a story.");

    Run run = Run.of("analyze", "--format", "jsonl", folder.toString());

    assertThat(ids(run)).containsExactly("a.txt", "b.txt", "c/d.txt");
    assertThat(run.status()).isZero();
  }

  @Test
  void severalInputsKeepTheOrderOfTheArguments() throws IOException {
    String b = file("b.txt", "B.");
    String lines =
        file("c.jsonl", "{\"id\":\"x\",\"text\":\"X.\"}\n{\"id\":\"y\",\"text\":\"Y.\"}\n");
    String a = file("a.txt", "A.");

    assertThat(ids(Run.of("analyze", "--format", "jsonl", b, lines, a)))
        .containsExactly("b.txt", "x", "y", "a.txt");
  }

  @Test
  void oneStoryIsAnObjectSeveralAreAnArray() throws IOException {
    String a = file("a.txt", "A.");

    assertThat(Run.of("analyze", "--format", "json", a).json().isObject()).isTrue();
    assertThat(Run.of("analyze", "--format", "json", a, a).json()).hasSize(2);
    assertThat(Run.of("analyze", "--format", "json", folder.toString()).json().isArray()).isTrue();
  }

  @Test
  void standardInputIsText() {
    Run run =
        Run.withInput(
            "A story.".getBytes(StandardCharsets.UTF_8), "analyze", "--format", "json", "-");

    assertThat(run.json().get("id").asText()).isEqualTo("-");
    assertThat(run.json().get("blocks").get(0).get("text").asText()).isEqualTo("A story.");
  }

  @Test
  void standardInputIsJsonLinesWhereSaidSo() {
    byte[] input =
        "\uFEFF{\"id\":\"1\",\"text\":\"A.\"}\r\n\r\n{\"id\":\"2\",\"text\":\"B.\"}"
            .getBytes(StandardCharsets.UTF_8);

    Run run = Run.withInput(input, "analyze", "--format", "jsonl", "--input", "jsonl", "-");

    assertThat(ids(run)).containsExactly("1", "2");
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "no object          | [1]                                       | this is no object",
        "no text            | {\"id\":\"1\"}                            | there is no text",
        "no id              | {\"text\":\"A.\"}                         | there is no id",
        "a number as id     | {\"id\":1,\"text\":\"A.\"}                | id is no string",
        "a wrong day        | {\"id\":\"1\",\"text\":\"\",\"published\":\"2026-02-30\"} | published is \"2026-02-30\"",
        "cut off            | {\"id\":\"1\",\"text\":\"A                | column",
        "two objects        | {\"id\":\"1\",\"text\":\"A.\"} {}         | there is more after the object",
        "no JSON            | A story.                                  | column 1: Unrecognized token",
      })
  void badLineIsReportedWithItsPlaceAndSkipped(String why, String line, String message)
      throws IOException {
    String good = "{\"id\":\"good\",\"text\":\"A.\"}\n";
    String path = file("in.jsonl", good + line + "\n" + good);

    Run run = Run.of("analyze", "--format", "jsonl", path);

    assertThat(ids(run)).containsExactly("good", "good");
    assertThat(run.err())
        .startsWith("copydesk: " + path + ":2: expected {\"id\": \"...\"")
        .contains(message)
        .hasLineCount(1);
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void textThatIsNotUtf8IsReportedWithFileLineAndByte() throws IOException {
    Path latin = folder.resolve("latin.txt");
    Files.write(latin, "One.\nCaf\u00e9.".getBytes(StandardCharsets.ISO_8859_1));
    String good = file("good.txt", "Good.");

    Run run = Run.of("analyze", "--format", "jsonl", latin.toString(), good);

    assertThat(run.err())
        .isEqualToNormalizingNewlines(
            "copydesk: "
                + latin
                + ":2: expected UTF-8, found the byte 0xE9 as byte 4 of the line\n");
    assertThat(ids(run)).containsExactly("good.txt");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void lineThatIsNotUtf8IsSkipped() throws IOException {
    Path lines = folder.resolve("in.jsonl");
    byte[] bad = "{\"id\":\"1\",\"text\":\"\u00e9\"}\n".getBytes(StandardCharsets.ISO_8859_1);
    byte[] good = "{\"id\":\"2\",\"text\":\"\"}\n".getBytes(StandardCharsets.UTF_8);
    Files.write(lines, bad);
    Files.write(lines, good, java.nio.file.StandardOpenOption.APPEND);

    Run run = Run.of("analyze", "--format", "jsonl", lines.toString());

    assertThat(run.err()).contains("in.jsonl:1: expected UTF-8, found the byte 0xE9");
    assertThat(ids(run)).containsExactly("2");
  }

  @Test
  void missingFileAndEmptyFolderAreReportedAndTheRestIsDone() throws IOException {
    String good = file("good.txt", "Good.");
    String missing = folder.resolve("missing.txt").toString();
    String empty = Files.createDirectory(folder.resolve("empty")).toString();

    Run run = Run.of("analyze", "--format", "jsonl", missing, good, empty);

    assertThat(run.err())
        .contains("missing.txt: expected a file, a folder or -, there is no such file")
        .contains("empty: expected at least one *.txt file");
    assertThat(ids(run)).containsExactly("good.txt");
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void failedSingleInputPrintsNothing() {
    Run run = Run.of("analyze", "--format", "json", folder.resolve("missing.txt").toString());

    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "--threads,0",
    "--threads,many",
    "--format,xml",
    "--steps,names",
    "--published,yesterday",
    "--input,xml",
    "--nonsense,1"
  })
  void wrongOptionGivesUsageAndStatus2(String option, String value) {
    Run run = Run.of("analyze", option, value, "-");

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains(option).contains("Usage: copydesk analyze");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void noInputAndNoCommandGiveUsageAndStatus2() {
    assertThat(Run.of("analyze").status()).isEqualTo(2);
    assertThat(Run.of().status()).isEqualTo(2);
    assertThat(Run.of("analyse", "-").status()).isEqualTo(2);
  }

  @Test
  void outputGoesToTheFile() throws IOException {
    String story = file("story.txt", "A story.");
    Path target = folder.resolve("out.json");

    Run run = Run.of("analyze", "--format", "json", "--output", target.toString(), story);

    assertThat(run.out()).isEmpty();
    JsonNode json = Run.JSON.readTree(Files.readString(target));
    assertThat(json.get("id").asText()).isEqualTo("story.txt");
  }

  @Test
  void outputNeverOverwritesAnInput() throws IOException {
    String story = file("story.txt", "A story.");

    Run run = Run.of("analyze", "--output", story, folder.toString());

    assertThat(run.status()).isEqualTo(2);
    assertThat(Files.readString(Path.of(story))).isEqualTo("A story.");
  }

  @Test
  void outputThatCannotBeWrittenIsReported() throws IOException {
    String story = file("story.txt", "A story.");
    String target = folder.resolve("no/such/folder.json").toString();

    Run run = Run.of("analyze", "--output", target, story);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).contains("folder.json: cannot be written");
  }

  @Test
  void sameBytesWithOneThreadAndWithFour() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 300; i++) {
      String text = "Story %d. It ends. ".formatted(i).repeat(1 + (i * 37) % 50);
      lines.append("{\"id\":\"%d\",\"text\":\"%s\"}\n".formatted(i, text));
    }
    String path = file("many.jsonl", lines.toString());
    for (String format : List.of("text", "json", "jsonl")) {
      Run one = Run.of("analyze", "--format", format, "--threads", "1", path);
      Run four = Run.of("analyze", "--format", format, "--threads", "4", path);
      assertThat(four).as(format).isEqualTo(one);
      assertThat(one.out()).isNotEmpty();
    }
  }
}
