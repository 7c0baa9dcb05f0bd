package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordSet;

/** "who asked not to be named", "insisted on anonymity": why a source has no name is no report. */
final class Anonymity {
  private static final WordSet ENDS = WordSet.of("named", "identified", "anonymous", "anonymity");
  private static final WordSet BETWEEN =
      WordSet.of(
          "not", "to", "be", "remain", "stay", "that", "he", "she", "they", "on", "further", "for");

  /** The most words from the verb to what ends the phrase: "asked that she not be named". */
  private static final int LONGEST = 6;

  private Anonymity() {}

  /** Whether the verb {@code i} asks for it. */
  static boolean isAskedAt(TaggedWords w, int i) {
    for (int j = i + 1; j < w.size() && j <= i + LONGEST; j++) {
      if (ENDS.contains(w.hash(j))) {
        return true;
      }
      if (!BETWEEN.contains(w.hash(j))) {
        return false;
      }
    }
    return false;
  }
}
