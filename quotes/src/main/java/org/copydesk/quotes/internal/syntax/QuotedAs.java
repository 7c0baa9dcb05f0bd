package org.copydesk.quotes.internal.syntax;

import java.util.function.IntUnaryOperator;

/**
 * "The paper quoted Ann Lee as saying the ferry was late": the words are Ann Lee’s, and begin after
 * "saying".
 */
public final class QuotedAs {
  private static final WordSet QUOTES =
      WordSet.of(
          "quote", "quotes", "quoted", "quoting", "cite", "cites", "cited", "citing", "reported");

  private static final WordSet SAYING = WordSet.of("saying", "telling", "writing", "warning");

  /** What ends the search for "saying": the sentence, or somebody's words. */
  private static final WordSet MARKS = WordSet.of(".", "!", "?", ":", "\"", "“", "”", "‘", "«");

  private static final int AS = WordForms.hashOf("as");

  /** The most words between "quoted" and "as". */
  private static final int LONGEST = 16;

  private QuotedAs() {}

  /**
   * Returns the word "saying" of {@code verb} and whom it quotes, or -1 if it is no such verb; two
   * words after it if the one who is quoted stands before, "was quoted as saying".
   *
   * @param hashes the hash of each word, whatever its case; asked for words from 0 to {@code last}
   * @param verb the word that may quote somebody; -1 for none
   * @param last the last word of the sentence or of the text
   */
  public static int saying(IntUnaryOperator hashes, int verb, int last) {
    if (verb < 0 || !QUOTES.contains(hashes.applyAsInt(verb))) {
      return -1;
    }
    int limit = Math.min(last, verb + LONGEST + 1);
    for (int i = verb + 1; i < limit; i++) {
      int hash = hashes.applyAsInt(i);
      if (MARKS.contains(hash)) {
        return -1;
      }
      if (hash == AS && SAYING.contains(hashes.applyAsInt(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }
}
