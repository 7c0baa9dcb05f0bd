package org.copydesk.quotes.internal;

import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Features;

/**
 * What speaks for and against a mention as the speaker of a quotation: the order of quotation,
 * mention and cue, the distances between them, and the words and marks at their edges.
 */
final class SpeakerFeatures {
  private SpeakerFeatures() {}

  /** Adds the features of the mention that {@code order} looks at. */
  static void fill(QuotationView view, SpeakerOrder order, Features out) {
    clause(view, order, out);
    order(view, order, out);
    mention(view, order, out);
    turn(view, order, out);
  }

  /** What the reported clause over the quotation says of its source. */
  private static void clause(QuotationView view, SpeakerOrder order, Features out) {
    if (view.clause == null || view.clause.source().isEmpty()) {
      out.add(40, 0);
      return;
    }
    Mention mention = order.mention;
    Span source = view.clause.source().get();
    int same =
        source.start() < view.words.end(mention.end() - 1)
                && view.words.start(mention.start()) < source.end()
            ? 1
            : 2;
    out.add(41, same, view.sureness);
    out.add(42, same, order.order, order.crossed);
    out.add(43, same, mention.nested() ? 1 : 0, mention.kind().ordinal());
    out.add(44, same * 4 + view.sureness, order.order * 4 + order.crossed, gap(order));
  }

  private static void order(QuotationView view, SpeakerOrder o, Features out) {
    int order = o.order;
    int crossed = o.crossed;
    int near = order * 4 + crossed;
    int kind = o.mention.kind().ordinal();
    int cueKind = o.cue == null ? -1 : o.cue.kind().ordinal();
    int gap = gap(o);
    int far = Edges.scale(o.distance());
    out.add(50, near, o.passed);
    out.add(51, near, gap);
    out.add(52, near, far);
    out.add(53, order, far, o.passed);
    out.add(54, near, kind);
    out.add(55, near, cueKind);
    out.add(56, order, o.cue == null ? 0 : o.cue.text().hashCode());
    out.add(57, near, view.lastMark, view.opening);
    out.add(58, near, view.lastMark, o.passed);
    out.add(59, near, view.before, view.opening);
    out.add(60, near, view.after);
    out.add(61, near, view.place, o.passed);
    int rank = rank(view, o);
    out.add(62, near, rank);
    out.add(45, near, rank, gap);
    out.add(63, near, view.verbs, view.size);
    out.add(64, near, gap, kind);
    Cue beside = o.ahead ? view.left : view.right;
    int own = beside == null ? 0 : beside == o.cue ? 1 : o.cue == null ? 2 : 3;
    out.add(66, near, beside == null ? -1 : beside.kind().ordinal(), own);
    out.add(67, order, beside == null ? 0 : beside.text().hashCode(), own);
    int other = (o.ahead ? view.right : view.left) == null ? 0 : 1;
    out.add(68, near, own, other);
    out.add(69, near, own, (o.mention.genitive() ? 8 : 0) + (gap == 0 ? 1 : 0));
    if (view.previousInBlock && o.m != view.previous) {
      out.add(65, order, gap, crossed * 4 + o.passed);
    }
  }

  /** How far the cue stands from the mention, and whether something stands between. */
  private static int gap(SpeakerOrder o) {
    if (o.cue == null) {
      return -1;
    }
    if (o.cue.start() < o.mention.start()) {
      return -2;
    }
    int gap = o.context.afterGap();
    int step = gap == 0 ? 0 : gap <= 2 ? 1 : gap <= 5 ? 2 : 3;
    return o.context.crossed() ? step + 4 : step;
  }

  private static void mention(QuotationView view, SpeakerOrder o, Features out) {
    Words words = view.words;
    Mention mention = o.mention;
    int kind = mention.kind().ordinal();
    int side = kind * 2 + (o.ahead ? 1 : 0);
    int left = mention.start() - 1;
    boolean starts = view.layout.startsSentence(mention.start());
    out.add(70, side, starts ? Edges.BLOCK : Edges.at(words, left));
    out.add(71, side, Edges.at(words, mention.phraseEnd()));
    out.add(72, side, words.tag(mention.phraseEnd()), o.order);
    out.add(73, mention.plural() ? 1 : 0, kind, mention.nested() ? 1 : 0);
    int head = mention.head();
    int headClass = words.is(head, WordClass.ROLE) ? 1 : words.is(head, WordClass.GROUP) ? 2 : 0;
    out.add(74, headClass, kind, o.order);
    if (mention.kind() != Mention.Kind.NAME) {
      out.add(75, Edges.wordAt(words, head), o.order);
    }
  }

  /** Whether it is the one who spoke before, and how the quotation follows that one. */
  private static void turn(QuotationView view, SpeakerOrder o, Features out) {
    int turn = o.m == view.previous ? 1 : view.previous < 0 ? 2 : 3;
    out.add(80, turn, view.link, o.order);
    out.add(81, turn, view.link, view.place);
    out.add(82, turn, view.link * 4 + view.opening, view.lastMark);
    if (turn == 1) {
      out.add(83, view.link, o.order * 4 + o.crossed, o.passed);
    }
  }

  /** How many candidates stand between the mention and the quotation, up to four. */
  private static int rank(QuotationView view, SpeakerOrder o) {
    Layout layout = view.layout;
    int between = 0;
    int step = o.ahead ? 1 : -1;
    int limit = o.ahead ? Math.min(layout.mentions.size(), o.m + 20) : Math.max(-1, o.m - 20);
    for (int k = o.m + step; k != limit && between < 4; k += step) {
      if (k < 0 || k >= layout.mentions.size()) {
        break;
      }
      Mention other = layout.mentions.get(k);
      if (o.ahead ? other.start() >= view.from : other.start() < view.to) {
        break;
      }
      if (!other.nested() && !other.genitive() && !view.words.is(other.start(), Words.QUOTED)) {
        between++;
      }
    }
    return between;
  }
}
