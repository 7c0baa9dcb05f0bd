package org.copydesk.quotes.internal;

/**
 * Paragraphs that are one quotation and left open, because it goes on in the next one, which tells
 * who speaks:
 *
 * <pre>
 * “The ferry is old.                         (Mills, whoever was named before)
 * “It has been mended twice.                 (Mills)
 * “It will run again in May,” Mills said.
 * </pre>
 *
 * <p>What stands in the paragraph of a quotation itself decides first, and so does a paragraph
 * before that ends with a colon.
 */
final class OpenQuotations {
  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;

  private OpenQuotations(Layout layout, SpeakerRanker.Choice[] choices) {
    this.layout = layout;
    this.choices = choices;
  }

  /** Gives quotations left open their speaker in {@code choices}, from the last to the first. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    OpenQuotations open = new OpenQuotations(layout, choices);
    for (int q = choices.length - 2; q >= 0; q--) {
      if (open.isToldLater(q)) {
        SpeakerRanker.Choice told = choices[q + 1];
        Rule rule = open.rule(q);
        choices[q] = new SpeakerRanker.Choice(told.mention(), told.margin(), rule, told.cue());
      }
    }
  }

  private Rule rule(int q) {
    if (choices[q + 1].rule() == Rule.ATTRIBUTION_LINE) {
      return Rule.ATTRIBUTION_LINE;
    }
    return isTold(q + 1) ? Rule.PARAGRAPH_AFTER : Rule.TURN_BEGINS;
  }

  private boolean isToldLater(int q) {
    Quotation quotation = layout.quotations.get(q);
    int block = quotation.block();
    int next = layout.quotations.get(q + 1).block();
    return !quotation.closed()
        && next == layout.textAfter(block)
        && layout.quoteStart[q] == layout.blockStart[block]
        && layout.quoteStart[q + 1] == layout.blockStart[next]
        && !isTold(q)
        && !layout.words.isMark(layout.blockStart[block] - 1, ':')
        && (isTold(q + 1) || isOpenToo(q + 1));
  }

  private boolean isOpenToo(int q) {
    Rule rule = choices[q].rule();
    return !layout.quotations.get(q).closed()
        && (rule == Rule.PARAGRAPH_AFTER || rule == Rule.TURN_BEGINS);
  }

  /** Whether the paragraph of quotation {@code q} tells who speaks, or a line below it does. */
  private boolean isTold(int q) {
    int mention = choices[q].mention();
    int block = layout.quotations.get(q).block();
    return choices[q].rule() == Rule.ATTRIBUTION_LINE
        || mention >= layout.blockMention[block] && mention < layout.blockMention[block + 1];
  }
}
