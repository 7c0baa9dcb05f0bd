package org.copydesk.core.internal;

import java.util.Arrays;

/**
 * The paragraphs of a text by its layout alone, as offsets with blanks trimmed; headings and the
 * like are paragraphs here. A blank line always ends one. A single line break ends one too, unless
 * the text is wrapped at a fixed width: then it is a blank, except
 *
 * <ol>
 *   <li>before an indented line, a bullet or a dash, and around a line without letters or digits;
 *   <li>after a line that had room for the first word of the next one, if that does not begin in
 *       lower case.
 * </ol>
 *
 * <p>A text is taken as wrapped if its lines are of a wrapped text's length and either a good part
 * of them begins in lower case or nearly all had no room for the word after them. In any text a
 * line goes on that is of such length, ends in a word or comma and is followed by one in lower
 * case. Immutable and thread-safe.
 */
public final class Paragraphs {
  /** Wrapped lines are at least this long, in UTF-16 units: a list of short lines is no text. */
  private static final int NARROWEST = 38;

  /** And at most this long: longer ones are paragraphs of their own. */
  private static final int WIDEST = 160;

  private final String text;
  private final Lines lines;
  private int[] starts;
  private int[] ends;
  private int size;

  private Paragraphs(String text) {
    this.text = text;
    this.lines = Lines.of(text);
    this.starts = new int[Math.max(1, lines.size())];
    this.ends = new int[starts.length];
  }

  /** Returns the paragraphs of {@code text}; none if it is blank. */
  public static Paragraphs of(String text) {
    Paragraphs paragraphs = new Paragraphs(text);
    paragraphs.read();
    return paragraphs;
  }

  private void read() {
    int width = wrappedWidth();
    for (int i = 0; i < lines.size(); i++) {
      if (i > 0 && isAdjacent(i - 1) && (width > 0 && goesOn(i - 1, width) || isBroken(i - 1))) {
        ends[size - 1] = lines.end(i);
      } else {
        starts[size] = lines.start(i);
        ends[size++] = lines.end(i);
      }
    }
    starts = Arrays.copyOf(starts, size);
    ends = Arrays.copyOf(ends, size);
  }

  /** Whether only a line break stands between line {@code i} and the next one. */
  private boolean isAdjacent(int i) {
    return i + 1 < lines.size() && !lines.isAfterBlank(i + 1);
  }

  /** Returns the width at which the text is wrapped, 0 if it is not. */
  private int wrappedWidth() {
    int[] lengths = new int[WIDEST + 2];
    int breaks = 0;
    int lower = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (isAdjacent(i)) {
        breaks++;
        lengths[Math.min(WIDEST + 1, lines.length(i))]++;
        lower += beginsLower(i + 1) ? 1 : 0;
      }
    }
    int width = breaks == 0 ? 0 : ninthTenth(lengths, breaks);
    if (width < NARROWEST || width > WIDEST) {
      return 0;
    }
    return lower * 10 >= breaks * 3 || breaks >= 4 && full(width) * 10 >= breaks * 8 ? width : 0;
  }

  /** Returns the length that nine lines in ten do not exceed: one long address tells nothing. */
  private static int ninthTenth(int[] lengths, int count) {
    int seen = 0;
    int length = 0;
    while ((seen += lengths[length]) * 10L < count * 9L) {
      length++;
    }
    return length;
  }

  private int full(int width) {
    int full = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      full += isAdjacent(i) && isFull(i, width) ? 1 : 0;
    }
    return full;
  }

  /** Whether line {@code i} had no room for the first word of the next one. */
  private boolean isFull(int i, int width) {
    int start = lines.start(i + 1);
    int end = start;
    int last = Math.min(lines.end(i + 1), start + WIDEST);
    while (end < last && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    return lines.indent(i) + lines.length(i) + 1 + end - start > width;
  }

  private boolean goesOn(int i, int width) {
    if (lines.indent(i + 1) > lines.indent(i) + 1 || isItem(i + 1) || isRule(i) || isRule(i + 1)) {
      return false;
    }
    return isFull(i, width) || beginsLower(i + 1);
  }

  /** Whether a sentence is broken off in line {@code i}, in a text that need not be wrapped. */
  private boolean isBroken(int i) {
    int length = lines.length(i);
    if (length < NARROWEST || length > WIDEST || !beginsLower(i + 1)) {
      return false;
    }
    char last = text.charAt(lines.end(i) - 1);
    return (Character.isLetterOrDigit(last) || last == ',')
        && lines.indent(i + 1) <= lines.indent(i) + 1
        && !isItem(i);
  }

  private boolean beginsLower(int i) {
    return Character.isLowerCase(text.charAt(lines.start(i)));
  }

  /** Whether line {@code i} begins with a bullet or dash and a blank. */
  private boolean isItem(int i) {
    int start = lines.start(i);
    return lines.length(i) > 2
        && "•⁃▪●◦■►*-".indexOf(text.charAt(start)) >= 0
        && Blanks.isBlank(text.charAt(start + 1));
  }

  /** Whether line {@code i} is made of marks alone: {@code ___}, {@code * * *}. */
  private boolean isRule(int i) {
    int last = Math.min(lines.end(i), lines.start(i) + WIDEST);
    for (int at = lines.start(i); at < last; at++) {
      if (Character.isLetterOrDigit(text.charAt(at))) {
        return false;
      }
    }
    return true;
  }

  /** Returns the number of paragraphs. */
  public int size() {
    return size;
  }

  /** Returns the index of the first unit of paragraph {@code i}. */
  public int start(int i) {
    return starts[i];
  }

  /** Returns the index after the last unit of paragraph {@code i}. */
  public int end(int i) {
    return ends[i];
  }
}
