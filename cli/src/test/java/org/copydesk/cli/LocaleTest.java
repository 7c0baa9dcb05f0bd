package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every format that is printed, byte for byte, by programs that were started under other locales:
 * lists and models are read under them too.
 */
class LocaleTest {
  private static final List<List<String>> LOCALES =
      List.of(
          List.of("-Duser.language=tr", "-Duser.country=TR"),
          List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.extensions=nu-arab"),
          List.of("-Duser.language=th", "-Duser.country=TH", "-Duser.extensions=ca-buddhist"));

  @TempDir private Path folder;

  /** Prints all formats, one after the other, and what is wrong with the input. */
  static final class AllFormats {
    private AllFormats() {}

    public static void main(String[] arguments) {
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      out.print(all(arguments[0]));
    }

    static String all(String input) {
      StringBuilder all = new StringBuilder();
      for (Format format : Format.values()) {
        Run run = Run.of("analyze", "--format", format.name(), "--published", "2026-03-04", input);
        all.append(run.out()).append(run.err());
      }
      return all.toString();
    }
  }

  @Test
  void everyFormatIsTheSameUnderEveryLocale() throws IOException, InterruptedException {
    String input = input().toString();
    List<Process> processes = new ArrayList<>();
    for (List<String> locale : LOCALES) {
      processes.add(start(locale, folder.resolve("out" + processes.size()), input));
    }
    String expected = AllFormats.all(input);
    assertThat(expected).contains("2026-03-03", "expected {\"id\"");
    for (int i = 0; i < processes.size(); i++) {
      assertThat(processes.get(i).waitFor()).isZero();
      assertThat(folder.resolve("out" + i)).as("%s", LOCALES.get(i)).hasContent(expected);
    }
  }

  private static Process start(List<String> locale, Path out, String input) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(locale);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(AllFormats.class.getName(), input));
    return new ProcessBuilder(command)
        .redirectOutput(out.toFile())
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  /** Our samples, a story of dates and sums, and a line that is no story. */
  private Path input() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> samples = Files.list(Path.of("../samples"))) {
      for (Path sample : samples.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(sample));
      }
    }
    texts.add(
        "ISTANBUL, March 3 (AP) — Istiklal will cost $1,234.5 million, or 12.5 percent more, İlkay"
            + " Iliç said Tuesday at 9:30 p.m. “It is late,” he said.");
    StringBuilder lines = new StringBuilder("no story\n");
    for (String text : texts) {
      String line = Run.JSON.createObjectNode().put("id", "i").put("text", text).toString();
      lines.append(Sink.encodable(line)).append('\n');
    }
    return Files.writeString(folder.resolve("in.jsonl"), lines);
  }
}
