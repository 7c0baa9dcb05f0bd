package org.copydesk.core.internal;

import java.util.Arrays;

/**
 * The tokens of a stretch of text as UTF-16 offsets: words, numbers, single marks. Kept in two int
 * arrays, since an article has thousands of tokens and most are looked at once. Immutable and
 * thread-safe.
 *
 * <p>A word is a run of letters, digits and combining marks. It keeps a full stop between letters
 * and after single ones ({@code U.S.}, {@code a.m.}), a stop or comma between digits ({@code
 * 1,234.5}), and an apostrophe between letters ({@code O'Brien}), but for the endings {@code 's}
 * and {@code n't}, which are tokens of their own. A hyphen is a token.
 */
public final class Tokens {
  private final int[] starts;
  private final int[] ends;
  private final int size;

  Tokens(int[] starts, int[] ends, int size) {
    this.starts = trimmed(starts, size);
    this.ends = trimmed(ends, size);
    this.size = size;
  }

  /** Gives back room that is not needed, if it is a quarter and more: texts may be large. */
  private static int[] trimmed(int[] offsets, int size) {
    return size < offsets.length / 4 * 3 ? Arrays.copyOf(offsets, size) : offsets;
  }

  /** Returns the tokens of {@code text} from {@code from} to {@code to}. */
  public static Tokens of(String text, int from, int to) {
    return new Tokenizer(text, from, to).read();
  }

  /** Returns the number of tokens. */
  public int size() {
    return size;
  }

  /** Returns the index of the first unit of token {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns the index after the last unit of token {@code i}. */
  public int end(int i) {
    return ends[i];
  }

  /**
   * Returns the number of the first token that starts at {@code offset} or later; {@code size()} if
   * there is none.
   */
  public int firstFrom(int offset) {
    int found = Arrays.binarySearch(starts, 0, size, offset);
    return found >= 0 ? found : -found - 1;
  }
}
