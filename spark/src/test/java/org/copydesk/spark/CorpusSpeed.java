package org.copydesk.spark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.copydesk.entities.EntityTaggers;

/**
 * How many stories a second a core analyses through Spark, read as JSON lines and written as
 * Parquet, by executors of one core and of two: the sizing in {@code docs/spark.md}. Run by {@code
 * benchmarks/run spark}. The first pass has the start of Java and the models in it.
 */
final class CorpusSpeed {
  private static final int PASSES = 4;

  private CorpusSpeed() {}

  /** Takes the path of JSON lines with {@code id} and {@code text}. */
  public static void main(String[] arguments) throws IOException {
    Path out = Files.createTempDirectory("copydesk-corpus");
    System.out.println(
        "| cores | pass | stories | seconds | stories/s/core | stories/processor s |");
    System.out.println("|---:|---:|---:|---:|---:|---:|");
    for (int cores = 1; cores <= 2; cores++) {
      try (SparkSession spark = session(cores, out)) {
        Dataset<Row> stories = spark.read().schema("id STRING, text STRING").json(arguments[0]);
        // A file that is read whole is one partition for each 128 MB.
        Dataset<Row> parts = stories.repartition(4 * cores);
        for (int pass = 1; pass <= PASSES; pass++) {
          pass(parts, cores, pass, out);
        }
      }
    }
  }

  private static void pass(Dataset<Row> stories, int cores, int pass, Path out) {
    OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    long processor = system.getProcessCpuTime();
    long start = System.nanoTime();
    Dataset<Row> analyses = CorpusAnalysis.of(EntityTaggers::standard).analyze(stories);
    analyses.write().mode("overwrite").parquet(out.resolve("analyses").toString());
    double seconds = (System.nanoTime() - start) / 1e9;
    double processorSeconds = (system.getProcessCpuTime() - processor) / 1e9;
    long count = stories.count();
    System.out.printf(
        Locale.ROOT,
        "| %d | %d | %,d | %.1f | %.0f | %.0f |%n",
        cores,
        pass,
        count,
        seconds,
        count / seconds / cores,
        count / processorSeconds);
  }

  private static SparkSession session(int cores, Path out) {
    return SparkSession.builder()
        .appName("copydesk-speed")
        .master("local[" + cores + "]")
        .config("spark.ui.enabled", "false")
        .config("spark.sql.warehouse.dir", out.resolve("warehouse").toUri().toString())
        .getOrCreate();
  }
}
