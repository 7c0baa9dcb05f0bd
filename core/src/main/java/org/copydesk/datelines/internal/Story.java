package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Separator;

/** What follows a dateline, or what only looks like one. Looks at a few hundred units of it. */
final class Story {
  /** A line without a full stop at its end is a sentence if it is that long, in UTF-16 units. */
  private static final int SENTENCE = 100;

  /** A line of that many units may be a part of a sentence wrapped at a fixed width. */
  private static final int WRAPPED = 30;

  private static final int SHORTEST = 15;
  private static final int SHORTEST_AFTER_COLON = 40;
  private static final int LOOK_AHEAD = 400;

  private final Candidate candidate;
  private final Draft draft;

  Story(Candidate candidate) {
    this.candidate = candidate;
    this.draft = candidate.draft;
  }

  char at(int index) {
    return candidate.text.charAt(index);
  }

  int start() {
    return Chars.skipSpace(candidate.text, draft.bodyStart, candidate.textEnd);
  }

  /** Returns whether its first word commonly begins a story: "The", "In", "Police". */
  boolean beginsWithCommonWord() {
    int start = start();
    return candidate.isWord(Words.Kind.BEGINNING, start, wordEnd(start));
  }

  /** Returns whether anything follows. */
  boolean isThere() {
    return start() < candidate.textEnd;
  }

  /** Returns whether it begins as a sentence does, after opening quotes and brackets. */
  boolean beginsSentence() {
    int i = start();
    int end = candidate.textEnd;
    while (i < end && (Chars.isQuote(at(i)) || at(i) == '(' || at(i) == '[' || at(i) == '*')) {
      i++;
    }
    if (i >= end) {
      return false;
    }
    char c = at(i);
    if (Chars.isLower(c)) {
      return i + 1 < end && Chars.isUpper(at(i + 1)); // eCommerce
    }
    return Chars.isLetter(c) || Chars.isDigit(c) || "$€£#@.¥₹".indexOf(c) >= 0;
  }

  /** Returns whether it is running text: it begins like a sentence and goes on like one. */
  boolean isRunningText() {
    if (!beginsSentence()) {
      return false;
    }
    int start = start();
    int limit = Math.min(candidate.textEnd, start + LOOK_AHEAD);
    int end = start;
    int small = 0;
    int numbers = 0;
    int words = 0;
    boolean word = false;
    for (; end < limit && !Chars.isNewline(at(end)); end++) {
      if (Chars.isBlank(at(end))) {
        word = false;
      } else if (!word) {
        word = true;
        words++;
        small += Chars.isLower(at(end)) ? 1 : 0;
        numbers += Chars.isDigit(at(end)) ? 1 : 0; // "Rain, high 10, low 2."
      }
    }
    while (end > start && Chars.isBlank(at(end - 1))) {
      end--;
    }
    boolean colon = draft.separator == Separator.COLON;
    int length = end - start;
    if (length < (colon ? SHORTEST_AFTER_COLON : SHORTEST)) {
      return false;
    }
    boolean mostlySmall = colon ? small * 4 >= words : small > numbers;
    boolean goesOn = length >= SENTENCE || length >= WRAPPED && isWrapped(end);
    return mostlySmall && (goesOn || ".!?…\"”’)'".indexOf(at(end - 1)) >= 0);
  }

  /** Returns whether the sentence goes on in the next line: text wrapped at a fixed width. */
  private boolean isWrapped(int lineEnd) {
    int next = Chars.skipSpace(candidate.text, lineEnd, candidate.textEnd);
    if (next >= candidate.textEnd || !Chars.isLower(at(next))) {
      return false;
    }
    int newlines = 0;
    for (int i = lineEnd; i < next; i++) {
      newlines += at(i) == '\n' ? 1 : 0;
    }
    return newlines <= 1;
  }

  /** "Sydney: I have never been": somebody speaks. */
  boolean beginsSpeech() {
    int start = start();
    int end = wordEnd(start);
    boolean no = end - start == 2 && candidate.text.startsWith("No", start);
    if (no && end < candidate.textEnd && Chars.isBlank(at(end))) {
      return false; // "MULTAN: No one was hurt", but "No, I was not there"
    }
    return candidate.isWord(Words.Kind.SPEECH, start, end);
  }

  /** Returns whether the first word goes on from a name that was a sentence of its own. */
  boolean isFragmentsNext() {
    int start = start();
    return candidate.isWord(Words.Kind.FRAGMENT, start, wordEnd(start));
  }

  int wordEnd(int from) {
    int end = from;
    while (end < candidate.textEnd && Chars.isLetter(at(end))) {
      end++;
    }
    return end;
  }
}
