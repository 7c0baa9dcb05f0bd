package org.copydesk.sentences.internal;

/**
 * The kinds of abbreviation, one for each section of {@code abbreviations.txt}, and what may follow
 * the stop. A word may be of several kinds; the one declared first decides.
 */
enum AbbreviationKind {
  /** Stands before a name and never ends a sentence: {@code Gov. Jane Doe}, {@code Mt. Fuji}. */
  TITLE,
  /** Stands before a number: {@code No. 10}, {@code Vol. II}. */
  NUMBER,
  /** Stands before a number or the name of a day; ends a sentence before another capital. */
  MONTH,
  /** Ends a sentence before a capital, unless an office follows: {@code Calif. Gov. Jane Doe}. */
  STATE,
  /** Ends a sentence before a word that begins one, or before "Doe said". */
  COMPANY,
  /** Ends a sentence before a capital, unless a day or a time zone follows. */
  TIME,
  /** Never ends a sentence: {@code e.g.}, {@code Roe v. Wade}. */
  LATIN,
  /** Ends a sentence before a capital: {@code etc.}, {@code et al.}. */
  CLOSING,
  /** Ends a sentence before a word that begins one: {@code Joe Doe Jr. The}. */
  DEGREE,
  /** Counts only after a number, and ends a sentence before a capital: {@code 6 ft. tall}. */
  UNIT,
  /** Ends a sentence before a capital, unless a direction follows; {@code St.} is a saint too. */
  STREET,
  /** Goes on before lower case or a number, ends a sentence before a capital. */
  SHORT,
  /** Letters with stops, {@code U.S.}: ends a sentence before a word that begins one. */
  INITIALISM;

  /** Returns the bit that stands for this kind in a table of words. */
  int bit() {
    return 1 << ordinal();
  }

  /** Returns the first kind whose bit is set, null if none is. */
  static @org.jspecify.annotations.Nullable AbbreviationKind first(int bits) {
    return bits == 0 ? null : ALL[Integer.numberOfTrailingZeros(bits)];
  }

  private static final AbbreviationKind[] ALL = values();
}
