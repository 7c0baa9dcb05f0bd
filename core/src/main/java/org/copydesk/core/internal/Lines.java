package org.copydesk.core.internal;

import java.util.Arrays;

/**
 * The lines of a text that hold more than blanks, as offsets with blanks trimmed. LF, CR, CRLF, NEL
 * and the Unicode line and paragraph separators end a line. Immutable and thread-safe.
 */
final class Lines {
  private static final char[] LINE_ENDS = {'\n', '\r', '\u0085', '\u2028', '\u2029'};

  private final String text;
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int[] indents = new int[16];
  private boolean[] afterBlank = new boolean[16];
  private int size;

  private Lines(String text) {
    this.text = text;
  }

  static Lines of(String text) {
    Lines lines = new Lines(text);
    lines.read();
    return lines;
  }

  /** Jumps from line end to line end: String.indexOf is several times as fast as a loop. */
  private void read() {
    int[] next = new int[LINE_ENDS.length];
    Arrays.fill(next, -1);
    boolean blank = true;
    int start = 0;
    int length = text.length();
    while (start < length) {
      int end = length;
      for (int i = 0; i < next.length; i++) {
        if (next[i] < start) {
          int found = text.indexOf(LINE_ENDS[i], start);
          next[i] = found < 0 ? length : found;
        }
        end = Math.min(end, next[i]);
      }
      blank = !add(start, end, blank);
      boolean pair = end + 1 < length && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
      start = end + (pair ? 2 : 1);
    }
  }

  private boolean add(int from, int to, boolean afterBlankLine) {
    int start = Blanks.skip(text, from, to);
    if (start == to) {
      return false;
    }
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      indents = Arrays.copyOf(indents, size * 2);
      afterBlank = Arrays.copyOf(afterBlank, size * 2);
    }
    starts[size] = start;
    ends[size] = Blanks.trimEnd(text, start, to);
    indents[size] = start - from;
    afterBlank[size++] = afterBlankLine;
    return true;
  }

  int size() {
    return size;
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }

  int length(int i) {
    return ends[i] - starts[i];
  }

  /** Returns the number of blanks before line {@code i}. */
  int indent(int i) {
    return indents[i];
  }

  /** Returns whether line {@code i} is the first or follows a blank one. */
  boolean isAfterBlank(int i) {
    return afterBlank[i];
  }
}
