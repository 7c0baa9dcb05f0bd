package org.copydesk.quotes.internal.indirect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** Finds the reported clauses of one sentence after another. Keeps buffers: one a thread. */
final class ClauseReader {
  /** The most words of a sentence. */
  static final int MOST = 400;

  /**
   * The least probability of a cue that is one by how it is used: more than others have, so that
   * what "Police believe …, the mayor said" tells is the mayor's.
   */
  private static final double SURE = 0.99;

  private static final Comparator<Report> BY_CUE = Comparator.comparingInt(Report::cue);

  private final IndirectModel model;

  /** The log-odds that a cue must have: most have less, and need no exponential. */
  private final double least;

  final TaggedWords words = new TaggedWords();
  final Sentence sentence = new Sentence(words);
  private final Features features = new Features();
  private final Contest candidates = new Contest(MOST);
  private final ContentReader contents;
  private final SourceReader sources;
  private final ReportExtent extent = new ReportExtent(words);

  /** Makes a reader that leaves out cues less probable than {@code threshold}. */
  ClauseReader(IndirectModel model, double threshold) {
    this.model = model;
    this.least = Math.log(threshold / (1 - threshold));
    this.contents = new ContentReader(model, sentence, features);
    this.sources = new SourceReader(model, sentence, features);
  }

  /** A word that reports, and how sure that is. */
  private record Cue(int word, double probability) {}

  /** Adds the clauses of the sentence whose words, {@link #MOST} at most, are in {@link #words}. */
  void read(List<ReportedClause> out) {
    model.tagger().lookUp(words);
    if (!mayReport()) {
      return;
    }
    model.tagger().tag(words, features);
    sentence.read();
    List<Report> kept = new ArrayList<>();
    for (Cue cue : cues()) {
      if (isFree(cue, kept)) {
        add(cue, kept);
      }
    }
    if (kept.isEmpty()) {
      return;
    }
    kept.sort(BY_CUE);
    sources.read();
    for (Report one : kept) {
      out.add(extent.clause(one, sources.source(one, kept)));
    }
  }

  /** Adds what {@code cue} reports, as far as no surer cue reports it. */
  private void add(Cue cue, List<Report> kept) {
    Report report = contents.read(cue.word, cue.probability);
    if (report != null && report.isAfterCue() && clashes(kept, report)) {
      report = contents.readBefore(startAfter(kept, cue.word), report);
    } else if (report != null && report.rest() >= 0 && clashes(kept, report)) {
      report = report.firstPart();
    }
    if (report != null && !clashes(kept, report)) {
      kept.add(report);
    }
  }

  /**
   * Whether no surer cue reports {@code cue}. One that goes with the surer one, "ruled that … and
   * ordered a new trial", ends what that one reports.
   */
  private boolean isFree(Cue cue, List<Report> kept) {
    for (int k = 0; k < kept.size(); k++) {
      Report outer = kept.get(k);
      if (outer.rest() >= 0 && cue.word > outer.rest() && words.tag(outer.rest()) == Tag.CCONJ) {
        kept.set(k, outer.firstPart());
      } else if (outer.holds(cue.word)) {
        int end = Coordination.endBefore(words, outer, cue.word);
        Report cut = end < 0 ? null : contents.readBefore(end, outer);
        if (cut == null) {
          return false;
        }
        kept.set(k, cut);
      }
    }
    return true;
  }

  /** Returns the first word of the reports after {@code word}, or the sentence's end. */
  private int startAfter(List<Report> kept, int word) {
    int start = sentence.last;
    for (Report report : kept) {
      if (report.cue() > word) {
        start = Math.min(start, report.first());
      }
    }
    return start;
  }

  private boolean clashes(List<Report> kept, Report one) {
    for (Report report : kept) {
      if (report.clashes(one) && !reports(one, report)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether one reports the other: "Police believe …, the paper said", "the paper said police
   * believe …"; but "she said it was late, adding …" are two.
   */
  private boolean reports(Report one, Report other) {
    return one.contains(other)
        && (!one.isAfterCue()
            || sentence.verbs(one.start(), Extents.cueStart(words, other.cue())) == 0);
  }

  /** Returns the words that report, the surest first. */
  private List<Cue> cues() {
    int count = 0;
    features.clear();
    for (int i = 0; i < sentence.last; i++) {
      if (CueFeatures.isCandidate(words, i)) {
        candidates.words[count++] = i;
        CueFeatures.fill(sentence, i, features);
        features.close();
      }
    }
    candidates.open(count);
    candidates.add(model.cue(), features);
    List<Cue> cues = new ArrayList<>();
    for (int k = 0; k < count; k++) {
      int word = candidates.words[k];
      boolean sure = isSure(word);
      if ((sure || candidates.score(k) >= least)
          && !Anonymity.isAskedAt(words, word)
          && !isOfNoun(word)) {
        double probability = 1 / (1 + Math.exp(-candidates.score(k)));
        probability = sure ? Math.max(SURE, probability) : probability;
        insert(new Cue(word, probability), cues);
      }
    }
    return cues;
  }

  /** Whether a word is a cue by how it is used, whatever it weighs. */
  private boolean isSure(int word) {
    return sentence.saying(word) >= 0 || ToldAfter.comma(sentence, word) >= 0;
  }

  /** "documents seen by the Post show that …": what was done with them is no report. */
  private boolean isOfNoun(int word) {
    return words.hash(word + 1) == Sentence.BY
        && !words.endsInIng(word + 2)
        && Tag.isVerbal(words.tag(word))
        && Tag.isNominal(words.tag(word - 1))
        && !words.quoted(word + 1);
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
}
