package org.copydesk.entities.internal.model;

import org.copydesk.core.internal.Tokens;

/** How the words of a block are printed: it tells how much a capital letter says. */
public enum Casing {
  /** Running text: a capital begins a sentence or a name. */
  MIXED(""),
  /** {@code CHINA IN SURPRISE DEFEAT}: capitals say nothing. */
  CAPITALS("C"),
  /** {@code Carney Visits China This Week}: capitals say little. */
  TITLE("T");

  /** What the shape of a word in such a block begins with. */
  final String mark;

  Casing(String mark) {
    this.mark = mark;
  }

  /**
   * Returns the casing of the tokens from {@code from} to {@code to}: capitals if at least 70% of
   * two words and more have no small letter; title if at least three words of four letters and
   * more, and 75% of all such, begin with a capital.
   */
  static Casing of(String text, Tokens tokens, int from, int to) {
    int words = 0;
    int capitals = 0;
    int longCapitalised = 0;
    int longSmall = 0;
    for (int i = from; i < to; i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      if (end - start < 2 || !Character.isLetter(text.charAt(start))) {
        continue;
      }
      words++;
      if (!hasSmallLetter(text, start, end)) {
        capitals++;
      }
      if (end - start > 3) {
        if (Character.isUpperCase(text.charAt(start))) {
          longCapitalised++;
        } else {
          longSmall++;
        }
      }
    }
    if (capitals >= 2 && capitals >= 0.7 * words) {
      return CAPITALS;
    }
    return longCapitalised >= 3 && longCapitalised >= 3 * longSmall ? TITLE : MIXED;
  }

  private static boolean hasSmallLetter(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
