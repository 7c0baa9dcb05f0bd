package org.copydesk.datelines.internal;

/**
 * Reads a run of words that may be the name of a place: {@code ST. JOHN'S}, {@code Rio de Janeiro},
 * {@code U.S.-MEXICO BORDER}, {@code al-Hasakah}. Holds the last result; not thread-safe.
 */
final class NameReader {
  static final int MOST_WORDS = 8;

  /** Words in small letters within a name. */
  static final WordSet PARTICLES =
      WordSet.of(
          "de", "del", "della", "di", "da", "do", "dos", "das", "du", "des", "la", "las", "le",
          "les", "lo", "los", "el", "al", "of", "the", "on", "upon", "sur", "am", "an", "der",
          "den", "van", "von", "y", "e", "es", "en", "in", "aan", "bin", "bei", "i", "ye", "na",
          "by", "nad", "sul", "sulla", "pod", "ob", "op", "under", "et", "ar", "ash", "im", "dei",
          "degli", "delle", "dels", "vor", "auf", "unter", "nel", "con", "a", "as", "din");

  private final NameWord word;
  private final DateReader dates;
  private String text = "";
  private int limit;
  private int count;
  private int capitalWords;
  private int mixedWords;
  private int lastWord;

  NameReader(Words words, DateReader dates) {
    this.word = new NameWord(words, dates);
    this.dates = dates;
  }

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
    word.begin(text, limit);
  }

  /**
   * Reads the run that begins at {@code at}.
   *
   * @return the index after it; {@code at} if no name begins there
   */
  int read(int at) {
    count = 0;
    capitalWords = 0;
    mixedWords = 0;
    lastWord = at;
    int end = at;
    int next = at;
    while (count < MOST_WORDS) {
      int wordEnd = word(next, count == 0);
      if (wordEnd == next) {
        break;
      }
      end = wordEnd;
      count++;
      next = Chars.skipBlanks(text, end, limit);
      if (next == end || next >= limit) {
        break;
      }
    }
    return end;
  }

  /** Returns whether every word but particles was in capitals. */
  boolean isCapitals() {
    return capitalWords > 0 && mixedWords == 0;
  }

  /** Returns the number of words read. */
  int words() {
    return count;
  }

  /** Returns where the last word read begins. */
  int lastWord() {
    return lastWord;
  }

  /** Reads one word; returns {@code at} if it does not belong to the name. */
  private int word(int at, boolean first) {
    if (at >= limit) {
      return at;
    }
    char c = text.charAt(at);
    if (!Chars.isUpper(c)) {
      return word.isPrefixed(at) ? capital(at) : first ? at : particle(at);
    }
    if (!first && endsName(at)) {
      return at;
    }
    return capital(at);
  }

  /** A date, a joining word or a conjunction ends the name. */
  private boolean endsName(int at) {
    int end = at;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    if (end - at == 3
        && text.charAt(at) == 'A'
        && text.charAt(at + 1) == 'N'
        && text.charAt(at + 2) == 'D') {
      return true;
    }
    if (dates.isMonth(at, end)) {
      return word.isDayNext(end);
    }
    return end - at >= 6 && dates.isWeekday(at, end);
  }

  private int particle(int at) {
    int end = at;
    while (end < limit && end < at + 6 && Chars.isLower(text.charAt(end))) {
      end++;
    }
    if (end == at
        || end >= limit
        || !Chars.isBlank(text.charAt(end)) && !Chars.isHyphen(text.charAt(end))) {
      return at;
    }
    if (!PARTICLES.contains(text, at, end)) {
      return at;
    }
    int next = Chars.skipBlanks(text, end, limit);
    if (next >= limit || next == end) {
      return at;
    }
    return Chars.isUpper(text.charAt(next)) || particle(next) > next ? end : at;
  }

  private int capital(int at) {
    int end = word.read(at);
    if (end > at) {
      lastWord = at;
      capitalWords += word.isCapitals() ? 1 : 0;
      mixedWords += word.isMixed() ? 1 : 0;
    }
    return end;
  }
}
