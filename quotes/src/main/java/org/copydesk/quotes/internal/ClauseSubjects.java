package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Which of two mentions is the subject of the cue before a quotation where the sentence has more
 * than one clause:
 *
 * <pre>
 * Ann Lee called it “…,” while Tom Crowe said it was “…”  (each his own)
 * Ann Lee unveiled a plan, a step that unions called “…”  (unions)
 * </pre>
 */
final class ClauseSubjects {
  /** How far before the cue its subject may stand when another mention stands right before it. */
  private static final int NEAR = 2;

  /** The most words between "a" and "that". */
  private static final int LONGEST_ASIDE = 4;

  private final Words words;
  private final QuotationView view;
  private final Candidates candidates;
  private final SpeakerOrder order;

  ClauseSubjects(QuotationView view, Candidates candidates, SpeakerOrder order) {
    this.words = view.words;
    this.view = view;
    this.candidates = candidates;
    this.order = order;
  }

  /**
   * Returns the candidate that is the subject of the cue left of the quotation looked at, instead
   * of mention {@code best}, which weighs most; -1 if none is. What {@code order} looks at is
   * another one afterwards.
   */
  int instead(int best) {
    order.look(best);
    Cue cue = order.cue;
    int next = nextSubject();
    if (next >= 0) {
      return next;
    }
    order.look(best);
    return relativeSubject(cue);
  }

  /**
   * "Smith called it “slow,” while the mayor said it was “late”", "Smith said it was late, and the
   * mayor said it was “dark”": of the two the one who stands beside the quotation, with the cue.
   */
  private int nextSubject() {
    if (view.left == null || !order.ahead || order.crossed > 0 || order.cue == view.left) {
      return -1;
    }
    boolean apart = order.passed > 0; // a quotation between them parts two clauses, else a comma
    int end = order.mention.end();
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      if (order.ahead
          && order.passed == 0
          && order.cue == view.left
          && order.context.after() == view.left
          && isBeside()
          && !order.mention.genitive()
          && !order.mention.nested()
          && joins(order.mention.start() - 1)
          && (apart
              || order.mention.start() > end && words.isMark(order.mention.start() - 2, ','))) {
        return candidates.get(i);
      }
    }
    return -1;
  }

  /** Whether token {@code i} joins two clauses. */
  private boolean joins(int i) {
    return switch (words.known(i)) {
      case "and", "but", "while", "whereas" -> true;
      default -> words.isMark(i, ';');
    };
  }

  /**
   * "Smith left, a step that unions called “brave”": of two that may be the subject of the cue, the
   * one between "that" and the cue.
   */
  private int relativeSubject(@Nullable Cue cue) {
    if (view.left == null || !order.ahead || order.context.after() == view.left && isBeside()) {
      return -1;
    }
    for (int i = 0; i < candidates.count(); i++) {
      order.look(candidates.get(i));
      if (order.cue == view.left
          && order.context.after() == view.left
          && isBeside()
          && isInRelative()
          && (cue == view.left || isOfAside())) {
        return candidates.get(i);
      }
    }
    return -1;
  }

  /** ", a bold step that": what the reporter says of what was told before. */
  private boolean isOfAside() {
    int i = order.mention.start() - 2;
    int limit = i - LONGEST_ASIDE;
    while (i > limit && (Tag.isNominal(words.tag(i)) || words.tag(i) == Tag.ADJ)) {
      i--;
    }
    boolean article = words.known(i).equals("a") || words.known(i).equals("an");
    return article && (words.isMark(i - 1, ',') || Edges.isDash(words, i - 1));
  }

  private boolean isBeside() {
    return order.context.afterGap() <= NEAR;
  }

  private boolean isInRelative() {
    String before = words.known(order.mention.start() - 1);
    return before.equals("that") || before.equals("which");
  }
}
