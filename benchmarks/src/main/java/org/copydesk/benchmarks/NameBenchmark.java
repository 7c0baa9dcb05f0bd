package org.copydesk.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.tokenize.TokenizerME;
import org.copydesk.core.Article;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.NameModel;
import org.copydesk.sentences.SentenceSplitter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Names by Copydesk and by OpenNLP's stock finder over the same stories, in one thread. Like for
 * like are {@link #standardFromText} and {@link #openNlpFromText}: from the text to the names. What
 * comes before the names is left out of {@link #standard}, which tokenizes by itself, and of {@link
 * #openNlpFind}, whose tokens are ready.
 *
 * <p>OpenNLP has no English name model, so one with its default features is trained at set-up, on
 * the names of persons, places and organizations that Copydesk finds in some of the stories. {@code
 * tokens} is the figure to compare: tokens are counted one way for all ({@link Texts#tokens}).
 */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
public class NameBenchmark {

  /** The taggers, and the stories parsed. */
  @State(Scope.Benchmark)
  public static class Copydesk {
    private final EntityTagger standard = EntityTaggers.standard();
    private final EntityTagger names = EntityTaggers.model(NameModel.english());
    private final List<Article> articles = new ArrayList<>();

    /** Parses the stories. */
    @Setup
    public void parse(Corpus corpus) {
      corpus.texts.forEach(text -> articles.add(Article.parse(text)));
    }
  }

  /** OpenNLP's components, which one thread may use at a time, and the tokens of the stories. */
  @State(Scope.Thread)
  public static class OpenNlp {
    private final List<List<String[]>> stories = new ArrayList<>();
    private SentenceSplitter detector;
    private TokenizerME tokenizer;
    private NameFinderME finder;

    /** Trains the finder and reads the tokens of the stories. */
    @Setup
    public void train(Corpus corpus) throws IOException {
      detector = OpenNlpCandidate.detector();
      tokenizer = OpenNlpCandidate.tokenizer();
      int some = Math.min(corpus.texts.size(), OpenNlpCandidate.TRAINING_STORIES);
      finder =
          new NameFinderME(
              OpenNlpCandidate.train(detector, tokenizer, corpus.texts.subList(0, some)));
      for (String text : corpus.texts) {
        List<String[]> sentences = new ArrayList<>();
        for (Span sentence : detector.split(text)) {
          sentences.add(tokenizer.tokenize(sentence.in(text)));
        }
        stories.add(sentences);
      }
    }
  }

  /** Tags each story, which is parsed, with all the standard taggers. */
  @Benchmark
  public void standard(Corpus corpus, Copydesk copydesk, Work work, Blackhole sink) {
    for (Article article : copydesk.articles) {
      sink.consume(copydesk.standard.tag(article));
    }
    work.add(corpus);
  }

  /** Parses each story (blocks, dateline, sentences) and tags it with all the standard taggers. */
  @Benchmark
  public void standardFromText(Corpus corpus, Copydesk copydesk, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      sink.consume(copydesk.standard.tag(Article.parse(text)));
    }
    work.add(corpus);
  }

  /** Finds the persons, places and organizations of each story, which is parsed. */
  @Benchmark
  public void model(Corpus corpus, Copydesk copydesk, Work work, Blackhole sink) {
    for (Article article : copydesk.articles) {
      sink.consume(copydesk.names.tag(article));
    }
    work.add(corpus);
  }

  /** Splits each story into sentences and tokens and finds its names, by OpenNLP. */
  @Benchmark
  public void openNlpFromText(Corpus corpus, OpenNlp openNlp, Work work, Blackhole sink) {
    for (String text : corpus.texts) {
      for (Span sentence : openNlp.detector.split(text)) {
        sink.consume(openNlp.finder.find(openNlp.tokenizer.tokenize(sentence.in(text))));
      }
      openNlp.finder.clearAdaptiveData();
    }
    work.add(corpus);
  }

  /** Finds the names of each story, whose sentences and tokens are ready, by OpenNLP. */
  @Benchmark
  public void openNlpFind(Corpus corpus, OpenNlp openNlp, Work work, Blackhole sink) {
    for (List<String[]> sentences : openNlp.stories) {
      for (String[] tokens : sentences) {
        sink.consume(openNlp.finder.find(tokens));
      }
      openNlp.finder.clearAdaptiveData();
    }
    work.add(corpus);
  }
}
