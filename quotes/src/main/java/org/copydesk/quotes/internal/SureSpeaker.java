package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a quotation is where the grammar beside it leaves no doubt, whatever weighs most:
 *
 * <pre>
 * Ann Lee was asked, “…”                                  (nobody named)
 * Ann Lee was asked by Tom Crowe, “…”                     (Tom Crowe)
 * The plan was described by Ann Lee as “…”                (Ann Lee)
 * Ann Lee was said to be “…”                              (nobody named)
 * Ann Lee unveiled a plan, a step that unions called “…”  (unions)
 * The paper quoted Ann Lee as saying, “…”                 (Ann Lee)
 * “…,” a woman who knows the mayor said                   (a woman)
 * Ann Lee called it “…,” while Tom Crowe said it was “…”  (each his own)
 * Ann Lee’s tweet: “…”                                     (Ann Lee)
 * Ann Lee pays for the mayor’s claim that it is “…”       (the mayor)
 * </pre>
 */
final class SureSpeaker {
  /** How many words "to be" and an article are. */
  private static final int TO_BE = 3;

  /** The most words of a relative clause after its verb. */
  private static final int LONGEST_RELATIVE = 16;

  /** How far after the quotation "the court heard" may end. */
  private static final int FARTHEST_HEARD = 40;

  private final Layout layout;
  private final Words words;
  private final QuotationView view;
  private final Candidates candidates;
  private final SpeakerOrder order;
  private final ClauseSubjects subjects;

  SureSpeaker(QuotationView view, Candidates candidates, SpeakerOrder order) {
    this.layout = view.layout;
    this.words = view.words;
    this.view = view;
    this.candidates = candidates;
    this.order = order;
    this.subjects = new ClauseSubjects(view, candidates, order);
  }

  /**
   * Returns the choice for the quotation looked at where mention {@code best}, or nobody (-1),
   * weighs most; null if that is not to be mended.
   */
  SpeakerRanker.@Nullable Choice instead(int best) {
    SpeakerRanker.Choice agent = agent();
    if (agent != null) {
      return agent;
    }
    if (best < 0) {
      Cue left = view.left;
      boolean others = left != null && isOfOthers(left) && view.from - left.end() <= TO_BE;
      return others ? untold() : ownerOfNoun();
    }
    order.look(best);
    Cue cue = order.cue;
    if (cue == null) {
      return ownerOfCue();
    }
    if (isAddressed(cue) || isAccused(cue)) {
      return byAgent(cue);
    }
    if (isHearsay(cue) || isToldInHeading(cue) || isHeard(cue)) {
      return untold();
    }
    Cue main = afterRelative(cue);
    if (main != null) {
      return choice(mentionBefore(cue.start() - 1), main);
    }
    int quoted = quoted(cue);
    if (quoted >= 0) {
      return choice(mentionFrom(quoted), cue);
    }
    int subject = subjects.instead(best);
    if (subject >= 0 && view.left != null) {
      return choice(subject, view.left);
    }
    order.look(best);
    return isAim(cue) ? ownerOfCue() : null;
  }

  /** Returns the first token of whom {@code cue} quotes as saying something, or -1. */
  private int quoted(Cue cue) {
    int verb = cue.end() - 1;
    return words.saying(verb) > verb + 2 ? verb + 1 : -1;
  }

  private static SpeakerRanker.Choice untold() {
    return new SpeakerRanker.Choice(-1, 0, Rule.SPEAKER_NOT_TOLD, null);
  }

  private SpeakerRanker.@Nullable Choice choice(int mention, Cue cue) {
    if (mention < 0) {
      return null;
    }
    order.look(mention);
    return new SpeakerRanker.Choice(mention, 0, order.rule(), cue);
  }

  /** Returns the candidate that starts at token {@code start}, or -1. */
  private int mentionFrom(int start) {
    for (int i = 0; i < candidates.count(); i++) {
      if (layout.mentions.get(candidates.get(i)).start() == start) {
        return candidates.get(i);
      }
    }
    return -1;
  }

  /**
   * "“…,” a manager who holds the shares said": returns the cue after the relative clause that
   * {@code cue} belongs to, or null.
   */
  private @Nullable Cue afterRelative(Cue cue) {
    if (order.ahead || !words.is(cue.start() - 1, WordClass.RELATIVE)) {
      return null;
    }
    for (int i = cue.end(); i < cue.end() + LONGEST_RELATIVE && i < words.size(); i++) {
      if (words.is(i, Words.QUOTED) || layout.breaksBetween(cue.end(), i) > 0) {
        return null;
      }
      Cue next = layout.cues.at(i);
      if (next != null && next.kind() == CueLexicon.Kind.SAY && words.tag(i) == Tag.VERB) {
        return next;
      }
    }
    return null;
  }

  /** Returns the candidate after the quotation that ends before token {@code end}, or -1. */
  private int mentionBefore(int end) {
    for (int i = 0; i < candidates.count(); i++) {
      Mention mention = layout.mentions.get(candidates.get(i));
      if (mention.end() == end && mention.start() >= view.to) {
        return candidates.get(i);
      }
    }
    return -1;
  }

  /** "Smith was asked, “…”", "had been told that “…”": the words are not Smith’s. */
  private boolean isAddressed(Cue cue) {
    return (cue.kind() == CueLexicon.Kind.ASK || cue.kind() == CueLexicon.Kind.TELL)
        && order.mention.end() <= before(cue)
        && words.isFormOfBe(before(cue))
        && !cue.text().endsWith("ing");
  }

