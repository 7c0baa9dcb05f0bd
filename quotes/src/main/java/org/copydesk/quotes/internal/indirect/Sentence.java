package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.QuotedAs;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** Counts over the words of one sentence that several models ask for. Reused; not thread-safe. */
final class Sentence {
  static final int COMMA = TaggedWords.hashOf(",");
  static final int SEMICOLON = TaggedWords.hashOf(";");
  static final int AND = TaggedWords.hashOf("and");
  static final int BY = TaggedWords.hashOf("by");

  final TaggedWords words;

  /** The number of words without the marks that close the sentence. */
  int last;

  /** How many words before and after the sentence may be asked for. */
  private static final int EDGE = 4;

  /** What {@link #kind} returns, for the words from {@link #EDGE} before the sentence on. */
  private int[] kinds = new int[65 + 2 * EDGE];

  private int[] verbs = new int[65];
  private int[] signs = new int[65];
  private int[] reporting = new int[65];
  private int[] joints = new int[65];

  /** The words outside quotation marks that may report, ascending. */
  private int[] mayReport = new int[65];

  private int mayReportCount;

  /** For each word how many words before it may report. */
  private int[] mayReportBefore = new int[65];

  Sentence(TaggedWords words) {
    this.words = words;
  }

  /** Takes in the words, which are tagged. */
  void read() {
    int size = words.size();
    if (verbs.length <= size) {
      kinds = new int[size * 2 + 2 * EDGE];
      verbs = new int[size * 2];
      signs = new int[size * 2];
      reporting = new int[size * 2];
      joints = new int[size * 2];
      mayReport = new int[size * 2];
      mayReportBefore = new int[size * 2];
    }
    mayReportCount = 0;
    for (int i = -EDGE; i < size + EDGE; i++) {
      int tag = words.tag(i);
      kinds[i + EDGE] = tag == Tag.PUNCT ? words.hash(i) : tag;
    }
    for (int i = 0; i < size; i++) {
      mayReportBefore[i] = mayReportCount;
      if (words.affinity(i) > 0 && !words.quoted(i)) {
        mayReport[mayReportCount++] = i;
      }
      verbs[i + 1] = verbs[i] + (Tag.isVerbal(words.tag(i)) ? 1 : 0);
      signs[i + 1] = signs[i] + (words.tag(i) == Tag.PUNCT ? 1 : 0);
      reporting[i + 1] = reporting[i] + (words.affinity(i) >= 6 ? 1 : 0);
      joints[i + 1] = joints[i] + (words.tag(i) == Tag.SCONJ ? 1 : 0);
    }
    last = size;
    while (last > 0 && words.shape(last - 1) == TaggedWords.SIGN && !isOpenable(last - 1)) {
      last--;
    }
  }

  private boolean isOpenable(int i) {
    return words.tag(i) == Tag.SYM;
  }

  /**
   * Returns the word before {@code word} that reports most often, the nearest of several, among
   * those at most {@code reach} words away; -1 if none may report at all.
   */
  int reportsBefore(int word, int reach) {
    int best = -1;
    int most = 0;
    for (int k = mayReportBefore[word] - 1; k >= 0 && mayReport[k] > word - reach; k--) {
      if (words.affinity(mayReport[k]) > most) {
        best = mayReport[k];
        most = words.affinity(best);
      }
    }
    return best;
  }

  /** Returns the same among the words after {@code word}. */
  int reportsAfter(int word, int reach) {
    int best = -1;
    int most = 0;
    int k = mayReportBefore[word];
    k += k < mayReportCount && mayReport[k] == word ? 1 : 0;
    for (; k < mayReportCount && mayReport[k] < word + reach; k++) {
      if (words.affinity(mayReport[k]) > most) {
        best = mayReport[k];
        most = words.affinity(best);
      }
    }
    return best;
  }

  /** Returns "saying" after {@code verb} and whom it quotes, as {@link QuotedAs#saying}. */
  int saying(int verb) {
    return QuotedAs.saying(words::hash, verb, last - 1);
  }

  /** Returns the number of verbs from word {@code from} to before word {@code to}. */
  int verbs(int from, int to) {
    return to <= from ? 0 : verbs[to] - verbs[from];
  }

  /** Returns the number of punctuation marks from word {@code from} to before word {@code to}. */
  int signs(int from, int to) {
    return to <= from ? 0 : signs[to] - signs[from];
  }

  /** Returns the number of subordinating conjunctions. */
  int joints(int from, int to) {
    return to <= from ? 0 : joints[to] - joints[from];
  }

  /** Returns the number of words that often report. */
  int reporting(int from, int to) {
    return to <= from ? 0 : reporting[to] - reporting[from];
  }

  /**
   * Returns a value for the tags of at most {@code most} words from {@code from} on, before {@code
   * to}.
   */
  int tags(int from, int to, int most) {
    int value = Math.min(to - from, most + 1);
    for (int i = from; i < to && i < from + most; i++) {
      value = Features.join(value, kind(i));
    }
    return value;
  }

  /** Returns the tag of word {@code i}, or its spelling for a mark. */
  int kind(int i) {
    return kinds[i + EDGE];
  }

  /** Returns a coarse scale of {@code n}: exact up to 4, then steps that widen. */
  static int scale(int n) {
    return n < 0 ? -SCALE[Math.min(-n, SCALE.length - 1)] : SCALE[Math.min(n, SCALE.length - 1)];
  }

  private static final byte[] SCALE = new byte[42];

  static {
    for (int n = 0; n < SCALE.length; n++) {
      SCALE[n] =
          (byte)
              (n <= 4 ? n : n <= 6 ? 5 : n <= 9 ? 6 : n <= 14 ? 7 : n <= 22 ? 8 : n <= 40 ? 9 : 10);
    }
  }
}
