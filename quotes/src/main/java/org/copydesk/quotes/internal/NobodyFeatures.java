package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Features;

/** What speaks for and against a quotation being nobody's words: a title, a term, a nickname. */
final class NobodyFeatures {
  private NobodyFeatures() {}

  /** Adds the features of the quotation that {@code view} looks at. */
  static void fill(QuotationView view, Features out) {
    Layout layout = view.layout;
    Words words = view.words;
    int from = view.from;
    int to = view.to;
    int opening = view.opening;
    int size = view.size;
    out.add(1, 0);
    int source = view.clause == null ? 0 : view.clause.source().isPresent() ? 1 : 2;
    out.add(2, source, view.sureness, size);
    out.add(3, size, opening);
    out.add(4, view.lastMark, opening, view.place);
    out.add(5, view.before, opening);
    out.add(6, view.before);
    out.add(7, view.after);
    out.add(8, view.place, size);
    Quotation quotation = layout.quotations.get(view.q);
    int kind = layout.article.blocks().get(view.block).kind().ordinal();
    out.add(9, kind, size);
    out.add(10, quotation.single() ? 1 : 0, size);
    out.add(11, view.link, view.place, size);
    int left1 = from > layout.blockStart[view.block] ? from - 1 : -1;
    int word1 = Edges.wordAt(words, left1);
    out.add(12, word1, opening);
    out.add(13, left1 < 0 ? 0 : Edges.wordAt(words, from - 2), word1);
    out.add(14, Edges.wordAt(words, to < layout.blockStart[view.block + 1] ? to : -1), size);
    out.add(15, view.verbs, size, opening);
    out.add(16, view.verbs, words.tag(left1));
    out.add(17, words.tag(from + 1), view.verbs, size);
    out.add(18, words.tag(to - 2), words.tag(to), size);
    out.add(19, words.tag(left1), words.tag(from + 1), words.tag(to));
    if (to - from <= 8) {
      out.add(20, Edges.wordAt(words, from + 1), size);
    }
    cues(view, out);
  }

  private static void cues(QuotationView view, Features out) {
    Cue left = view.left;
    Cue right = view.right;
    int leftKind = left == null ? -1 : left.kind().ordinal();
    int rightKind = right == null ? -1 : right.kind().ordinal();
    out.add(30, leftKind, left == null ? 0 : Edges.scale(view.from - left.end()), view.opening);
    out.add(31, left == null ? 0 : left.text().hashCode());
    out.add(32, rightKind, right == null ? 0 : Edges.scale(right.start() - view.to), view.lastMark);
    if (left == null && right == null) {
      out.add(33, view.place, view.opening, view.size);
    }
    out.add(34, leftKind, rightKind, view.verbs);
  }
}