  /**
   * "Ministers accused of “…”", "is accused of “…”": who accuses somebody of something names him.
   */
  private boolean isAccused(Cue cue) {
    return cue.text().equals("accused")
        && order.mention.end() <= cue.start()
        && words.known(cue.end()).equals("of");
  }

  /**
   * "Council branded ‘a disgrace’", "Drivers told ‘stay at home’", "‘No money’, councillors told":
   * in a heading what was done to somebody, as headings tell what somebody does by "tells".
   */
  private boolean isToldInHeading(Cue cue) {
    CueLexicon.Kind kind = cue.kind();
    boolean past = words.endsIn(cue.end() - 1, "ed") || cue.text().equals("told");
    boolean toOthers =
        kind == CueLexicon.Kind.TELL || kind == CueLexicon.Kind.CALL || kind == CueLexicon.Kind.ASK;
    if (layout.isText(view.block) || !past || !toOthers || order.mention.end() != cue.start()) {
      return false;
    }
    int end = layout.blockStart[view.block + 1];
    return order.ahead
        ? order.mention.start() == layout.blockStart[view.block] && view.from - cue.end() <= 1
        : words.isMark(order.mention.start() - 1, ',') && cue.end() >= end;
  }

  /** "Lee wrote letters to “cover her tracks”, a court has heard": who says so is not told. */
  private boolean isHeard(Cue cue) {
    if (words.tag(cue.start()) != Tag.NOUN) {
      return false; // "Lee told police it was “dark”, the court heard"
    }
    int end = view.to;
    int limit = Math.min(words.size(), view.to + FARTHEST_HEARD);
    while (end < limit && layout.breaksBetween(view.to - 1, end) == 0) {
      end++;
    }
    while (end > view.to && words.is(end - 1, Words.MARK)) {
      end--;
    }
    return Hearings.commaBefore(words, end) >= view.to;
  }

  /** "was described by the mayor as “…”": the mayor. */
  private SpeakerRanker.@Nullable Choice agent() {
    Cue cue = view.left;
    boolean passive =
        cue != null
            && cue.kind() == CueLexicon.Kind.CALL
            && words.isFormOfBe(before(cue))
            && words.known(cue.end()).equals("by")
            && words.known(view.from - 1).equals("as");
    int by = cue == null || !passive ? -1 : mentionFrom(cue.end() + 1);
    return by < 0 ? null : new SpeakerRanker.Choice(by, 0, Rule.CUE_SPEAKER_QUOTATION, cue);
  }

  /** Whom "by" names after the passive {@code asked}; nobody is told without. */
  private SpeakerRanker.Choice byAgent(Cue asked) {
    int agent = words.known(asked.end()).equals("by") ? mentionFrom(asked.end() + 1) : -1;
    if (agent < 0) {
      return untold();
    }
    order.look(agent);
    Rule rule = order.ahead ? Rule.CUE_SPEAKER_QUOTATION : Rule.QUOTATION_CUE_SPEAKER;
    return new SpeakerRanker.Choice(agent, 0, rule, asked);
  }

  /** "Smith was said to be “furious”": by others, and the text does not tell by whom. */
  private boolean isHearsay(Cue cue) {
    return cue == view.left
        && order.ahead
        && !order.mention.genitive()
        && order.mention.end() <= before(cue)
        && isOfOthers(cue);
  }

  /** "was said to be". */
  private boolean isOfOthers(Cue cue) {
    return (cue.kind() == CueLexicon.Kind.SAY || cue.kind() == CueLexicon.Kind.THINK)
        && words.isFormOfBe(before(cue))
        && words.known(cue.end()).equals("to")
        && words.known(cue.end() + 1).equals("be");
  }

  /** "aims to sell less in the face of the mayor’s claim that it is “odd”": no word is said. */
  private boolean isAim(Cue cue) {
    return cue.kind() == CueLexicon.Kind.THINK && words.known(cue.end()).equals("to");
  }

  /** Returns the token before {@code cue}, an adverb skipped. */
  private int before(Cue cue) {
    int before = cue.start() - 1;
    return words.is(before, WordClass.ADVERB) ? before - 1 : before;
  }

  /** "Smith’s tweet: “…”": Smith. */
  private SpeakerRanker.@Nullable Choice ownerOfNoun() {
    Cue cue = view.left;
    if (cue == null
        || cue.kind() != CueLexicon.Kind.NOUN
        || cue.end() != view.from - 1
        || !words.isMark(cue.end(), ':')) {
      return null;
    }
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      if (order.mention.genitive() && order.context.after() == cue) {
        return choice(candidates.get(i), cue);
      }
    }
    return null;
  }

  /**
   * "Smith pays for the mayor’s claim that it is “sound”": whatever Smith does or wants, the claim
   * is the mayor’s.
   */
  private SpeakerRanker.@Nullable Choice ownerOfCue() {
    Cue cue = view.left;
    if (cue == null
        || order.cue == cue
        || order.crossed > 0
        || !order.ahead
        || !words.known(cue.end()).equals("that")) {
      return null;
    }
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      if (order.mention.genitive()
          && order.mention.kind() != Mention.Kind.POSSESSIVE
          && order.cue == cue
          && order.context.afterGap() <= 1
          && order.crossed == 0
          && order.passed == 0) {
        return new SpeakerRanker.Choice(candidates.get(i), 0, Rule.SPEAKERS_WORD_QUOTATION, cue);
      }
    }
    return null;
  }
}
