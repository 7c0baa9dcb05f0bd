package org.copydesk.sentences;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.copydesk.core.Span;

/**
 * How well a splitter finds the sentences that people marked. Immutable and thread-safe.
 *
 * <pre>{@code
 * SentenceEvaluation result = SentenceEvaluation.of(SentenceSplitter.standard(), samples);
 * System.out.println(result.spans().f1());
 * }</pre>
 *
 * <p>How it counts, over all texts together:
 *
 * <ul>
 *   <li>Exact texts: those whose sentences are exactly the marked ones.
 *   <li>Spans: a sentence is right if a marked one has the same start and the same end.
 *   <li>Boundaries: the end of each sentence but a text's last, which nobody can miss; right if a
 *       marked sentence of the text, not its last, ends there.
 * </ul>
 *
 * A wrong break within a marked sentence costs two wrong spans and one wrong boundary.
 */
public final class SentenceEvaluation {
  private static final long WARM_UP_NANOS = 1_000_000_000;
  private static final long MEASURED_NANOS = 1_000_000_000;

  private final int texts;
  private final int exactTexts;
  private final Score spans;
  private final Score boundaries;

  private SentenceEvaluation(int texts, int exactTexts, Score spans, Score boundaries) {
    this.texts = texts;
    this.exactTexts = exactTexts;
    this.spans = spans;
    this.boundaries = boundaries;
  }

  /**
   * A text and its sentences as marked.
   *
   * @param sentences the spans in text order, blanks trimmed
   */
  public record Sample(String text, List<Span> sentences) {

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException if a span ends after the text, or begins before the end of
     *     the one before it
     */
    public Sample {
      Objects.requireNonNull(text, "text");
      sentences = List.copyOf(sentences);
      int end = 0;
      for (Span sentence : sentences) {
        if (sentence.start() < end || sentence.end() > text.length()) {
          throw new IllegalArgumentException(
              "need sentences in text order, disjoint and within the text of length "
                  + text.length()
                  + ", got "
                  + sentence
                  + " after one that ends at "
                  + end);
        }
        end = sentence.end();
      }
    }
  }

  /**
   * How many things were found, should have been, and are both.
   *
   * @param right those found that should be
   * @param found those found
   * @param expected those that should be found
   */
  public record Score(long right, long found, long expected) {

    /** Returns the share of what was found that is right, from 0 to 1; 1 if nothing was found. */
    public double precision() {
      return found == 0 ? 1 : (double) right / found;
    }

    /** Returns the share of what should be found that was, from 0 to 1; 1 if nothing should be. */
    public double recall() {
      return expected == 0 ? 1 : (double) right / expected;
    }

    /** Returns the harmonic mean of precision and recall, from 0 to 1. */
    public double f1() {
      return found + expected == 0 ? 1 : 2.0 * right / (found + expected);
    }

    private Score plus(Set<?> foundNow, Set<?> expectedNow) {
      long rightNow = foundNow.stream().filter(expectedNow::contains).count();
      return new Score(right + rightNow, found + foundNow.size(), expected + expectedNow.size());
    }
  }

  /** Returns how well {@code splitter} finds the sentences of {@code samples}. */
  public static SentenceEvaluation of(SentenceSplitter splitter, List<Sample> samples) {
    Objects.requireNonNull(splitter, "splitter");
    int exact = 0;
    Score spans = new Score(0, 0, 0);
    Score boundaries = new Score(0, 0, 0);
    for (Sample sample : samples) {
      List<Span> found = splitter.split(sample.text());
      exact += found.equals(sample.sentences()) ? 1 : 0;
      spans = spans.plus(new HashSet<>(found), new HashSet<>(sample.sentences()));
      boundaries = boundaries.plus(inner(found), inner(sample.sentences()));
    }
    return new SentenceEvaluation(samples.size(), exact, spans, boundaries);
  }

  /**
   * Returns how fast {@code splitter} is on the texts of {@code samples} in this thread: millions
   * of bytes of the texts in UTF-8 a second, 0 if there is no text. Takes two seconds, or a pass
   * over the texts if that is longer: one to warm up, one that counts. A rough figure, which
   * depends on the machine and on what else it does; the JMH benchmarks have finer ones.
   */
  public static double megabytesPerSecond(SentenceSplitter splitter, List<Sample> samples) {
    Objects.requireNonNull(splitter, "splitter");
    long bytes = 0;
    for (Sample sample : samples) {
      bytes += sample.text().getBytes(StandardCharsets.UTF_8).length;
    }
    if (bytes == 0) {
      return 0;
    }
    bytesPerNano(splitter, samples, bytes, WARM_UP_NANOS);
    return bytesPerNano(splitter, samples, bytes, MEASURED_NANOS) * 1e9 / 1e6;
  }

  private static double bytesPerNano(
      SentenceSplitter splitter, List<Sample> samples, long bytes, long least) {
    long start = System.nanoTime();
    long passed;
    long done = 0;
    do {
      for (Sample sample : samples) {
        splitter.split(sample.text());
      }
      done += bytes;
      passed = System.nanoTime() - start;
    } while (passed < least);
    return (double) done / passed;
  }

  private static Set<Integer> inner(List<Span> sentences) {
    Set<Integer> ends = new HashSet<>();
    for (int i = 0; i + 1 < sentences.size(); i++) {
      ends.add(sentences.get(i).end());
    }
    return ends;
  }

  /** Returns the number of texts. */
  public int texts() {
    return texts;
  }

  /** Returns the number of texts whose sentences were found exactly as marked. */
  public int exactTexts() {
    return exactTexts;
  }

  /** Returns the score of the sentences. */
  public Score spans() {
    return spans;
  }

  /** Returns the score of the boundaries between sentences. */
  public Score boundaries() {
    return boundaries;
  }
}
