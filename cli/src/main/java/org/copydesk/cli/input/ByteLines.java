package org.copydesk.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * The lines of a stream, as bytes: one line in memory at a time, so that a broken one can be told
 * and skipped. Lines end with LF or CRLF. Not thread-safe.
 */
final class ByteLines {
  /** A line longer than this (in bytes) is skipped: it would not fit into memory decoded. */
  static final int LONGEST = 1 << 28;

  private final InputStream in;
  private byte[] buffer = new byte[1 << 16];
  private int start;
  private int end;
  private int limit;
  private int next;

  ByteLines(InputStream in) {
    this.in = in;
  }

  /**
   * Moves to the next line; returns false if there is none.
   *
   * @throws BadStory if the line is too long; the one after it can be read
   */
  boolean next() throws IOException, BadStory {
    start = next;
    int scanned = start;
    while (true) {
      for (int i = scanned; i < limit; i++) {
        if (buffer[i] == '\n') {
          return line(i, i + 1);
        }
      }
      scanned = limit;
      if (start > 0) {
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        scanned -= start;
        limit -= start;
        start = 0;
      }
      if (limit - start > LONGEST) {
        skipRest();
        throw new BadStory("expected a line of at most " + LONGEST + " bytes");
      }
      if (limit == buffer.length) {
        buffer = Arrays.copyOf(buffer, buffer.length * 2);
      }
      int read = in.read(buffer, limit, buffer.length - limit);
      if (read < 0) {
        return limit > start && line(limit, limit);
      }
      limit += read;
    }
  }

  private boolean line(int lineEnd, int nextStart) {
    next = nextStart;
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    return true;
  }

  private void skipRest() throws IOException {
    while (true) {
      limit = Math.max(0, in.read(buffer, 0, buffer.length));
      int i = 0;
      while (i < limit && buffer[i] != '\n') {
        i++;
      }
      if (i < limit || limit == 0) {
        next = Math.min(limit, i + 1);
        return;
      }
    }
  }

  byte[] buffer() {
    return buffer;
  }

  int start() {
    return start;
  }

  int length() {
    return end - start;
  }
}
