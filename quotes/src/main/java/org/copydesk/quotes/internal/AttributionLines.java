package org.copydesk.quotes.internal;

/**
 * Who is named on a line of its own below a quotation, as under claims that are checked and words
 * that are printed large:
 *
 * <pre>
 * “The harbor lost 400 jobs in a year.”
 * — Council member Tom Crowe, speaking on Tuesday
 * </pre>
 *
 * <p>The same without a line of its own: “It is late.” — Ann Lee. The line is short, begins with a
 * dash and a name or description, and goes on with a mark, if at all: "— Crowe was fined" is a
 * point of a list.
 */
final class AttributionLines {
  private static final int LONGEST = 24;

  private final Layout layout;
  private final Words words;

  private AttributionLines(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Gives quotations with such a line below them their speaker in {@code choices}. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    AttributionLines lines = new AttributionLines(layout);
    for (int q = 0; q < choices.length; q++) {
      int block = layout.quotations.get(q).block();
      int next = lines.isAlone(q, block) ? layout.textAfter(block) : -1;
      int mention = next < 0 ? -1 : lines.named(next, layout.blockStart[next]);
      if (mention >= 0) {
        choices[q] = new SpeakerRanker.Choice(mention, 0, Rule.ATTRIBUTION_LINE, null);
      } else if (choices[q].rule() == Rule.SPEAKER_NOT_TOLD && layout.isText(block)) {
        mention = lines.named(block, layout.quoteEnd[q]);
        if (mention >= 0) {
          choices[q] = new SpeakerRanker.Choice(mention, 0, Rule.SENTENCE_AFTER, null);
        }
      }
    }
  }

  /** Whether quotation {@code q} is all that {@code block} holds. */
  private boolean isAlone(int q, int block) {
    return layout.isText(block)
        && layout.quoteStart[q] == layout.blockStart[block]
        && layout.quoteEnd[q] >= layout.blockStart[block + 1];
  }

  /** Returns the mention that {@code block} is a line for from its token {@code dash} on, or -1. */
  private int named(int block, int dash) {
    int end = layout.blockStart[block + 1];
    if (end - dash > LONGEST || !Edges.isDash(words, dash) && !words.isMark(dash, '-')) {
      return -1;
    }
    for (int m = layout.blockMention[block]; m < layout.blockMention[block + 1]; m++) {
      Mention mention = layout.mentions.get(m);
      if (mention.start() == dash + 1) {
        boolean alone = mention.end() >= end || words.is(mention.end(), Words.MARK);
        boolean oneSentence = layout.breaksBetween(dash, end - 1) == 0;
        return alone && oneSentence && mention.kind() != Mention.Kind.PRONOUN ? m : -1;
      }
    }
    return -1;
  }
}
