package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.core.Block;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;

/**
 * The state machine over quotation marks: finds the outermost stretches in quotation marks, block
 * by block.
 *
 * <p>The state is "outside", or "inside, so many marks deep". A mark is read by its shape where the
 * shape is reliable and by its surroundings where it is not: a straight mark opens when a blank
 * stands before it and text after it, and a curly one that is turned the wrong way is believed less
 * than the blanks around it. A quotation ends with its block even when no mark closes it; if the
 * next block closes it without opening one, it goes on there, if both are paragraphs.
 *
 * <p>One pass over the characters with a bounded look to either side, so the time is linear in the
 * length of the text whatever the number of marks. Thread-safe: no state.
 */
public final class QuotationScanner {
  /**
   * How many characters a quotation in single marks may have; longer ones are taken for
   * apostrophes.
   */
  private static final int LONGEST_SINGLE = 2000;

  private QuotationScanner() {}

  /**
   * Returns the quotations of {@code text} within {@code blocks} (ascending, disjoint), in text
   * order.
   */
  public static List<Quotation> scan(String text, List<Block> blocks) {
    return scan(text, text.toCharArray(), blocks);
  }

  /**
   * Returns the same.
   *
   * @param letters the characters of {@code text}: most are only passed over, which is faster in an
   *     array
   */
  static List<Quotation> scan(String text, char[] letters, List<Block> blocks) {
    List<Quotation> found = new ArrayList<>();
    boolean open = false;
    for (int b = 0; b < blocks.size(); b++) {
      Span block = blocks.get(b).span();
      boolean paragraph = blocks.get(b).kind() == Block.Kind.PARAGRAPH;
      int before = found.size();
      int from = open && paragraph ? continued(text, block, b, found) : block.start();
      boolean goesOn = paragraph && opensSingle(text, blocks, b + 1);
      scanBlock(text, letters, from, block.end(), b, goesOn, found);
      open = paragraph && found.size() > before && !found.get(found.size() - 1).closed();
    }
    return found;
  }

