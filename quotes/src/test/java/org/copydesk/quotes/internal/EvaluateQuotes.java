package org.copydesk.quotes.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.QuoteEvaluation;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;
import org.copydesk.quotes.internal.SpeakerTrainer.Example;
import org.copydesk.quotes.internal.indirect.FoldModels;

/**
 * Prints the evaluation over a file of development data: {@code EvaluateQuotes DEV.jsonl} of the
 * models that ship, {@code EvaluateQuotes TRAIN.jsonl FOLDS} by five-fold cross-validation, each
 * article read by models that have not seen it ({@link FoldModels} fills FOLDS).
 */
final class EvaluateQuotes {
  private EvaluateQuotes() {}

  public static void main(String[] args) throws IOException {
    List<Annotated> articles = DevelopmentData.read(Path.of(args[0]));
    QuoteEvaluation evaluation =
        args.length == 1 ? shipped(articles) : crossValidated(articles, Path.of(args[1]));
    System.out.print(evaluation.report());
  }

  /** Returns how the models that ship do on {@code articles}. */
  static QuoteEvaluation shipped(List<Annotated> articles) {
    QuoteEvaluation evaluation = new QuoteEvaluation();
    Attribution attribution = new Attribution(CueLexicon.english());
    articles.forEach(annotated -> add(annotated, attribution, evaluation));
    return evaluation;
  }

  /** Returns how models do that have each not seen the articles they read. */
  static QuoteEvaluation crossValidated(List<Annotated> articles, Path folds) throws IOException {
    QuoteEvaluation evaluation = new QuoteEvaluation();
    List<Example> examples = SpeakerTrainer.examples(articles, folds);
    for (int fold = 0; fold < FoldModels.FOLDS; fold++) {
      List<Example> train = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        if (i % FoldModels.FOLDS != fold) {
          train.add(examples.get(i));
        }
      }
      SpeakerModel model = new SpeakerTrainer().train(train);
      for (int i = fold; i < examples.size(); i += FoldModels.FOLDS) {
        Example example = examples.get(i);
        Attribution attribution = new Attribution(CueLexicon.english(), example.finder(), model);
        add(example.annotated(), attribution, evaluation);
      }
    }
    return evaluation;
  }

  private static void add(
      Annotated annotated, Attribution attribution, QuoteEvaluation evaluation) {
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
        attribution.of(article, List.of()));
  }
}
