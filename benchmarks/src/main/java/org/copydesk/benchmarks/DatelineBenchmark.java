package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.copydesk.datelines.DatelineParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Openings a second by kind: the score is openings, in one thread. {@code -prof gc} tells the bytes
 * allocated for each.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@State(Scope.Benchmark)
public class DatelineBenchmark {
  private static final int OPENINGS = 1_000;

  private static final String STORY =
      "The harbor board voted on Tuesday to close the old pier, which has not been repaired since "
          + "the storm of 1987.\n\n“Nobody asked the people who live here,” said Mary Harlow, a teacher.\n\n"
          + "The work is to begin in May and will cost $3.2 million, the board said in a report.\n";

  private static final String HEADLINE = "Board closes old pier\n\nBy Mary Harlow\n\n";

  private static final Map<String, List<String>> OPENINGS_BY_KIND =
      Map.of(
          "wire",
          List.of(
              "PORTLAND, Ore., March 3 (AP) — ",
              "LONDON, Aug 31 (Reuters) - ",
              "BEIJING, July 18 (Xinhua) -- ",
              "SALVADOR, Feb 26 - ",
              "KYIV/MOSCOW, May 5 (Reuters) - ",
              "Washington (AFP) – "),
          "papers",
          List.of(
              "KUALA LUMPUR: ",
              "AMMAN — ",
              "CAIRO – 26 July 2022: ",
              "Pretoria – ",
              "MANCHESTER, N.H. — ",
              "Muscat: "),
          "headline first",
          List.of(
              HEADLINE + "NAIROBI, Kenya (AP) — ",
              HEADLINE + "OSLO, May 5 (Reuters) - ",
              HEADLINE + "DES MOINES - "),
          "none",
          List.of(
              "",
              HEADLINE,
              "Residents divided over repairs to the sea wall of the old harbor\n\n",
              "Correction: An earlier version of this story named the wrong pier.\n\n"));

  /** Which openings. */
  @Param({"wire", "papers", "headline first", "none"})
  public String kind = "";

  private final DatelineParser parser = DatelineParser.standard();
  private List<String> texts = List.of();

  /** Puts the stories together. */
  @Setup
  public void write() {
    List<String> openings = OPENINGS_BY_KIND.getOrDefault(kind, List.of(""));
    List<String> written = new ArrayList<>();
    for (int i = 0; i < OPENINGS; i++) {
      written.add(openings.get(i % openings.size()) + STORY);
    }
    texts = List.copyOf(written);
  }

  /** Reads the datelines of a thousand openings. */
  @Benchmark
  @OperationsPerInvocation(OPENINGS)
  public void read(Blackhole sink) {
    for (String text : texts) {
      sink.consume(parser.parse(text));
    }
  }
}
