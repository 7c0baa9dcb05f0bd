package org.copydesk.datelines.internal;

/**
 * Looks for a dateline in one line after the other of one text. What it needs for that is made when
 * a line may hold one. Not thread-safe.
 */
final class Lines {
  /** How far into a line is looked for a dateline at its start, and the story after it. */
  static final int NEAR = 300;

  /** How far into a line a dateline is looked for, in UTF-16 units. */
  static final int LONGEST = 400;

  /** How far before its source a dateline may begin. */
  private static final int BEFORE_SOURCE = 100;

  private static final int LONGEST_BYLINE = 90;

  private final String text;
  private final int textEnd;
  private final Grammar grammar;
  private final Evidence evidence;
  private final SourceReader sources;
  private final PlaceResolver places;

  Lines(Atlas atlas, String text, int textStart, int textEnd) {
    this.text = text;
    this.textEnd = textEnd;
    FoldedName buffer = new FoldedName();
    Gloss gloss = new Gloss(atlas, buffer);
    this.grammar = new Grammar(atlas, gloss, buffer);
    this.evidence = new Evidence(gloss, grammar.draft(), textStart);
    this.sources = new SourceReader(atlas.agencies(), buffer);
    this.places = new PlaceResolver(atlas, gloss);
  }

  PlaceResolver places() {
    return places;
  }

  /** Returns what was read last. */
  Draft draft() {
    return grammar.draft();
  }

  /**
   * Reads the dateline at the start of a line, into {@link #draft()}; false if there is none.
   *
   * @param end where the line ends, at most {@link #NEAR} units after its start
   * @param first whether no paragraph stands before it
   */
  boolean readStart(int start, int end, boolean first) {
    return grammar.read(text, start, end) && evidence.accepts(text, end, textEnd, first);
  }

  /** Returns whether no search within the line can find anything better than its start. */
  boolean isStrong() {
    Draft draft = grammar.draft();
    return evidence.isKnown()
        || draft.places == 0
        || draft.placeWords < 3
        || Words.isLocative(text, draft.start, draft.end);
  }

  /**
   * Reads the dateline that stands within a line, after a headline or byline; false if there is
   * none.
   *
   * @param bracket where the first bracket stands that may hold a source; -1 if there is none
   * @param first whether no paragraph stands before it
   */
  boolean readWithin(int start, int end, int bracket, boolean first) {
    return bracket >= 0 && within(bracket, start, end)
        || first && isByline(text, start, end) && afterByline(start, end);
  }

  /**
   * A headline, byline or time on the same line: looks for a source first, then for the place
   * before it.
   */
  private boolean within(int bracket, int start, int end) {
    sources.begin(text, end);
    for (int i = bracket; i >= 0; i = Beginnings.bracket(text, i + 1, end)) {
      if (i > start && isKnownSource(i) && before(Math.max(start, i - BEFORE_SOURCE), i, end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isKnownSource(int open) {
    int close = sources.closing(open);
    return close > 0 && sources.readKnown(open, close);
  }

  private boolean before(int from, int source, int end) {
    for (int i = from; i < source; i++) {
      if (Chars.isUpper(text.charAt(i)) && (i == 0 || !isWithinWord(text.charAt(i - 1)))) {
        if (grammar.read(text, i, end)
            && grammar.draft().sourceStart > source
            && evidence.acceptsWithin(text, end, textEnd)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isWithinWord(char before) {
    return Chars.isLetter(before) || Chars.isApostrophe(before) || Chars.isHyphen(before);
  }

  /** Returns whether the line begins with "By". */
  static boolean isByline(String text, int start, int end) {
    return end - start > 20
        && (text.charAt(start) | 0x20) == 'b'
        && (text.charAt(start + 1) | 0x20) == 'y'
        && Chars.isBlank(text.charAt(start + 2));
  }

  private boolean afterByline(int start, int end) {
    int limit = Math.min(end, start + LONGEST_BYLINE);
    for (int i = start + 3; i + 1 < limit; i++) {
      if (Chars.isUpper(text.charAt(i))
          && Chars.isUpper(text.charAt(i + 1))
          && Chars.isBlank(text.charAt(i - 1))) {
        if (grammar.read(text, i, end) && evidence.acceptsAfterByline(text, end, textEnd)) {
          return true;
        }
      }
    }
    return false;
  }
}
