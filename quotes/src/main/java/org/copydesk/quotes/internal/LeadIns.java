package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;

/**
 * Sentences of their own in quotation marks that end a paragraph, after a sentence that tells how
 * somebody takes something:
 *
 * <pre>
 * Mills was blunt. “The ferry is old.”
 * But she was not impressed. “We have another.”
 * </pre>
 *
 * <p>Not after what somebody does: "Mills opened the letter. “You owe us money.”"
 */
final class LeadIns {
  /** The most words of the sentence before: a longer one mostly tells a story. */
  private static final int LONGEST = 14;

  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;

  private LeadIns(Layout layout, SpeakerRanker.Choice[] choices) {
    this.layout = layout;
    this.choices = choices;
  }

  /** Gives quotations of which no speaker is told theirs in {@code choices}. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    LeadIns leadIns = new LeadIns(layout, choices);
    for (int q = 0; q < choices.length; q++) {
      Rule rule = choices[q].rule();
      boolean open = rule == Rule.SPEAKER_NOT_TOLD || rule == Rule.NOBODY && leadIns.isWhole(q);
      int subject = open ? leadIns.subject(q) : -1;
      if (subject >= 0) {
        choices[q] = new SpeakerRanker.Choice(subject, 0, Rule.SENTENCE_BEFORE, null);
      }
    }
  }

  /** Returns the mention that is the subject of the sentence before quotation {@code q}, or -1. */
  private int subject(int q) {
    int block = layout.quotations.get(q).block();
    int from = layout.quoteStart[q];
    boolean last = layout.quoteEnd[q] >= layout.blockStart[block + 1];
    boolean first = from == layout.blockStart[block];
    if (!layout.isText(block) || first || !last || !layout.startsSentence(from)) {
      return -1;
    }
    int start = layout.sentenceStart(from - 1, LONGEST);
    if (start < 0 || layout.words.is(start, Words.QUOTED)) {
      return -1;
    }
    start += layout.words.is(start, WordClass.CONJUNCTION) ? 1 : 0; // "But Mills was blunt."
    for (int m = layout.blockMention[block]; m < layout.blockMention[block + 1]; m++) {
      Mention mention = layout.mentions.get(m);
      if (mention.start() == start) {
        return isSomebody(mention) && isMood(mention, from) ? m : -1;
      }
    }
    return -1;
  }

  /** Whether it begins and ends as a sentence does. */
  private boolean isWhole(int q) {
    return layout.words.is(layout.quoteStart[q] + 1, Words.CAPITAL)
        && layout.words.is(layout.quoteEnd[q] - 2, Words.STOP);
  }

  /** "was blunt", "sounded less sure": up to the stop before the quotation. */
  private boolean isMood(Mention subject, int quotation) {
    Words words = layout.words;
    int verb = subject.end();
    int last = quotation - 2;
    boolean seems =
        words.isFormOfBe(verb)
            || switch (words.textOf(verb)) {
              case "seemed", "sounded", "looked", "remained" -> true;
              default -> false;
            };
    return seems
        && last > verb
        && words.is(last + 1, Words.STOP)
        && (words.tag(last) == Tag.ADJ || words.endsIn(last, "ed"));
  }

  private boolean isSomebody(Mention mention) {
    return switch (mention.kind()) {
      case NAME -> !mention.genitive() && !mention.plural();
      case PRONOUN -> layout.words.isHeOrShe(mention.start());
      default -> false;
    };
  }
}
