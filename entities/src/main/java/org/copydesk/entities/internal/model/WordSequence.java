package org.copydesk.entities.internal.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.copydesk.core.Block;
import org.copydesk.core.internal.Tokens;

/**
 * The words of a block, or of a part of a long one: what is labelled in one go. Sentences are not
 * told apart: what ends one is seen by the features.
 */
public final class WordSequence {
  /** A longer block is parted after a full stop, from this many words on. */
  private static final int LONG = 300;

  /** ... and anywhere at this many. */
  private static final int LONGEST = 600;

  final Word[] words;
  final int[] starts;
  final int[] ends;

  private WordSequence(String text, Tokens tokens, int from, int to, WordSource source) {
    words = new Word[to - from];
    starts = new int[to - from];
    ends = new int[to - from];
    Casing casing = Casing.of(text, tokens, from, to);
    for (int i = 0; i < words.length; i++) {
      starts[i] = tokens.start(from + i);
      ends[i] = tokens.end(from + i);
      words[i] = source.word(text, starts[i], ends[i], casing);
    }
  }

  /** Returns the sequences of {@code blocks} in text order; a block without a word has none. */
  public static List<WordSequence> of(String text, List<Block> blocks, WordSource source) {
    List<WordSequence> sequences = new ArrayList<>(blocks.size());
    each(text, blocks, source, sequences::add);
    return sequences;
  }

  /** Passes on the sequences as they are made, so that a long text need not have all at once. */
  static void each(
      String text, List<Block> blocks, WordSource source, Consumer<WordSequence> sink) {
    for (Block block : blocks) {
      Tokens tokens = WordTokenizer.tokens(text, block.span().start(), block.span().end());
      int from = 0;
      while (from < tokens.size()) {
        int to = end(text, tokens, from);
        sink.accept(new WordSequence(text, tokens, from, to, source));
        from = to;
      }
    }
  }

  private static int end(String text, Tokens tokens, int from) {
    int last = Math.min(tokens.size(), from + LONGEST);
    if (last == tokens.size() && last - from <= LONG) {
      return last;
    }
    for (int i = from + LONG; i < last; i++) {
      if (text.charAt(tokens.start(i)) == '.') {
        return i + 1;
      }
    }
    return last;
  }

  /** Returns the number of words. */
  public int size() {
    return words.length;
  }

  /** Returns where word {@code i} begins in the article's text. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns where word {@code i} ends in the article's text. */
  public int end(int i) {
    return ends[i];
  }

  /** Returns the kind of word {@code i}, from 0 to {@link Word#KINDS}. */
  public int kind(int i) {
    return words[i].kind;
  }
}
