package org.copydesk.entities.internal.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.entities.internal.model.Edges;
import org.copydesk.entities.internal.model.Labels;
import org.copydesk.entities.internal.model.SequenceFeatures;
import org.copydesk.entities.internal.model.WordLists;
import org.copydesk.entities.internal.model.WordMaker;
import org.copydesk.entities.internal.model.WordSequence;

/** Annotated articles as examples: their sequences, features by number, right labels. */
final class TrainingData {
  private static final int ALL_LABELS = (1 << Labels.COUNT) - 1;

  private static final int PLACE = Labels.TYPES.indexOf(EntityType.LOCATION);

  final FeatureIndex index = new FeatureIndex();
  final Edges edges;
  final List<List<Example>> articles = new ArrayList<>();
  private final WordLists lists;
  private final WordMaker words;

  TrainingData(WordLists lists) {
    this.lists = lists;
    this.words = new WordMaker(lists, index);
    this.edges = Edges.of(lists, index);
  }

  void add(TaggedArticle article) {
    String text = article.article().text();
    List<WordSequence> sequences = WordSequence.of(text, article.article().blocks(), words);
    List<Example> examples = new ArrayList<>(sequences.size());
    int next = 0;
    for (WordSequence sequence : sequences) {
      int[] right = new int[sequence.size()];
      Arrays.fill(right, 1 << Labels.OUTSIDE);
      int end = sequence.end(sequence.size() - 1);
      while (next < article.names().size() && article.names().get(next).span().start() < end) {
        TaggedArticle.Name name = article.names().get(next++);
        int type = Classes.type(name.label());
        for (Span part : parts(name.span(), type, text)) {
          mark(part, type, sequence, right);
        }
      }
      FeatureList features = new FeatureList(index);
      SequenceFeatures source = new SequenceFeatures(sequence, lists, edges);
      for (int i = 0; i < sequence.size(); i++) {
        source.addAll(i, features);
      }
      examples.add(
          new Example(sequence, right, features.offsets(sequence.size()), features.features()));
    }
    articles.add(examples);
  }

  /**
   * Returns a name, or the places that are annotated as one: {@code Davos, Switzerland} are two.
   */
  private static List<Span> parts(Span name, int type, String text) {
    if (type != PLACE) {
      return List.of(name);
    }
    List<Span> parts = new ArrayList<>();
    int start = name.start();
    for (int comma = text.indexOf(", ", start);
        comma >= 0 && comma < name.end();
        comma = text.indexOf(", ", start)) {
      parts.add(new Span(start, comma));
      start = comma + 2;
    }
    parts.add(new Span(start, name.end()));
    return parts;
  }

  /** Marks the words that a name touches: one that is cut through belongs to it whole. */
  private static void mark(Span name, int type, WordSequence sequence, int[] right) {
    if (type == Classes.NONE) {
      return;
    }
    int first = 0;
    while (first < right.length && sequence.end(first) <= name.start()) {
      first++;
    }
    int end = first;
    while (end < right.length && sequence.start(end) < name.end()) {
      end++;
    }
    for (int i = first; i < end; i++) {
      int place =
          end - first == 1
              ? Labels.UNIT
              : i == first ? Labels.BEGIN : i == end - 1 ? Labels.LAST : Labels.INSIDE;
      right[i] = type == Classes.UNKNOWN ? ALL_LABELS : 1 << Labels.label(type, place);
    }
  }
}
