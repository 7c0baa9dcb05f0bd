package org.copydesk.datelines.internal;

/**
 * What stands where a story should, after what only looks like a dateline: the rest of a score, a
 * route, a price, an aside, a death notice, a transcript. Looks at a few hundred units of it.
 */
final class LookAlikes {
  /** A speaker is looked for within that many units after the first line. */
  private static final int TRANSCRIPT = 3_000;

  /** A word of mourning is looked for within that many units. */
  private static final int NOTICE = 240;

  private final Candidate candidate;
  private final Draft draft;
  private final Story story;

  LookAlikes(Candidate candidate, Story story) {
    this.candidate = candidate;
    this.draft = candidate.draft;
    this.story = story;
  }

  /** "SIEGEL--Jerome Arthur, 98, of", and not "OSLO--Ruth O'Dell, who rowed": a death notice. */
  boolean isDeathNotice() {
    if (mourns()) {
      return true;
    }
    if (story.beginsWithCommonWord()) {
      return false;
    }
    int i = story.start();
    int end = Math.min(candidate.textEnd, i + 40);
    int words = 0;
    while (i < end && Chars.isUpper(story.at(i))) {
      int word = i;
      while (i < end && (Chars.isLetter(story.at(i)) || story.at(i) == '.')) {
        i++;
      }
      words++;
      if (i > word + 3 && story.at(i - 1) == '.' && story.at(word + 1) != '.') {
        return words <= 4; // "COHEN--Ruth Anna. Beloved mother of"
      }
      if (i < end && story.at(i) == ',') {
        int next = Chars.skipBlanks(candidate.text, i + 1, end);
        return words <= 4 && !candidate.isWord(Words.Kind.RELATIVE, next, story.wordEnd(next));
      }
      i = Chars.skipBlanks(candidate.text, i, end);
      if (i < end && story.at(i) == '(') {
        return words <= 4;
      }
    }
    return false;
  }

  /** "BERLIN--The board mourns the passing of its beloved chairman." */
  private boolean mourns() {
    int end = Math.min(candidate.textEnd, story.start() + NOTICE);
    int word = story.start();
    for (int i = word; i < end; i++) {
      if (!Chars.isLetter(story.at(i))) {
        if (candidate.isWord(Words.Kind.MOURNING, word, i)) {
          return true;
        }
        word = i + 1;
      }
    }
    return false;
  }

  /** "Chicago - 101, Boston - 99", "Milan - Lund 2-1": a score. */
  boolean isScore() {
    int start = story.start();
    int end = Math.min(candidate.textEnd, start + 30);
    int i = digitsEnd(start, end);
    if (i > start && i + 1 < end && story.at(i) == ',' && Chars.isBlank(story.at(i + 1))) {
      return true;
    }
    while (i < end && Chars.isUpper(story.at(i))) {
      while (i < end && Chars.isLetter(story.at(i))) {
        i++;
      }
      i = Chars.skipBlanks(candidate.text, i, end);
    }
    int first = digitsEnd(i, end);
    return first > i
        && first - i <= 2
        && first + 1 < end
        && Chars.isDash(story.at(first))
        && Chars.isDigit(story.at(first + 1));
  }

  private int digitsEnd(int from, int limit) {
    int end = from;
    while (end < limit && Chars.isDigit(story.at(end))) {
      end++;
    }
    return end;
  }

  /** "Paris, France: $120 a night": a price. */
  boolean isSum() {
    int start = story.start();
    return start < candidate.textEnd && "$€£¥₹".indexOf(story.at(start)) >= 0;
  }

  /** "Paris - the city of light - is": the dash opens an aside that a second one closes. */
  boolean isAside() {
    if (story.beginsWithCommonWord()) {
      return false; // "Oslo — The port's board (HDA) - the owner - is broke"
    }
    int start = draft.bodyStart;
    int end = Math.min(candidate.lineEnd, start + 80);
    for (int i = start; i + 2 < end; i++) {
      if (Chars.isDash(story.at(i))
          && Chars.isBlank(story.at(i - 1))
          && Chars.isBlank(story.at(i + 1))) {
        int next = Chars.skipBlanks(candidate.text, i + 1, end);
        return next < end && Chars.isLower(story.at(next));
      }
      if (story.at(i) == '.' || story.at(i) == ',') {
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
    int start = story.start();
    int end = Math.min(candidate.lineEnd, start + 40);
    int word = start;
    int placeEnd = start;
    for (int words = 0; words < 4 && word < end; words++) {
      int wordEnd = word;
      while (wordEnd < end && isNamesUnit(story.at(wordEnd))) {
        wordEnd++;
      }
      if (words > 0 && candidate.isWord(Words.Kind.ROUTE, word, wordEnd)) {
        return candidate.isPlace(start, placeEnd);
      }
      if (wordEnd < end && story.at(wordEnd) == ':') {
        return candidate.isPlace(start, wordEnd);
      }
      if (wordEnd == word || !Chars.isUpper(story.at(word))) {
        return false;
      }
      placeEnd = wordEnd;
      word = Chars.skipBlanks(candidate.text, wordEnd, end);
    }
    return false;
  }

  private static boolean isNamesUnit(char c) {
    return Chars.isLetter(c) || Chars.isApostrophe(c) || Chars.isHyphen(c);
  }

  /**
   * Returns whether a line before or after begins with a name in capitals and a colon, as speakers
   * are marked.
   */
  boolean isTranscript() {
    int line = candidate.lineEnd;
    int limit = Math.min(candidate.textEnd, line + TRANSCRIPT);
    while (line < limit && !Chars.isNewline(story.at(line))) {
      line++;
    }
    int before = Math.max(candidate.textStart, draft.start - TRANSCRIPT);
    return hasSpeaker(line, limit) || hasSpeaker(before, draft.start);
  }

  private boolean hasSpeaker(int from, int limit) {
    for (int i = from; i < limit; i++) {
      i = Chars.skipSpace(candidate.text, i, limit);
      int capitals = 0;
      int p = i;
      while (p < limit && p < i + 40 && isSpeakersUnit(story.at(p))) {
        capitals += Chars.isUpper(story.at(p)) ? 1 : 0;
        p++;
      }
      if (capitals >= 3 && p < limit && story.at(p) == ':') {
        return true;
      }
      while (p < limit && !Chars.isNewline(story.at(p))) {
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
