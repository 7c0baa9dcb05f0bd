package org.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceReportTest {
  @TempDir Path folder;

  @Test
  void namesTheSetOfEachTextAndEverySplitter() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("dev.jsonl"),
            """
            {"id": "ewt/a", "text": "He came. She left.", "sentences": [{"start": 0, "end": 8}, {"start": 9, "end": 18}]}
            {"id": "mine", "text": "He came to Mr. Doe.", "sentences": [{"start": 0, "end": 19}]}
            """);
    assertThat(SentenceReport.report(file))
        .contains("## English Web Treebank", "## Others", "| ICU4J |", "| OpenNLP by paragraph |")
        .contains("| Copydesk | 1 of 1 | 100.0 | 100.0 | 100.0 | 100.0 |");
  }
}
