package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.jspecify.annotations.Nullable;

/**
 * What speaks for and against a mention as the speaker of a quotation, and for the quotation being
 * nobody's words. Each feature is made of the order of quotation, mention and cue, the distances
 * between them, and the words and marks at their edges.
 */
final class SpeakerFeatures {
  private final Layout layout;
  private final Words words;

  // The quotation looked at, and what stands around it; the same for all its candidates.
  private int q;
  private int from;
  private int to;
  private String opening = "";
  private String before = "";
  private String after = "";
  private String lastMark = "";
  private String size = "";
  private String place = "";
  private int previous;
  private boolean previousSameBlock;
  private String link = "";

  private final @Nullable ReportedClause[] clauses;
  private @Nullable ReportedClause clause;

  /**
   * Makes one for an article; {@code clauses} are the reported clauses that run over each
   * quotation.
   */
  SpeakerFeatures(Layout layout, @Nullable ReportedClause[] clauses) {
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
    from = layout.quoteStart[q];
    to = layout.quoteEnd[q];
    Quotation quotation = layout.quotations.get(q);
    int block = quotation.block();
    int blockFrom = layout.blockStart[block];
    int blockTo = layout.blockStart[block + 1];
    before = from == blockFrom ? "^" : edge(from - 1);
    after = to >= blockTo ? "$" : edge(to);
    lastMark = lastMark(quotation);
    opening = opening();
    size = bucket(to - from - 2);
    boolean starts = from == blockFrom;
    boolean ends = to >= blockTo;
    place = starts ? ends ? "whole" : "first" : ends ? "last" : "inner";
    previousSameBlock = previousQuote >= 0 && layout.quotations.get(previousQuote).block() == block;
    link = previousQuote < 0 ? "none" : link(previousQuote, block);
  }

  /** How the quotation follows the one that spoke before. */
  private String link(int previousQuote, int block) {
    int distance = block - layout.quotations.get(previousQuote).block();
    if (distance > 1) {
      return distance == 2 ? "far2" : "far";
    }
    boolean open = !layout.quotations.get(previousQuote).closed();
    if (distance == 1) {
      return open ? "open" : "nextBlock";
    }
    int between = from - layout.quoteEnd[previousQuote];
    return previousQuote == q - 1 ? "same" + bucket(between) : "same+";
  }

  /** Gives the features of the quotation being nobody's words. */
  void nobody(FeatureSink sink) {
    sink.add("n", "");
    sink.add(
        "n.clause",
        clause == null ? "no" : clause.source().isPresent() ? "yes" : "noSource",
        score(),
        size);
    sink.add("n.size", size, opening);
    sink.add("n.last", lastMark, opening, place);
    sink.add("n.before", before, opening);
    sink.add("n.before1", before);
    sink.add("n.after", after);
    sink.add("n.place", place, size);
    sink.add(
        "n.block",
        layout.article.blocks().get(layout.quotations.get(q).block()).kind().name(),
        size);
    sink.add("n.single", layout.quotations.get(q).single() ? "single" : "double", size);
    sink.add("n.link", link, place, size);
    Cue left = nearestLeft();
    Cue right = nearestRight();
    sink.add(
        "n.left",
        left == null ? "none" : left.kind().name(),
        left == null ? "" : bucket(from - left.end()),
        opening);
    sink.add("n.leftCue", left == null ? "none" : left.text());
    sink.add(
        "n.right",
        right == null ? "none" : right.kind().name(),
        right == null ? "" : bucket(right.start() - to),
        lastMark);
    if (left == null && right == null) {
      sink.add("n.noCue", place, opening, size);
    }
  }

