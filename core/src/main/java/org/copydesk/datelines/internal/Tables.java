package org.copydesk.datelines.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the tab-separated tables that lie beside this class; lines that begin with # are comments.
 */
final class Tables {
  private Tables() {}

  /** Returns the rows of a table, each with exactly {@code columns} cells. */
  static List<String[]> read(String resource, int columns) {
    List<String[]> rows = new ArrayList<>();
    try (InputStream in = Tables.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing beside " + Tables.class);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isEmpty() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != columns) {
          throw new IllegalStateException(
              resource + ":" + number + ": " + columns + " columns wanted, not " + cells.length);
        }
        rows.add(cells);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  /** Returns the parts of a cell that are separated by semicolons; none for an empty cell. */
  static List<String> parts(String cell) {
    List<String> parts = new ArrayList<>();
    for (String part : cell.split(";")) {
      if (!part.isBlank()) {
        parts.add(part.strip());
      }
    }
    return parts;
  }
}
