package org.copydesk.datelines.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A tab-separated table that lies beside this class, read row by row; lines that begin with # are
 * comments. Cells are ranges of one string, so that reading a table copies nothing.
 */
final class Table {
  private final String resource;
  private final String text;
  private final int[] starts;
  private final int[] ends;
  private int next;
  private int line;

  private Table(String resource, String text, int columns) {
    this.resource = resource;
    this.text = text;
    this.starts = new int[columns];
    this.ends = new int[columns];
  }

  /** Opens a table whose rows have exactly {@code columns} cells. */
  static Table open(String resource, int columns) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource.concat(" is missing beside this class"));
      }
      return new Table(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), columns);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Goes to the next row; false after the last. */
  boolean next() {
    while (next < text.length()) {
      int start = next;
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      next = end + 1;
      line++;
      if (end > start && text.charAt(start) != '#') {
        split(start, end);
        return true;
      }
    }
    return false;
  }

  private void split(int start, int end) {
    int cell = 0;
    starts[0] = start;
    for (int i = start; i <= end; i++) {
      if (i == end || text.charAt(i) == '\t') {
        ends[cell++] = i;
        if (cell == starts.length) {
          if (i < end) {
            break;
          }
          return;
        }
        starts[cell] = i + 1;
      }
    }
    throw new IllegalStateException(
        resource + ":" + line + ": " + starts.length + " columns wanted");
  }

  /** Returns the whole table: the cells are ranges of it. */
  String text() {
    return text;
  }

  int start(int column) {
    return starts[column];
  }

  int end(int column) {
    return ends[column];
  }

  boolean isEmpty(int column) {
    return starts[column] == ends[column];
  }

  String cell(int column) {
    return text.substring(starts[column], ends[column]);
  }

  /**
   * Returns where the part of the cell ends that begins at {@code from}: at a semicolon or at the
   * end of the cell. The next part begins at {@link #afterSeparator}.
   */
  int partEnd(int column, int from) {
    int end = text.indexOf(';', from);
    return end < 0 || end > ends[column] ? ends[column] : end;
  }

  /** Returns where the part begins after the one that ends at {@code partEnd}. */
  int afterSeparator(int column, int partEnd) {
    int next = partEnd;
    while (next < ends[column] && (text.charAt(next) == ';' || text.charAt(next) == ' ')) {
      next++;
    }
    return next;
  }
}
