package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * How a mention, its cue and the quotation looked at follow each other. Reused; not thread-safe.
 */
final class SpeakerOrder {
  /** The rules by {@link #order}. */
  private static final Rule[] RULES = {
    Rule.SPEAKER_QUOTATION,
    Rule.QUOTATION_SPEAKER,
    Rule.CUE_SPEAKER_QUOTATION,
    Rule.SPEAKER_CUE_QUOTATION,
    Rule.QUOTATION_CUE_SPEAKER,
    Rule.QUOTATION_SPEAKER_CUE
  };

  private final QuotationView view;
  private final Layout layout;

  int m;
  Mention mention;
  MentionContext context;
  @Nullable Cue cue;

  /** Whether the mention stands before the quotation. */
  boolean ahead;

  /** An index into the rules of the orders. */
  int order;

  /** How many sentence ends stand between, up to three. */
  int crossed;

  /** How many other quotations stand between, up to two. */
  int passed;

  SpeakerOrder(QuotationView view) {
    this.view = view;
    this.layout = view.layout;
    this.mention = Mention.NONE;
    this.context = MentionContext.NONE;
  }

  /** Looks at mention {@code m} beside the quotation that the view looks at. */
  void look(int m) {
    this.m = m;
    mention = layout.mentions.get(m);
    context = layout.context(m);
    ahead = mention.start() < view.from;
    cue = findCue();
    if (cue == null) {
      order = ahead ? 0 : 1;
    } else {
      boolean cueFirst = cue.start() < mention.start();
      order = ahead ? (cueFirst ? 2 : 3) : (cueFirst ? 4 : 5);
    }
    int breaks =
        ahead
            ? layout.breaksBetween(mention.start(), view.from)
            : layout.breaksBetween(view.to - 1, mention.start());
    crossed = Math.min(3, breaks);
    passed = otherQuotations();
  }

  private @Nullable Cue findCue() {
    Cue before = context.before();
    Cue after = context.after();
    boolean objectOnly = before != null && before.kind() == CueLexicon.Kind.TELL;
    if (ahead) {
      if (after != null && after.end() <= view.from) {
        return after;
      }
      return objectOnly ? null : before;
    }
    if (before != null && before.start() >= view.to && before.isVerb() && !objectOnly) {
      return before;
    }
    return after;
  }

  private int otherQuotations() {
    int count = 0;
    if (ahead) {
      for (int k = view.q - 1; k >= 0 && count < 2 && layout.quoteStart[k] > mention.start(); k--) {
        count++;
      }
    } else {
      for (int k = view.q + 1;
          k < layout.quoteStart.length && count < 2 && layout.quoteStart[k] < mention.start();
          k++) {
        count++;
      }
    }
    return count;
  }

  /** How many tokens stand between the quotation and the nearer of mention and cue. */
  int distance() {
    int cueStart = cue == null ? mention.start() : cue.start();
    int cueEnd = cue == null ? 0 : cue.end();
    return ahead
        ? view.from - Math.max(mention.end(), cueEnd)
        : Math.min(mention.start(), cueStart) - view.to;
  }

  /** Returns the rule: the phrase that mention, cue and quotation make. */
  Rule rule() {
    if (mention.start() < layout.blockStart[view.block]
        || mention.start() >= layout.blockStart[view.block + 1]) {
      return m == view.previous
          ? Rule.TURN_GOES_ON
          : ahead ? Rule.PARAGRAPH_BEFORE : Rule.PARAGRAPH_AFTER;
    }
    boolean own = crossed == 0 && cue != null && cue == view.left; // it has a cue of its own
    if (m == view.previous && view.previousInBlock && !own && (crossed > 0 || passed > 0)) {
      return Rule.SAME_SPEAKER_GOES_ON;
    }
    if (crossed > 0) {
      return ahead ? Rule.SENTENCE_BEFORE : Rule.SENTENCE_AFTER;
    }
    return RULES[order];
  }
}
