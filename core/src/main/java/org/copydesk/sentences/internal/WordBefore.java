package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The word before a mark that may end a sentence: an abbreviation, an initial, or a word like any
 * other. One object serves a whole text, moved from mark to mark.
 */
final class WordBefore {
  /** The longest abbreviation looked for, in UTF-16 units: {@code respectively} is none. */
  private static final int LONGEST_WORD = 14;

  private final String text;
  private int sentence;
  private int mark;

  /** Where the word begins; the mark itself if there is none. */
  int start;

  /** The kind of abbreviation that the word is, null for none. */
  @Nullable AbbreviationKind kind;

  WordBefore(String text) {
    this.text = text;
  }

  /** Reads the word that ends at {@code mark}, in the sentence that began at {@code sentence}. */
  void read(int sentence, int mark) {
    this.sentence = sentence;
    this.mark = mark;
    start = mark;
    kind = null;
    if (text.charAt(mark) == '.') {
      find();
    }
  }

  private void find() {
    int i = mark;
    int limit = Math.max(sentence, mark - LONGEST_WORD - 1);
    int lastPart = -1;
    while (i > limit) {
      char c = text.charAt(i - 1);
      if (c == '.' && lastPart < 0) {
        lastPart = i;
      } else if (c != '.' && !isWordPart(c)) {
        break;
      }
      i--;
    }
    start = i;
    if (mark - i <= LONGEST_WORD) {
      kind = AbbreviationKind.first(Words.ABBREVIATIONS.find(text, i, mark));
      if (kind == null && isInitialism(i)) {
        kind = AbbreviationKind.INITIALISM;
      }
    }
    if (kind == null && lastPart > i) {
      start = lastPart;
      kind = AbbreviationKind.first(Words.ABBREVIATIONS.find(text, lastPart, mark));
    }
    if (kind == AbbreviationKind.UNIT && !followsNumber()) {
      kind = null;
    }
  }

  /** Whether letters and stops take turns from {@code from} to the mark: {@code U.S}. */
  private boolean isInitialism(int from) {
    if (mark - from < 3 || (mark - from) % 2 == 0) {
      return false;
    }
    for (int i = from; i < mark; i++) {
      if ((text.charAt(i) == '.') == ((i - from) % 2 == 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isWordPart(char c) {
    return c < 128
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\''
        : c == '°' || c == 'º' || Character.isLetter(c);
  }

  /** Whether a digit stands before the word: {@code 6 ft.}, {@code 5p.m.}. */
  private boolean followsNumber() {
    int i = start;
    while (i > sentence
        && start - i < 2
        && (Blanks.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '-')) {
      i--;
    }
    return i > sentence && Stop.isDigit(text.charAt(i - 1));
  }

  /** Whether the word before the mark is one letter: an initial, a label. */
  boolean isSingleLetter() {
    return mark - start == 1 && Character.isLetter(text.charAt(start));
  }

  /** Returns where the word before {@code end} begins, blanks between them skipped. */
  int wordBefore(int end) {
    int to = end;
    while (to > sentence && end - to < 3 && Blanks.isBlank(text.charAt(to - 1))) {
      to--;
    }
    int i = to;
    while (i > sentence && to - i < 24 && isWordPart(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }

  /** Whether the word that stands before the word of this mark is in one of {@code lists}. */
  boolean wordBeforeIs(int lists) {
    int from = wordBefore(start);
    int end = from;
    while (end < start && isWordPart(text.charAt(end))) {
      end++;
    }
    return (Words.WORDS.find(text, from, end) & lists) != 0;
  }

  /** Whether the word before an exclamation mark is a name that is printed with one. */
  boolean isExclaimedName() {
    int from = wordBefore(mark);
    return from < mark && (Words.WORDS.find(text, from, mark) & Words.EXCLAIMED) != 0;
  }

  /** Whether the mark stands after capitalized words, as in a title: "Happened to the Party?". */
  boolean endsTitle() {
    int last = wordBefore(mark);
    if (!isCapitalized(last, mark)) {
      return false;
    }
    int first = wordBefore(last);
    for (int small = 0; small < 2 && first < last && Character.isLowerCase(text.charAt(first)); ) {
      last = first;
      first = wordBefore(last);
      small++;
    }
    return first < last && isCapitalized(first, last);
  }

  private boolean isCapitalized(int from, int end) {
    return end - from > 2
        && Character.isUpperCase(text.charAt(from))
        && Character.isLowerCase(text.charAt(from + 1));
  }

  /** Whether the word is a state by its initials, a comma before it: "Lodi, N.J.". */
  boolean isStateAfterTown() {
    if (kind != AbbreviationKind.INITIALISM
        || (Words.WORDS.find(text, start, mark) & Words.STATE) == 0) {
      return false;
    }
    int before = Blanks.trimEnd(text, sentence, start);
    return before > sentence && text.charAt(before - 1) == ',';
  }

  /** Whether the sentence so far is a preposition and a time: "At 5 a.m.". */
  boolean sentenceIsTimeOnly() {
    int end = sentence;
    while (end < mark && isWordPart(text.charAt(end))) {
      end++;
    }
    if ((Words.WORDS.find(text, sentence, end) & Words.OPENER) == 0) {
      return false;
    }
    int i = Blanks.skip(text, end, mark);
    while (i < mark && (Stop.isDigit(text.charAt(i)) || text.charAt(i) == ':')) {
      i++;
    }
    return i > end && Blanks.skip(text, i, mark) == start;
  }

  /** Whether the word is "St", a saint as well as a street. */
  boolean isSaint() {
    return mark - start == 2 && text.charAt(start) == 'S' && text.charAt(start + 1) != 's';
  }

  /** Whether the word before the mark is an abbreviation that stands inside names. */
  boolean mayBePartOfName() {
    return kind == AbbreviationKind.INITIALISM
        || kind == AbbreviationKind.COMPANY
        || kind == AbbreviationKind.DEGREE
        || kind == AbbreviationKind.NUMBER
            && Character.isUpperCase(text.charAt(start))
            && mark - start > 2;
  }

  /** Whether the word before the mark is spelled out: three letters or more, a vowel among them. */
  boolean isPlainWord() {
    if (mark == sentence || !Character.isLetter(text.charAt(mark - 1))) {
      return true;
    }
    boolean vowel = false;
    for (int i = start; i < mark; i++) {
      vowel |= "aeiouyAEIOUY".indexOf(text.charAt(i)) >= 0 || text.charAt(i) > 127;
    }
    int least = Character.isLowerCase(text.charAt(start)) ? 2 : 3;
    return vowel && kind == null && mark - start >= least;
  }
}
