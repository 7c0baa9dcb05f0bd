package org.copydesk.entities.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.entities.internal.model.ArticleFeatures;
import org.copydesk.entities.internal.model.Decoder;
import org.copydesk.entities.internal.model.FirstPass;
import org.copydesk.entities.internal.model.LongTable;
import org.copydesk.entities.internal.model.Weights;
import org.copydesk.entities.internal.model.WordLists;
import org.copydesk.entities.internal.model.WordSequence;

/**
 * Trains a model: numbers the features of all articles; lets models that have not seen an article
 * make its first pass; then learns the weights of both passes at once.
 */
public final class Trainer {
  private final Settings settings;
  private final Consumer<String> progress;
  private final TrainingData data = new TrainingData(WordLists.bundled());

  public Trainer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Adds an article to learn from. */
  public void add(TaggedArticle article) {
    data.add(article);
  }

  /** Whether there is nothing to learn from yet. */
  public boolean isEmpty() {
    return data.articles.isEmpty();
  }

  /** Returns what is learnt from all articles so far. */
  public NamedWeights train() {
    int kept = dropRare();
    progress.accept(data.articles.size() + " articles, " + kept + " features of words in context");
    List<List<FeatureList>> found = new ArrayList<>();
    for (int i = 0; i < data.articles.size(); i++) {
      found.add(List.of());
    }
    int own = data.index.size();
    for (int fold = 0; fold < settings.folds(); fold++) {
      progress.accept("first pass, part " + (fold + 1) + " of " + settings.folds());
      makeFirstPass(fold, own, found);
    }
    for (int i = 0; i < found.size(); i++) {
      for (int k = 0; k < found.get(i).size(); k++) {
        data.articles.get(i).get(k).append(found.get(i).get(k));
      }
    }
    int[] numbers = renumber();
    boolean[] ofArticle = new boolean[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      ofArticle[i] = data.index.isOfArticle(numbers[i]);
    }
    progress.accept("both passes, " + numbers.length + " features");
    Crf crf = new Crf(settings, ofArticle);
    crf.train(examples(-1), settings.epochs(), progress);
    return new NamedWeights(data.index, numbers, crf.weights, crf.steps);
  }

  /** Trains a model on all folds but one and adds what it finds in that one. */
  private void makeFirstPass(int fold, int features, List<List<FeatureList>> found) {
    Crf crf = new Crf(settings, new boolean[features]);
    crf.train(examples(fold), settings.foldEpochs(), line -> {});
    Decoder decoder = new Decoder(new Weights(new LongTable(1), new float[0], crf.steps));
    for (int i = fold; i < data.articles.size(); i += settings.folds()) {
      List<WordSequence> sequences = new ArrayList<>();
      List<FirstPass> passes = new ArrayList<>();
      for (Example example : data.articles.get(i)) {
        sequences.add(example.sequence);
        passes.add(FirstPass.of(decoder, example.sequence, crf.scores(example, true)));
      }
      ArticleFeatures source = new ArticleFeatures(sequences, passes, data.edges);
      List<FeatureList> lists = new ArrayList<>();
      for (int s = 0; s < sequences.size(); s++) {
        FeatureList list = new FeatureList(data.index);
        source.addAll(s, list);
        lists.add(list);
      }
      found.set(i, lists);
    }
  }

  private List<Example> examples(int exceptFold) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < data.articles.size(); i++) {
      if (exceptFold < 0 || i % settings.folds() != exceptFold) {
        examples.addAll(data.articles.get(i));
      }
    }
    return examples;
  }

  private int[] counts() {
    int[] counts = new int[data.index.size()];
    for (Example example : examples(-1)) {
      for (int feature : example.features) {
        counts[feature]++;
      }
    }
    return counts;
  }

  /** Takes the features that are too rare out of the examples; the others keep their numbers. */
  private int dropRare() {
    int[] map = counts();
    int kept = 0;
    for (int i = 0; i < map.length; i++) {
      boolean common = map[i] >= settings.minimumCount();
      kept += common ? 1 : 0;
      map[i] = common ? i : -1;
    }
    for (Example example : examples(-1)) {
      example.renumber(map);
    }
    return kept;
  }

  /** Numbers the features that are common enough anew, and returns their old numbers. */
  private int[] renumber() {
    int[] map = counts();
    int[] old = new int[map.length];
    int size = 0;
    for (int i = 0; i < map.length; i++) {
      boolean common = map[i] >= settings.minimumCount();
      map[i] = common ? size : -1;
      if (common) {
        old[size++] = i;
      }
    }
    for (Example example : examples(-1)) {
      example.renumber(map);
    }
    return Arrays.copyOf(old, size);
  }
}
