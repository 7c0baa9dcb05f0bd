package org.copydesk.quotes.internal;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;
import org.copydesk.quotes.internal.DevelopmentData.Quoted;
import org.copydesk.quotes.internal.indirect.FoldModels;
import org.copydesk.quotes.internal.indirect.ReportedClauseFinder;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Weights;

/**
 * Trains the weights of {@link SpeakerModel}: a log-linear model over the candidates of each
 * quotation (nobody, or one of the mentions), by stochastic gradient ascent with AdaGrad steps and
 * an L2 penalty. The same data give the same model.
 *
 * <p>{@code SpeakerTrainer train FILE.jsonl FOLDS MODEL} writes a model; {@code SpeakerTrainer
 * cross FILE.jsonl FOLDS [show]} prints what five-fold cross-validation by articles finds. FOLDS is
 * the folder that {@link FoldModels} filled: each article's reported clauses are found by a model
 * that has not seen it.
 */
final class SpeakerTrainer {
  private static final int EPOCHS = 8;

  /** Orders of the instances that weights are learnt in; their mean depends on none of them. */
  private static final int ORDERS = 8;

  private static final float STEP = 0.04f;
  private static final float PENALTY = 2e-5f;
  private static final int BITS = 17;
  private static final int MASK = (1 << BITS) - 1;

  /** Candidates of one quotation as hashed features; {@code right} are the right ones. */
  record Instance(int[][] candidates, boolean[] right) {}

  /** An annotated article and who finds its reported clauses. */
  record Example(Annotated annotated, ReportedClauseFinder finder) {
    Reading reading() {
      return Reading.of(Article.parse(annotated.text()), List.of(), finder);
    }
  }

  private final WordTable table = WordTable.of(CueLexicon.english());

  public static void main(String[] args) throws IOException {
    List<Example> examples = examples(DevelopmentData.read(Path.of(args[1])), Path.of(args[2]));
    if (args[0].equals("train")) {
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[3])))) {
        new SpeakerTrainer().train(examples).write(out);
      }
      return;
    }
    SpeakerTrial trial = new SpeakerTrial(args.length > 3);
    for (int fold = 0; fold < FoldModels.FOLDS; fold++) {
      List<Example> train = new ArrayList<>();
      List<Example> test = new ArrayList<>();
      for (int i = 0; i < examples.size(); i++) {
        (i % FoldModels.FOLDS == fold ? test : train).add(examples.get(i));
      }
      trial.run(test, new SpeakerTrainer().train(train));
    }
    trial.print();
  }

  /** Returns the articles, each with the finder of {@code folds} that has not seen it. */
  static List<Example> examples(List<Annotated> articles, Path folds) throws IOException {
    List<ReportedClauseFinder> finders = FoldModels.finders(folds);
    List<Example> examples = new ArrayList<>();
    for (Annotated annotated : articles) {
      examples.add(new Example(annotated, finders.get(examples.size() % FoldModels.FOLDS)));
    }
    return examples;
  }

  SpeakerModel train(List<Example> examples) {
    List<Instance> instances = new ArrayList<>();
    for (Example example : examples) {
      add(example, instances);
    }
    float[] mean = new float[1 << BITS];
    for (int order = 0; order < ORDERS; order++) {
      float[] weights = weights(instances, new Random(order));
      for (int i = 0; i < mean.length; i++) {
        mean[i] += weights[i] / ORDERS;
      }
    }
    return new SpeakerModel(Weights.of(mean));
  }

  /** Returns what is learnt if the instances come in one order. */
  private static float[] weights(List<Instance> instances, Random random) {
    List<Instance> ordered = new ArrayList<>(instances);
    float[] weights = new float[1 << BITS];
    float[] squares = new float[1 << BITS];
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      Collections.shuffle(ordered, random);
      for (Instance instance : ordered) {
        step(instance, weights, squares);
      }
    }
    return weights;
  }

  private static void step(Instance instance, float[] weights, float[] squares) {
    int n = instance.candidates().length;
    double[] scores = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int f : instance.candidates()[c]) {
        scores[c] += weights[f & MASK];
      }
      max = Math.max(max, scores[c]);
    }
    double all = 0;
    double good = 0;
    for (int c = 0; c < n; c++) {
      scores[c] = Math.exp(scores[c] - max);
      all += scores[c];
      good += instance.right()[c] ? scores[c] : 0;
    }
    for (int c = 0; c < n; c++) {
      double gradient = (instance.right()[c] ? scores[c] / good : 0) - scores[c] / all;
      if (Math.abs(gradient) < 1e-4) {
        continue;
      }
      for (int f : instance.candidates()[c]) {
        int i = f & MASK;
        float g = (float) gradient - PENALTY * weights[i];
        squares[i] += g * g;
        weights[i] += STEP * g / (float) Math.sqrt(squares[i] + 1e-2f);
      }
    }
  }

  private void add(Example example, List<Instance> instances) {
    Annotated annotated = example.annotated();
    Reading reading = example.reading();
    Layout layout = new Layout(reading, table);
    QuotationView view = new QuotationView(layout, reading.clauses().byQuotation);
    SpeakerOrder order = new SpeakerOrder(view);
    Features features = new Features();
    Candidates candidates = new Candidates(layout);
    int previous = -1;
    int previousQuote = -1;
    for (int q = 0; q < layout.quotations.size(); q++) {
      Quoted gold = goldOf(layout.quotations.get(q), annotated);
      if (gold == null) {
        continue;
      }
      int right = gold.sources().isEmpty() ? -1 : mentionOf(layout, gold.sources());
      if (right == -2) {
        continue;
      }
      view.look(q, previous, previousQuote);
      candidates.find(q, previous);
      int[][] each = new int[candidates.count() + 1][];
      boolean[] good = new boolean[each.length];
      features.clear();
      NobodyFeatures.fill(view, features);
      each[0] = features.toArray();
      good[0] = right == -1;
      boolean any = good[0];
      for (int i = 0; i < candidates.count(); i++) {
        order.look(candidates.get(i));
        features.clear();
        SpeakerFeatures.fill(view, order, features);
        each[i + 1] = features.toArray();
        good[i + 1] = candidates.get(i) == right;
        any |= good[i + 1];
      }
      if (any) {
        instances.add(new Instance(each, good));
      }
      if (right >= 0) {
        previous = right;
        previousQuote = q;
      }
    }
  }

  static @org.jspecify.annotations.Nullable Quoted goldOf(
      Quotation quotation, Annotated annotated) {
    if (annotated.isIgnored(quotation.span())) {
      return null;
    }
    Quoted best = null;
    for (Quoted quoted : annotated.quoted()) {
      if (quoted.span().equals(quotation.span())) {
        return quoted;
      }
      if (quoted.span().overlaps(quotation.span())) {
        best = quoted;
      }
    }
    return best;
  }

  /** Returns the mention that the annotated source is, or -2 if none was found there. */
  static int mentionOf(Layout layout, List<Span> sources) {
    int found = -2;
    for (int m = 0; m < layout.mentions.size(); m++) {
      Mention mention = layout.mentions.get(m);
      Span span = layout.span(mention.start(), mention.end());
      for (Span source : sources) {
        if (source.overlaps(span) && source.contains(layout.words.start(mention.head()))) {
          if (!mention.nested() || found == -2) {
            boolean better = found == -2 || layout.mentions.get(found).nested();
            if (better) {
              found = m;
            }
          }
        }
      }
    }
    return found;
  }
}
