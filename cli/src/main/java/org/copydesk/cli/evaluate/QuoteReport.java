package org.copydesk.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Step;
import org.copydesk.cli.analysis.Story;
import org.copydesk.quotes.QuoteEvaluation;

/** The report on quotes. */
public final class QuoteReport {
  private QuoteReport() {}

  /**
   * Returns how well quotes and speakers agree with {@code file}, found as the whole analysis finds
   * them.
   *
   * @throws IOException if the file is not as said; the message is for the user
   */
  public static String of(Path file) throws IOException {
    Analyzer analyzer = Analyzer.of(EnumSet.of(Step.QUOTES));
    QuoteEvaluation evaluation = new QuoteEvaluation();
    AnnotatedLines.read(
        file,
        line -> {
          String text = AnnotatedLines.text(line);
          QuoteEvaluation.Annotation annotation = annotation(line, text);
          Analysis analysis = analyzer.analyze(new Story("", text, null));
          evaluation.add(analysis.article(), annotation, analysis.quotes());
        });
    return evaluation.report();
  }

  private static QuoteEvaluation.Annotation annotation(JsonNode line, String text) {
    List<QuoteEvaluation.QuotedSpan> quoted = new ArrayList<>();
    for (JsonNode span : AnnotatedLines.array(line, "quoted")) {
      quoted.add(
          new QuoteEvaluation.QuotedSpan(
              AnnotatedLines.span(span, text),
              AnnotatedLines.pairs(span, "source", text),
              span.path("sourceType").asText("")));
    }
    List<QuoteEvaluation.Attribution> attributions = new ArrayList<>();
    for (JsonNode attribution : AnnotatedLines.array(line, "attributions")) {
      attributions.add(
          new QuoteEvaluation.Attribution(
              AnnotatedLines.pairs(attribution, "source", text),
              AnnotatedLines.pairs(attribution, "content", text)));
    }
    return new QuoteEvaluation.Annotation(
        quoted, attributions, AnnotatedLines.pairs(line, "ignore", text));
  }
}
