package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.quotes.internal.syntax.WordSet;

/** Words that round the number after them: "more than 40", "at least two", "about half". */
final class RoundedNumber {
  /** What such words begin with: asked first, since most phrases begin with something else. */
  private static final WordSet FIRST =
      WordSet.of(
          List.of(
              "more", "fewer", "at", "as", "up", "about", "around", "over", "under", "nearly",
              "almost", "roughly"));

  private final Words words;
  private final Cues cues;

  RoundedNumber(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Returns the token after words that begin at token {@code i} and round a number: that number's,
   * {@code i} itself if there are none.
   */
  int end(int i) {
    if (!mayBegin(i)) {
      return i;
    }
    int number = afterWords(i);
    boolean is = words.is(number, Words.NUMBER) || words.is(number, WordClass.QUANTIFIER);
    return number > i && is ? number : i;
  }

  /** Whether such words may begin at token {@code i}. */
  boolean mayBegin(int i) {
    return FIRST.contains(words.hash(i));
  }

  private int afterWords(int i) {
    String second = words.known(i + 1);
    return switch (words.known(i)) {
      case "more", "fewer" -> second.equals("than") ? i + 2 : i;
      case "at" -> isWord(i + 1, "least") || isWord(i + 1, "most") ? i + 2 : i;
      case "as" ->
          (second.equals("many") || second.equals("few")) && words.known(i + 2).equals("as")
              ? i + 3
              : i;
      case "up" -> second.equals("to") && mayRound(i) ? i + 2 : i;
      case "about", "around", "over", "under" -> mayRound(i) ? i + 1 : i;
      default -> isWord(i, "nearly") || isWord(i, "almost") || isWord(i, "roughly") ? i + 1 : i;
    };
  }

  /** "About 40 MPs said" and "said about 40 MPs", not "talked about 40 MPs". */
  private boolean mayRound(int i) {
    return i == 0
        || words.is(i - 1, Words.MARK)
        || words.is(i - 1, WordClass.CONJUNCTION)
        || cues.verbAt(i - 1);
  }

  private boolean isWord(int i, String word) {
    return words.is(i, Words.LETTER)
        && words.end(i) - words.start(i) == word.length()
        && words.text.regionMatches(true, words.start(i), word, 0, word.length());
  }
}
