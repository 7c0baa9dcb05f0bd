package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
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
  private final SpeakerModel model;
  private final Features features = new Features();

  SpeakerRanker(Layout layout, SpeakerModel model, @Nullable ReportedClause[] clauses) {
    this.layout = layout;
    this.model = model;
    this.view = new QuotationView(layout, clauses);
    this.order = new SpeakerOrder(view);
    this.candidates = new Candidates(layout);
    this.unspoken = new Unspoken(layout);
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
    return choices;
  }

  private Choice choose(int q, int previous, int previousQuote) {
    if (unspoken.is(q)) {
      return new Choice(-1, 0, Rule.UNSPOKEN, null);
    }
    view.look(q, previous, previousQuote);
    candidates.find(q, previous);
    NobodyFeatures.fill(view, features);
    int best = -1;
    float most = model.score(features);
    float second = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      SpeakerFeatures.fill(view, order, features);
      float score = model.score(features);
      if (score > most) {
        second = most;
        most = score;
        best = candidates.get(i);
      } else if (score > second) {
        second = score;
      }
    }
    if (best < 0) {
      boolean single = layout.quotations.get(q).single();
      boolean words = view.isSentence() || view.isObject();
      Rule rule = words && !single ? Rule.SPEAKER_NOT_TOLD : Rule.NOBODY;
      return new Choice(-1, most - second, rule, null);
    }
    order.look(best);
    if (isAddressed()) {
      return byAgent(order.cue);
    }
    if (isHearsay()) {
      return new Choice(-1, 0, Rule.SPEAKER_NOT_TOLD, null);
    }
    boolean weak = order.cue == null || order.cue.kind() == CueLexicon.Kind.THINK;
    if (weak && order.cue != view.left && order.crossed == 0 && order.ahead) {
      int owner = ownerOfCue();
      if (owner >= 0) {
        order.look(owner);
        return new Choice(owner, 0, Rule.SPEAKERS_WORD_QUOTATION, order.cue);
      }
      order.look(best);
    }
    return new Choice(best, most - second, order.rule(), order.cue);
  }

  /** "Smith was said to be “furious”": by others, and the text does not tell by whom. */
  private boolean isHearsay() {
    Cue cue = order.cue;
    if (cue == null || cue != view.left || !order.ahead || order.mention.genitive()) {
      return false;
    }
    Words words = layout.words;
    boolean ofOthers = cue.kind() == CueLexicon.Kind.SAY || cue.kind() == CueLexicon.Kind.THINK;
    int be = beforeCue(cue);
    return ofOthers
        && order.mention.end() <= be
        && isFormOfBe(words.known(be))
        && words.known(cue.end()).equals("to")
        && words.known(cue.end() + 1).equals("be");
  }

  /** "Smith was asked, “…”", "had been told that “…”": the words are not Smith’s. */
  private boolean isAddressed() {
    Cue cue = order.cue;
    return cue != null
        && (cue.kind() == CueLexicon.Kind.ASK || cue.kind() == CueLexicon.Kind.TELL)
        && order.mention.end() <= beforeCue(cue)
        && isFormOfBe(layout.words.known(beforeCue(cue)))
        && !cue.text().endsWith("ing");
  }

  /**
   * Returns the choice where {@code asked} is passive: who follows "by", or that nobody is told.
   */
  private Choice byAgent(Cue asked) {
    if (layout.words.known(asked.end()).equals("by")) {
      for (int i = 0; i < candidates.count(); i++) {
        if (layout.mentions.get(candidates.get(i)).start() == asked.end() + 1) {
          order.look(candidates.get(i));
          Rule rule = order.ahead ? Rule.CUE_SPEAKER_QUOTATION : Rule.QUOTATION_CUE_SPEAKER;
          return new Choice(candidates.get(i), 0, rule, asked);
        }
      }
    }
    return new Choice(-1, 0, Rule.SPEAKER_NOT_TOLD, null);
  }

  /** Returns the token before {@code cue}, an adverb skipped. */
  private int beforeCue(Cue cue) {
    int before = cue.start() - 1;
    return layout.words.is(before, WordClass.ADVERB) ? before - 1 : before;
  }

  private static boolean isFormOfBe(String word) {
    return switch (word) {
      case "is", "are", "was", "were", "been" -> true;
      default -> false;
    };
  }

  /**
   * "Smith pays for the mayor’s claim that it is “sound”": whatever Smith does or wants, the claim
   * is the mayor’s. Returns the mention, or -1.
   */
  private int ownerOfCue() {
    Cue cue = view.left;
    if (cue == null || !layout.words.known(cue.end()).equals("that")) {
      return -1;
    }
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      if (order.mention.genitive()
          && order.mention.kind() != Mention.Kind.POSSESSIVE
          && order.cue == cue
          && order.context.afterGap() <= 1
          && order.crossed == 0
          && order.passed == 0) {
        return candidates.get(i);
      }
    }
    return -1;
  }
}
