package org.copydesk.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * The whole analysis for a long time, story after story, each one different: what is in use after a
 * collection must not grow. Prints a line at each of ten checks and fails if the last one has a
 * fifth more than the second, when all is loaded.
 */
final class Endurance {
  private static final int CHECKS = 10;
  private static final double MOST_GROWTH = 1.2;

  private final Analyzer analyzer;
  private final List<String> texts;
  private final LongSupplier bytesInUse;
  private long stories;

  Endurance(Analyzer analyzer, List<String> texts, LongSupplier bytesInUse) {
    this.analyzer = analyzer;
    this.texts = texts;
    this.bytesInUse = bytesInUse;
  }

  /** Takes a path as {@link Texts#read} does, and the minutes. */
  public static void main(String[] args) throws IOException {
    Endurance endurance =
        new Endurance(
            new CopydeskCandidate().load(), Texts.read(args[0]), Endurance::bytesAfterCollection);
    long nanos = (long) (Double.parseDouble(args[1]) * 60e9);
    boolean constant = endurance.run(nanos / CHECKS, System.out);
    System.out.println(constant ? "constant" : "the memory in use has grown");
    System.exit(constant ? 0 : 1);
  }

  private static long bytesAfterCollection() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }

  /** Returns whether the memory in use stayed the same; {@code nanos} is the time of one check. */
  boolean run(long nanos, PrintStream out) {
    List<Long> bytes = new ArrayList<>();
    for (int check = 0; check < CHECKS; check++) {
      long end = System.nanoTime() + nanos;
      do {
        // A story of its own each time: what remembers stories would grow.
        analyzer.analyze("Story " + stories + "\n\n" + texts.get((int) (stories % texts.size())));
        stories++;
      } while (System.nanoTime() < end);
      bytes.add(bytesInUse.getAsLong());
      out.printf(
          Locale.ROOT, "%,d stories, %.1f MB in use%n", stories, bytes.get(check) / 1_000_000.0);
    }
    return bytes.get(CHECKS - 1) <= bytes.get(1) * MOST_GROWTH;
  }
}
