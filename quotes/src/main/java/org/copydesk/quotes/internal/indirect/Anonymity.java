package org.copydesk.quotes.internal.indirect;

import java.util.Arrays;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** "who asked not to be named", "insisted on anonymity": why a source has no name is no report. */
final class Anonymity {
  private static final int[] ENDS = hashes("named", "identified", "anonymous", "anonymity");
  private static final int[] BETWEEN =
      hashes(
          "not", "to", "be", "remain", "stay", "that", "he", "she", "they", "on", "further", "for");

  /** The most words from the verb to what ends the phrase: "asked that she not be named". */
  private static final int LONGEST = 6;

  private Anonymity() {}

  /** Whether the verb {@code i} asks for it. */
  static boolean isAskedAt(TaggedWords w, int i) {
    for (int j = i + 1; j < w.size() && j <= i + LONGEST; j++) {
      if (Arrays.binarySearch(ENDS, w.hash(j)) >= 0) {
        return true;
      }
      if (Arrays.binarySearch(BETWEEN, w.hash(j)) < 0) {
        return false;
      }
    }
    return false;
  }

  private static int[] hashes(String... words) {
    return Arrays.stream(words).mapToInt(TaggedWords::hashOf).sorted().toArray();
  }
}
