package org.copydesk.quotes.internal;

/**
 * Chooses which mentions may be the speaker of a quotation: those outside quotation marks in its
 * own paragraph, nearest first, the last ones of the paragraph before, the first ones of the next,
 * and the speaker before. Headings, captions and notes stand apart: their quotations see their own
 * mentions alone, and no paragraph sees those. A fixed number, so that the time is linear in the
 * text.
 */
final class Candidates {
  private static final int BEFORE = 8;
  private static final int AFTER = 6;
  private static final int PARAGRAPH_BEFORE = 4;
  private static final int PARAGRAPH_AFTER = 1;
  private static final int MOST_STEPS = 60;

  /** The most candidates of one quotation. */
  static final int MOST = BEFORE + AFTER + PARAGRAPH_BEFORE + PARAGRAPH_AFTER + 1;

  private final Layout layout;
  private final int[] found = new int[MOST];
  private int count;

  Candidates(Layout layout) {
    this.layout = layout;
  }

  /** Returns the number of candidates found last. */
  int count() {
    return count;
  }

  /** Returns the index of mention candidate {@code i}. */
  int get(int i) {
    return found[i];
  }

  /**
   * Finds the candidates for quotation {@code q}; {@code previous} is the mention that spoke
   * before, or -1.
   */
  void find(int q, int previous) {
    count = 0;
    int block = layout.quotations.get(q).block();
    int low = layout.blockMention[block];
    int high = layout.blockMention[block + 1];
    int split = firstFrom(layout.quoteStart[q], low, high);
    backward(split - 1, low, BEFORE);
    forward(split, high, layout.quoteEnd[q], AFTER);
    if (!layout.isText(block)) {
      return;
    }
    int before = layout.textBefore(block);
    if (before >= 0) {
      backward(layout.blockMention[before + 1] - 1, layout.blockMention[before], PARAGRAPH_BEFORE);
    }
    int after = layout.textAfter(block);
    if (after >= 0 && !Edges.isDash(layout.words, layout.blockStart[after])) { // no point of a list
      forward(
          layout.blockMention[after],
          layout.blockMention[after + 1],
          layout.quoteEnd[q],
          PARAGRAPH_AFTER);
    }
    if (previous >= 0 && !contains(previous)) {
      found[count++] = previous;
    }
  }

  private void backward(int from, int low, int most) {
    int end = count + most;
    for (int m = from, steps = 0; m >= low && count < end && steps < MOST_STEPS; m--, steps++) {
      if (isPossible(m)) {
        found[count++] = m;
      }
    }
  }

  private void forward(int from, int high, int after, int most) {
    int end = count + most;
    for (int m = from, steps = 0; m < high && count < end && steps < MOST_STEPS; m++, steps++) {
      if (layout.mentions.get(m).start() >= after && isPossible(m)) {
        found[count++] = m;
      }
    }
  }

  private boolean contains(int mention) {
    for (int i = 0; i < count; i++) {
      if (found[i] == mention) {
        return true;
      }
    }
    return false;
  }

  private boolean isPossible(int m) {
    Mention mention = layout.mentions.get(m);
    if (layout.words.is(mention.start(), Words.QUOTED)) {
      return false;
    }
    MentionContext context = layout.context(m);
    if (mention.genitive()) {
      return context.after() != null;
    }
    return !mention.nested() || context.after() != null && context.afterGap() == 0;
  }

  private int firstFrom(int token, int low, int high) {
    int a = low;
    int b = high;
    while (a < b) {
      int middle = (a + b) >>> 1;
      if (layout.mentions.get(middle).start() < token) {
        a = middle + 1;
      } else {
        b = middle;
      }
    }
    return a;
  }
}
