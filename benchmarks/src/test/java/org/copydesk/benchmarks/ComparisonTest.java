package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  @Test
  void tablePutsTheFirstSystemsFiguresBesideTheOthers() throws IOException {
    Measurement first = new Measurement("Copydesk", 1000, 10, 0.5, 100, 9);
    Measurement second = new Measurement("OpenNLP 2.5.11", 2000, 400, 5, 150, 9);
    Measurement third = new Measurement("Slow", 4, 10, 0.5, 100, 1);
    assertThat(Comparison.table(List.of(first, second, third)))
        .contains("quotes with speakers, reported speech | 1,000 | 10 | 0.5 | 100 |")
        .contains(
            "sentences, tokens, names | 2,000 (×2.0) | 400 (×40.0) | 5.0 (×10.0) | 150 (×1.5) |")
        .contains("4 (1/250)");
  }

  @Test
  void measuresAtLeastOneStoryOfASystem() throws IOException {
    Measurement result =
        Measurement.measure(new CopydeskCandidate(), new ArrayList<>(NewsGenerator.stories(3)), 0);
    assertThat(result.stories()).isPositive();
    assertThat(result.tokensPerSecond()).isPositive();
    assertThat(result.startSeconds()).isPositive();
  }

  @Test
  void findsItsOwnCandidates() {
    assertThat(Measurement.candidates())
        .extracting(Candidate::name)
        .contains("Copydesk", "OpenNLP 2.5.11");
  }
}
