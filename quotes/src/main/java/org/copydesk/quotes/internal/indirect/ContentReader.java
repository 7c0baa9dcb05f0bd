package org.copydesk.quotes.internal.indirect;

import java.util.Arrays;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports: where it begins and where it ends. Keeps buffers: one a thread. */
final class ContentReader {
  /**
   * How far behind a candidate may lie after a rough look and still be looked at closely: by this
   * one in 500 would have won of those left out, in articles that the models were not trained on.
   * Three quarters are left out, and most of the time that contents take with them.
   */
  private static final float START_MARGIN = 1.2f;

  private static final float END_MARGIN = 0.92f;

  /** The most words that are looked at for one edge. */
  private static final int MOST = 128;

  private final IndirectModel model;
  private final Sentence sentence;
  private final TaggedWords words;
  private final Features features;
  private final Contest contest = new Contest(MOST);

  /** What speaks for a beginning after the cue, and for one before it. */
  private final float[] sides = new float[2];

  ContentReader(IndirectModel model, Sentence sentence, Features features) {
    this.model = model;
    this.sentence = sentence;
    this.words = sentence.words;
    this.features = features;
  }

  /**
   * Returns what the word {@code cue} reports; null if nothing can be.
   *
   * @param probability how sure it is that it reports
   */
  @Nullable Report read(int cue, double probability) {
    int comma = ToldAfter.comma(sentence, cue);
    if (comma > 0) {
      int start = start(cue, comma);
      return start < 0 || QuotedContents.isQuotation(words, start, comma)
          ? null
          : before(start, cue, comma - 1, probability);
    }
    int saying = sentence.saying(cue);
    int start =
        saying < 0 ? start(cue, sentence.last) : QuotedContents.startOfQuoted(sentence, saying);
    return start < 0 || start > cue && QuotedContents.followsQuotation(words, cue)
        ? null
        : from(start, cue, probability, sentence.last);
  }

  /** Returns {@code report}, whose content follows its cue, as it is if it ends before a word. */
  @Nullable Report readBefore(int limit, Report report) {
    return report.start() >= limit
        ? null
        : from(report.start(), report.cue(), report.probability(), limit);
  }

  private Report from(int start, int cue, double probability, int limit) {
    int end = end(cue, start, start, limit);
    if (start < cue) {
      end = Interruptions.endBeforeSubject(sentence, cue, start, end);
      int quoted = QuotedContents.quotationEnd(words, start, end);
      boolean told = quoted < end && sentence.verbs(quoted + 1, end + 1) == 0;
      return told // "“…,” a woman who knows her said": all after the marks tells who speaks
          ? new Report(cue, start, quoted, probability)
          : before(start, cue, end, probability);
    }
    int aside = Interruptions.asideEnd(sentence, start, end);
    if (aside >= 0 && aside < limit) {
      end = end(cue, start, aside, limit);
    }
    end = Coordination.contrastEnd(words, cue, start, end);
    end = Coordination.addedEnd(words, start, end);
    end = QuotedContents.relativeEnd(words, cue, start, end);
    return new Report(cue, start, QuotedContents.quotationEnd(words, start, end), probability);
  }

  /** Returns the report of what stands before its cue, and of the rest after it if it goes on. */
  private Report before(int from, int cue, int end, double probability) {
    int start = Interruptions.relativeStart(words, from, end);
    int rest = Interruptions.rest(sentence, cue, start, end);
    return rest < 0
        ? new Report(cue, start, end, probability)
        : new Report(cue, start, end, rest, end(cue, rest, rest, semicolon(rest)), probability);
  }

  /** Returns the next semicolon, or the sentence's end: "is late; Crowe called it odd". */
  private int semicolon(int from) {
    int i = from;
    while (i < sentence.last && words.hash(i) != Sentence.SEMICOLON) {
      i++;
    }
    return i;
  }

  /** Returns where the content begins, before word {@code limit}; -1 if it cannot. */
  private int start(int cue, int limit) {
    contest.open(EdgeCandidates.starts(sentence, cue, contest.words));
    contest.clip(0, limit);
    if (Interruptions.isFollowedByClause(words, cue)) {
      contest.clip(cue + 1, sentence.last);
    }
    if (contest.size() == 0) {
      return -1;
    }
    roughStarts(cue);
    contest.narrow(START_MARGIN);
    if (contest.size() > 1) {
      features.clear();
      for (int k = 0; k < contest.size(); k++) {
        ContentFeatures.fineStart(sentence, cue, contest.words[k], features);
        features.close();
      }
      contest.add(model.start(), features);
    }
    int start = contest.winner();
    return AccordingTo.isAt(words, cue) ? AccordingTo.contentStart(words, cue, start) : start;
  }

  private void roughStarts(int cue) {
    features.clear();
    ContentFeatures.side(sentence, cue, true, features);
    features.close();
    ContentFeatures.side(sentence, cue, false, features);
    features.close();
    Arrays.fill(sides, 0);
    model.start().addScores(features, sides);
    features.clear();
    for (int k = 0; k < contest.size(); k++) {
      int at = contest.words[k];
      contest.add(k, at > cue ? sides[0] : sides[1]);
      ContentFeatures.roughStart(sentence, cue, at, features);
      features.close();
    }
    contest.add(model.start(), features);
  }

  /** Returns the last word of a content: at {@code from} or later, before {@code limit}. */
  private int end(int cue, int start, int from, int limit) {
    contest.open(EdgeCandidates.ends(sentence, cue, start, contest.words));
    contest.clip(from, limit);
    if (contest.size() == 0) {
      return from;
    }
    features.clear();
    for (int k = 0; k < contest.size(); k++) {
      ContentFeatures.roughEnd(sentence, cue, start, contest.words[k], features);
      features.close();
    }
    contest.add(model.end(), features);
    contest.narrow(END_MARGIN);
    if (contest.size() > 1) {
      features.clear();
      for (int k = 0; k < contest.size(); k++) {
        ContentFeatures.fineEnd(sentence, cue, start, contest.words[k], features);
        features.close();
      }
      contest.add(model.end(), features);
    }
    return contest.winner();
  }
}
