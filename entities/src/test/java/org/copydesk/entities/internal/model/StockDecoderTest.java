package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import opennlp.tools.ml.BeamSearch;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BilouCodec;
import opennlp.tools.namefind.TokenNameFinderModel;
import org.copydesk.core.Article;
import org.copydesk.entities.NameModel;
import org.junit.jupiter.api.Test;

/**
 * The bundled file read by OpenNLP, its features as text and OpenNLP's beam search, beside what
 * {@link NameFinder} makes of the same articles with hashes, kept sums and its own search.
 *
 * <p>OpenNLP's name finder makes probabilities of the scores word by word; those of a conditional
 * random field are for whole rows of labels, so the search is given the scores themselves. The
 * steps from label to label are features of the word, as OpenNLP has it.
 */
class StockDecoderTest {
  private static final String MODEL = "/org/copydesk/entities/english-names.bin";

  /** Wide enough that no row is lost on the way. */
  private static final int BEAM = 200;

  private final Map<Long, String> texts = new HashMap<>();
  private final Symbols symbols =
      text -> {
        texts.put(Hash.of(text), text);
        return Hash.of(text);
      };

  @Test
  void findsWhatOpenNlpsBeamSearchFinds() throws IOException {
    Article article = Article.parse(stories());
    List<String> found = new ArrayList<>();
    finder()
        .find(
            article.text(),
            article.blocks(),
            name -> found.add(name.start() + "-" + name.end() + " " + name.type()));
    assertThat(found).hasSizeGreaterThan(25);
    assertThat(found).isEqualTo(stock(article));
  }

  private List<String> stock(Article article) throws IOException {
    WordLists lists = WordLists.bundled();
    List<WordSequence> sequences =
        WordSequence.of(article.text(), article.blocks(), new WordMaker(lists, symbols));
    Edges edges = Edges.of(lists, symbols);
    AbstractModel model = model();
    Decoder decoder = new Decoder(weights());
    List<List<List<String>>> features = new ArrayList<>();
    List<FirstPass> passes = new ArrayList<>();
    for (WordSequence sequence : sequences) {
      List<List<String>> own = new ArrayList<>();
      SequenceFeatures source = new SequenceFeatures(sequence, lists, edges);
      for (int i = 0; i < sequence.size(); i++) {
        own.add(new ArrayList<>());
        source.addAll(i, namer(own));
      }
      features.add(own);
      // What the second pass sees of the first depends on how sure that was.
      FirstPass pass = FirstPass.of(decoder, sequence, scores(model, own));
      assertThat(labels(model, sequence, own)).isEqualTo(outcomes(pass.labels));
      passes.add(pass);
    }
    ArticleFeatures more = new ArticleFeatures(sequences, passes, edges);
    List<String> found = new ArrayList<>();
    for (int s = 0; s < sequences.size(); s++) {
      more.addAll(s, namer(features.get(s)));
      List<String> labels = labels(model, sequences.get(s), features.get(s));
      for (opennlp.tools.util.Span name : new BilouCodec().decode(labels)) {
        found.add(
            sequences.get(s).start(name.getStart())
                + "-"
                + sequences.get(s).end(name.getEnd() - 1)
                + " "
                + typeNumber(name.getType()));
      }
    }
    return found;
  }

  private static int typeNumber(String type) {
    return Labels.TYPES.stream().map(t -> t.name()).toList().indexOf(type);
  }

  /** Returns a sink that writes the features as they are called in the file. */
  private FeatureSink namer(List<List<String>> features) {
    return (at, template, first, second, third) -> {
      StringBuilder name = new StringBuilder(template.code);
      long[] values = {first, second, third};
      int used = third != 0 ? 3 : second != 0 ? 2 : first != 0 ? 1 : 0;
      for (int i = 0; i < used; i++) {
        name.append(' ').append(values[i] == 0 ? "" : texts.get(values[i]));
      }
      features.get(at).add(name.toString());
    };
  }

