package org.copydesk.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.ServiceLoader;

/**
 * What one system did in a process of its own.
 *
 * @param name the candidate's name
 * @param tokensPerSecond tokens by a second of the thread's processor time, warm
 * @param bytesPerToken bytes that the thread allocated for a token, warm
 * @param startSeconds seconds from the start of the process to the first story analysed
 * @param peakMegabytes the most memory that the process had, by the operating system
 * @param stories the stories analysed in the measured time
 */
record Measurement(
    String name,
    double tokensPerSecond,
    double bytesPerToken,
    double startSeconds,
    double peakMegabytes,
    long stories) {

  private static final int SEED = 4;

  /** Measures the candidate named by the first argument and prints the result as JSON. */
  public static void main(String[] args) throws IOException {
    // Some libraries print while they load; only the result goes to standard output.
    PrintStream out = System.out;
    System.setOut(System.err);
    Candidate candidate = candidate(args[0]);
    List<String> texts = new ArrayList<>(Texts.read(args[1]));
    int seconds = Integer.parseInt(args[2]);
    out.println(new ObjectMapper().writeValueAsString(measure(candidate, texts, seconds)));
    // Pools of a library may keep the process alive.
    System.exit(0);
  }

  /** Returns the candidates on the class path, Copydesk first. */
  static List<Candidate> candidates() {
    return ServiceLoader.load(Candidate.class).stream()
        .map(ServiceLoader.Provider::get)
        .sorted(Comparator.comparing(c -> !(c instanceof CopydeskCandidate)))
        .toList();
  }

  private static Candidate candidate(String name) {
    return candidates().stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /**
   * Analyses stories, in an order that is mixed but always the same, for {@code seconds}, and again
   * for the same time before that to warm up.
   */
  static Measurement measure(Candidate candidate, List<String> texts, int seconds)
      throws IOException {
    Collections.shuffle(texts, new Random(SEED));
    Analyzer analyzer = candidate.load();
    analyzer.analyze(texts.get(0));
    double start =
        (System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime()) / 1000.0;
    com.sun.management.ThreadMXBean threads =
        (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    run(analyzer, texts, seconds);
    long thread = Thread.currentThread().getId();
    long allocated = threads.getThreadAllocatedBytes(thread);
    long cpu = threads.getCurrentThreadCpuTime();
    long[] done = run(analyzer, texts, seconds);
    double passed = (threads.getCurrentThreadCpuTime() - cpu) / 1e9;
    double bytes = threads.getThreadAllocatedBytes(thread) - allocated;
    return new Measurement(
        candidate.name(), done[0] / passed, bytes / done[0], start, peak(), done[1]);
  }

  /** Returns the tokens and the stories done. */
  private static long[] run(Analyzer analyzer, List<String> texts, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long tokens = 0;
    int stories = 0;
    long results = 0;
    do {
      String text = texts.get(stories++ % texts.size());
      results += analyzer.analyze(text);
      tokens += Texts.tokens(List.of(text));
    } while (System.nanoTime() < end);
    if (results < 0) {
      throw new IllegalStateException("a negative number of results");
    }
    return new long[] {tokens, stories};
  }

  /** Returns the process's peak resident set, 0 where the system does not tell. */
  private static double peak() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
      }
    }
    return 0;
  }
}
