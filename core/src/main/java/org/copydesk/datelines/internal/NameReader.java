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

  private final Words words;
  private final DateReader dates;
  private String text = "";
  private int limit;
  private int count;
  private int capitalWords;
  private int mixedWords;
  private int lastWord;

  NameReader(Words words, DateReader dates) {
    this.words = words;
    this.dates = dates;
  }

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
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
      return isPrefixed(at) ? capital(at) : first ? at : particle(at);
    }
    if (!first && endsName(at)) {
      return at;
    }
    return capital(at);
  }

  /** al-Hasakah, d'Ivoire, 's-Hertogenbosch: small letters before the capital. */
  private boolean isPrefixed(int at) {
    int i = at;
    while (i < limit
        && i < at + 4
        && (Chars.isLower(text.charAt(i)) || i == at && Chars.isApostrophe(text.charAt(i)))) {
      i++;
    }
    return i > at
        && i + 1 < limit
        && (Chars.isHyphen(text.charAt(i)) || Chars.isApostrophe(text.charAt(i)))
        && Chars.isUpper(text.charAt(i + 1));
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
      return isDigitNext(end);
    }
    return end - at >= 6 && dates.isWeekday(at, end);
  }

  /** Returns whether a day follows the month that ends at {@code end}. */
  private boolean isDigitNext(int end) {
    int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    next = Chars.skipBlanks(text, next, limit);
    return next < limit && Chars.isDigit(text.charAt(next));
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
    int end = at;
    int letters = 0;
    int small = 0;
    while (end < limit) {
      char c = text.charAt(end);
      if (Chars.isLetter(c)) {
        letters++;
        small += Chars.isLower(c) ? 1 : 0;
      } else if (!Chars.isMark(c) && !joins(at, end, small > 0)) {
        break;
      }
      end++;
    }
    if (letters == 0) {
      return at;
    }
    lastWord = at;
    if (small == 0 || isCapitalsWithPrefix(at, end, small)) {
      capitalWords += letters > 1 ? 1 : 0;
    } else if (!words.isTitlePrefix(text, at, end)) {
      mixedWords++;
    }
    return end < limit && text.charAt(end) == '.' && isAbbreviated(at, end) ? end + 1 : end;
  }

  /**
   * McALLEN, LaGRANGE, al-HASAKAH, N'djamena's beginning: at most three small letters, then
   * capitals.
   */
  private boolean isCapitalsWithPrefix(int at, int end, int small) {
    if (small > 3 || end - at < small + 3) {
      return false;
    }
    for (int i = Math.max(at, end - 2); i < end; i++) {
      if (!Chars.isUpper(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Hyphens, apostrophes, full stops and digits within a word. */
  private boolean joins(int start, int at, boolean mixed) {
    char c = text.charAt(at);
    if (at + 1 >= limit) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (Chars.isHyphen(c)) {
      return Chars.isLetter(next) && !isSeparator(start, at, mixed);
    }
    if (Chars.isApostrophe(c)) {
      return Chars.isLetter(next)
          || at > start && (next == ',' || !mixed && Chars.isBlank(next)) // "RYAZAN’, May 5"
          || at > start && (c == '’' || c == '\'') && Chars.isHyphen(next);
    }
    if (c == '.') {
      // "U.S.-MEXICO BORDER"
      boolean initials =
          Chars.isHyphen(next) && at + 2 < limit && Chars.isUpper(text.charAt(at + 2));
      return initials && at >= start + 2 && text.charAt(at - 2) == '.'
          || Chars.isLetter(next) && (Chars.isUpper(next) || isSite(at));
    }
    return Chars.isDigit(c) && at > start;
  }

  /** "TEMPO.CO", "NEWS.am": a site's name, not the end of a sentence. */
  private boolean isSite(int at) {
    int end = at + 1;
    while (end < limit && Chars.isLetter(text.charAt(end))) {
      end++;
    }
    return end - at <= 4 && (end >= limit || !Chars.isLetter(text.charAt(end)));
  }

  /** "SRINAGAR-The", "CAIRO-JULY 2": a hyphen and a word that begins a sentence or a date. */
  private boolean isSeparator(int start, int hyphen, boolean mixed) {
    int i = hyphen + 1;
    while (i < limit && Chars.isLetter(text.charAt(i))) {
      i++;
    }
    if (dates.isMonth(hyphen + 1, i) && isDigitNext(i)) {
      return true; // "CAIRO-JULY 2:"
    }
    boolean sentence =
        i - hyphen > 2
            && Chars.isUpper(text.charAt(hyphen + 1))
            && Chars.isLower(text.charAt(hyphen + 2));
    if (!sentence) {
      return false;
    }
    return mixed ? words.beginsSentence(text, hyphen + 1, i) : hyphen - start > 3;
  }

  private boolean isAbbreviated(int at, int end) {
    return end - at == 1
        || end - at > 2 && text.charAt(end - 2) == '.'
        || words.isTitlePrefix(text, at, end);
  }
}
