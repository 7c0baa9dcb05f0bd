package org.copydesk.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much a benchmark got done; JMH prints each field as a rate per second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Work {
  /** Millions of bytes of text in UTF-8. */
  public double megabytes;

  /** Tokens, as {@link Texts#tokens} counts them. */
  public double tokens;

  /** Stories. */
  public double stories;

  /** Begins to count anew. */
  @Setup(Level.Iteration)
  public void reset() {
    megabytes = 0;
    tokens = 0;
    stories = 0;
  }

  void add(Corpus corpus) {
    megabytes += corpus.bytes / 1e6;
    tokens += corpus.tokens;
    stories += corpus.texts.size();
  }
}
