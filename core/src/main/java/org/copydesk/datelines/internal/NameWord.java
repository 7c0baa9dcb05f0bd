package org.copydesk.datelines.internal;

/**
 * Reads one word of a place's name, with the marks that it holds: {@code N'DJAMENA}, {@code
 * Deir-ez-Zor}, {@code U.S.-MEXICO}. Holds the last result; not thread-safe.
 */
final class NameWord {
  private final Words words;
  private final DateReader dates;
  private String text = "";
  private int limit;
  private boolean capitals;
  private boolean mixed;

  NameWord(Words words, DateReader dates) {
    this.words = words;
    this.dates = dates;
  }

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns whether the word read last has letters in capitals alone, two or more. */
  boolean isCapitals() {
    return capitals;
  }

  /** Returns whether the word read last has small letters that are not an abbreviation's. */
  boolean isMixed() {
    return mixed;
  }

  /** al-Hasakah, d'Ivoire, 's-Hertogenbosch: small letters before the capital. */
  boolean isPrefixed(int at) {
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

  /** Returns whether a day follows the month that ends at {@code end}. */
  boolean isDayNext(int end) {
    int next = end < limit && text.charAt(end) == '.' ? end + 1 : end;
    next = Chars.skipBlanks(text, next, limit);
    return next < limit && Chars.isDigit(text.charAt(next));
  }

  /** Reads the word that begins at {@code at}; returns {@code at} if it has no letters. */
  int read(int at) {
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
    boolean inCapitals = small == 0 || isCapitalsWithPrefix(at, end, small);
    capitals = inCapitals && letters > 1;
    mixed = !inCapitals && !words.isTitlePrefix(text, at, end);
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
    if (dates.isMonth(hyphen + 1, i) && isDayNext(i)) {
      return true; // "CAIRO-JULY 2:"
    }
    boolean sentence =
        i - hyphen > 2
            && Chars.isUpper(text.charAt(hyphen + 1))
            && Chars.isLower(text.charAt(hyphen + 2));
    if (!sentence) {
      return false;
    }
    return mixed ? words.is(Words.Kind.BEGINNING, text, hyphen + 1, i) : hyphen - start > 3;
  }

  private boolean isAbbreviated(int at, int end) {
    return end - at == 1
        || end - at > 2 && text.charAt(end - 2) == '.'
        || words.isTitlePrefix(text, at, end);
  }
}
