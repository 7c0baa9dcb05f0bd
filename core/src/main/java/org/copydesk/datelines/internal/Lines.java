package org.copydesk.datelines.internal;

import org.jspecify.annotations.Nullable;

/**
 * Looks for a dateline in one line after the other of one text. What it needs for that is made when
 * a line may hold one. Not thread-safe.
 */
final class Lines {
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

  Lines(Atlas atlas, String text, int textEnd) {
    this.text = text;
    this.textEnd = textEnd;
    FoldedName buffer = new FoldedName();
    Gloss gloss = new Gloss(atlas, buffer);
    this.grammar = new Grammar(atlas, gloss, buffer);
    this.evidence = new Evidence(gloss, grammar.draft());
    this.sources = new SourceReader(atlas.agencies(), buffer);
    this.places = new PlaceResolver(atlas, gloss);
  }

  PlaceResolver places() {
    return places;
  }

  /** Returns whether {@link #read} may find anything in a line; allocates nothing. */
  static boolean mayHold(String text, int start, int end, int bracket, boolean first) {
    return Beginnings.mayBegin(text, start, Math.min(end, start + Grammar.LONGEST))
        || bracket >= 0
        || first && isByline(text, start, end);
  }

  /**
   * Returns the dateline in the line [start, end); null if it has none.
   *
   * @param bracket where the first bracket stands that may hold a source; -1 if there is none
   * @param first whether no paragraph stands before it
   */
  @Nullable Draft read(int start, int end, int bracket, boolean first) {
    boolean read = grammar.read(text, start, end);
    boolean atStart = read && evidence.accepts(grammar.draft(), text, end, textEnd, first);
    Draft draft = grammar.draft();
    if (atStart && (evidence.isKnown() || draft.places == 0 || draft.placeWords < 3)) {
      return draft;
    }
    Draft within = bracket < 0 ? null : within(bracket, start, end);
    if (within != null) {
      return within;
    }
    if (first && isByline(text, start, end)) {
      Draft after = afterByline(start, end);
      if (after != null) {
        return after;
      }
    }
    return atStart && grammar.read(text, start, end) ? grammar.draft() : null;
  }

  /**
   * A headline, byline or time on the same line: looks for a source first, then for the place
   * before it.
   */
  private @Nullable Draft within(int bracket, int start, int end) {
    int limit = Math.min(end, start + LONGEST);
    sources.begin(text, limit);
    for (int i = Math.max(bracket, start + 1); i < limit; i++) {
      char c = text.charAt(i);
      if ((c == '(' || c == '[' || c == '/')
          && Beginnings.maySource(text, i, limit)
          && isKnownSource(i)) {
        Draft draft = before(Math.max(start, i - BEFORE_SOURCE), i, end);
        if (draft != null) {
          return draft;
        }
      }
    }
    return null;
  }

  private boolean isKnownSource(int open) {
    int close = sources.closing(open);
    return close > 0 && sources.readKnown(open, close);
  }

  private @Nullable Draft before(int from, int source, int end) {
    for (int i = from; i < source; i++) {
      if (Chars.isUpper(text.charAt(i))
          && (i == 0
              || !Chars.isLetter(text.charAt(i - 1)) && !Chars.isApostrophe(text.charAt(i - 1)))) {
        if (grammar.read(text, i, end)
            && grammar.draft().sourceStart > source
            && evidence.acceptsWithin(grammar.draft(), text, end, textEnd)) {
          return grammar.draft();
        }
      }
    }
    return null;
  }

  private static boolean isByline(String text, int start, int end) {
    return end - start > 20
        && (text.charAt(start) | 0x20) == 'b'
        && (text.charAt(start + 1) | 0x20) == 'y'
        && Chars.isBlank(text.charAt(start + 2));
  }

  private @Nullable Draft afterByline(int start, int end) {
    int limit = Math.min(end, start + LONGEST_BYLINE);
    for (int i = start + 3; i + 1 < limit; i++) {
      if (Chars.isUpper(text.charAt(i))
          && Chars.isUpper(text.charAt(i + 1))
          && Chars.isBlank(text.charAt(i - 1))) {
        if (grammar.read(text, i, end)
            && evidence.acceptsAfterByline(grammar.draft(), text, end, textEnd)) {
          return grammar.draft();
        }
      }
    }
    return null;
  }
}
