package org.copydesk.core.internal;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of phrases that is asked whether one of them stands at a place in a text; any case, curly
 * apostrophes are taken as straight. Keyed by the first character, so that most places cost one
 * look. Immutable and thread-safe.
 */
final class PhraseTable {
  /** What {@link #endAt} returns where no phrase stands. */
  static final int NONE = -1;

  private final String[][] byFirst = new String[128][];

  PhraseTable(List<String> phrases) {
    for (int c = 0; c < byFirst.length; c++) {
      List<String> some = new ArrayList<>();
      for (String phrase : phrases) {
        if (Math.min(127, phrase.charAt(0)) == c) {
          some.add(phrase);
        }
      }
      // The longest first: "related story" before "related".
      some.sort((a, b) -> b.length() - a.length());
      byFirst[c] = some.toArray(new String[0]);
    }
  }

  /**
   * Returns the end of the phrase that stands at {@code start} as whole words, or {@link #NONE}.
   */
  int endAt(String text, int start, int to) {
    if (start >= to) {
      return NONE;
    }
    for (String phrase : byFirst[Math.min(127, fold(text.charAt(start)))]) {
      int end = start + phrase.length();
      if (end <= to && matches(phrase, text, start) && isWhole(text, end, to)) {
        return end;
      }
    }
    return NONE;
  }

  /** Returns whether a phrase stands as whole words anywhere from {@code from} to {@code to}. */
  boolean isWithin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      boolean wordBegins = i == from || !Character.isLetterOrDigit(text.charAt(i - 1));
      if (wordBegins && endAt(text, i, to) != NONE) {
        return true;
      }
    }
    return false;
  }

  private static boolean matches(String phrase, String text, int start) {
    for (int i = 0; i < phrase.length(); i++) {
      if (fold(text.charAt(start + i)) != phrase.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWhole(String text, int end, int to) {
    return end == to
        || !Character.isLetterOrDigit(text.charAt(end))
        || !Character.isLetterOrDigit(text.charAt(end - 1));
  }

  private static char fold(char c) {
    return c == '’' ? '\'' : c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
  }
}
