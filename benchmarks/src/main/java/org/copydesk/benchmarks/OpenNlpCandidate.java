package org.copydesk.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.NameModel;
import org.copydesk.sentences.SentenceSplitter;

/**
 * OpenNLP's detector, tokenizer and name finder with its default features. There is no English name
 * model of OpenNLP, so one is trained on generated stories before the clock starts: how good it is
 * does not matter here, and how fast it is depends on its features.
 */
public final class OpenNlpCandidate implements Candidate {
  /** How many stories it is trained on. */
  static final int TRAINING_STORIES = 30;

  private static final String TOKEN_MODEL = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";

  /** Makes the candidate; nothing is loaded yet. */
  public OpenNlpCandidate() {}

  @Override
  public String name() {
    return "OpenNLP 2.5.11";
  }

  @Override
  public String steps() {
    return "sentences, tokens, names";
  }

  @Override
  public int heapMegabytes() {
    return 512;
  }

  @Override
  public Analyzer load() throws IOException {
    SentenceSplitter detector = detector();
    TokenizerME tokenizer = tokenizer();
    NameFinderME finder =
        new NameFinderME(train(detector, tokenizer, NewsGenerator.stories(TRAINING_STORIES)));
    return text -> {
      int found = 0;
      for (org.copydesk.core.Span sentence : detector.split(text)) {
        found += finder.find(tokenizer.tokenize(sentence.in(text))).length;
      }
      finder.clearAdaptiveData();
      return found;
    };
  }

  static SentenceSplitter detector() throws IOException {
    return Splitters.byParagraph(Splitters.openNlp());
  }

  static TokenizerME tokenizer() throws IOException {
    try (InputStream in = OpenNlpCandidate.class.getResourceAsStream(TOKEN_MODEL)) {
      return new TokenizerME(new TokenizerModel(in));
    }
  }

  /**
   * Trains a perceptron with the default features on the persons, places and organizations that
   * Copydesk finds in stories.
   */
  static TokenNameFinderModel train(
      SentenceSplitter detector, TokenizerME tokenizer, List<String> texts) throws IOException {
    List<NameSample> samples = new ArrayList<>();
    EntityTagger names = EntityTaggers.model(NameModel.english());
    for (String text : texts) {
      List<Entity> entities = names.tag(Article.parse(text));
      for (org.copydesk.core.Span sentence : detector.split(text)) {
        samples.add(sample(sentence.start(), sentence.in(text), entities, tokenizer));
      }
    }
    TrainingParameters parameters = TrainingParameters.defaultParams();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "PERCEPTRON");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, 10);
    return NameFinderME.train(
        "en",
        null,
        ObjectStreamUtils.createObjectStream(samples),
        parameters,
        new TokenNameFinderFactory());
  }

  private static NameSample sample(
      int offset, String sentence, List<Entity> entities, TokenizerME tokenizer) {
    Span[] tokens = tokenizer.tokenizePos(sentence);
    List<Span> names = new ArrayList<>();
    for (Entity entity : entities) {
      int first = -1;
      int last = -1;
      for (int i = 0; i < tokens.length; i++) {
        if (offset + tokens[i].getStart() == entity.span().start()) {
          first = i;
        }
        if (offset + tokens[i].getEnd() == entity.span().end()) {
          last = i;
        }
      }
      if (first >= 0 && last >= first) {
        names.add(new Span(first, last + 1, entity.type().name()));
      }
    }
    return new NameSample(Span.spansToStrings(tokens, sentence), names.toArray(new Span[0]), false);
  }
}
