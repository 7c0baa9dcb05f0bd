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
 * length of the text whatever the number of marks.
 */
final class QuotationScanner {
  /** The characters of ASCII that {@link #next} stops at: one look at each of the text. */
  private static final boolean[] STOPS = new boolean[128];

  static {
    for (char c = 0; c < STOPS.length; c++) {
      STOPS[c] = c == '<' || Marks.isMark(c);
    }
  }

  private final String text;

  /** The characters of the text: most are only passed over, which is faster in an array. */
  private final char[] letters;

  private final List<Quotation> found = new ArrayList<>();

  private QuotationScanner(String text, char[] letters) {
    this.text = text;
    this.letters = letters;
  }

  /**
   * Returns the quotations of {@code text} within {@code blocks} (ascending, disjoint), in text
   * order; {@code letters} are its characters.
   */
  static List<Quotation> scan(String text, char[] letters, List<Block> blocks) {
    QuotationScanner scanner = new QuotationScanner(text, letters);
    boolean open = false;
    for (int b = 0; b < blocks.size(); b++) {
      boolean paragraph = blocks.get(b).kind() == Block.Kind.PARAGRAPH;
      open = scanner.scanBlock(blocks, b, open && paragraph) && paragraph;
    }
    return scanner.found;
  }

  /**
   * Scans block {@code b}, where one of the block before {@code goesOn} if this one closes it;
   * returns whether its last quotation is left open.
   */
  private boolean scanBlock(List<Block> blocks, int b, boolean goesOn) {
    Span block = blocks.get(b).span();
    int before = found.size();
    int from = goesOn ? continued(block, b) : block.start();
    boolean mayStayOpen =
        blocks.get(b).kind() == Block.Kind.PARAGRAPH && opensSingle(blocks, b + 1);
    scan(from, block.end(), b, mayStayOpen);
    return found.size() > before && !found.get(found.size() - 1).closed();
  }

  /** Whether block {@code b} is a paragraph that begins with a single mark, as “going on” does. */
  private boolean opensSingle(List<Block> blocks, int b) {
    if (b == blocks.size() || blocks.get(b).kind() != Block.Kind.PARAGRAPH) {
      return false;
    }
    Span block = blocks.get(b).span();
    return SingleMarks.opens(text, block.start(), block.start(), block.end());
  }

  /**
   * An open quotation whose next block closes it before opening any: "“… in caucuses" / "and
   * primaries.” he said". Returns where to go on.
   */
  private int continued(Span block, int index) {
    for (int i = block.start(); i < block.end(); i++) {
      int length = Marks.doubleMark(text, i, block.end());
      if (length > 0) {
        if (i > block.start() && Marks.looksClosing(text, i, length, block.end())) {
          add(block.start(), i + length, index, true, false);
          return i + length;
        }
        break;
      }
    }
    return block.start();
  }

  /**
   * Adds the quotations from {@code from} to {@code end} of a block.
   *
   * @param singleStaysOpen whether a single mark that none closes may be left open
   */
  private void scan(int from, int end, int block, boolean singleStaysOpen) {
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
        if (start < 0 && SingleMarks.opens(text, i, from, end)) {
          i = single(i, from, end, block, singleStaysOpen);
        }
        continue;
      }
      if (remaining == null) {
        remaining = balance(i, end);
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
          add(start, i, block, false, false);
          start = i;
          depth = 1;
        }
      } else if (--depth == 0) {
        add(start, i + length, block, true, false);
        start = -1;
      }
      i += length - 1;
    }
    if (start >= 0) {
      add(start, end, block, false, false);
    }
  }

  /** Adds the quotation that the single mark at {@code i} opens, if any; returns its last place. */
  private int single(int i, int from, int end, int block, boolean staysOpen) {
    int close = SingleMarks.closing(text, i, end, staysOpen);
    if (close > 0) {
      add(i, close, block, true, true);
      return close - 1;
    }
    if (staysOpen && SingleMarks.beginsWords(text, i, from)) {
      add(i, end, block, false, true);
      return end;
    }
    return i;
  }

  /** Returns where the next mark, or markup, from {@code from} on is, else {@code end}. */
  private static int next(char[] letters, int from, int end) {
    int i = from;
    while (i < end && (letters[i] < 128 ? !STOPS[letters[i]] : !Marks.isMark(letters[i]))) {
      i++;
    }
    return i;
  }

  /**
   * For each double mark from {@code from} on: openers minus closers from that mark to where the
   * closers are most ahead; below zero if one that is open before it is closed. And one slot more.
   */
  private int[] balance(int from, int end) {
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

  private void add(int start, int end, int block, boolean closed, boolean single) {
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
