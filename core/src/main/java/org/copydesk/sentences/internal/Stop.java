package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * A mark that may end a sentence, and what stands around it: what the rules look at. One object
 * serves a whole text, moved from mark to mark; nothing here is kept.
 */
final class Stop {
  /** The longest abbreviation looked for, in UTF-16 units: {@code respectively} is none. */
  private static final int LONGEST_WORD = 14;

  /** The most opening marks between a stop and the word after it. */
  private static final int MOST_OPENERS = 4;

  final String text;

  /** The end of the stretch that is split. */
  final int to;

  /** Where the sentence began that this mark may end. */
  int sentence;

  /** The mark; the first one of several. */
  int mark;

  /** The end of the marks: after {@code ?!} or {@code ...}. */
  int marksEnd;

  /** The end of the sentence if it ends here: after closing quotation marks and brackets. */
  int end;

  /** What comes next, blanks skipped; {@code to} at the end. */
  int next;

  /** The first letter or digit of what comes next, opening marks skipped. */
  int first;

  /** The straight quotation marks before this mark: an odd number, and one is open. */
  int straightQuotes;

  /** The last opening parenthesis before this mark within the sentence, -1 if none is open. */
  int parenthesis;

  /** The word before the mark, from here to {@link #mark}; equal to it if there is none. */
  int wordStart;

  /** The kind of abbreviation that the word before the mark is, null for none. */
  @Nullable AbbreviationKind kind;

  private int nextWord;
  private int nextWordEnd;

  Stop(String text, int to) {
    this.text = text;
    this.to = to;
  }

  /** Reads what stands around the mark, when the scanner has set its place. */
  void look() {
    first = next;
    while (first < to && first - next < MOST_OPENERS && isOpener(text.charAt(first))) {
      first++;
    }
    nextWord = -1;
    wordStart = mark;
    kind = null;
    if (text.charAt(mark) == '.') {
      readWord();
    }
  }

  private void readWord() {
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
    wordStart = i;
    if (mark - i <= LONGEST_WORD) {
      kind = AbbreviationKind.first(Words.ABBREVIATIONS.find(text, i, mark));
      if (kind == null && isInitialism(i)) {
        kind = AbbreviationKind.INITIALISM;
      }
    }
    if (kind == null && lastPart > i) {
      wordStart = lastPart;
      kind = AbbreviationKind.first(Words.ABBREVIATIONS.find(text, lastPart, mark));
    }
    if (kind == AbbreviationKind.UNIT && !followsNumber()) {
      kind = null;
    }
  }

