package org.copydesk.quotes.internal;

import java.util.Arrays;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.copydesk.quotes.internal.syntax.Features;
import org.jspecify.annotations.Nullable;

/**
 * Decides quotation by quotation, from the first to the last, which mention speaks, or that nobody
 * does: the candidate whose features weigh most. One pass; keeps the speaker before.
 */
final class SpeakerRanker {
  private final Layout layout;
  private final QuotationView view;
  private final SpeakerOrder order;
  private final Candidates candidates;
  private final Unspoken unspoken;
  private final SureSpeaker sureSpeaker;
  private final SpeakerModel model;
  private final Features features = new Features();

  /** What speaks for nobody, and then for each candidate. */
  private final float[] scores = new float[1 + Candidates.MOST];

  SpeakerRanker(Layout layout, SpeakerModel model, @Nullable ReportedClause[] clauses) {
    this.layout = layout;
    this.model = model;
    this.view = new QuotationView(layout, clauses);
    this.order = new SpeakerOrder(view);
    this.candidates = new Candidates(layout);
    this.unspoken = new Unspoken(layout);
    this.sureSpeaker = new SureSpeaker(view, candidates, order);
  }

  /**
   * What was decided for a quotation: the mention, or -1 for nobody; how much more it weighs than
   * the second; by which rule.
   */
  record Choice(int mention, float margin, Rule rule, @Nullable Cue cue) {
    /** Nobody's words. */
    static final Choice NOBODYS = new Choice(-1, 0, Rule.NOBODY, null);

    /** Whether it is a turn in a dialogue, an act of speech of its own. */
    boolean isOfItsOwn() {
      return rule == Rule.TURNS_ALTERNATE;
    }

    /** Whether it is somebody's words, even if the text does not tell whose. */
    boolean isSpeech() {
      return rule.isOfQuotes();
    }

    /** Whether it is nobody's words whatever stands beside it, as {@link Unspoken} tells. */
    boolean isUnspoken() {
      return rule == Rule.UNSPOKEN;
    }
  }

  /** Returns a choice for each quotation. */
  Choice[] rank() {
    Choice[] choices = new Choice[layout.quotations.size()];
    int previous = -1;
    int previousQuote = -1;
    for (int q = 0; q < choices.length; q++) {
      choices[q] = choose(q, previous, previousQuote);
      if (choices[q].mention() >= 0 && layout.isText(layout.quotations.get(q).block())) {
        previous = choices[q].mention();
        previousQuote = q;
      }
    }
    AttributionLines.settle(layout, choices);
    OpenQuotations.settle(layout, choices);
    DialogueTurns.settle(layout, choices);
    BlockQuotations.settle(layout, choices);
    HeadingQuotations.settle(layout, choices);
    LeadIns.settle(layout, choices);
    return choices;
  }

  private Choice choose(int q, int previous, int previousQuote) {
    if (unspoken.is(q)) {
      return new Choice(-1, 0, Rule.UNSPOKEN, null);
    }
    view.look(q, previous, previousQuote);
    candidates.find(q, previous);
    score();
    int best = -1;
    float most = scores[0];
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.count(); i++) {
      float score = scores[i + 1];
      if (score > most) {
        second = most;
        most = score;
        best = candidates.get(i);
      } else if (score > second) {
        second = score;
      }
    }
    Choice sure = sureSpeaker.instead(best);
    if (sure != null) {
      return sure;
    }
    if (best < 0) {
      boolean single = layout.quotations.get(q).single();
      boolean words = view.isSentence() || view.isObject();
      Rule rule = words && !single ? Rule.SPEAKER_NOT_TOLD : Rule.NOBODY;
      return new Choice(-1, most - second, rule, null);
    }
    order.look(best);
    return new Choice(best, most - second, order.rule(), order.cue);
  }

  /** Fills {@link #scores}. */
  private void score() {
    features.clear();
    NobodyFeatures.fill(view, features);
    features.close();
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      SpeakerFeatures.fill(view, order, features);
      features.close();
    }
    Arrays.fill(scores, 0);
    model.addScores(features, scores);
  }
}
