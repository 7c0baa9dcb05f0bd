package org.copydesk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Prints {@code docs/reports/speed.md}: measures Copydesk beside the other systems on the class
 * path, on the same stories, one after the other and each in a process of its own, with ratios.
 */
final class Comparison {
  private static final String HEAD =
      """
      # Speed: measured

      %s, %s, Java %s, one thread. The same news stories for all, one system after the other, each in a process of its own; tokens are
      counted one way for all; seconds are those of the thread's processor time, after as long a time to warm up. In brackets: how many
      times Copydesk's figure. Start-up: from the start of Java to the first story analysed. Made again by

          benchmarks/run compare-rivals quotes.dev.jsonl 30 > docs/reports/speed.md

      """;

  private static final String SENTENCES =
      """

      ## Sentences

      The same stories, the splitters in turn in one process; the median of many passes. JMH has the same benchmark: `benchmarks/run jmh
      Sentence`.

      """;

  private Comparison() {}

  /** Takes a path as {@link Texts#read} does, and the seconds to warm up and to measure each. */
  public static void main(String[] args) throws IOException, InterruptedException {
    List<Measurement> results = new ArrayList<>();
    for (Candidate candidate : Measurement.candidates()) {
      System.err.println(candidate.name() + " ...");
      results.add(run(candidate, args[0], args[1]));
    }
    System.out.printf(HEAD, LocalDate.now(ZoneOffset.UTC), machine(), Runtime.version().feature());
    System.out.print(table(results));
    System.out.print(SENTENCES);
    System.out.print(SplitterSpeeds.table(Texts.read(args[0]), Integer.parseInt(args[1])));
  }

  private static Measurement run(Candidate candidate, String path, String seconds)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + candidate.heapMegabytes() + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Measurement.class.getName(),
                candidate.name(),
                path,
                seconds)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException(candidate.name() + " failed: " + output);
    }
    return new ObjectMapper().readValue(output, Measurement.class);
  }

  static String table(List<Measurement> results) {
    StringBuilder table = new StringBuilder();
    table.append("| system | steps | tokens/s | bytes/token | start-up, s | peak memory, MB |\n");
    table.append("|---|---|---:|---:|---:|---:|\n");
    Measurement first = results.get(0);
    for (Measurement result : results) {
      String steps =
          Measurement.candidates().stream()
              .filter(c -> c.name().equals(result.name()))
              .map(Candidate::steps)
              .findFirst()
              .orElse("");
      table.append(
          String.format(
              Locale.ROOT,
              "| %s | %s | %,.0f%s | %,.0f%s | %.1f%s | %,.0f%s |%n",
              result.name(),
              steps,
              result.tokensPerSecond(),
              ratio(result.tokensPerSecond(), first.tokensPerSecond()),
              result.bytesPerToken(),
              ratio(result.bytesPerToken(), first.bytesPerToken()),
              result.startSeconds(),
              ratio(result.startSeconds(), first.startSeconds()),
              result.peakMegabytes(),
              ratio(result.peakMegabytes(), first.peakMegabytes())));
    }
    return table.toString();
  }

  /** Returns how many times the first one's figure it is, nothing for the first one itself. */
  private static String ratio(double value, double first) {
    if (value == first) {
      return "";
    }
    double times = value / first;
    return String.format(
        Locale.ROOT, times < 0.1 ? " (1/%.0f)" : " (×%.1f)", times < 0.1 ? 1 / times : times);
  }

  private static String machine() throws IOException {
    String cores = Runtime.getRuntime().availableProcessors() + " cores";
    Path info = Path.of("/proc/cpuinfo");
    if (!Files.exists(info)) {
      return System.getProperty("os.arch") + ", " + cores;
    }
    return Files.readAllLines(info).stream()
            .filter(line -> line.startsWith("model name"))
            .map(line -> line.substring(line.indexOf(':') + 1).strip())
            .findFirst()
            .orElse(System.getProperty("os.arch"))
        + ", "
        + cores;
  }
}
