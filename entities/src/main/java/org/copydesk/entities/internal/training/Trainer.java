package org.copydesk.entities.internal.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.entities.internal.model.ArticleFeatures;
import org.copydesk.entities.internal.model.Decoder;
import org.copydesk.entities.internal.model.FirstPass;
import org.copydesk.entities.internal.model.RowTable;
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

  /** The fold of each article; a copy is in that of the original. */
  private final List<Integer> folds = new ArrayList<>();

  private int originals;

  public Trainer(Settings settings, Consumer<String> progress) {
    this.settings = settings;
    this.progress = progress;
  }

  /** Adds an article to learn from, and some of them a second time, in capitals. */
  public void add(TaggedArticle article) {
    int fold = originals++ % settings.folds();
    data.add(article);
    folds.add(fold);
    if (originals % settings.capitalsEvery() == 0) {
      data.add(article.inCapitals());
      folds.add(fold);
    }
  }

  /** Whether there is nothing to learn from yet. */
  public boolean isEmpty() {
    return data.articles.isEmpty();
  }

  /** Returns what is learnt from all articles so far. */
  public NamedWeights train() {
    dropRare();
    int own = data.index.size();
    progress.accept(data.articles.size() + " articles, " + own + " features of words in context");
    List<List<FeatureList>> found = new ArrayList<>();
    for (int i = 0; i < data.articles.size(); i++) {
      found.add(List.of());
    }
    for (int fold = 0; fold < settings.folds(); fold++) {
      progress.accept("first pass, part " + (fold + 1) + " of " + settings.folds());
      makeFirstPass(fold, own, found);
    }
    for (int i = 0; i < found.size(); i++) {
      for (int k = 0; k < found.get(i).size(); k++) {
        data.articles.get(i).get(k).append(found.get(i).get(k));
      }
    }
    dropRare();
    boolean[] ofArticle = ofArticle();
    progress.accept("both passes, " + ofArticle.length + " features");
    Crf crf = new Crf(settings, ofArticle);
    crf.train(examples(-1), settings.epochs(), progress);
    return new NamedWeights(data.index, crf.weights, crf.steps);
  }

  /** Trains a model on all folds but one and adds what it finds in that one. */
  private void makeFirstPass(int fold, int features, List<List<FeatureList>> found) {
    Crf crf = new Crf(settings, ofArticle());
    crf.train(examples(fold), settings.foldEpochs(), line -> {});
    Decoder decoder = new Decoder(new Weights(new RowTable(1), new float[0], crf.steps));
    for (int i = 0; i < data.articles.size(); i++) {
      if (folds.get(i) != fold) {
        continue;
      }
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

  private boolean[] ofArticle() {
    boolean[] ofArticle = new boolean[data.index.size()];
    for (int i = 0; i < ofArticle.length; i++) {
      ofArticle[i] = data.index.isOfArticle(i);
    }
    return ofArticle;
  }

  private List<Example> examples(int exceptFold) {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < data.articles.size(); i++) {
      if (exceptFold < 0 || folds.get(i) != exceptFold) {
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

  /** Takes the features that are too rare out of the examples and numbers the others anew. */
  private void dropRare() {
    int[] map = data.index.keepCommon(counts(), settings.minimumCount());
    for (Example example : examples(-1)) {
      example.renumber(map);
    }
  }
}