  /** Whether block {@code b} is a paragraph that begins with a single mark, as “going on” does. */
  private static boolean opensSingle(String text, List<Block> blocks, int b) {
    if (b == blocks.size() || blocks.get(b).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    Span block = blocks.get(b).span();
    return Marks.opensSingle(text, block.start(), block.start(), block.end());
  }

  /**
   * An open quotation whose next block closes it before opening any: "“… in caucuses" / "and
   * primaries.” he said".
   */
  private static int continued(String text, Span block, int index, List<Quotation> found) {
    for (int i = block.start(); i < block.end(); i++) {
      int length = Marks.doubleMark(text, i, block.end());
      if (length > 0) {
        if (i > block.start() && Marks.looksClosing(text, i, length, block.end())) {
          add(text, block.start(), i + length, index, true, false, found);
          return i + length;
        }
        break;
      }
    }
    return block.start();
  }

  private static void scanBlock(
      String text,
      char[] letters,
      int from,
      int end,
      int block,
      boolean goesOn,
      List<Quotation> found) {
    int[] remaining = null;
    int start = -1;
    int depth = 0;
    int marks = 0;
    for (int i = next(letters, from, end); i < end; i = next(letters, i + 1, end)) {
      if (letters[i] == '<') {
        i = Marks.tagEnd(text, i, end);
        continue;
      }
      int length = Marks.doubleMark(text, i, end);
      if (length == 0) {
        if (start < 0 && Marks.opensSingle(text, i, from, end)) {
          int close = closingSingle(text, i, end, goesOn);
          if (close < 0 && goesOn && Marks.beginsWords(text, i, from)) {
            add(text, i, end, block, false, true, found);
            return;
          }
          if (close > 0) {
            add(text, i, close, block, true, true, found);
            i = close - 1;
          }
        }
        continue;
      }
      if (remaining == null) {
        remaining = balance(text, letters, i, end);
      }
      int left = remaining.length - 1 - marks;
      int rest = remaining[marks++];
      if (start < 0) {
        if (Marks.opens(text, i, length, from, end)) {
          start = i;
          depth = 1;
        }
      } else if (Marks.opensInside(text, i, length, from, end)) {
        // A second opener: a quotation within, if both are closed further on; else the first was
        // never closed.
        if (rest < 0) {
          depth++;
        } else if (left > 1) {
          add(text, start, i, block, false, false, found);
          start = i;
          depth = 1;
        }
      } else if (--depth == 0) {
        add(text, start, i + length, block, true, false, found);
        start = -1;
      }
      i += length - 1;
    }
    if (start >= 0) {
      add(text, start, end, block, false, false, found);
    }
  }

  /** Returns where the next mark, or markup, from {@code from} on is, else {@code end}. */
  private static int next(char[] letters, int from, int end) {
    int i = from;
    while (i < end && (letters[i] < 128 ? !STOPS[letters[i]] : !Marks.isMark(letters[i]))) {
      i++;
    }
    return i;
  }

  /** The characters of ASCII that {@link #next} stops at: one look at each of the text. */
  private static final boolean[] STOPS = new boolean[128];

  static {
    for (char c = 0; c < STOPS.length; c++) {
      STOPS[c] = c == '<' || Marks.isMark(c);
    }
  }

  /**
   * For each double mark from {@code from} on: openers minus closers from that mark to where the
   * closers are most ahead; below zero if one that is open before it is closed. And one slot more.
   */
  private static int[] balance(String text, char[] letters, int from, int end) {
    int[] balance = new int[16];
    int count = 0;
    for (int i = from; i < end; i = next(letters, i + 1, end)) {
      if (letters[i] == '<') {
        i = Marks.tagEnd(text, i, end);
        continue;
      }
      int length = Marks.doubleMark(text, i, end);
      if (length > 0) {
        if (count == balance.length) {
          balance = Arrays.copyOf(balance, count * 2);
        }
        balance[count++] = Marks.opensInside(text, i, length, from, end) ? 1 : -1;
        i += length - 1;
      }
    }
    balance = Arrays.copyOf(balance, count + 1);
    balance[count] = 0;
    for (int k = count - 1; k >= 0; k--) {
      balance[k] += Math.min(0, balance[k + 1]);
    }
    return balance;
  }

  /**
   * Returns the end of the single-marked quotation that opens at {@code open}, or -1. A closer
   * after a stop or comma is trusted; one after an s only if no better one comes before the next
   * opener ("the officials’ view"). Double marks within are a pair of their own; one that closes
   * without having opened there means that the single one was an apostrophe.
   *
   * @param goesOn whether the next paragraph opens one too, so that this one may be left open
   */
  private static int closingSingle(String text, int open, int end, boolean goesOn) {
    int limit = Math.min(end, open + LONGEST_SINGLE);
    int best = -1;
    boolean nested = false;
    for (int i = open + 1; i < limit; i++) {
      char c = text.charAt(i);
      if (Marks.isMark(c) && Marks.doubleMark(text, i, end) > 0) {
        int length = Marks.doubleMark(text, i, end);
        boolean closes = Marks.looksClosing(text, i, length, end);
        if (closes && !nested && best < 0) {
          return -1;
        }
        nested = !closes;
        i += length - 1;
      } else if (c == '‘' || (c == '\'' && Marks.opensSingle(text, i, open, end))) {
        break;
      } else if ((c == '’' || c == '\'') && Marks.closesSingle(text, i, end)) {
        char previous = text.charAt(i - 1);
        boolean sure = ".,!?…".indexOf(previous) >= 0;
        boolean possessive = previous == 's' && i + 1 < end && text.charAt(i + 1) == ' ';
        if (sure || !possessive) {
          return i + 1;
        }
        if (best < 0 && !goesOn) {
          best = i + 1;
        }
      }
    }
    return best;
  }

  private static void add(
      String text,
      int start,
      int end,
      int block,
      boolean closed,
      boolean single,
      List<Quotation> found) {
    Span trimmed = Blanks.trimmed(text, start, end);
    if (trimmed == null) {
      return;
    }
    boolean letters = false;
    for (int i = trimmed.start(); i < trimmed.end() && !letters; i++) {
      letters = Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i));
    }
    if (letters) {
      found.add(new Quotation(trimmed, block, closed, single));
    }
  }
}
