package org.copydesk.entities.internal.model;

import static org.copydesk.entities.internal.model.Template.*;

import java.util.List;

/**
 * What the first pass found in the whole article, said of each word in the second: a name seen in
 * full makes the short one certain, a word written small elsewhere is seldom a name, and the
 * initials of a body are a body.
 */
public final class ArticleFeatures {
  private static final int NO_LABEL = 30;

  private final List<WordSequence> sequences;
  private final List<FirstPass> passes;
  private final ArticleWords found;
  private final ArticleNames names;
  private final Edges edges;

  public ArticleFeatures(List<WordSequence> sequences, List<FirstPass> passes, Edges edges) {
    this.sequences = sequences;
    this.passes = passes;
    this.edges = edges;
    this.found = new ArticleWords(sequences, passes);
    this.names = new ArticleNames(sequences, passes);
  }

  /** Adds the features of all words of sequence {@code s}. */
  public void addAll(int s, FeatureSink sink) {
    Word[] words = sequences.get(s).words;
    FirstPass pass = passes.get(s);
    int[] again = names.again(words, pass);
    int[] elsewhere = new int[words.length];
    for (int i = 0; i < words.length; i++) {
      if (words[i].hasLetter && words[i].capitalised) {
        elsewhere[i] = found.elsewhere(found.number(words[i]), pass, i);
      }
    }
    for (int i = 0; i < words.length; i++) {
      addFound(pass.labels, pass.certainty[i], i, sink);
      addAgain(again, words[i], pass.labels[i], i, sink);
      addElsewhere(elsewhere, words[i], pass.labels[i], i, sink);
    }
  }

  private void addFound(byte[] labels, float certainty, int i, FeatureSink sink) {
    int label = labels[i];
    int before = i > 0 ? labels[i - 1] : NO_LABEL;
    int after = i + 1 < labels.length ? labels[i + 1] : NO_LABEL;
    sink.add(i, FOUND_0, number(label * 8 + ArticleWords.level(certainty)), 0, 0);
    sink.add(i, FOUND_M1, number(before), number(label), 0);
    sink.add(i, FOUND_P1, number(after), number(label), 0);
  }

  private void addAgain(int[] again, Word word, int label, int i, FeatureSink sink) {
    if (i > 0 && again[i - 1] != 0) {
      sink.add(i, NAME_M1, number(again[i - 1]), word.shape, 0);
    }
    if (i + 1 < again.length && again[i + 1] != 0) {
      sink.add(i, NAME_P1, number(again[i + 1]), word.shape, 0);
    }
    if (again[i] != 0) {
      sink.add(i, NAME_0, number(again[i]), 0, 0);
      sink.add(i, NAME_FOUND, number(again[i]), number(label), 0);
    }
  }

  private void addElsewhere(int[] elsewhere, Word word, int label, int i, FeatureSink sink) {
    if (i > 0 && elsewhere[i - 1] != 0) {
      sink.add(i, ELSEWHERE_M1, number(elsewhere[i - 1]), 0, 0);
    }
    if (i + 1 < elsewhere.length && elsewhere[i + 1] != 0) {
      sink.add(i, ELSEWHERE_P1, number(elsewhere[i + 1]), 0, 0);
    }
    if (elsewhere[i] == 0) {
      return;
    }
    long here = number(elsewhere[i]);
    sink.add(i, ELSEWHERE, here, 0, 0);
    sink.add(i, ELSEWHERE_SHAPE, here, word.shape, 0);
    sink.add(i, ELSEWHERE_FOUND, here, number(label), 0);
    int number = found.number(word);
    int commonest = found.commonestLabel(number, label);
    if (commonest >= 0) {
      sink.add(i, ELSEWHERE_PLACE, number(commonest), 0, 0);
    }
    if (found.small(number) > 0) {
      long share = number(found.small(number) >= found.capitalised(number) ? 2 : 1);
      sink.add(i, ALSO_SMALL, share, 0, 0);
      sink.add(i, ALSO_SMALL_SHAPE, share, word.shape, number(i == 0 ? 1 : 0));
    }
    if (word.allCapitals) {
      int type = names.ofInitials(word);
      if (type >= 0) {
        sink.add(i, INITIALS, number(type), 0, 0);
      }
    }
  }

  private long number(int number) {
    return edges.number(number);
  }
}
