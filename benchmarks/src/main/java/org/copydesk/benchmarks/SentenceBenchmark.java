package org.copydesk.benchmarks;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.copydesk.sentences.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Copydesk's splitter beside three others, on the same texts: {@code megabytes} is the figure. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class SentenceBenchmark {

  /** The splitter of a thread. */
  @State(Scope.Thread)
  public static class Splitter {
    /** A name that {@link Splitters#all} knows. */
    @Param({"Copydesk", "ICU4J", "JDK BreakIterator", "OpenNLP", "OpenNLP by paragraph"})
    public String name = "";

    private SentenceSplitter splitter = SentenceSplitter.standard();

    /** Loads the splitter. */
    @Setup
    public void load() throws IOException {
      splitter = Splitters.all().get(name);
    }
  }

  /** Splits all texts once. */
  @Benchmark
  public void split(Corpus corpus, Splitter splitter, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      sink.consume(splitter.splitter.split(text));
    }
    work.add(corpus);
  }
}
