package org.copydesk.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceEvaluation;
import org.copydesk.sentences.SentenceSplitter;

/** The report on the standard splitter. */
public final class SentenceReport {
  private SentenceReport() {}

  /**
   * Returns how well the splitter finds the sentences that {@code file} marks, and how fast it is.
   *
   * @throws IOException if the file is not as said; the message is for the user
   */
  public static String of(Path file) throws IOException {
    List<SentenceEvaluation.Sample> samples = new ArrayList<>();
    AnnotatedLines.read(
        file,
        line -> {
          String text = AnnotatedLines.text(line);
          List<Span> sentences = new ArrayList<>();
          for (JsonNode sentence : AnnotatedLines.array(line, "sentences")) {
            sentences.add(AnnotatedLines.span(sentence, text));
          }
          samples.add(new SentenceEvaluation.Sample(text, sentences));
        });
    SentenceSplitter splitter = SentenceSplitter.standard();
    SentenceEvaluation result = SentenceEvaluation.of(splitter, samples);
    Table table = Table.of(result.texts() + " texts");
    add(table, "sentences", result.spans());
    add(table, "boundaries", result.boundaries());
    table.note("exact texts      " + result.exactTexts() + " of " + result.texts());
    double speed = SentenceEvaluation.megabytesPerSecond(splitter, samples);
    table.note(String.format(Locale.ROOT, "speed            %.1f MB/s in one thread", speed));
    return table.toString();
  }

  private static void add(Table table, String name, SentenceEvaluation.Score score) {
    table.add(name, score.right(), score.found(), score.expected());
  }
}