  private static List<String> labels(
      AbstractModel model, WordSequence sequence, List<List<String>> features) {
    String[] words = new String[sequence.size()];
    java.util.Arrays.setAll(words, i -> sequence.words[i].form);
    return new BeamSearch(BEAM, new Scores(model))
        .bestSequence(
            words,
            new Object[0],
            (i, all, before, none) -> {
              List<String> context = new ArrayList<>(features.get(i));
              int previous = i == 0 ? Labels.EDGE : outcomes().indexOf(before[i - 1]);
              context.add(Steps.name(sequence.kind(i), previous));
              if (i == sequence.size() - 1) {
                context.add(Steps.end());
              }
              return context.toArray(String[]::new);
            },
            (i, all, before, outcome) -> {
              int label = outcomes().indexOf(outcome);
              boolean ends = i < sequence.size() - 1 || Labels.allowed(label, Labels.EDGE);
              int previous = i == 0 ? Labels.EDGE : outcomes().indexOf(before[i - 1]);
              return ends && Labels.allowed(previous, label);
            })
        .getOutcomes();
  }

  private static float[] scores(AbstractModel model, List<List<String>> features) {
    float[] scores = new float[features.size() * Labels.COUNT];
    for (int i = 0; i < features.size(); i++) {
      double[] sums = Scores.sums(model, features.get(i).toArray(String[]::new));
      for (int k = 0; k < sums.length; k++) {
        int label = outcomes().indexOf(model.getOutcome(k));
        scores[i * Labels.COUNT + label] = (float) sums[k];
      }
    }
    return scores;
  }

  private static List<String> outcomes() {
    List<String> outcomes = new ArrayList<>();
    for (int label = 0; label < Labels.COUNT; label++) {
      outcomes.add(Labels.outcome(label));
    }
    return outcomes;
  }

  private static List<String> outcomes(byte[] labels) {
    List<String> outcomes = new ArrayList<>();
    for (byte label : labels) {
      outcomes.add(Labels.outcome(label));
    }
    return outcomes;
  }

  private static AbstractModel model() throws IOException {
    try (InputStream in = open(MODEL)) {
      return (AbstractModel)
          new TokenNameFinderModel(in).<MaxentModel>getArtifact(ModelFile.WEIGHTS);
    }
  }

  private static NameFinder finder() throws IOException {
    return new NameFinder(WordLists.bundled(), weights());
  }

  private static Weights weights() throws IOException {
    try (InputStream in = open(MODEL)) {
      return ModelFile.read(in);
    }
  }

  private static String stories() throws IOException {
    try (InputStream in = open("/org/copydesk/entities/internal/model/stories.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static InputStream open(String resource) {
    return Objects.requireNonNull(NameModel.class.getResourceAsStream(resource), resource);
  }

  /** OpenNLP's model, but what it says of a word are the exponentials of the plain sums. */
  private static final class Scores implements MaxentModel {
    private final AbstractModel model;

    Scores(AbstractModel model) {
      this.model = model;
    }

    @SuppressWarnings("unchecked")
    static double[] sums(AbstractModel model, String[] context) {
      Map<String, Context> predicates = (Map<String, Context>) model.getDataStructures()[1];
      double[] sums = new double[model.getNumOutcomes()];
      for (String feature : context) {
        Context weights = predicates.get(feature);
        for (int k = 0; weights != null && k < weights.getOutcomes().length; k++) {
          sums[weights.getOutcomes()[k]] += weights.getParameters()[k];
        }
      }
      return sums;
    }

    @Override
    public double[] eval(String[] context) {
      return java.util.Arrays.stream(sums(model, context)).map(Math::exp).toArray();
    }

    @Override
    public double[] eval(String[] context, double[] probabilities) {
      return eval(context);
    }

    @Override
    public double[] eval(String[] context, float[] values) {
      return eval(context);
    }

    @Override
    public String getBestOutcome(double[] outcomes) {
      return model.getBestOutcome(outcomes);
    }

    @Override
    public String getAllOutcomes(double[] outcomes) {
      return model.getAllOutcomes(outcomes);
    }

    @Override
    public String getOutcome(int i) {
      return model.getOutcome(i);
    }

    @Override
    public int getIndex(String outcome) {
      return model.getIndex(outcome);
    }

    @Override
    public int getNumOutcomes() {
      return model.getNumOutcomes();
    }
  }
}
