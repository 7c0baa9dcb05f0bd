package org.copydesk.quotes;

/** What was found, what was annotated, and what both agree on, of one measure; in percent. */
final class Count {
  int right;
  int found;
  int annotated;

  double precision() {
    return share(right, found);
  }

  double recall() {
    return share(right, annotated);
  }

  double f1() {
    return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
  }

  /** Returns {@code part} of {@code whole} in percent, 0 of nothing. */
  static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
