package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.jspecify.annotations.Nullable;

/** Finds what a cue reports: where it begins and where it ends. Keeps buffers: one a thread. */
final class ContentReader {
  private final IndirectModel model;
  private final Sentence sentence;
  private final TaggedWords words;
  private final Features features;
  private final int[] candidates = new int[128];

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
    int start = start(cue);
    if (start > cue && Interruptions.followsQuotation(words, cue)) {
      return null;
    }
    return start < 0 ? null : from(start, cue, probability, sentence.last);
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
      int rest = Interruptions.rest(sentence, cue, start, end);
      return rest < 0
          ? new Report(cue, start, end, probability)
          : new Report(cue, start, end, rest, end(cue, rest, rest, limit), probability);
    }
    int aside = Interruptions.asideEnd(sentence, start, end);
    if (aside >= 0 && aside < limit) {
      end = end(cue, start, aside, limit);
    }
    return new Report(cue, start, Interruptions.quotationEnd(words, start, end), probability);
  }

  private int start(int cue) {
    int n = ContentFeatures.starts(sentence, cue, candidates);
    if (n == 0) {
      return -1;
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
    return AccordingTo.isAt(words, cue) ? AccordingTo.contentStart(words, cue, start) : start;
  }

  /** Returns the last word of a content: at {@code from} or later, before {@code limit}. */
  private int end(int cue, int start, int from, int limit) {
    int n = ContentFeatures.ends(sentence, cue, start, candidates);
    int end = from;
    float best = Float.NEGATIVE_INFINITY;
    for (int k = 0; k < n && candidates[k] < limit; k++) {
      if (candidates[k] < from) {
        continue;
      }
      ContentFeatures.end(sentence, cue, start, candidates[k], features);
      float score = model.end().score(features);
      if (score > best) {
        best = score;
        end = candidates[k];
      }
    }
    return end;
  }
}
