package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article as the rules for speakers see it: its words, quotations, cues and mentions, and how
 * many sentence ends lie between two of them. Made for one article and one thread.
 */
final class Layout {
  final Article article;
  final Words words;
  final List<Quotation> quotations;
  final Cues cues;
  final List<Mention> mentions;

  /** First token of each quotation, and the token after its last. */
  final int[] quoteStart;

  final int[] quoteEnd;

  /** First token of each block, and one more: the number of tokens. */
  final int[] blockStart;

  /** For each block the index of its first mention, and one more: the number of mentions. */
  final int[] blockMention;

  /** For each paragraph the one before and after it, as {@link #neighbours} tells. */
  private final int[] textBefore;

  private final int[] textAfter;

  private final @Nullable MentionContext[] contexts;

  private final SentenceEnds sentences;

  /** The block that was asked for last: the next token asked for mostly stands in it too. */
  private int lastBlock;

  /** Lays out what {@code reading} has found so far. */
  Layout(Reading reading, WordTable table) {
    this.article = reading.article();
    this.words = new Words(reading, table);
    this.quotations = reading.quotations();
    this.quoteStart = new int[quotations.size()];
    this.quoteEnd = new int[quotations.size()];
    for (int q = 0; q < quoteStart.length; q++) {
      quoteStart[q] = words.firstFrom(quotations.get(q).span().start());
      quoteEnd[q] = Math.max(quoteStart[q] + 1, words.firstFrom(quotations.get(q).span().end()));
      words.markQuoted(quoteStart[q], Math.min(quoteEnd[q], words.size()));
    }
    List<Block> blocks = article.blocks();
    this.blockStart = new int[blocks.size() + 1];
    for (int b = 0; b < blocks.size(); b++) {
      blockStart[b] = words.firstFrom(blocks.get(b).span().start());
    }
    blockStart[blocks.size()] = words.size();
    this.sentences = new SentenceEnds(article, words, blockStart);
    this.cues = CueFinder.find(words);
    this.mentions = MentionFinder.find(words, cues, sentences.tokens(), bodyStart(article, words));
    this.blockMention = firstMentions(mentions, blockStart);
    this.textBefore = neighbours(blocks, true);
    this.textAfter = neighbours(blocks, false);
    this.contexts = new MentionContext[mentions.size()];
  }

  /** Returns the first token after the dateline, the first of all where there is none. */
  private static int bodyStart(Article article, Words words) {
    return article.dateline().map(d -> words.firstFrom(d.bodyStart())).orElse(0);
  }

  /** Returns what stands around mention {@code m}. */
  MentionContext context(int m) {
    MentionContext context = contexts[m];
    if (context == null) {
      context = MentionContext.of(this, mentions.get(m));
      contexts[m] = context;
    }
    return context;
  }

  /**
   * For each paragraph the paragraph before or after it, headings and notes between them skipped;
   * -1 where there is none, and for blocks that are no paragraphs.
   */
  private static int[] neighbours(List<Block> blocks, boolean before) {
    int[] neighbours = new int[blocks.size()];
    int step = before ? 1 : -1;
    int last = -1;
    for (int b = before ? 0 : blocks.size() - 1; b >= 0 && b < blocks.size(); b += step) {
      boolean text = blocks.get(b).kind() == Block.Kind.PARAGRAPH;
      neighbours[b] = text ? last : -1;
      last = text ? b : last;
    }
    return neighbours;
  }

  /** Returns the paragraph before block {@code b}, -1 if there is none or it is no paragraph. */
  int textBefore(int b) {
    return textBefore[b];
  }

  /** Returns the paragraph after block {@code b}, -1 if there is none or it is no paragraph. */
  int textAfter(int b) {
    return textAfter[b];
  }

  /** Whether block {@code b} is running text: not a heading, a caption or a note. */
  boolean isText(int b) {
    return article.blocks().get(b).kind() == Block.Kind.PARAGRAPH;
  }

  /** Whether token {@code i} stands in running text, or in the block that token {@code j} is in. */
  boolean isSeenFrom(int i, int j) {
    int block = blockOf(i);
    return isText(block) || block == blockOf(j);
  }

  /** Whether token {@code i} stands in running text or a caption, not in a heading or a note. */
  boolean tellsOfPeople(int i) {
    Block.Kind kind = article.blocks().get(blockOf(i)).kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.CAPTION;
  }

  /** Whether two tokens stand in one block. */
  boolean isSameBlock(int i, int j) {
    return blockOf(i) == blockOf(j);
  }

  private int blockOf(int token) {
    if (blockStart[lastBlock] <= token
        && lastBlock + 1 < blockStart.length
        && token < blockStart[lastBlock + 1]) {
      return lastBlock;
    }
    int found = Arrays.binarySearch(blockStart, token);
    int block = found >= 0 ? found : -found - 2;
    lastBlock = Math.max(0, Math.min(block, blockStart.length - 2));
    return lastBlock;
  }

  /** Whether block {@code b} may be a turn of speech: short ones look like headings. */
  boolean mayHoldSpeech(int b) {
    Block.Kind kind = article.blocks().get(b).kind();
    return kind == Block.Kind.PARAGRAPH || kind == Block.Kind.SUBHEADING;
  }

  /** Whether block {@code b} is a headline or a heading within the story. */
  boolean isHeading(int b) {
    Block.Kind kind = article.blocks().get(b).kind();
    return kind == Block.Kind.HEADLINE || kind == Block.Kind.SUBHEADING;
  }

  /** Forgets what was asked by {@link #context} so far; it is found again if it is needed. */
  void forgetContexts() {
    Arrays.fill(contexts, null);
  }

  private static int[] firstMentions(List<Mention> mentions, int[] blockStart) {
    int[] first = new int[blockStart.length];
    int m = 0;
    for (int b = 0; b < first.length; b++) {
      while (m < mentions.size() && mentions.get(m).start() < blockStart[b]) {
        m++;
      }
      first[b] = m;
    }
    return first;
  }

  /** Whether nothing of its sentence stands before token {@code i}. */
  boolean startsSentence(int i) {
    return i == 0 || breaksBetween(i - 1, i) > 0;
  }

  /**
   * Returns the first token of the sentence that token {@code i} stands in, -1 if it is more than
   * {@code most} tokens before.
   */
  int sentenceStart(int i, int most) {
    int start = i;
    while (start > i - most && !startsSentence(start)) {
      start--;
    }
    return startsSentence(start) ? start : -1;
  }

  /**
   * Returns the number of sentence ends outside quotations from token {@code from} to token {@code
   * to}.
   */
  int breaksBetween(int from, int to) {
    return sentences.between(from, to);
  }

  /**
   * Returns the characters of the article from token {@code from} to token {@code to}, exclusive.
   */
  Span span(int from, int to) {
    return new Span(words.start(from), words.end(to - 1));
  }
}
