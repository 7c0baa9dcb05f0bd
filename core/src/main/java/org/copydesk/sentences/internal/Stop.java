package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/**
 * A mark that may end a sentence, and what stands around it: what the rules look at. One object
 * serves a whole text, moved from mark to mark; nothing here is kept.
 */
final class Stop {
  /** The most opening marks between a stop and the word after it. */
  private static final int MOST_OPENERS = 4;

  /** The longest source in parentheses, in UTF-16 units. */
  private static final int LONGEST_SOURCE = 40;

  final String text;

  /** The end of the stretch that is split. */
  int to;

  /** Where the sentence began that this mark may end. */
  int sentence;

  /** The end of the label that the sentence begins with, -1 for none. */
  int labelEnd;

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

  /** The word before the mark. */
  final WordBefore word;

  private int nextWord;
  private int nextWordEnd;

  Stop(String text) {
    this.text = text;
    this.word = new WordBefore(text);
  }

  /** Reads what stands around the mark, when the scanner has set its place. */
  void look() {
    first = next;
    while (first < to && first - next < MOST_OPENERS && isOpener(text.charAt(first))) {
      first++;
    }
    nextWord = -1;
    word.read(sentence, mark);
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

  /** Whether a source in parentheses and a dash follow: {@code (AP) —}. */
  boolean isSourceNext() {
    if (text.charAt(next) != '(') {
      return false;
    }
    int last = Math.min(to, next + LONGEST_SOURCE);
    int close = next;
    while (close < last && text.charAt(close) != ')') {
      close++;
    }
    int dash = close < last ? Blanks.skip(text, close + 1, to) : to;
    return dash < to && isDash(text.charAt(dash));
  }

  /** Whether a dash and a word in lower case follow. */
  boolean isAsideNext() {
    int i = next;
    while (i < to && i - next < MOST_OPENERS && isDash(text.charAt(i))) {
      i++;
    }
    int word = Blanks.skip(text, i, to);
    return i > next && word > i && word < to && Character.isLowerCase(text.charAt(word));
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2012' && c <= '\u2015' || c == '_';
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
