package org.copydesk.quotes.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;
import org.copydesk.quotes.internal.DevelopmentData.Quoted;
import org.copydesk.quotes.internal.indirect.ReportedClauseFinder;

/**
 * Trains the weights of {@link SpeakerModel}: a log-linear model over the candidates of each
 * quotation (nobody, or one of the mentions), by stochastic gradient ascent with AdaGrad steps and
 * an L2 penalty. The same data give the same model.
 *
 * <p>{@code SpeakerTrainer train FILE.jsonl MODEL.txt} writes a model; {@code SpeakerTrainer cross
 * FILE.jsonl} prints what five-fold cross-validation by articles finds.
 */
final class SpeakerTrainer {
  private static final int EPOCHS = 25;
  private static final double STEP = 0.3;
  private static final double PENALTY = 2e-5;
  private static final double SMALLEST = 0.02;

  /** Candidates of one quotation as feature numbers; {@code right} are the right ones. */
  record Instance(int[][] candidates, boolean[] right) {}

  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final WordTable table = WordTable.of(CueLexicon.english());

  public static void main(String[] args) throws IOException {
    List<Annotated> articles = DevelopmentData.read(Path.of(args[1]));
    if (args[0].equals("train")) {
      String model = new SpeakerTrainer().train(articles);
      Files.writeString(Path.of(args[2]), HEADER + model, StandardCharsets.UTF_8);
    } else {
      SpeakerTrial trial = new SpeakerTrial(args.length > 2);
      for (int fold = 0; fold < 5; fold++) {
        List<Annotated> train = new ArrayList<>();
        List<Annotated> test = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
          (i % 5 == fold ? test : train).add(articles.get(i));
        }
        SpeakerTrainer trainer = new SpeakerTrainer();
        SpeakerModel model =
            SpeakerModel.read(new BufferedReader(new StringReader(trainer.train(train))));
        trial.run(test, model);
      }
      trial.print();
    }
  }

  private static final String HEADER =
      """
      # Weights of the rules' features for who speaks a quotation; see docs/models/speaker-model.md.
      # A line: template and values separated by bars, a tab, the weight. Made by SpeakerTrainer; do not edit.
      """;

  private String train(List<Annotated> articles) {
    List<Instance> instances = new ArrayList<>();
    for (Annotated annotated : articles) {
      add(annotated, instances);
    }
    double[] weights = new double[names.size()];
    double[] squares = new double[names.size()];
    Random random = new Random(7);
    Integer[] order = new Integer[instances.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int epoch = 0; epoch < EPOCHS; epoch++) {
      java.util.Collections.shuffle(java.util.Arrays.asList(order), random);
      for (int i : order) {
        step(instances.get(i), weights, squares);
      }
    }
    StringBuilder model = new StringBuilder();
    List<String> sorted = new ArrayList<>(names);
    sorted.sort(null);
    for (String name : sorted) {
      double weight = weights[numbers.get(name)];
      if (Math.abs(weight) >= SMALLEST) {
        model
            .append(name)
            .append('\t')
            .append(String.format(Locale.ROOT, "%.3f", weight))
            .append('\n');
      }
    }
    return model.toString();
  }

  private static void step(Instance instance, double[] weights, double[] squares) {
    int n = instance.candidates().length;
    double[] scores = new double[n];
    double max = Double.NEGATIVE_INFINITY;
    for (int c = 0; c < n; c++) {
      for (int f : instance.candidates()[c]) {
        scores[c] += weights[f];
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
        double g = gradient - PENALTY * weights[f];
        squares[f] += g * g;
        weights[f] += STEP * g / Math.sqrt(squares[f] + 1e-2);
      }
    }
  }

  private void add(Annotated annotated, List<Instance> instances) {
    Article article = Article.parse(annotated.text());
    Reading reading =
        Reading.of(article, List.of(), CueLexicon.english(), new ReportedClauseFinder());
    Layout layout = Layout.of(reading, table);
    Clauses clauses = reading.clauses();
    SpeakerFeatures features = new SpeakerFeatures(layout, clauses.byQuotation);
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
      features.look(q, previous, previousQuote);
      candidates.find(q, previous);
      int[][] each = new int[candidates.count() + 1][];
      boolean[] good = new boolean[each.length];
      boolean any = false;
      List<Integer> sink = new ArrayList<>();
      features.nobody((t, a, b, c) -> sink.add(number(t, a, b, c)));
      each[0] = ints(sink);
      good[0] = right == -1;
      any = good[0];
      for (int i = 0; i < candidates.count(); i++) {
        sink.clear();
        features.mention(candidates.get(i), (t, a, b, c) -> sink.add(number(t, a, b, c)));
        each[i + 1] = ints(sink);
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

  private int number(String t, String a, String b, String c) {
    String name = t + "|" + a + "|" + b + "|" + c;
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  private static int[] ints(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
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
