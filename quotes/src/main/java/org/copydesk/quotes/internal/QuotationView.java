package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * One quotation as the features see it: where it stands, what is at its edges, how it follows the
 * one that spoke before. Values are small numbers or hashes, so that nothing is put together in
 * strings. Reused from quotation to quotation; not thread-safe.
 */
final class QuotationView {
  /** How a quotation opens. */
  static final int NO_WORD = 0;

  static final int LOWER = 1;
  static final int CAPITAL = 2;
  static final int TITLE = 3;

  private static final int FARTHEST_LEFT = 20;
  private static final int FARTHEST_RIGHT = 12;
  private static final int SHORTEST_SENTENCE = 5;
  private static final int OPEN = 1;
  private static final int DASH = 2;
  private static final int NO_MARK = 3;

  final Layout layout;
  final Words words;
  private final @Nullable ReportedClause[] clauses;

  int q;
  int block;
  int from;
  int to;

  /** The mention that spoke before, or -1; whether it did so in this paragraph. */
  int previous;

  boolean previousInBlock;
  int link;

  int opening;
  int before;
  int after;
  int lastMark;
  int size;
  int place;
  int verbs;
  @Nullable ReportedClause clause;

  /** The nearest cues in the sentence on either side, or null. */
  @Nullable Cue left;

  @Nullable Cue right;

  /** How sure the clause over the quotation is, in steps. */
  int sureness;

  QuotationView(Layout layout, @Nullable ReportedClause[] clauses) {
    this.layout = layout;
    this.words = layout.words;
    this.clauses = clauses;
  }

  /**
   * Looks at quotation {@code q}; {@code previous} is the mention that spoke before, or -1; {@code
   * previousQuote} its quotation.
   */
  void look(int q, int previous, int previousQuote) {
    this.q = q;
    this.previous = previous;
    clause = clauses[q];
    sureness = sureness();
    from = layout.quoteStart[q];
    to = layout.quoteEnd[q];
    Quotation quotation = layout.quotations.get(q);
    block = quotation.block();
    boolean starts = from == layout.blockStart[block];
    boolean ends = to >= layout.blockStart[block + 1];
    before = starts ? Edges.BLOCK : Edges.at(words, from - 1);
    after = ends ? Edges.BLOCK : Edges.at(words, to);
    lastMark = lastMark(quotation);
    opening = opening();
    size = Edges.scale(to - from - 2);
    place = (starts ? 2 : 0) + (ends ? 1 : 0);
    verbs = verbs();
    left = nearestLeft();
    right = nearestRight();
    previousInBlock = previousQuote >= 0 && layout.quotations.get(previousQuote).block() == block;
    link = previousQuote < 0 ? 0 : link(previousQuote);
  }

  /**
   * Whether it reads as somebody's words even though nothing tells whose: a sentence of some words
   * with a verb, that begins with a capital and ends with a stop or goes on in the next paragraph.
   * No title, term or scare quote.
   */
  boolean isSentence() {
    boolean stops =
        lastMark == '.'
            || lastMark == '!'
            || lastMark == '?'
            || lastMark == ','
            || lastMark == OPEN;
    return opening == CAPITAL && stops && verbs > 0 && to - from - 2 >= SHORTEST_SENTENCE;
  }

  /** Whether it is what a verb of speech before it and a comma bring: was asked, “Why?” */
  boolean isObject() {
    return left != null
        && (left.kind() == CueLexicon.Kind.ASK || left.kind() == CueLexicon.Kind.SAY)
        && (opening == CAPITAL || opening == TITLE)
        && left.end() == from - 1
        && words.isMark(from - 1, ',');
  }

  /** How the quotation follows the one that spoke before. */
  private int link(int previousQuote) {
    int distance = block - layout.quotations.get(previousQuote).block();
    if (distance > 1) {
      return distance == 2 ? 1 : 2;
    }
    if (distance == 1) {
      return layout.quotations.get(previousQuote).closed() ? 3 : 4;
    }
    return previousQuote == q - 1 ? 5 + Edges.scale(from - layout.quoteEnd[previousQuote]) : 20;
  }

  /** The last character within the quotation marks, if it is a mark. */
  private int lastMark(Quotation quotation) {
    if (!quotation.closed()) {
      return OPEN;
    }
    int i = quotation.span().end() - 1;
    while (i > quotation.span().start() && Marks.isMark(words.text.charAt(i))) {
      i--;
    }
    char c = words.text.charAt(i);
    return switch (c) {
      case '—', '–', '-' -> DASH;
      case ',', '.', '!', '?', ':', ';' -> c;
      case '…' -> '.';
      default -> NO_MARK;
    };
  }

  private int opening() {
    for (int i = from; i < to; i++) {
      if (words.is(i, Words.LETTER)) {
        return !words.is(i, Words.CAPITAL) ? LOWER : isTitleCase() ? TITLE : CAPITAL;
      }
    }
    return NO_WORD;
  }

  /** Whether every longer word is capitalised, as in the title of a work. */
  private boolean isTitleCase() {
    int capitals = 0;
    int limit = Math.min(to, from + 16);
    for (int i = from; i < limit; i++) {
      if (words.is(i, Words.CAPITAL)) {
        capitals++;
      } else if (words.is(i, Words.LETTER) && words.end(i) - words.start(i) > 3) {
        return false;
      }
    }
    return capitals > 1 || to - from <= 4;
  }

  /** How many verbs stand within, up to two: a name or term has none. */
  private int verbs() {
    int count = 0;
    for (int i = from; i < to && count < 2; i++) {
      count += Tag.isVerbal(words.tag(i)) ? 1 : 0;
    }
    return count;
  }

  private int sureness() {
    double score = clause == null ? 0 : clause.score();
    return score < 0.4 ? 0 : score < 0.6 ? 1 : score < 0.8 ? 2 : 3;
  }

  private @Nullable Cue nearestLeft() {
    int limit = Math.max(layout.blockStart[block], from - FARTHEST_LEFT);
    for (int i = from - 1; i >= limit; i--) {
      if (words.is(i, Words.QUOTED) || layout.breaksBetween(i, from) > 0) {
        return null;
      }
      Cue cue = layout.cues.at(i);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }

  private @Nullable Cue nearestRight() {
    int limit = Math.min(layout.blockStart[block + 1], to + FARTHEST_RIGHT);
    for (int i = to; i < limit; i++) {
      if (words.is(i, Words.QUOTED) || layout.breaksBetween(to - 1, i) > 0) {
        return null;
      }
      Cue cue = layout.cues.at(i);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }
}
