package org.copydesk.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The texts of a benchmark: {@code -p path=FILE}, generated ones without it. */
@State(Scope.Benchmark)
public class Corpus {
  /** A path as {@link Texts#read} takes it. */
  @Param("")
  public String path = "";

  List<String> texts = List.of();
  long bytes;
  long tokens;

  /** Reads the texts. */
  @Setup
  public void read() throws IOException {
    texts = Texts.read(path);
    bytes = Texts.bytes(texts);
    tokens = Texts.tokens(texts);
  }
}
