package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluateTest {
  @TempDir Path folder;

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  /** Returns the columns of the line that begins with {@code name}. */
  private static String[] row(Run run, String name) {
    return run.out()
        .lines()
        .filter(line -> line.startsWith(name + " "))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " in " + run))
        .strip()
        .split(" ++");
  }

  @Test
  void entitiesOfJsonLinesCountByType() throws IOException {
    String lines =
        file(
            "names.jsonl",
            """
            {"id":"1","text":"See www.example.org for $5.","entities":[{"type":"URL","start":4,"end":19}]}
            {"id":"2","text":"It cost $5.","entities":[{"type":"MONEY","start":8,"end":10},\
            {"type":"URL","start":0,"end":2}]}
            """);

    Run run = Run.of("evaluate", "entities", lines);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out()).startsWith("2 articles ");
    assertThat(row(run, "MONEY")).containsExactly("MONEY", "50.0", "100.0", "66.7", "1", "2", "1");
    assertThat(row(run, "URL")).containsExactly("URL", "100.0", "50.0", "66.7", "1", "1", "2");
    assertThat(row(run, "all")).containsExactly("all", "66.7", "66.7", "66.7", "2", "3", "3");
  }

  @Test
  void entitiesOfColumnsCountTheModelsTypes() throws IOException {
    String bio = file("names.bio", "Jane\tB-PER\nRoe\tI-PER\nsaid\tO\nso\tO\n.\tO\n");

    Run run = Run.of("evaluate", "entities", bio);

    assertThat(row(run, "PERSON")).endsWith("1");
    assertThat(row(run, "LOCATION")).containsExactly("LOCATION", "-", "-", "-", "0", "0", "0");
  }

  @Test
  void sentencesAreCountedAndTimed() throws IOException {
    String lines =
        file(
            "sentences.jsonl",
            """
            {"id":"1","text":"One. Two.","sentences":[{"start":0,"end":4},{"start":5,"end":9}]}
            {"id":"2","text":"One. Two.","sentences":[{"start":0,"end":9}]}
            """);

    Run run = Run.of("evaluate", "sentences", lines);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(row(run, "sentences"))
        .containsExactly("sentences", "50.0", "66.7", "57.1", "2", "4", "3");
    assertThat(run.out()).contains("exact texts      1 of 2\n").containsPattern("speed .* MB/s");
  }

  @Test
  void datelinesAreCountedAgainstTheAnnotation() throws IOException {
    String lines =
        file(
            "datelines.jsonl",
            """
            {"id":"1","text":"PORTO, March 9 (Reuters) - The line is late.","published":"2026-03-10",\
            "dateline":{"start":0,"end":24,"bodyStart":27,"places":[{"name":"Porto","countryCode":"PT"}],\
            "date":"2026-03-09","source":"Reuters"}}
            {"id":"2","text":"Nothing was filed here.","dateline":null}
            """);

    Run run = Run.of("evaluate", "datelines", lines);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith("texts 2, annotated datelines 1, found 1\n")
        .contains("exact span    100.00")
        .contains("country code  100.00")
        .contains("date          100.00");
  }

  @Test
  void outputOfAnalyzeIsAnAnnotationOfItsDatelines() throws IOException {
    String out = folder.resolve("samples.jsonl").toString();
    Run.of("analyze", "--format", "jsonl", "--output", out, "../samples");
    StringBuilder lines = new StringBuilder();
    for (String line : Files.readAllLines(Path.of(out))) {
      ObjectNode story = (ObjectNode) Run.JSON.readTree(line);
      story.put("text", Files.readString(Path.of("../samples", story.get("id").asText())));
      lines.append(story).append('\n');
    }

    Run run = Run.of("evaluate", "datelines", file("annotated.jsonl", lines.toString()));

    assertThat(run.out()).contains("F1            100.00", "source        100.00");
  }

  @Test
  void quotesAreCountedAgainstTheAnnotation() throws IOException {
    String lines =
        file(
            "quotes.jsonl",
            """
            {"id":"1","text":"“It is late,” Jane Roe said.","quoted":[{"start":0,"end":13,\
            "source":[[14,22]],"sourceType":"name"}],"attributions":[{"kind":"direct",\
            "source":[[14,22]],"cue":[[23,27]],"content":[[0,13]]}],"ignore":[]}
            """);

    Run run = Run.of("evaluate", "quotes", lines);

    assertThat(run.status()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("attributed quoted spans   P 100.0  R 100.0  F1 100.0")
        .contains("right speaker             100.0")
        .contains("content words             P 100.0  R 100.0");
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "entities  | [1                                              | expected a JSON object",
        "entities  | {\"id\":\"1\"}                                  | expected the string \"text\"",
        "entities  | {\"text\":\"A\"}                                | expected the array \"entities\"",
        "entities  | {\"text\":\"A\",\"entities\":[{\"type\":\"X\",\"start\":0,\"end\":9}]} | end <= 1 (the text's length), got start 0 and end 9",
        "datelines | {\"text\":\"A\"}                                | expected the object or null \"dateline\"",
        "datelines | {\"text\":\"AB\",\"dateline\":{\"start\":0,\"end\":1,\"bodyStart\":0}} | expected 1 <= bodyStart <= 2",
        "datelines | {\"text\":\"AB\",\"dateline\":{\"start\":0,\"end\":1,\"bodyStart\":2,\"places\":[],\"date\":\"May\"}} | expected the day \"date\" as YYYY-MM-DD",
        "sentences | {\"text\":\"A B\",\"sentences\":[{\"start\":2,\"end\":3},{\"start\":0,\"end\":1}]} | need sentences in text order",
        "quotes    | {\"text\":\"A\",\"quoted\":[{\"start\":0,\"end\":1,\"source\":[[0]]}]} | expected 0 <= start < end",
      })
  void badLineIsReportedWithItsPlace(String part, String line, String message) throws IOException {
    String path = file("bad.jsonl", "\n" + line + "\n");

    Run run = Run.of("evaluate", part, path);

    assertThat(run.status()).isEqualTo(1);
    assertThat(run.err()).startsWith("copydesk: " + path + ":2: ").contains(message);
    assertThat(run.err()).hasLineCount(1);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void trainedModelIsEvaluatedAndTagsWhatItLearnt() throws IOException {
    StringBuilder train = new StringBuilder();
    String[] names = {"Ana", "Bo", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hal"};
    for (int i = 0; i < 60; i++) {
      train.append(
          "-DOCSTART- %d%n%nMayor\tO%n%s\tB-PER%n%s\tI-PER%nspoke\tO%n.\tO%n%n"
              .formatted(i, names[i % 8], names[(i + 3) % 8] + "sson"));
    }
    String bio = file("train.bio", train.toString());
    String model = folder.resolve("names.bin").toString();

    Run trained = Run.of("train-entities", "--output", model, bio);
    Run evaluated = Run.of("evaluate", "entities", "--model", model, bio);

    assertThat(trained.status()).as(trained.err()).isZero();
    assertThat(trained.out()).isEmpty();
    assertThat(trained.err()).contains("reading " + bio).contains("writing " + model);
    assertThat(row(evaluated, "PERSON")).contains("60").doesNotContain("-");
    assertThat(Double.parseDouble(row(evaluated, "PERSON")[3])).isGreaterThan(90);
  }

  @Test
  void whatIsMissingOrNoModelIsReported() throws IOException {
    String missing = folder.resolve("missing.bio").toString();
    String bio = file("a.bio", "A\tO\n");
    String noTag = file("b.bio", "A\tO\nB\n");

    assertThat(Run.of("evaluate", "entities", missing).err())
        .isEqualToNormalizingNewlines("copydesk: " + missing + ": there is no such file\n");
    assertThat(Run.of("train-entities", "--output", missing, noTag).err())
        .contains(noTag + ":2: expected a token, a tab and O, B-CLASS or I-CLASS");
    assertThat(Run.of("evaluate", "entities", "--model", noTag, bio).status()).isEqualTo(1);
    assertThat(Run.of("train-entities", bio).status()).isEqualTo(2);
    assertThat(Run.of("evaluate").status()).isEqualTo(2);
    assertThat(Run.of("evaluate", "names", bio).status()).isEqualTo(2);
  }

  @Test
  void columnsOfAnAnalysisCanBeEvaluatedAndAgree() throws IOException {
    Path columns = folder.resolve("harbor.bio");

    Run analyzed =
        Run.of("analyze", "--format", "conll", "--output", columns.toString(), "../samples");
    Run evaluated = Run.of("evaluate", "entities", columns.toString());

    assertThat(analyzed.status()).as(analyzed.err()).isZero();
    assertThat(evaluated.out()).startsWith("3 articles ");
    assertThat(Double.parseDouble(row(evaluated, "PERSON")[3])).isGreaterThan(90);
  }

  @Test
  void ownNamesBeatTheBundledOnes() throws IOException {
    String names = file("names.tsv", "Jane Roe\tVESSEL\nRuiz\tPERSON\n");
    String story = file("story.txt", "The Jane Roe sank, Ruiz said.");

    Run run =
        Run.of("analyze", "--format", "json", "--gazetteer", names, "--steps", "entities", story);

    assertThat(run.json().get("entities").findValuesAsText("type"))
        .containsExactly("VESSEL", "PERSON");
  }

  @Test
  void gazetteerOrModelThatCannotBeReadIsReported() throws IOException {
    String bad = file("bad.tsv", "Jane Roe\n");

    Run gazetteer = Run.of("analyze", "--gazetteer", bad, "-");
    Run model = Run.of("analyze", "--model", bad, "-");

    assertThat(gazetteer.status()).isEqualTo(1);
    assertThat(gazetteer.err()).startsWith("copydesk: ").contains(bad).hasLineCount(1);
    assertThat(gazetteer.out()).isEmpty();
    assertThat(model.status()).isEqualTo(1);
    assertThat(model.err()).startsWith("copydesk: ").contains(bad).hasLineCount(1);
  }

  /** What docs/training.md promises of its twenty articles. */
  @Test
  void modelOfTheOwnPaperBeatsTheBundledOneThere() {
    Path desk = Path.of("src/test/resources/org/copydesk/cli/docs/desk");
    String model = folder.resolve("ours.bin").toString();
    String dev = desk.resolve("ours.dev.bio").toString();
    Run.of("train-entities", "--output", model, desk.resolve("ours.train.bio").toString());

    double own =
        Double.parseDouble(row(Run.of("evaluate", "entities", "--model", model, dev), "all")[3]);
    double bundled = Double.parseDouble(row(Run.of("evaluate", "entities", dev), "all")[3]);

    assertThat(own).isGreaterThan(bundled + 10);
  }
}
