package org.copydesk.datelines.internal;

import org.copydesk.datelines.internal.Draft.Separator;

/** What follows a dateline, or what only looks like one. Looks at a few hundred units of it. */
final class Story {
  /** A line without a full stop at its end is a sentence if it is that long, in UTF-16 units. */
  private static final int SENTENCE = 100;

  private static final int SHORTEST = 15;
  private static final int SHORTEST_AFTER_COLON = 40;
  private static final int LOOK_AHEAD = 400;
  private static final int TRANSCRIPT = 3_000;

  /** "Dhaka - Chittagong highway": what is between two places. */
  private static final WordSet ROUTES =
      WordSet.of(
          "Flight",
          "flight",
          "flights",
          "highway",
          "Highway",
          "expressway",
          "Expressway",
          "road",
          "Road",
          "motorway",
          "train",
          "trains",
          "railway",
          "line",
          "route",
          "border",
          "ferry",
          "corridor",
          "rail",
          "bus",
          "buses",
          "leg",
          "axis",
          "talks",
          "summit",
          "derby");

  /** "London. That is where it all began": the name was a sentence of its own. */
  private static final WordSet AFTER_FRAGMENTS =
      WordSet.of(
          "That",
          "It",
          "Its",
          "This",
          "There",
          "Not",
          "What",
          "Where",
          "When",
          "Then",
          "Here",
          "Just",
          "Even",
          "These",
          "Those",
          "Now",
          "Once",
          "Ah",
          "Maybe",
          "Everyone",
          "Who");

  private final Candidate candidate;
  private final Draft draft;

  Story(Candidate candidate) {
    this.candidate = candidate;
    this.draft = candidate.draft;
  }

  private char at(int index) {
    return candidate.text.charAt(index);
  }

  private int start() {
    return Chars.skipSpace(candidate.text, draft.bodyStart, candidate.textEnd);
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
    int words = 0;
    boolean word = false;
    for (; end < limit && !Chars.isNewline(at(end)); end++) {
      if (Chars.isBlank(at(end))) {
        word = false;
      } else if (!word) {
        word = true;
        words++;
        small += Chars.isLower(at(end)) ? 1 : 0;
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
    boolean mostlySmall = colon ? small * 4 >= words : small > 0;
    return mostlySmall && (length >= SENTENCE || ".!?…\"”’)'".indexOf(at(end - 1)) >= 0);
  }

  /** "SIEGEL--Jerome Arthur, 98, of": a death notice. */
  boolean isNameAndComma() {
    int i = start();
    int end = Math.min(candidate.textEnd, i + 40);
    int words = 0;
    while (i < end && Chars.isUpper(at(i))) {
      while (i < end && (Chars.isLetter(at(i)) || at(i) == '.')) {
        i++;
      }
      words++;
      if (i < end && at(i) == ',') {
        return words <= 4;
      }
      i = Chars.skipBlanks(candidate.text, i, end);
      if (i < end && at(i) == '(') {
        return words <= 4;
      }
    }
    return false;
  }

  /** "Chicago - 101, Boston - 99", "Milan - Lund 2-1": a score. */
  boolean isScore() {
    int start = start();
    int end = Math.min(candidate.textEnd, start + 30);
    int i = digitsEnd(start, end);
    if (i > start && i + 1 < end && at(i) == ',' && Chars.isBlank(at(i + 1))) {
      return true;
    }
    while (i < end && Chars.isUpper(at(i))) {
      while (i < end && Chars.isLetter(at(i))) {
        i++;
      }
      i = Chars.skipBlanks(candidate.text, i, end);
    }
    int first = digitsEnd(i, end);
    return first > i
        && first - i <= 2
        && first + 1 < end
        && Chars.isDash(at(first))
        && Chars.isDigit(at(first + 1));
  }

  private int digitsEnd(int from, int limit) {
    int end = from;
    while (end < limit && Chars.isDigit(at(end))) {
      end++;
    }
    return end;
  }

  /** "Paris, France: $120 a night": a price. */
  boolean isSum() {
    int start = start();
    return start < candidate.textEnd && "$€£¥₹".indexOf(at(start)) >= 0;
  }

  /** "Paris - the city of light - is": the dash opens an aside that a second one closes. */
  boolean isAside() {
    int start = draft.bodyStart;
    int end = Math.min(candidate.lineEnd, start + 80);
    for (int i = start; i + 2 < end; i++) {
      if (Chars.isDash(at(i)) && Chars.isBlank(at(i - 1)) && Chars.isBlank(at(i + 1))) {
        int next = Chars.skipBlanks(candidate.text, i + 1, end);
        return next < end && Chars.isLower(at(next));
      }
      if (at(i) == '.' || at(i) == ',') {
        return false;
      }
    }
    return false;
  }

  /**
   * "Washington DC – San José Flight AV 663", "London–Paris trains", "New York – Lisbon: The
   * flight": a second place, and a word for what is between the two.
   */
  boolean isRoute() {
    int start = start();
    int end = Math.min(candidate.lineEnd, start + 40);
    int word = start;
    int placeEnd = start;
    for (int words = 0; words < 4 && word < end; words++) {
      int wordEnd = word;
      while (wordEnd < end && (Chars.isLetter(at(wordEnd)) || at(wordEnd) == '’')) {
        wordEnd++;
      }
      if (words > 0 && ROUTES.contains(candidate.text, word, wordEnd)) {
        return candidate.isPlace(start, placeEnd);
      }
      if (wordEnd < end && at(wordEnd) == ':') {
        return candidate.isPlace(start, wordEnd);
      }
      if (wordEnd == word || !Chars.isUpper(at(word))) {
        return false;
      }
      placeEnd = wordEnd;
      word = Chars.skipBlanks(candidate.text, wordEnd, end);
    }
    return false;
  }

  /** "Sydney: I have never been": somebody speaks. */
  boolean beginsSpeech() {
    int start = start();
    return Words.beginsSpeech(candidate.text, start, wordEnd(start));
  }

  /** Returns whether the first word goes on from a name that was a sentence of its own. */
  boolean isFragmentsNext() {
    int start = start();
    return AFTER_FRAGMENTS.contains(candidate.text, start, wordEnd(start));
  }

  private int wordEnd(int from) {
    int end = from;
    while (end < candidate.textEnd && Chars.isLetter(at(end))) {
      end++;
    }
    return end;
  }

  /**
   * Returns whether a later line begins with a name in capitals and a colon, as speakers are
   * marked.
   */
  boolean isTranscript() {
    int limit = Math.min(candidate.textEnd, candidate.lineEnd + TRANSCRIPT);
    int line = candidate.lineEnd;
    while (line < limit && !Chars.isNewline(at(line))) {
      line++;
    }
    for (int i = line; i < limit; i++) {
      i = Chars.skipSpace(candidate.text, i, limit);
      int capitals = 0;
      int p = i;
      while (p < limit && p < i + 40 && isSpeakersUnit(at(p))) {
        capitals += Chars.isUpper(at(p)) ? 1 : 0;
        p++;
      }
      if (capitals >= 3 && p < limit && at(p) == ':') {
        return true;
      }
      while (p < limit && !Chars.isNewline(at(p))) {
        p++;
      }
      i = p;
    }
    return false;
  }

  private static boolean isSpeakersUnit(char c) {
    return Chars.isUpper(c) || Chars.isBlank(c) || c == '.' || Chars.isHyphen(c);
  }
}
