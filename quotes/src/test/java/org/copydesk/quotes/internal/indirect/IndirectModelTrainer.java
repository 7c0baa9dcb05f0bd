package org.copydesk.quotes.internal.indirect;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.TagTable;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.Tagger;
import org.copydesk.quotes.internal.syntax.TaggerTrainer;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * Trains the shipped model. Arguments: articles, tagged words, folder of vectors, output ("-":
 * none), folds to try.
 */
final class IndirectModelTrainer {
  private static final Set<String> FUNCTION =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "to",
          "in",
          "on",
          "at",
          "for",
          "with",
          "by",
          "from",
          "about",
          "as",
          "that",
          "is",
          "are",
          "was",
          "were",
          "be",
          "been",
          "being",
          "has",
          "have",
          "had",
          "having",
          "do",
          "does",
          "did",
          "will",
          "would",
          "could",
          "can",
          "may",
          "might",
          "should",
          "not",
          "n't",
          "also",
          "and",
          "or",
          "but",
          "he",
          "she",
          "it",
          "they",
          "his",
          "her",
          "their",
          "its",
          "'s",
          "’s",
          "'",
          "’",
          "'ve",
          "'re",
          "'d",
          "'ll",
          "later",
          "then",
          "just",
          "more",
          "so",
          "this",
          "who",
          "which",
          "what",
          "up",
          "out",
          "over",
          "than",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "mr.",
          "mrs.",
          ",",
          "-",
          "\"",
          "“",
          "”");

  final WordKnowledge words;
  final TaggerTrainer taggerTrainer;
  Tagger tagger;

  private final List<int[]> cueExamples = new ArrayList<>();
  private final List<Boolean> cueGold = new ArrayList<>();
  private final List<int[][]> startChoices = new ArrayList<>();
  private final List<Integer> startGold = new ArrayList<>();
  private final List<int[][]> endChoices = new ArrayList<>();
  private final List<Integer> endGold = new ArrayList<>();
  private final List<int[][]> sourceChoices = new ArrayList<>();
  private final List<Integer> sourceGold = new ArrayList<>();

  int missedCandidates;
  int missedStarts;
  int missedEnds;
  int missedSources;

  IndirectModelTrainer(Path tagged, Path vectors) throws IOException {
    taggerTrainer = new TaggerTrainer(tagged);
    words = new WordKnowledge(vectors);
  }

  /** A gold attribution as word numbers of one sentence. */
  private record Target(int cue, int start, int end, List<Span> source, boolean direct) {}

  private static String lower(GoldArticle a, int token) {
    return a.article()
        .text()
        .substring(a.tokens().start(token), a.tokens().end(token))
        .toLowerCase(java.util.Locale.ROOT);
  }

  /**
   * Returns the token that stands for the cue: the one that most often reports, function words
   * aside.
   */
  private int anchor(GoldArticle a, GoldArticle.Gold gold) {
    int best = -1;
    double most = -1;
    for (Span cue : gold.cue()) {
      for (int i = a.tokens().firstFrom(cue.start());
          i < a.tokens().size() && a.tokens().start(i) < cue.end();
          i++) {
        String word = lower(a, i);
        int[] c = words.counts.get(TaggedWords.hashOf(word));
        double value = FUNCTION.contains(word) || c == null ? 0.0001 : (c[0] + 0.5) / (c[1] + 5);
        if (value > most) {
          most = value;
          best = i;
        }
      }
    }
    return best;
  }

  private Map<String, Map<Integer, int[]>> perArticle = new HashMap<>();

  private void count(List<GoldArticle> articles, boolean anchorsOnly) {
    Map<Integer, int[]> next = new HashMap<>();
    perArticle.clear();
    for (GoldArticle a : articles) {
      Map<Integer, int[]> own = new HashMap<>();
      Set<Integer> cueTokens = new HashSet<>();
      for (GoldArticle.Gold g : a.attributions()) {
        if (g.kind().equals("direct")) {
          continue;
        }
        if (anchorsOnly) {
          cueTokens.add(anchor(a, g));
        } else {
          for (Span cue : g.cue()) {
            for (int i = a.tokens().firstFrom(cue.start());
                i < a.tokens().size() && a.tokens().start(i) < cue.end();
                i++) {
              if (!FUNCTION.contains(lower(a, i))) {
                cueTokens.add(i);
              }
            }
          }
        }
      }
      int q = 0;
      for (int i = 0; i < a.tokens().size(); i++) {
        while (q < a.quotations().size() && a.quotations().get(q).end() <= a.tokens().start(i)) {
          q++;
        }
        if (q < a.quotations().size() && a.quotations().get(q).start() <= a.tokens().start(i)) {
          continue;
        }
        int hash = TaggedWords.hashOf(lower(a, i));
        int[] c = own.computeIfAbsent(hash, k -> new int[2]);
        c[1]++;
        c[0] += cueTokens.contains(i) ? 1 : 0;
      }
      perArticle.put(a.id(), own);
      own.forEach(
          (h, c) -> {
            int[] sum = next.computeIfAbsent(h, k -> new int[2]);
            sum[0] += c[0];
            sum[1] += c[1];
          });
    }
    words.counts.clear();
    words.counts.putAll(next);
  }

  /** Builds word table and tagger; the affinities are those of {@code articles}. */
  void learnWords(List<GoldArticle> articles) {
    count(articles, false);
    count(articles, true);
    words.learnPriors();
    TagTable table = table();
    if (tagger == null) {
      tagger = taggerTrainer.train(table, 6);
    }
    tagger = tagger.with(table);
  }

  private TagTable table() {
    Set<Integer> all = new TreeSet<>(words.classes().keySet());
    taggerTrainer
        .counts()
        .forEach(
            (h, c) -> {
              if (java.util.Arrays.stream(c).sum() >= 3) {
                all.add(h);
              }
            });
    int n = all.size();
    int[] hashes = new int[n];
    short[] classes = new short[n];
    byte[] tags = new byte[n];
    byte[] affinities = new byte[n];
    int i = 0;
    for (int h : all) {
      hashes[i] = h;
      classes[i] = words.classes().getOrDefault(h, TagTable.UNKNOWN_CLASS);
      tags[i] = taggerTrainer.usualTag(h);
      affinities[i] = words.affinity(h, null);
      i++;
    }
    return new TagTable(hashes, classes, tags, affinities);
  }

  void collect(List<GoldArticle> articles) {
    for (GoldArticle a : articles) {
      collect(a);
    }
    System.out.printf(
        "cues %d of %d candidates, missed: cues %d starts %d of %d ends %d sources %d of %d%n",
        cueGold.stream().filter(b -> b).count(),
        cueGold.size(),
        missedCandidates,
        missedStarts,
        startGold.size(),
        missedEnds,
        missedSources,
        sourceGold.size());
  }

  private void collect(GoldArticle a) {
    Map<Integer, int[]> own = perArticle.get(a.id());
    TaggedWords w = new TaggedWords();
    Sentence s = new Sentence(w);
    NounPhrases phrases = new NounPhrases();
    Features f = new Features();
    SentenceWords source =
        new SentenceWords(
            a.tokens(), new WordForms(a.article().text(), a.tokens()), a.quotations());
    Map<Integer, GoldArticle.Gold> byAnchor = new HashMap<>();
    for (GoldArticle.Gold g : a.attributions()) {
      int token = anchor(a, g);
      if (token >= 0 && !g.content().isEmpty()) {
        byAnchor.merge(a.tokens().start(token), g, (x, y) -> x.kind().equals("direct") ? y : x);
      }
    }
    for (Span sentence : a.article().sentences()) {
      source.enter(sentence);
      if (!source.fill(w, 400)) {
        continue;
      }
      if (a.ignored().stream().anyMatch(i -> i.overlaps(sentence))) {
        continue;
      }
      tagger.lookUp(w);
      tagger.tag(w, f);
      for (int i = 0; i < w.size(); i++) {
        w.setAffinity(i, words.affinity(w.hash(i), own.get(w.hash(i))));
      }
      s.read();
      phrases.read(w);
      for (int i = 0; i < w.size(); i++) {
        GoldArticle.Gold g = byAnchor.get(w.start(i));
        boolean yes = g != null && !g.kind().equals("direct");
        if (!CueFeatures.isCandidate(w, i) || i >= s.last) {
          missedCandidates += yes ? 1 : 0;
          continue;
        }
        f.clear();
        CueFeatures.fill(s, i, f);
        cueExamples.add(f.toArray());
        cueGold.add(yes);
        if (yes) {
          content(s, phrases, i, g, f);
        }
      }
    }
  }

  private void content(Sentence s, NounPhrases phrases, int cue, GoldArticle.Gold g, Features f) {
    TaggedWords w = s.words;
    int start = wordAt(w, g.content().get(0).start());
    int end = wordBefore(w, g.content().get(0).end());
    if (start < 0 || end < start || end >= s.last + 3 || start >= s.last) {
      return;
    }
    end = Math.min(end, s.last - 1);
    int[] out = new int[256];
    int n = EdgeCandidates.starts(s, cue, out);
    int right = -1;
    int[][] choice = new int[n][];
    for (int k = 0; k < n; k++) {
      f.clear();
      ContentFeatures.side(s, cue, out[k] > cue, f);
      ContentFeatures.roughStart(s, cue, out[k], f);
      ContentFeatures.fineStart(s, cue, out[k], f);
      choice[k] = f.toArray();
      right = out[k] == start ? k : right;
    }
    if (right < 0) {
      missedStarts++;
    } else {
      startChoices.add(choice);
      startGold.add(right);
    }
    if (start == cue || start < cue && end >= cue) {
      return;
    }
    n = EdgeCandidates.ends(s, cue, start, out);
    right = -1;
    choice = new int[n][];
    for (int k = 0; k < n; k++) {
      f.clear();
      ContentFeatures.roughEnd(s, cue, start, out[k], f);
      ContentFeatures.fineEnd(s, cue, start, out[k], f);
      choice[k] = f.toArray();
      right = out[k] == end ? k : right;
    }
    if (right < 0) {
      missedEnds++;
    } else {
      endChoices.add(choice);
      endGold.add(right);
    }
    source(s, phrases, cue, start, end, g, f);
  }

  private void source(
      Sentence s,
      NounPhrases phrases,
      int cue,
      int start,
      int end,
      GoldArticle.Gold g,
      Features f) {
    int[] out = new int[64];
    int n = SourceFeatures.candidates(phrases, cue, start, end, out);
    int[][] choice = new int[n + 1][];
    f.clear();
    SourceFeatures.none(s, cue, start, f);
    choice[n] = f.toArray();
    int right = g.source().isEmpty() ? n : -1;
    int first = Integer.MAX_VALUE;
    int after = SourceFeatures.after(phrases, cue);
    int joint = SourceFeatures.joint(s, cue);
    for (int k = 0; k < n; k++) {
      int from = phrases.from(out[k]);
      int to = phrases.to(out[k]);
      f.clear();
      SourceFeatures.fill(s, phrases, out[k], after, cue, start, end, k, joint, f);
      choice[k] = f.toArray();
      Span span = new Span(s.words.start(from), s.words.end(to - 1));
      if (!g.source().isEmpty() && span.overlaps(g.source().get(0)) && from < first) {
        first = from;
        right = k;
      }
    }
    if (right < 0) {
      missedSources++;
      return;
    }
    sourceChoices.add(choice);
    sourceGold.add(right);
  }

  private static int wordAt(TaggedWords w, int offset) {
    for (int i = 0; i < w.size(); i++) {
      if (w.end(i) > offset) {
        return w.start(i) > offset + 1 ? -1 : i;
      }
    }
    return -1;
  }

  private static int wordBefore(TaggedWords w, int offset) {
    for (int i = w.size() - 1; i >= 0; i--) {
      if (w.start(i) < offset) {
        return i;
      }
    }
    return -1;
  }

  IndirectModel learn() {
    LinearTrainer cue = new LinearTrainer(19, 0.05f, 1e-6f);
    LinearTrainer start = new LinearTrainer(18, 0.05f, 1e-6f);
    LinearTrainer end = new LinearTrainer(18, 0.05f, 1e-6f);
    LinearTrainer source = new LinearTrainer(18, 0.05f, 1e-6f);
    Random random = new Random(3);
    int[] order = new int[cueGold.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < 5; round++) {
      LinearTrainer.shuffle(order, random);
      for (int i : order) {
        cue.yesNo(cueExamples.get(i), cueGold.get(i), 1);
      }
    }
    choices(start, startChoices, startGold, 6, random);
    choices(end, endChoices, endGold, 6, random);
    choices(source, sourceChoices, sourceGold, 6, random);
    return new IndirectModel(
        tagger, cue.weights(), start.weights(), end.weights(), source.weights());
  }

  private static void choices(
      LinearTrainer trainer, List<int[][]> choices, List<Integer> gold, int rounds, Random random) {
    int[] order = new int[gold.size()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
    for (int round = 0; round < rounds; round++) {
      LinearTrainer.shuffle(order, random);
      for (int i : order) {
        trainer.choice(choices.get(i), gold.get(i));
      }
    }
  }

  public static void main(String[] args) throws IOException {
    List<GoldArticle> all = GoldArticle.read(Path.of(args[0]));
    IndirectModelTrainer trainer = new IndirectModelTrainer(Path.of(args[1]), Path.of(args[2]));
    int folds = Integer.parseInt(args[4]);
    double[] thresholds = {0.1, 0.15, 0.2, 0.25, 0.3};
    ClauseScore[] scores = new ClauseScore[thresholds.length];
    for (int t = 0; t < scores.length; t++) {
      scores[t] = new ClauseScore();
    }
    for (int fold = 0; fold < folds; fold++) {
      List<GoldArticle> train = new ArrayList<>();
      List<GoldArticle> test = new ArrayList<>();
      for (int i = 0; i < all.size(); i++) {
        (i % 5 == fold ? test : train).add(all.get(i));
      }
      trainer.clear();
      trainer.learnWords(train);
      trainer.collect(train);
      IndirectModel model = trainer.learn();
      for (int t = 0; t < scores.length; t++) {
        ReportedClauseFinder finder = new ReportedClauseFinder(model, thresholds[t]);
        for (GoldArticle a : test) {
          scores[t].add(a, finder.find(a.article(), a.tokens(), a.quotations()));
        }
      }
    }
    for (int t = 0; folds > 0 && t < scores.length; t++) {
      System.out.println(thresholds[t] + " " + scores[t]);
    }
    if (!args[3].equals("-")) {
      trainer.clear();
      trainer.learnWords(all);
      trainer.collect(all);
      try (DataOutputStream out = new DataOutputStream(Files.newOutputStream(Path.of(args[3])))) {
        trainer.learn().write(out);
      }
    }
  }

  private void clear() {
    cueExamples.clear();
    cueGold.clear();
    startChoices.clear();
    startGold.clear();
    endChoices.clear();
    endGold.clear();
    sourceChoices.clear();
    sourceGold.clear();
    missedCandidates = missedStarts = missedEnds = missedSources = 0;
  }
}
