package org.copydesk.entities.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.core.Block;

/**
 * Finds the names of an article with the weights of a model, in two passes. Thread-safe.
 *
 * <p>The scores of a word are what the words around it say by themselves (kept in the {@link
 * WordCache}), and the joint features. The second pass adds what the first found in the rest of the
 * article.
 */
public final class NameFinder {
  /**
   * A text of more blocks' worth of words than this is read as several articles, so that memory
   * stays in bounds; no news story is as long.
   */
  private static final int LONGEST = 50_000;

  private final WordLists lists;
  private final Weights weights;
  private final Decoder decoder;
  private final WordCache words;
  private final Edges edges;

  public NameFinder(WordLists lists, Weights weights) {
    this.lists = lists;
    this.weights = weights;
    this.decoder = new Decoder(weights);
    this.words = new WordCache(lists, weights);
    this.edges =
        new Edges(
            words.make(Word.BEFORE_TEXT, Casing.MIXED),
            words.make(Word.AFTER_TEXT, Casing.MIXED),
            Symbols.HASHED);
  }

  /** A name that was found. */
  public record Found(int start, int end, int type, double confidence) {}

  /** Passes on the names in these blocks of {@code text}, in text order. */
  public void find(String text, List<Block> blocks, Consumer<Found> sink) {
    List<WordSequence> part = new ArrayList<>();
    int[] size = new int[1];
    WordSequence.each(
        text,
        blocks,
        words,
        sequence -> {
          if (size[0] + sequence.size() > LONGEST) {
            findIn(part, sink);
            part.clear();
            size[0] = 0;
          }
          part.add(sequence);
          size[0] += sequence.size();
        });
    findIn(part, sink);
  }

  private void findIn(List<WordSequence> sequences, Consumer<Found> sink) {
    List<float[]> scores = new ArrayList<>(sequences.size());
    List<FirstPass> passes = new ArrayList<>(sequences.size());
    for (WordSequence sequence : sequences) {
      float[] own = firstScores(sequence);
      scores.add(own);
      passes.add(FirstPass.of(decoder, sequence, own));
    }
    ArticleFeatures article = new ArticleFeatures(sequences, passes, edges);
    for (int s = 0; s < sequences.size(); s++) {
      float[] all = scores.get(s);
      Scorer scorer = new Scorer(weights, all);
      article.addAll(s, scorer);
      scorer.finish();
      report(sequences.get(s), all, sink);
    }
  }

  private float[] firstScores(WordSequence sequence) {
    float[] scores = new float[sequence.size() * Labels.COUNT];
    SequenceFeatures features = new SequenceFeatures(sequence, lists, edges);
    Scorer scorer = new Scorer(weights, scores);
    for (int i = 0; i < sequence.size(); i++) {
      for (int offset = 0; offset < WordFeatures.OFFSETS; offset++) {
        add(features.word(i + offset - WordFeatures.REACH), offset, scores, i);
      }
      if (sequence.words[i].capitalised) {
        for (int k = Math.max(0, i - WordFeatures.NEAR); k < i; k++) {
          add(sequence.words[k], WordFeatures.ROW_BEFORE, scores, i);
        }
        int end = Math.min(sequence.size(), i + WordFeatures.NEAR + 1);
        for (int k = i + 1; k < end; k++) {
          add(sequence.words[k], WordFeatures.ROW_AFTER, scores, i);
        }
      }
      features.addJoint(i, scorer);
    }
    scorer.finish();
    return scores;
  }

  /** Adds a row of what {@code word} says by itself to the scores of word {@code at}. */
  private static void add(Word word, int row, float[] scores, int at) {
    for (int label = 0; label < Labels.COUNT; label++) {
      scores[at * Labels.COUNT + label] += word.scores[row * Labels.COUNT + label];
    }
  }

  private void report(WordSequence sequence, float[] scores, Consumer<Found> sink) {
    byte[] labels = decoder.best(sequence, scores);
    Chances chances = null;
    int i = 0;
    while (i < labels.length) {
      if (labels[i] == Labels.OUTSIDE) {
        i++;
        continue;
      }
      int end = i + 1;
      while (end < labels.length && labels[end - 1] != Labels.OUTSIDE && !closes(labels[end - 1])) {
        end++;
      }
      if (chances == null) {
        chances = decoder.chances(sequence, scores);
      }
      sink.accept(
          new Found(
              sequence.start(i),
              sequence.end(end - 1),
              Labels.type(labels[i]),
              chances.ofRow(i, end, labels)));
      i = end;
    }
  }

  private static boolean closes(int label) {
    return Labels.place(label) == Labels.LAST || Labels.place(label) == Labels.UNIT;
  }
}
