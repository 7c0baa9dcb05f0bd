package org.copydesk.entities.internal.model;

/** The features of the words of a sequence but for those of the rest of the article. */
public final class SequenceFeatures {
  private final Word[] words;
  private final Edges edges;
  private final RunFeatures runs;
  private final PlaceFeatures places;

  public SequenceFeatures(WordSequence sequence, WordLists lists, Edges edges) {
    this.words = sequence.words;
    this.edges = edges;
    this.runs = new RunFeatures(words, edges);
    this.places = new PlaceFeatures(words, lists, edges);
  }

  /** Returns word {@code i}, which may lie before or after the sequence. */
  Word word(int i) {
    return i < 0 ? edges.before : i < words.length ? words[i] : edges.after;
  }

  /** Adds the features that are no single word's. */
  void addJoint(int at, FeatureSink sink) {
    Word before = word(at - 1);
    Word after = word(at + 1);
    ContextFeatures.add(word(at - 2), before, words[at], after, word(at + 2), at, sink);
    runs.add(at, sink);
    places.add(at, before, after, sink);
  }

  /** Adds all the features of word {@code at}. */
  public void addAll(int at, FeatureSink sink) {
    for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
      WordFeatures.add(word(at + offset), offset, at, sink);
    }
    addJoint(at, sink);
    if (words[at].capitalised) {
      for (int k = 1; k <= WordFeatures.NEAR; k++) {
        if (at >= k) {
          WordFeatures.addNear(words[at - k], true, at, sink);
        }
        if (at + k < words.length) {
          WordFeatures.addNear(words[at + k], false, at, sink);
        }
      }
    }
  }
}
