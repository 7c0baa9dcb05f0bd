package org.copydesk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.sentences.SentenceSplitter;

/**
 * How fast the splitters are, in turn on the same texts in one process: the median of many passes,
 * each by the thread's processor time, so that what else the machine does disturbs all alike.
 */
final class SplitterSpeeds {
  private SplitterSpeeds() {}

  /**
   * Returns a table; {@code seconds} is the time that each splitter is given to warm up, and again
   * to be measured.
   */
  static String table(List<String> texts, int seconds) throws IOException {
    Map<String, SentenceSplitter> splitters = Splitters.all();
    Map<String, List<Double>> speeds = new LinkedHashMap<>();
    double megabytes = Texts.bytes(texts) / 1e6;
    long half = splitters.size() * seconds * 1_000_000_000L;
    long warm = System.nanoTime() + half;
    long end = warm + half;
    do {
      boolean counts = System.nanoTime() >= warm;
      splitters.forEach(
          (name, splitter) -> {
            double speed = megabytes / pass(splitter, texts);
            List<Double> all = speeds.computeIfAbsent(name, key -> new ArrayList<>());
            if (counts || all.isEmpty()) {
              all.add(speed);
            }
          });
    } while (System.nanoTime() < end);
    return table(speeds);
  }

  /** Returns the seconds of processor time of one pass. */
  private static double pass(SentenceSplitter splitter, List<String> texts) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    long sentences = 0;
    for (String text : texts) {
      sentences += splitter.split(text).size();
    }
    if (sentences < 0) {
      throw new IllegalStateException("a negative number of sentences");
    }
    return Math.max(1, threads.getCurrentThreadCpuTime() - start) / 1e9;
  }

  private static String table(Map<String, List<Double>> speeds) {
    StringBuilder table = new StringBuilder();
    table.append("| splitter | MB/s | to Copydesk |\n|---|---:|---:|\n");
    double first = median(speeds.values().iterator().next());
    speeds.forEach(
        (name, all) ->
            table.append(
                String.format(
                    Locale.ROOT,
                    "| %s | %.0f | %.2f |%n",
                    name,
                    median(all),
                    median(all) / first)));
    return table.toString();
  }

  private static double median(List<Double> speeds) {
    List<Double> sorted = new ArrayList<>(speeds);
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }
}
