package org.copydesk.core;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.internal.BlockReader;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.DatelineParser;
import org.copydesk.sentences.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * A news story and its layout: blocks, dateline, sentences. The text is the one given, unaltered;
 * every offset is a UTF-16 index into it. Immutable and thread-safe.
 *
 * <pre>{@code
 * Article article = Article.parse(text);
 * article.dateline().ifPresent(dateline -> System.out.println(dateline.places()));
 * }</pre>
 *
 * <p>What holds for every article:
 *
 * <ol>
 *   <li>blocks are in text order and disjoint;
 *   <li>every sentence lies within one block; sentences are in text order and disjoint;
 *   <li>a dateline belongs to the first sentence of its story, whatever marks it holds;
 *   <li>no text makes {@code parse} throw: an empty or blank one has no blocks and no sentences.
 * </ol>
 */
public final class Article {
  private final String text;
  private final List<Block> blocks;
  private final List<Span> sentences;
  private final @Nullable Dateline dateline;
  private final @Nullable LocalDate published;

  private Article(
      String text,
      List<Block> blocks,
      List<Span> sentences,
      @Nullable Dateline dateline,
      @Nullable LocalDate published) {
    this.text = text;
    this.blocks = blocks;
    this.sentences = sentences;
    this.dateline = dateline;
    this.published = published;
  }

  /** Returns {@code text} read with the standard splitter. */
  public static Article parse(String text) {
    return parse(text, SentenceSplitter.standard());
  }

  /**
   * Returns {@code text} with its sentences as {@code splitter} finds them in each block.
   *
   * @throws IllegalArgumentException if the splitter breaks its contract; the message names its
   *     class and the span
   */
  public static Article parse(String text, SentenceSplitter splitter) {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(splitter, "splitter");
    Dateline dateline = DatelineParser.standard().parse(text).orElse(null);
    List<Block> blocks =
        dateline == null
            ? BlockReader.read(text, -1, -1)
            : BlockReader.read(text, dateline.span().start(), dateline.bodyStart());
    List<Span> sentences = new ArrayList<>(text.length() / 100 + blocks.size());
    for (Block block : blocks) {
      int last = block.span().start();
      int first = sentences.size();
      List<Span> found = splitter.split(text, block.span());
      if (found == null) {
        throw broken(splitter, "null, a list was expected");
      }
      for (Span sentence : found) {
        if (sentence == null) {
          throw broken(splitter, "a list that holds null");
        }
        if (sentence.start() < last || sentence.end() > block.span().end()) {
          throw broken(splitter, sentence + " after " + last + " in the block " + block);
        }
        last = sentence.end();
        if (sentences.size() > first && isWithinDateline(dateline, sentence.start())) {
          Span begun = sentences.remove(sentences.size() - 1);
          sentences.add(new Span(begun.start(), last));
        } else {
          sentences.add(sentence);
        }
      }
    }
    return new Article(text, blocks, List.of(sentences.toArray(new Span[0])), dateline, null);
  }

  private static IllegalArgumentException broken(SentenceSplitter splitter, String what) {
    return new IllegalArgumentException(
        "the splitter " + splitter.getClass().getName() + " returned " + what);
  }

  /** Whether a sentence that starts there goes on with the dateline's: "DAKAR. The ferry". */
  private static boolean isWithinDateline(@Nullable Dateline dateline, int start) {
    return dateline != null && start > dateline.span().start() && start <= dateline.bodyStart();
  }

  /**
   * Returns an article of your own analysis.
   *
   * @param text the text, kept as it is
   * @param blocks the blocks, in text order and disjoint
   * @param sentences the sentences, in text order and disjoint, each within one block
   * @throws IllegalArgumentException if a block or sentence is out of bounds or order, or a
   *     sentence is not within a block; the message names the span
   */
  public static Article of(String text, List<Block> blocks, List<Span> sentences) {
    Objects.requireNonNull(text, "text");
    List<Block> blockCopy = List.copyOf(blocks);
    List<Span> sentenceCopy = List.copyOf(sentences);
    int last = 0;
    for (Block block : blockCopy) {
      last = inOrder("block", block.span(), last, text.length());
    }
    last = 0;
    int next = 0;
    for (Span sentence : sentenceCopy) {
      last = inOrder("sentence", sentence, last, text.length());
      while (next < blockCopy.size() && blockCopy.get(next).span().end() <= sentence.start()) {
        next++;
      }
      if (next == blockCopy.size() || !blockCopy.get(next).span().contains(sentence)) {
        throw new IllegalArgumentException("sentence " + sentence + " is not within one block");
      }
    }
    return new Article(text, blockCopy, sentenceCopy, null, null);
  }

  private static int inOrder(String what, Span span, int last, int length) {
    if (span.start() < last || span.end() > length) {
      throw new IllegalArgumentException(
          what
              + " "
              + span
              + " must start at "
              + last
              + " or later and end at "
              + length
              + " or earlier");
    }
    return span.end();
  }

  /** Returns a copy that has {@code dateline} as its dateline. */
  public Article withDateline(Dateline dateline) {
    Objects.requireNonNull(dateline, "dateline");
    return new Article(text, blocks, sentences, dateline, published);
  }

  /**
   * Returns a copy that was published on {@code day}: the day that gives the year to a dateline
   * that prints none, and that "Monday" is counted from.
   */
  public Article withPublished(LocalDate day) {
    Objects.requireNonNull(day, "day");
    return new Article(
        text, blocks, sentences, dateline == null ? null : dateline.withPublished(day), day);
  }

  /** Returns the text as given. */
  public String text() {
    return text;
  }

  /** Returns the blocks in text order. */
  public List<Block> blocks() {
    return blocks;
  }

  /** Returns the dateline, empty if the story prints none. */
  public Optional<Dateline> dateline() {
    return Optional.ofNullable(dateline);
  }

  /** Returns the day of publication, empty unless given by {@link #withPublished}. */
  public Optional<LocalDate> published() {
    return Optional.ofNullable(published);
  }

  /** Returns the sentences of all blocks in text order, blanks trimmed. */
  public List<Span> sentences() {
    return sentences;
  }

  /**
   * Returns the sentences that lie within {@code block}, a block of this article or any other
   * stretch of it.
   */
  public List<Span> sentences(Block block) {
    Objects.requireNonNull(block, "block");
    int from = firstFrom(block.span().start());
    int to = from;
    while (to < sentences.size() && sentences.get(to).end() <= block.span().end()) {
      to++;
    }
    return sentences.subList(from, to);
  }

  private int firstFrom(int offset) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
