package org.copydesk.quotes.internal.syntax;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Trains {@link Tagger} as an averaged perceptron on a file of words and their tags. */
public final class TaggerTrainer {
  private static final int BUCKETS = 1 << 14;
  private static final List<String> NAMES =
      List.of(
          "ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON",
          "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X");

  private final List<String[]> sentences = new ArrayList<>();
  private final List<byte[]> golds = new ArrayList<>();
  private final Map<Integer, int[]> counts = new HashMap<>();

  /** Reads {@code word TAB tag} lines, a blank line after each sentence. */
  public TaggerTrainer(Path tagged) throws IOException {
    List<String> words = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    try (BufferedReader in = Files.newBufferedReader(tagged)) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        if (line.isEmpty()) {
          add(words, tags);
          words.clear();
          tags.clear();
        } else {
          int tab = line.indexOf('\t');
          words.add(line.substring(0, tab));
          tags.add(line.substring(tab + 1));
        }
      }
    }
    add(words, tags);
  }

  private void add(List<String> words, List<String> tags) {
    byte[] gold = new byte[words.size()];
    for (int i = 0; i < gold.length; i++) {
      String tag = tags.get(i).split("\\+")[0];
      int number = NAMES.indexOf(tag);
      gold[i] = (byte) (number < 0 ? Tag.X : number);
      counts.computeIfAbsent(TaggedWords.hashOf(words.get(i)), k -> new int[Tag.COUNT])[gold[i]]++;
    }
    sentences.add(words.toArray(String[]::new));
    golds.add(gold);
  }

  /** Returns how often each word was seen with each tag. */
  public Map<Integer, int[]> counts() {
    return counts;
  }

  /** Returns the usual tag of a word, plus 32 if it has hardly ever another. */
  public byte usualTag(int hash) {
    int[] seen = counts.get(hash);
    if (seen == null) {
      return TagTable.NO_TAG;
    }
    int best = 0;
    int all = 0;
    for (int tag = 0; tag < Tag.COUNT; tag++) {
      all += seen[tag];
      if (seen[tag] > seen[best]) {
        best = tag;
      }
    }
    boolean certain = all >= 8 && seen[best] >= 0.985 * all;
    return (byte) (best + (certain ? 32 : 0));
  }

  /** Trains on all sentences but each 20th, prints the accuracy on those. */
  public Tagger train(TagTable table, int rounds) {
    float[] weights = new float[BUCKETS * Tag.COUNT];
    float[] sums = new float[BUCKETS * Tag.COUNT];
    int[] order = new int[sentences.size()];
    List<Integer> shuffled = new ArrayList<>();
    for (int i = 0; i < order.length; i++) {
      shuffled.add(i);
    }
    Random random = new Random(7);
    Features features = new Features();
    long step = 0;
    for (int round = 0; round < rounds; round++) {
      Collections.shuffle(shuffled, random);
      for (int s : shuffled) {
        if (s % 20 == 0) {
          continue;
        }
        TaggedWords words = words(s, table);
        byte[] gold = golds.get(s);
        for (int i = 0; i < words.size(); i++) {
          if (words.isCertain(i)) {
            continue;
          }
          step++;
          Tagger.features(words, i, features);
          int guess = best(weights, features);
          if (guess != gold[i]) {
            update(weights, sums, features, gold[i], 1, step);
            update(weights, sums, features, guess, -1, step);
          }
          words.setTag(i, (byte) guess);
        }
      }
    }
    float largest = 0;
    float[] mean = new float[weights.length];
    for (int i = 0; i < weights.length; i++) {
      mean[i] = weights[i] - sums[i] / step;
      largest = Math.max(largest, Math.abs(mean[i]));
    }
    byte[] rows = new byte[mean.length];
    float scale = largest / 127 / 2;
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (byte) Math.max(-127, Math.min(127, Math.round(mean[i] / scale)));
    }
    Tagger tagger = new Tagger(table, rows);
    int right = 0;
    int all = 0;
    for (int s = 0; s < sentences.size(); s += 20) {
      TaggedWords words = words(s, table);
      tagger.tag(words, features);
      for (int i = 0; i < words.size(); i++) {
        all++;
        right += words.tag(i) == golds.get(s)[i] ? 1 : 0;
      }
    }
    System.out.printf(
        "tagger: %.4f of %d held-out words as in the source%n", right / (double) all, all);
    return tagger;
  }

  private TaggedWords words(int s, TagTable table) {
    TaggedWords words = new TaggedWords();
    for (String word : sentences.get(s)) {
      words.add(new WordForms(word), 0, 0, word.length(), false);
    }
    for (int i = 0; i < words.size(); i++) {
      words.lookUp(i, table);
    }
    return words;
  }

  private static int best(float[] weights, Features features) {
    float[] scores = new float[Tag.COUNT];
    int[] ids = features.ids();
    for (int f = 0; f < features.size(); f++) {
      int row = (ids[f] & BUCKETS - 1) * Tag.COUNT;
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        scores[tag] += weights[row + tag];
      }
    }
    int best = 0;
    for (int tag = 1; tag < Tag.COUNT; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return best;
  }

  private static void update(
      float[] weights, float[] sums, Features features, int tag, float by, long step) {
    int[] ids = features.ids();
    for (int f = 0; f < features.size(); f++) {
      int i = (ids[f] & BUCKETS - 1) * Tag.COUNT + tag;
      weights[i] += by;
      sums[i] += by * step;
    }
  }
}
