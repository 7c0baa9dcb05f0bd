package org.copydesk.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.datelines.DatelineParser;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.quotes.QuoteAttributor;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each step and the whole analysis. {@code stories} of {@code datelines} is openings a second,
 * {@code tokens} of {@code whole} is the figure of the whole; {@code -prof gc} tells the bytes
 * allocated by a pass over all stories.
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 6, time = 5) // Java compiles the rules for quotes for twenty seconds
@Measurement(iterations = 5, time = 4)
public class AnalysisBenchmark {

  /** The steps, and what each is given by the one before it. */
  @State(Scope.Benchmark)
  public static class Steps {
    private final DatelineParser datelines = DatelineParser.standard();
    private final EntityTagger tagger = EntityTaggers.standard();
    private final QuoteAttributor attributor = QuoteAttributor.standard();
    private final List<Article> articles = new ArrayList<>();
    private final List<List<Entity>> entities = new ArrayList<>();

    /** Analyses all stories once. */
    @Setup
    public void analyze(Corpus corpus) {
      for (String text : corpus.texts) {
        Article article = Article.parse(text);
        articles.add(article);
        entities.add(tagger.tag(article));
      }
    }
  }

  /** Reads the dateline of each story. */
  @Benchmark
  public void datelines(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      sink.consume(steps.datelines.parse(text));
    }
    work.add(corpus);
  }

  /** Reads dateline, blocks and sentences of each story. */
  @Benchmark
  public void parse(Corpus corpus, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      sink.consume(Article.parse(text));
    }
    work.add(corpus);
  }

  /** Tags each story, which is parsed. */
  @Benchmark
  public void entities(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    for (Article article : steps.articles) {
      sink.consume(steps.tagger.tag(article));
    }
    work.add(corpus);
  }

  /** Attributes the quotes of each story, which is parsed and tagged. */
  @Benchmark
  public void quotes(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    for (int i = 0; i < steps.articles.size(); i++) {
      sink.consume(steps.attributor.attribute(steps.articles.get(i), steps.entities.get(i)));
    }
    work.add(corpus);
  }

  /** Attributes the quotes of each story, which is parsed; names are found without a tagger. */
  @Benchmark
  public void quotesWithoutEntities(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    for (Article article : steps.articles) {
      sink.consume(steps.attributor.attribute(article));
    }
    work.add(corpus);
  }

  /** Does all of it. */
  @Benchmark
  public void whole(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      Article article = Article.parse(text);
      sink.consume(steps.attributor.attribute(article, steps.tagger.tag(article)));
    }
    work.add(corpus);
  }

  /** Does all of it in two threads, each over all stories. */
  @Benchmark
  @Threads(2)
  public void wholeInTwoThreads(Corpus corpus, Steps steps, Work work, Blackhole sink) {
    whole(corpus, steps, work, sink);
  }
}
