package org.copydesk.quotes.internal.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.jspecify.annotations.Nullable;

/** Finds the reported clauses of one sentence after another. Keeps buffers: one a thread. */
final class ClauseReader {
  private final IndirectModel model;
  private final double threshold;
  final TaggedWords words = new TaggedWords();
  final Sentence sentence = new Sentence(words);
  final NounPhrases phrases = new NounPhrases();
  private final Features features = new Features();
  private final int[] candidates = new int[128];

  ClauseReader(IndirectModel model, double threshold) {
    this.model = model;
    this.threshold = threshold;
  }

  /** A word that reports, and how sure that is. */
  private record Cue(int word, double probability) {}

  /** A cue, and the words that its content runs from and to, last word included. */
  private record Found(int cue, int start, int end, double probability) {
    boolean clashes(Found other) {
      return start <= other.end && other.start <= end || holds(other.cue) || other.holds(cue);
    }

    boolean holds(int word) {
      return start <= word && word <= end;
    }
  }

  /** Adds the clauses of the sentence whose words are in {@link #words}. */
  void read(List<ReportedClause> out) {
    model.tagger().lookUp(words);
    if (!mayReport()) {
      return;
    }
    model.tagger().tag(words, features);
    sentence.read();
    List<Found> kept = new ArrayList<>();
    for (Cue cue : cues()) {
      if (!isWithin(kept, cue.word)) {
        Found found = content(cue);
        if (found != null && !clashes(kept, found)) {
          kept.add(found);
        }
      }
    }
    if (kept.isEmpty()) {
      return;
    }
    kept.sort(Comparator.comparingInt(Found::cue));
    phrases.read(words);
    for (Found one : kept) {
      int second = Coordination.secondCue(words, one.cue, one.start, one.end);
      if (second < 0) {
        out.add(clause(one, source(one)));
        continue;
      }
      int end = Coordination.endBefore(words, second);
      Found first = new Found(one.cue, one.start, end, one.probability);
      Optional<Span> source = source(first);
      out.add(clause(first, source));
      out.add(clause(new Found(second, second + 1, one.end, one.probability), source));
    }
  }

  private static boolean isWithin(List<Found> kept, int word) {
    for (Found found : kept) {
      if (found.holds(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean clashes(List<Found> kept, Found one) {
    for (Found found : kept) {
      if (found.clashes(one)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the words that report, the surest first. */
  private List<Cue> cues() {
    List<Cue> cues = new ArrayList<>();
    for (int i = 0; i < sentence.last; i++) {
      if (CueFeatures.isCandidate(words, i)) {
        CueFeatures.fill(sentence, i, features);
        double probability = 1 / (1 + Math.exp(-model.cue().score(features)));
        if (probability >= threshold) {
          insert(new Cue(i, probability), cues);
        }
      }
    }
    return cues;
  }

  /** Puts {@code cue} after those that are at least as sure; a sentence has few. */
  private static void insert(Cue cue, List<Cue> cues) {
    int at = cues.size();
    while (at > 0 && cues.get(at - 1).probability < cue.probability) {
      at--;
    }
    cues.add(at, cue);
  }

  /**
   * Whether a word outside quotation marks could be a cue, whatever its tag: most time goes into
   * what follows.
   */
  private boolean mayReport() {
    for (int i = 0; i < words.size(); i++) {
      if (words.affinity(i) >= CueFeatures.LEAST && !words.quoted(i)) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Found content(Cue word) {
    int cue = word.word;
    int n = ContentFeatures.starts(sentence, cue, candidates);
    if (n == 0) {
      return null;
    }
    int start = -1;
    float best = Float.NEGATIVE_INFINITY;
    ContentFeatures.side(sentence, cue, true, features);
    float after = model.start().score(features);
    ContentFeatures.side(sentence, cue, false, features);
    float before = model.start().score(features);
    for (int k = 0; k < n; k++) {
      features.clear();
      ContentFeatures.start(sentence, cue, candidates[k], features);
      float score = model.start().score(features) + (candidates[k] > cue ? after : before);
      if (score > best) {
        best = score;
        start = candidates[k];
      }
    }
    if (AccordingTo.isAt(words, cue)) {
      start = AccordingTo.contentStart(words, cue, start);
    }
    n = ContentFeatures.ends(sentence, cue, start, candidates);
    int end = start;
    best = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < n; k++) {
      ContentFeatures.end(sentence, cue, start, candidates[k], features);
      float score = model.end().score(features);
      if (score > best) {
        best = score;
        end = candidates[k];
      }
    }
    return new Found(cue, start, end, word.probability);
  }

  private ReportedClause clause(Found found, Optional<Span> source) {
    int first = Extents.cueStart(words, found.cue);
    int last = Extents.cueEnd(words, found.cue, found.start);
    int start = found.start;
    int end = found.end;
    while (words.quoted(start) && words.quoted(start - 1) && start - 1 != last) {
      start--;
    }
    while (words.quoted(end) && words.quoted(end + 1)) {
      end++;
    }
    if (words.tag(last + 1) == Tag.ADP
        && last == found.cue
        && (AccordingTo.isAt(words, last)
            || source.isPresent()
                && last + 2 < words.size()
                && words.start(last + 2) == source.get().start())) {
      last++;
    }
    return new ReportedClause(
        source,
        span(start <= first && end >= first ? found.cue : first, last),
        List.of(span(start, end)),
        found.probability,
        rule(found));
  }

  /**
   * The order of cue and content, and what the cue before it is; after a content it is a verb, also
   * where the tagger takes it for a noun ("…, the mayor claims").
   */
  private String rule(Found found) {
    if (found.start <= found.cue) {
      return "reported-content-verb";
    }
    return switch (words.tag(found.cue)) {
      case Tag.VERB, Tag.AUX -> "reported-verb-content";
      case Tag.NOUN, Tag.PROPN -> "reported-noun-content";
      case Tag.PUNCT -> "reported-mark-content";
      default -> "reported-word-content";
    };
  }

  private Optional<Span> source(Found found) {
    int cueStart = Extents.cueStart(words, found.cue);
    int n = SourceFeatures.candidates(phrases, found.cue, found.start, found.end, candidates);
    SourceFeatures.none(sentence, found.cue, found.start, features);
    float best = model.source().score(features);
    int chosen = -1;
    int after = SourceFeatures.after(phrases, found.cue);
    for (int k = 0; k < n; k++) {
      int phrase = candidates[k];
      SourceFeatures.fill(
          sentence, phrases, phrase, after, found.cue, found.start, found.end, k, features);
      float score = model.source().score(features);
      if (score > best) {
        best = score;
        chosen = phrase;
      }
    }
    if (chosen < 0 && AccordingTo.isAt(words, found.cue)) {
      chosen = AccordingTo.source(phrases, found.cue);
    }
    if (chosen < 0) {
      return Optional.empty();
    }
    int from = Extents.sourceStart(words, phrases, chosen);
    boolean beforeCue = from < cueStart;
    int limit = beforeCue ? cueStart : sentence.last;
    if (from < found.start) {
      limit = Math.min(limit, found.start);
    }
    int to = Math.max(from + 1, Extents.sourceEnd(words, phrases, chosen, limit, beforeCue));
    return Optional.of(span(from, to - 1));
  }

  private Span span(int first, int last) {
    return new Span(words.start(first), words.end(last));
  }
}