  /** Gives the features of mention {@code m} as the speaker. */
  void mention(int m, FeatureSink sink) {
    Mention mention = layout.mentions.get(m);
    MentionContext context = layout.contexts[m];
    boolean ahead = mention.start() < from;
    Cue cue = cue(mention, context, ahead);
    String order = order(mention, cue, ahead);
    int near =
        ahead
            ? Math.max(mention.end(), cue == null ? 0 : cue.end())
            : Math.min(mention.start(), cue == null ? mention.start() : cue.start());
    int distance = ahead ? from - near : near - to;
    int stops =
        ahead
            ? layout.breaksBetween(mention.start(), from)
            : layout.breaksBetween(to - 1, mention.start());
    String crossed = stops == 0 ? "0" : stops == 1 ? "1" : stops == 2 ? "2" : "3+";
    int others = otherQuotations(mention, ahead);
    String passed = others == 0 ? "0" : others == 1 ? "1" : "2+";
    String gap = cue == null ? "-" : gapName(mention, context, cue);
    String kind = mention.kind().name();
    String cueKind = cue == null ? "-" : cue.kind().name();
    String far = bucket(distance);
    boolean isPrevious = m == previous;

    if (clause != null && clause.source().isPresent()) {
      boolean source = clause.source().get().overlaps(layout.span(mention.start(), mention.end()));
      sink.add("c", source ? "source" : "other", score());
      sink.add("c.order", source ? "source" : "other", order, crossed);
    } else {
      sink.add("c", "none");
    }
    sink.add("o", order, crossed, passed);
    sink.add("o.gap", order, gap, crossed);
    sink.add("o.far", order, far, crossed);
    sink.add("o.farPassed", order, far, passed);
    sink.add("o.kind", order, kind, crossed);
    sink.add("o.cueKind", order, cueKind, crossed);
    sink.add("o.cue", order, cue == null ? "-" : cue.text());
    sink.add("o.last", order + crossed, lastMark, opening);
    sink.add("o.lastPassed", order + crossed, lastMark, passed);
    sink.add("o.before", order + crossed, before, opening);
    sink.add("o.after", order + crossed, after);
    sink.add("o.place", order + crossed, place, passed);
    sink.add("o.rank", order, rank(m, mention, ahead), crossed);
    sink.add("m.left", kind, left(mention), ahead ? "ahead" : "behind");
    sink.add("m.right", kind, right(mention), ahead ? "ahead" : "behind");
    sink.add(
        "m.plural", mention.plural() ? "plural" : "single", kind, mention.nested() ? "nested" : "");
    sink.add(
        "m.head",
        words.is(mention.head(), WordClass.ROLE)
            ? "role"
            : words.is(mention.head(), WordClass.GROUP) ? "group" : "other",
        kind,
        order);
    if (words.id(mention.head()) >= 0 && mention.kind() != Mention.Kind.NAME) {
      sink.add("m.word", words.known(mention.head()), order);
    }
    sink.add("p", isPrevious ? "prev" : previous < 0 ? "first" : "new", link, order);
    sink.add("p.place", isPrevious ? "prev" : "new", link, place);
    sink.add("p.opening", isPrevious ? "prev" : "new", link + opening, lastMark);
    if (isPrevious) {
      sink.add("p.crossed", link, order + crossed, passed);
    }
    if (previousSameBlock && !isPrevious) {
      sink.add("p.beside", order, gap, crossed + passed);
    }
  }

  /** Returns the rule's name for mention {@code m}: the phrase that it and the quotation make. */
  String rule(int m) {
    Mention mention = layout.mentions.get(m);
    boolean ahead = mention.start() < from;
    Cue cue = cue(mention, layout.contexts[m], ahead);
    int block = layout.quotations.get(q).block();
    if (mention.start() < layout.blockStart[block]
        || mention.start() >= layout.blockStart[block + 1]) {
      return m == previous ? "turn-goes-on" : ahead ? "paragraph-before" : "paragraph-after";
    }
    int stops =
        ahead
            ? layout.breaksBetween(mention.start(), from)
            : layout.breaksBetween(to - 1, mention.start());
    if (m == previous && previousSameBlock && (stops > 0 || otherQuotations(mention, ahead) > 0)) {
      return "same-speaker-goes-on";
    }
    if (stops > 0) {
      return ahead ? "sentence-before" : "sentence-after";
    }
    return order(mention, cue, ahead);
  }

  /** Returns the cue that goes with mention {@code m}, or null. */
  @Nullable Cue cueOf(int m) {
    Mention mention = layout.mentions.get(m);
    return cue(mention, layout.contexts[m], mention.start() < from);
  }

  private @Nullable Cue cue(Mention mention, MentionContext context, boolean ahead) {
    Cue cueBefore = context.before();
    Cue cueAfter = context.after();
    boolean objectOnly = cueBefore != null && cueBefore.kind() == CueLexicon.Kind.TELL;
    if (ahead) {
      if (cueAfter != null && cueAfter.end() <= from) {
        return cueAfter;
      }
      return objectOnly ? null : cueBefore;
    }
    if (cueBefore != null && cueBefore.start() >= to && cueBefore.isVerb() && !objectOnly) {
      return cueBefore;
    }
    return cueAfter;
  }

  private static String order(Mention mention, @Nullable Cue cue, boolean ahead) {
    if (cue == null) {
      return ahead ? "speaker-quotation" : "quotation-speaker";
    }
    boolean cueFirst = cue.start() < mention.start();
    if (ahead) {
      return cueFirst ? "cue-speaker-quotation" : "speaker-cue-quotation";
    }
    return cueFirst ? "quotation-cue-speaker" : "quotation-speaker-cue";
  }

