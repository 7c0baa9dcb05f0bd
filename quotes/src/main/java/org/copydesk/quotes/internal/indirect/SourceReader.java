package org.copydesk.quotes.internal.indirect;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.NounPhrases;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordSet;

/** Finds who the source of a report is. Keeps buffers: one a thread. */
final class SourceReader {
  private static final WordSet CLAUSE_OPENERS =
      WordSet.of(
          "after",
          "when",
          "because",
          "since",
          "while",
          "although",
          "though",
          "until",
          "as",
          "before",
          "where");

  /** When somebody said so is nobody: "the yard, a leader in ferries, today announced". */
  private static final WordSet TIMES =
      WordSet.of(
          "today",
          "yesterday",
          "tonight",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday");

  private final IndirectModel model;
  private final Sentence sentence;
  private final TaggedWords words;
  private final NounPhrases phrases = new NounPhrases();
  private final Features features;
  private final int[] phrasesNear = new int[SourceFeatures.MOST];
  private final Contest contest = new Contest(1 + phrasesNear.length);

  SourceReader(IndirectModel model, Sentence sentence, Features features) {
    this.model = model;
    this.sentence = sentence;
    this.words = sentence.words;
    this.features = features;
  }

  /** Takes in the words of the sentence. */
  void read() {
    phrases.read(words);
  }

  /**
   * Returns the words that name the source of {@code report}, empty if none do.
   *
   * @param all the reports of the sentence
   */
  Optional<Span> source(Report report, List<Report> all) {
    int afterCue = AccordingTo.sourceEnd(words, report);
    if (afterCue > 0) {
      return Optional.of(span(report.cue() + 2, afterCue));
    }
    int saying = sentence.saying(report.cue());
    if (saying > report.cue() + 2) {
      return Optional.of(span(report.cue() + 1, withoutMarks(saying - 1)));
    }
    int subject = saying < 0 ? clauseSubject(report) : phraseBefore(report);
    if (subject < 0 && ToldAfter.isBeforeName(sentence, report.cue())) {
      subject = phraseAfter(report);
    }
    int chosen = subject >= 0 ? subject : phrase(report, all);
    if (chosen < 0) {
      return Optional.empty();
    }
    int from = Extents.sourceStart(words, phrases, chosen);
    from += from == report.cue() ? 1 : 0; // "…, notes Ann Lee", all taken for nouns
    int cueStart = Extents.cueStart(words, report.cue());
    boolean beforeCue = from < cueStart;
    int limit = beforeCue ? cueStart : sentence.last;
    if (from < report.start()) {
      limit = Math.min(limit, report.start());
    }
    int to = Extents.sourceEnd(words, phrases, chosen, limit, beforeCue);
    return Optional.of(span(from, Math.max(from + 1, to)));
  }

  /**
   * Returns the phrase that stands between "after", or a word like it, and the cue, or -1: "She
   * resigned after leaked letters showed that …" has no other source, nor has "a man residents say
   * was drunk".
   */
  private int clauseSubject(Report report) {
    int start = Extents.cueStart(words, report.cue());
    int phrase = report.isAfterCue() ? phraseBefore(report) : -1;
    if (phrase < 0) {
      return -1;
    }
    if (start == report.cue() && Interruptions.isInRelative(words, start)) {
      return phrase;
    }
    int before = phrases.from(phrase) - 1;
    while (words.tag(before) == Tag.ADJ || words.endsInEd(before)) {
      before--;
    }
    return CLAUSE_OPENERS.contains(words.hash(before)) ? phrase : -1;
  }

  /** Returns the phrase right before the cue, or -1. */
  private int phraseBefore(Report report) {
    int start = Extents.cueStart(words, report.cue());
    int phrase = SourceFeatures.after(phrases, start) - 1;
    return phrase >= 0 && phrases.to(phrase) == start ? phrase : -1;
  }

  /** Returns the phrase that the word right after the cue stands in, or -1. */
  private int phraseAfter(Report report) {
    int next = report.cue() + 1;
    int phrase = SourceFeatures.after(phrases, next) - 1;
    return phrase >= 0 && phrases.to(phrase) > next ? phrase : -1;
  }

  /** Returns {@code end}, or the first of the marks that stand right before it. */
  private int withoutMarks(int end) {
    int to = end;
    while (words.tag(to - 1) == Tag.PUNCT) {
      to--;
    }
    return to;
  }

  private Span span(int from, int to) {
    return new Span(words.start(from), words.end(to - 1));
  }

  /** Returns the number of the phrase that weighs most, -1 if that nobody is named does. */
  private int phrase(Report report, List<Report> all) {
    int cue = report.cue();
    int start = report.start();
    int end = report.end();
    int n = SourceFeatures.candidates(phrases, cue, start, end, phrasesNear);
    int after = SourceFeatures.after(phrases, cue);
    int joint = SourceFeatures.joint(sentence, cue);
    features.clear();
    SourceFeatures.none(sentence, cue, start, features);
    features.close();
    contest.words[0] = -1;
    int count = 1;
    for (int k = 0; k < n; k++) {
      int phrase = phrasesNear[k];
      if (!isTime(phrase) && !isReported(phrases.from(phrase), report, all)) {
        contest.words[count++] = phrase;
        SourceFeatures.fill(sentence, phrases, phrase, after, cue, start, end, k, joint, features);
        features.close();
      }
    }
    contest.open(count);
    contest.add(model.source(), features);
    int chosen = contest.winner();
    return chosen < 0 && AccordingTo.isAt(words, cue) ? AccordingTo.source(phrases, cue) : chosen;
  }

  private boolean isTime(int phrase) {
    int from = phrases.from(phrase);
    return phrases.to(phrase) == from + 1 && TIMES.contains(words.hash(from));
  }

  /** Whether another report that {@code report} is no part of holds {@code word}. */
  private static boolean isReported(int word, Report report, List<Report> all) {
    for (Report other : all) {
      if (other.holds(word) && !other.holds(report.cue())) {
        return true;
      }
    }
    return false;
  }
}
