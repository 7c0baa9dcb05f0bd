package org.copydesk.contracts;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of cases beside the test that reads it: UTF-8, one case a line, columns separated by
 * tabs. Empty lines and lines that begin with {@code #} are comments.
 */
public final class GoldenFile {
  private GoldenFile() {}

  /**
   * Returns the cases in the resource {@code name} beside {@code test}, each with exactly {@code
   * columns} columns.
   *
   * @throws IllegalArgumentException if the resource is missing, empty, or a line has another
   *     number of columns
   */
  public static List<List<String>> read(Class<?> test, String name, int columns) {
    try (InputStream in = test.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + name + " beside " + test.getName());
      }
      List<List<String>> cases = new ArrayList<>();
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = List.of(line.split("\t", -1));
        if (cells.size() != columns) {
          throw new IllegalArgumentException(
              name + ", line " + number + ": need " + columns + " columns, got " + cells.size());
        }
        cases.add(cells);
      }
      if (cases.isEmpty()) {
        throw new IllegalArgumentException(name + " holds no case");
      }
      return cases;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
