package org.copydesk.quotes.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.quotes.QuoteAttributor;
import org.copydesk.quotes.QuoteEvaluation;

/** Prints the evaluation over a file of development data. */
final class EvaluateQuotes {
  private EvaluateQuotes() {}

  public static void main(String[] args) throws IOException {
    QuoteEvaluation evaluation = new QuoteEvaluation();
    for (DevelopmentData.Annotated annotated : DevelopmentData.read(Path.of(args[0]))) {
      List<QuoteEvaluation.QuotedSpan> quoted =
          annotated.quoted().stream()
              .map(q -> new QuoteEvaluation.QuotedSpan(q.span(), q.sources(), q.sourceType()))
              .toList();
      List<QuoteEvaluation.Attribution> attributions =
          annotated.attributions().stream()
              .map(a -> new QuoteEvaluation.Attribution(a.source(), a.content()))
              .toList();
      Article article = Article.parse(annotated.text());
      evaluation.add(
          article,
          new QuoteEvaluation.Annotation(quoted, attributions, annotated.ignored()),
          QuoteAttributor.standard().attribute(article));
    }
    System.out.print(evaluation.report());
  }
}
