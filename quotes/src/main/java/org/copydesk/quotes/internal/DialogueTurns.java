package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/**
 * Two people who speak by turns: paragraphs that are one quotation and nothing else, after two
 * paragraphs in which two different people spoke.
 *
 * <pre>
 * “Is Maine here?” the president asked.
 * “I’m here,” Mills said.
 * “Are you not going to comply?”            (the president)
 * “I’m complying with the law.”             (Mills)
 * </pre>
 *
 * <p>In news a lone quotation more often goes on with the speaker before, so that turns are only
 * seen where two such paragraphs follow each other, or a question stands before or in it. A
 * quotation left open goes on in the next paragraph and is no turn.
 */
final class DialogueTurns {
  private final Layout layout;
  private final SpeakerRanker.Choice[] choices;

  private DialogueTurns(Layout layout, SpeakerRanker.Choice[] choices) {
    this.layout = layout;
    this.choices = choices;
  }

  /** Gives the turns of a dialogue their speakers in {@code choices}. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    DialogueTurns turns = new DialogueTurns(layout, choices);
    int q = 0;
    while (q < choices.length) {
      int end = turns.runEnd(q);
      if (end > q) {
        turns.alternate(q, end);
      }
      q = Math.max(end, q + 1);
    }
  }

  /** Returns the quotation after the run of lone ones, a paragraph each, that begins at q. */
  private int runEnd(int q) {
    int end = q;
    while (end < choices.length
        && isTurn(end)
        && (end == q || block(end) == layout.textAfter(block(end - 1)))) {
      end++;
    }
    return end;
  }

  /**
   * A paragraph that is one closed quotation; what tells its speaker stands elsewhere, if at all.
   */
  private boolean isTurn(int q) {
    int block = block(q);
    return layout.isText(block)
        && layout.quotations.get(q).closed()
        && layout.quoteStart[q] == layout.blockStart[block]
        && layout.quoteEnd[q] >= layout.blockStart[block + 1];
  }

  private void alternate(int from, int end) {
    SpeakerRanker.@Nullable Choice last = spokeIn(layout.textBefore(block(from)), from - 1);
    if (last == null) {
      return;
    }
    int q = from - 1;
    while (q >= 0 && block(q) == block(from - 1)) {
      q--;
    }
    SpeakerRanker.@Nullable Choice first = spokeIn(layout.textBefore(block(from - 1)), q);
    boolean dialogue = end - from > 1 || isQuestion(from - 1) || isQuestion(from);
    if (first == null || !dialogue || isSame(first.mention(), last.mention())) {
      return;
    }
    for (int k = from; k < end; k++) {
      int mention = ((k - from) % 2 == 0 ? first : last).mention();
      choices[k] = new SpeakerRanker.Choice(mention, 0, Rule.TURNS_ALTERNATE, null);
    }
  }

  /** Returns who spoke quotation {@code q}, null unless it is closed and in {@code block}. */
  private SpeakerRanker.@Nullable Choice spokeIn(int block, int q) {
    return q >= 0
            && block(q) == block
            && choices[q].mention() >= 0
            && layout.quotations.get(q).closed()
            && isOf(choices[q].mention(), block)
        ? choices[q]
        : null;
  }

  private boolean isOf(int mention, int block) {
    int start = layout.mentions.get(mention).start();
    return start >= layout.blockStart[block] && start < layout.blockStart[block + 1];
  }

  /** Whether two mentions may be of one speaker: a pronoun may be anybody's. */
  private boolean isSame(int a, int b) {
    Mention one = layout.mentions.get(a);
    Mention other = layout.mentions.get(b);
    String first = layout.words.textOf(one.head());
    String second = layout.words.textOf(other.head());
    boolean pronoun =
        one.kind() == Mention.Kind.PRONOUN ^ other.kind() == Mention.Kind.PRONOUN
            || one.kind() == Mention.Kind.POSSESSIVE;
    return pronoun || first.equalsIgnoreCase(second);
  }

  private boolean isQuestion(int q) {
    int end = layout.quotations.get(q).span().end();
    String text = layout.words.text;
    return end >= 3 && (text.charAt(end - 2) == '?' || text.charAt(end - 3) == '?');
  }

  private int block(int q) {
    return layout.quotations.get(q).block();
  }
}
