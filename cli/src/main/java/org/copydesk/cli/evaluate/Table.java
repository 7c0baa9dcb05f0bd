package org.copydesk.cli.evaluate;

import java.util.Locale;

/** A plain table of precision, recall and F1, in percent. */
final class Table {
  private final StringBuilder lines = new StringBuilder();

  private Table(String title) {
    lines.append(
        String.format(
            Locale.ROOT,
            "%-16s %9s %9s %9s %9s %9s %9s\n",
            title,
            "precision",
            "recall",
            "F1",
            "right",
            "found",
            "expected"));
  }

  static Table of(String title) {
    return new Table(title);
  }

  /** Adds a line. A share of nothing is printed as {@code -}. */
  void add(String name, long right, long found, long expected) {
    lines.append(
        String.format(
            Locale.ROOT,
            "%-16s %9s %9s %9s %9d %9d %9d\n",
            name,
            percent(right, found),
            percent(right, expected),
            percent(2 * right, found + expected),
            right,
            found,
            expected));
  }

  private static String percent(long part, long whole) {
    return whole == 0 ? "-" : String.format(Locale.ROOT, "%.1f", 100.0 * part / whole);
  }

  void note(String line) {
    lines.append(line).append('\n');
  }

  @Override
  public String toString() {
    return lines.toString();
  }
}