  private String gapName(Mention mention, MentionContext context, Cue cue) {
    if (cue.start() < mention.start()) {
      return "touch";
    }
    int gap = context.afterGap();
    String name = gap == 0 ? "0" : gap <= 2 ? "2" : gap <= 5 ? "5" : "far";
    return context.crossed() ? name + "x" : name;
  }

  /** How many candidates stand between the mention and the quotation. */
  private String rank(int m, Mention mention, boolean ahead) {
    int between = 0;
    int step = ahead ? 1 : -1;
    for (int k = m + step; k >= 0 && k < layout.contexts.length && between < 4; k += step) {
      Mention other = layout.mentions.get(k);
      if (ahead ? other.start() >= from : other.start() < to) {
        break;
      }
      if (!other.nested() && !other.genitive() && !words.is(other.start(), Words.QUOTED)) {
        between++;
      }
      if (Math.abs(k - m) > 20) {
        break;
      }
    }
    return NUMBERS[between];
  }

  private static final String[] NUMBERS = {"0", "1", "2", "3", "4"};

  private int otherQuotations(Mention mention, boolean ahead) {
    int count = 0;
    if (ahead) {
      for (int k = q - 1; k >= 0 && count < 2 && layout.quoteStart[k] > mention.start(); k--) {
        count++;
      }
    } else {
      for (int k = q + 1;
          k < layout.quoteStart.length && count < 2 && layout.quoteStart[k] < mention.start();
          k++) {
        count++;
      }
    }
    return count;
  }

  private @Nullable Cue nearestLeft() {
    int block = layout.quotations.get(q).block();
    int limit = Math.max(layout.blockStart[block], from - 20);
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
    int block = layout.quotations.get(q).block();
    int limit = Math.min(layout.blockStart[block + 1], to + 12);
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

  private String left(Mention mention) {
    int i = mention.start() - 1;
    if (i < 0 || layout.breaksBetween(i, mention.start()) > 0) {
      return "^";
    }
    return edge(i);
  }

  private String right(Mention mention) {
    int i = mention.phraseEnd();
    return i >= words.size() ? "$" : edge(i);
  }

  /** The word or mark at a token, by name if the table knows it, else by shape. */
  private String edge(int i) {
    if (words.is(i, Words.QUOTED)) {
      return "quotation";
    }
    if (words.is(i, Words.MARK)) {
      char c = words.first(i);
      return c < 128 ? MARKS[c] : c == '—' || c == '–' ? "—" : "mark";
    }
    if (words.id(i) >= 0) {
      return words.known(i);
    }
    return words.is(i, Words.CAPITAL) ? "Name" : words.is(i, Words.NUMBER) ? "number" : "word";
  }

  private static final String[] MARKS = new String[128];

  static {
    for (char c = 0; c < 128; c++) {
      MARKS[c] = c == '|' ? "bar" : String.valueOf(c).intern();
    }
  }

  /** The last character within the quotation marks, if it is a mark. */
  private String lastMark(Quotation quotation) {
    if (!quotation.closed()) {
      return "open";
    }
    String text = words.text;
    int i = quotation.span().end() - 1;
    while (i > quotation.span().start() && Marks.isMark(text.charAt(i))) {
      i--;
    }
    char c = text.charAt(i);
    if (c == '—' || c == '–' || c == '-') {
      return "dash";
    }
    if (c == ',' || c == '.' || c == '!' || c == '?' || c == ':' || c == ';') {
      return MARKS[c];
    }
    return c == '…' ? "." : "none";
  }

  private String opening() {
    for (int i = from; i < to; i++) {
      if (words.is(i, Words.LETTER)) {
        return words.is(i, Words.CAPITAL) ? titleCase() ? "Title" : "Capital" : "lower";
      }
    }
    return "other";
  }

  /** Whether every longer word is capitalised, as in the title of a work. */
  private boolean titleCase() {
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

  /** How sure the clause over the quotation is, in steps. */
  private String score() {
    double score = clause == null ? 0 : clause.score();
    return score < 0.4 ? "0" : score < 0.6 ? "1" : score < 0.8 ? "2" : "3";
  }

  private static String bucket(int n) {
    return n <= 0
        ? "0"
        : n <= 1
            ? "1"
            : n <= 2 ? "2" : n <= 4 ? "4" : n <= 7 ? "7" : n <= 12 ? "12" : n <= 20 ? "20" : "far";
  }
}
