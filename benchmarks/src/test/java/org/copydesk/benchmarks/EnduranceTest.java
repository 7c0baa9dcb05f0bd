package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EnduranceTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);

  @Test
  void passesWhereMemoryStaysTheSame() {
    List<String> seen = new ArrayList<>();
    Analyzer analyzer =
        text -> {
          seen.add(text);
          return 0;
        };
    assertThat(new Endurance(analyzer, List.of("a", "b"), () -> 5_000_000).run(0, out)).isTrue();
    assertThat(seen).doesNotHaveDuplicates().hasSize(10);
    assertThat(printed.toString(StandardCharsets.UTF_8)).contains("10 stories, 5.0 MB in use");
  }

  @Test
  void failsWhereMemoryGrows() {
    AtomicLong bytes = new AtomicLong(1_000_000);
    assertThat(new Endurance(text -> 0, List.of("a"), () -> bytes.addAndGet(100_000)).run(0, out))
        .isFalse();
  }
}
