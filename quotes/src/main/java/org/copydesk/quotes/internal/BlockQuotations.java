package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Words set apart below a paragraph that says who has them and ends with a colon:
 *
 * <pre>
 * Ann Lee wrote to the council on Monday:
 * “The ferry will run again in May.            (with marks, over as many paragraphs as stay open)
 * “It will be painted green.”
 *
 * The statement reads in full:
 *   The ferry will run again in May.           (without: one paragraph, or all that are indented)
 * </pre>
 *
 * <p>Between the cue and the colon stands no other verb ("said the winners were:" is the head of a
 * list), and what has no marks is a whole sentence.
 */
final class BlockQuotations {
  /** How far before the colon the cue may stand: "said in a statement on the harbor's page". */
  private static final int FARTHEST = 14;

  private static final int SHORTEST = 5;

  private final Layout layout;
  private final Words words;

  /** Unmarked words of mention {@code speaker}: a part a paragraph. */
  record Passage(SpeakerRanker.Choice choice, List<Span> parts) {}

  private BlockQuotations(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Gives quotations set apart below a colon their speaker in {@code choices}. */
  static void settle(Layout layout, SpeakerRanker.Choice[] choices) {
    BlockQuotations blocks = new BlockQuotations(layout);
    for (int q = 0; q < choices.length; q++) {
      int block = layout.quotations.get(q).block();
      int before = layout.isText(block) ? layout.textBefore(block) : -1;
      if (before < 0 || !blocks.isFree(q, block, choices)) {
        continue;
      }
      SpeakerRanker.Choice choice = blocks.announced(before);
      boolean open =
          q > 0
              && choices[q - 1].rule() == Rule.BLOCK_QUOTATION
              && !layout.quotations.get(q - 1).closed()
              && layout.quotations.get(q - 1).block() == before;
      if (choice != null || open) {
        choices[q] = choice != null ? choice : choices[q - 1];
      }
    }
  }

  /** Returns the words without marks that are set apart below a colon, in text order. */
  static List<Passage> find(Layout layout, SpeakerRanker.Choice[] choices) {
    BlockQuotations blocks = new BlockQuotations(layout);
    List<Passage> passages = new ArrayList<>();
    int q = 0;
    for (int b = 1; b + 1 < layout.blockStart.length; b++) {
      boolean attributed = false;
      for (; q < choices.length && layout.quotations.get(q).block() <= b; q++) {
        attributed |= layout.quotations.get(q).block() == b && choices[q].mention() >= 0;
      }
      SpeakerRanker.Choice choice =
          !attributed && blocks.isSentence(b) && layout.textBefore(b) == b - 1
              ? blocks.announced(b - 1)
              : null;
      if (choice != null) {
        passages.add(new Passage(choice, blocks.parts(b)));
      }
    }
    return passages;
  }

  /** A quotation at the head of its paragraph, which names nobody else as its speaker. */
  private boolean isFree(int q, int block, SpeakerRanker.Choice[] choices) {
    int mention = choices[q].mention();
    return layout.quoteStart[q] == layout.blockStart[block]
        && (mention < 0
            || layout.mentions.get(mention).start() < layout.blockStart[block]
            || layout.mentions.get(mention).start() >= layout.blockStart[block + 1]);
  }

  /** Returns who is said to have said what follows the colon that ends block {@code b}, or null. */
  private SpeakerRanker.@Nullable Choice announced(int b) {
    int colon = layout.blockStart[b + 1] - 1;
    if (!layout.isText(b) || !words.isMark(colon, ':')) {
      return null;
    }
    int limit = Math.max(layout.blockStart[b], colon - FARTHEST);
    boolean noun = false;
    for (int i = colon - 1; i >= limit; i--) {
      if (words.is(i, Words.QUOTED) || layout.breaksBetween(i, colon) > 0) {
        return null;
      }
      Cue cue = layout.cues.at(i);
      if (cue != null && cue.isVerb()) {
        if (!isSpeech(cue)) {
          return null;
        }
        int mention = speakerOf(cue, b);
        return mention < 0 ? null : new SpeakerRanker.Choice(mention, 0, Rule.BLOCK_QUOTATION, cue);
      }
      if (noun && words.is(i, WordClass.ISSUE)) {
        int mention = subjectOf(i, b);
        return mention < 0 ? null : new SpeakerRanker.Choice(mention, 0, Rule.BLOCK_QUOTATION, cue);
      }
      noun |= cue != null;
      if (Tag.isVerbal(words.tag(i)) && cue == null && !isModifier(i)) {
        return null;
      }
    }
    return null;
  }

  /**
   * Returns who issued what, of the verb "issued the following statement:", or -1: who stands right
   * before it, or ends an apposition there, "Lee, who owns the ferry, issued".
   */
  private int subjectOf(int verb, int b) {
    int end = verb;
    while (words.tag(end - 1) == Tag.ADV || words.tag(end - 1) == Tag.AUX) {
      end--;
    }
    boolean aside = words.isMark(end - 1, ',');
    for (int m = layout.blockMention[b]; m < layout.blockMention[b + 1]; m++) {
      Mention mention = layout.mentions.get(m);
      boolean ends = aside ? mention.phraseEnd() == end && !mention.nested() : mention.end() == end;
      if (ends && !mention.genitive()) {
        return m;
      }
    }
    return -1;
  }

  /** "the following statement". */
  private boolean isModifier(int i) {
    return words.is(i - 1, WordClass.DETERMINER) && Tag.isNominal(words.tag(i + 1));
  }

  /** Whether it is a verb of speech; "confirmed it, reporting:" has its subject farther off. */
  private boolean isSpeech(Cue cue) {
    return switch (cue.kind()) {
      case SAY, TELL, WRITE, ASK -> !words.textOf(cue.end() - 1).endsWith("ing");
      default -> false;
    };
  }

  private int speakerOf(Cue cue, int b) {
    int found = -1;
    for (int m = layout.blockMention[b]; m < layout.blockMention[b + 1]; m++) {
      Mention mention = layout.mentions.get(m);
      MentionContext context = layout.context(m);
      boolean says = context.after() == cue || context.before() == cue;
      if (says && !mention.nested() && !mention.genitive()) {
        found = m;
      }
    }
    return found;
  }

  private boolean isSentence(int b) {
    int from = layout.blockStart[b];
    int to = layout.blockStart[b + 1];
    if (!layout.isText(b)
        || to - from < SHORTEST
        || !words.is(from, Words.CAPITAL)
        || words.is(from, Words.QUOTED)
        || !words.is(to - 1, Words.STOP)) {
      return false;
    }
    return words.hasVerb(from, to);
  }

  /** Returns block {@code b} and, if it is indented, those below it that are so too. */
  private List<Span> parts(int b) {
    List<Span> parts = new ArrayList<>();
    boolean indented = indent(b) > indent(b - 1);
    int i = b;
    do {
      parts.add(layout.span(layout.blockStart[i], layout.blockStart[i + 1]));
      i++;
    } while (indented
        && i + 1 < layout.blockStart.length
        && layout.isText(i)
        && layout.blockStart[i] < layout.blockStart[i + 1]
        && indent(i) == indent(b));
    return parts;
  }

  /** Returns the number of blanks before block {@code b} in its line. */
  private int indent(int b) {
    int start = layout.article.blocks().get(b).span().start();
    int i = start;
    while (i > 0 && (words.text.charAt(i - 1) == ' ' || words.text.charAt(i - 1) == '\t')) {
      i--;
    }
    return start - i;
  }
}
