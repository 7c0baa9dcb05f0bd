package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SplitterSpeedsTest {
  @Test
  void tableHasEachSplitterAndItsRatioToCopydesk() throws IOException {
    String table = SplitterSpeeds.table(NewsGenerator.stories(2), 0);
    assertThat(table).containsPattern("\\| Copydesk \\| \\d+ \\| 1.00 \\|");
    assertThat(table).contains("| ICU4J |", "| OpenNLP by paragraph |");
  }
}