  /** Whether letters and stops take turns from {@code start} to the mark: {@code U.S}. */
  private boolean isInitialism(int start) {
    if (mark - start < 3 || (mark - start) % 2 == 0) {
      return false;
    }
    for (int i = start; i < mark; i++) {
      if ((text.charAt(i) == '.') == ((i - start) % 2 == 0)) {
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
  boolean followsNumber() {
    int i = wordStart;
    while (i > sentence
        && wordStart - i < 2
        && (Blanks.isBlank(text.charAt(i - 1)) || text.charAt(i - 1) == '-')) {
      i--;
    }
    return i > sentence && isDigit(text.charAt(i - 1));
  }

  /** Whether nothing but closing marks stands between the mark and what comes next. */
  boolean isTouching() {
    return next == end && next < to;
  }

  boolean hasClosers() {
    return end > marksEnd;
  }

  /** Whether a closing quotation mark follows the mark. */
  boolean hasClosingQuote() {
    for (int i = marksEnd; i < end; i++) {
      char c = text.charAt(i);
      if (c != ')' && c != ']' && c != '}') {
        return true;
      }
    }
    return false;
  }

  boolean hasClosing(char bracket) {
    for (int i = marksEnd; i < end; i++) {
      if (text.charAt(i) == bracket) {
        return true;
      }
    }
    return false;
  }

  boolean hasOpener() {
    return first > next;
  }

  char firstChar() {
    return first < to ? text.charAt(first) : ' ';
  }

  boolean nextIsLower() {
    return Character.isLowerCase(firstChar());
  }

  boolean nextIsDigit() {
    return isDigit(firstChar());
  }

  /** Whether a number or an amount follows: {@code 10}, {@code $5}, {@code US$5}. */
  boolean nextIsNumber() {
    for (int i = first; i < to && i - first < 4; i++) {
      char c = text.charAt(i);
      if (isDigit(c)) {
        return true;
      }
      if (!(c >= 'A' && c <= 'Z' || Character.getType(c) == Character.CURRENCY_SYMBOL)) {
        return false;
      }
    }
    return false;
  }

  /** Whether a sentence may well begin there: a letter that is not lower case. */
  boolean nextIsCapital() {
    char c = firstChar();
    return c < 128
        ? c >= 'A' && c <= 'Z'
        : Character.isHighSurrogate(c) || Character.isLetter(c) && !Character.isLowerCase(c);
  }

  /** Whether the word before the mark is one letter: an initial, a label. */
  boolean isSingleLetter() {
    return mark - wordStart == 1 && Character.isLetter(text.charAt(wordStart));
  }

  /** Whether the next word is in one of {@code lists}, bits of {@link Words}. */
  boolean nextIs(int lists) {
    readNextWord();
    return (Words.WORDS.find(text, first, nextWordEnd) & lists) != 0;
  }

  /** Returns where the next word ends. */
  int nextWordEnd() {
    readNextWord();
    return nextWordEnd;
  }

  private void readNextWord() {
    if (nextWord != first) {
      nextWord = first;
      nextWordEnd = wordEnd(first);
    }
  }

  /** Returns where the word that begins at {@code start} ends: letters, apostrophes, hyphens. */
  int wordEnd(int start) {
    int i = start;
    while (i < to && i - start < 24) {
      char c = text.charAt(i);
      boolean part =
          c < 128
              ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '\'' || c == '-'
              : c == '’' || Character.isLetter(c);
      if (!part) {
        break;
      }
      i++;
    }
    while (i > start && !Character.isLetter(text.charAt(i - 1))) {
      i--;
    }
    return i;
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
    int start = wordBefore(wordStart);
    int end = start;
    while (end < wordStart && isWordPart(text.charAt(end))) {
      end++;
    }
    return (Words.WORDS.find(text, start, end) & lists) != 0;
  }

  /** Whether the word before an exclamation mark is a name that is printed with one. */
  boolean exclaimedName() {
    int start = wordBefore(mark);
    return start < mark && (Words.WORDS.find(text, start, mark) & Words.EXCLAIMED) != 0;
  }

  /** Whether the open parenthesis stands inside a sentence, not before one. */
  boolean parenthesisIsWithin() {
    if (parenthesis <= sentence) {
      return false;
    }
    int before = Blanks.trimEnd(text, sentence, parenthesis);
    return before > sentence && Character.isLetterOrDigit(text.charAt(before - 1));
  }

  /** Whether the next word is a Roman numeral or a single capital. */
  boolean nextIsRomanNumeral() {
    int end = nextWordEnd();
    for (int i = first; i < end; i++) {
      char c = text.charAt(i);
      if (c != 'I' && c != 'V' && c != 'X' && c != 'L' && c != 'C' && end - first > 1) {
        return false;
      }
    }
    return end > first
        && end - first < 6
        && text.charAt(first) != 'A'
        && (end > first + 1 || text.charAt(first) != 'I');
  }

  /** Whether the sentence so far is a preposition and a time: "At 5 a.m.". */
  boolean sentenceIsTimeOnly() {
    int end = wordEnd(sentence);
    if ((Words.WORDS.find(text, sentence, end) & Words.OPENER) == 0) {
      return false;
    }
    int i = Blanks.skip(text, end, mark);
    while (i < mark && (isDigit(text.charAt(i)) || text.charAt(i) == ':')) {
      i++;
    }
    return i > end && Blanks.skip(text, i, mark) == wordStart;
  }

  /** Whether the word is "St", a saint as well as a street. */
  boolean isSaint() {
    return mark - wordStart == 2
        && text.charAt(wordStart) == 'S'
        && text.charAt(wordStart + 1) != 's';
  }

  /** Whether the word before the mark is an abbreviation that stands inside names. */
  boolean mayBePartOfName() {
    return kind == AbbreviationKind.INITIALISM
        || kind == AbbreviationKind.COMPANY
        || kind == AbbreviationKind.DEGREE
        || kind == AbbreviationKind.NUMBER
            && Character.isUpperCase(text.charAt(wordStart))
            && mark - wordStart > 2;
  }

  /** Whether the word before the mark is spelled out: three letters or more, a vowel among them. */
  boolean isPlainWord() {
    if (mark == sentence || !Character.isLetter(text.charAt(mark - 1))) {
      return true;
    }
    boolean vowel = false;
    for (int i = wordStart; i < mark; i++) {
      vowel |= "aeiouyAEIOUY".indexOf(text.charAt(i)) >= 0 || text.charAt(i) > 127;
    }
    int least = Character.isLowerCase(text.charAt(wordStart)) ? 2 : 3;
    return vowel && kind == null && mark - wordStart >= least;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '(', '[', '{', '“', '‘', '«', '„', '‟', '¿', '¡', '`', '‹' -> true;
      default -> false;
    };
  }
}
