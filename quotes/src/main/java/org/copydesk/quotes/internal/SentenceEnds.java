package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;

/** Where the sentences of an article end, in tokens. Immutable. */
final class SentenceEnds {
  private final int[] ends;

  /** For each token how many sentence ends stand before it, those within quotations left out. */
  private final int[] before;

  /**
   * Reads them from {@code article}; what stands in quotation marks is marked in {@code words}.
   *
   * @param blockStart the first token of each block, and one more: the number of tokens
   */
  SentenceEnds(Article article, Words words, int[] blockStart) {
    this.ends = ends(article, words, blockStart);
    this.before = before(words, ends);
  }

  /**
   * Returns the ends of sentences as tokens, ends of blocks among them, ascending, the last one the
   * number of tokens. Not to be changed.
   */
  int[] tokens() {
    return ends;
  }

  /** Returns how many lie from token {@code from} to token {@code to}, outside quotations. */
  int between(int from, int to) {
    return before[Math.min(to, before.length - 1)] - before[Math.min(from, before.length - 1)];
  }

  private static int[] ends(Article article, Words words, int[] blockStart) {
    List<Span> sentences = article.sentences();
    int[] ends = new int[sentences.size() + blockStart.length + 1];
    int count = 0;
    int block = 0;
    for (Span sentence : sentences) {
      int end = words.firstFrom(sentence.end());
      while (block < blockStart.length && blockStart[block] <= end) {
        count = append(ends, count, blockStart[block++]);
      }
      count = append(ends, count, end);
    }
    while (block < blockStart.length) {
      count = append(ends, count, blockStart[block++]);
    }
    count = append(ends, count, words.size());
    return Arrays.copyOf(ends, count);
  }

  private static int append(int[] ends, int count, int end) {
    if (end == 0 || count > 0 && ends[count - 1] >= end) {
      return count;
    }
    ends[count] = end;
    return count + 1;
  }

  private static int[] before(Words words, int[] sentenceEnds) {
    int[] before = new int[words.size() + 1];
    int next = 0;
    for (int i = 1; i <= words.size(); i++) {
      before[i] = before[i - 1];
      if (next < sentenceEnds.length && sentenceEnds[next] == i) {
        next++;
        if (!(words.is(i, Words.QUOTED) && words.is(i - 1, Words.QUOTED))) {
          before[i]++;
        }
      }
    }
    return before;
  }
}
