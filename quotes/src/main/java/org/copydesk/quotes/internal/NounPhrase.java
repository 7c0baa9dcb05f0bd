package org.copydesk.quotes.internal;

/**
 * Reads one plain noun phrase (no "of", no "and") by word classes and word shapes: a run of
 * determiner, modifiers and nouns up to the first word that cannot go on with it.
 */
final class NounPhrase {
  private static final int LONGEST = 14;

  private static final long CLOSED =
      WordClass.PREPOSITION.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.AUXILIARY.bit
          | WordClass.RELATIVE.bit
          | WordClass.NEGATION.bit
          | WordClass.ADVERB.bit
          | WordClass.PRONOUN.bit
          | WordClass.TIME.bit;
  private static final long STARTS =
      WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit | WordClass.POSSESSIVE.bit;
  private static final long NOUNS = WordClass.ROLE.bit | WordClass.GROUP.bit | WordClass.TITLE.bit;

  private final Words words;
  private final Cues cues;

  /** The token after the phrase read last. */
  int end;

  /** The last noun of the phrase read last, -1 if it has none. */
  int head;

  /** The token after the last genitive within the phrase read last, -1 if none. */
  int afterGenitive;

  NounPhrase(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Reads the phrase that starts at {@code start}; returns whether there is one before {@code
   * limit}.
   */
  boolean read(int start, int limit) {
    head = -1;
    afterGenitive = -1;
    int i = start;
    int stop = Math.min(limit, start + LONGEST);
    boolean quoted = words.is(start, Words.QUOTED);
    while (i < stop && words.is(i, Words.QUOTED) == quoted) {
      if (words.is(i, Words.MARK)) {
        int next = afterMark(i, start, stop);
        if (next < 0) {
          break;
        }
        i = next;
      } else if (words.isGenitive(i)) {
        if (i == start || !goesOn(i + 1, stop, quoted)) {
          break;
        }
        afterGenitive = ++i;
      } else if (words.is(i, STARTS) && !isNameLike(i)) {
        if (head >= 0
            || i > start
                && !words.is(i, WordClass.QUANTIFIER)
                && !words.is(i - 1, WordClass.QUANTIFIER)) {
          break;
        }
        i++;
      } else if (endsBefore(i, start)) {
        break;
      } else {
        head = i++;
      }
    }
    end = head >= 0 ? head + 1 : i;
    return end > start;
  }

  /** Whether the mark at {@code i} stands within the phrase; returns the token after it, or -1. */
  private int afterMark(int i, int start, int stop) {
    if (i == start || i + 1 >= stop) {
      return -1;
    }
    char c = words.first(i);
    if (c == '.' && words.touches(i - 1)) {
      boolean abbreviation =
          words.is(i - 1, WordClass.TITLE) && words.is(i - 1, Words.CAPITAL)
              || words.end(i - 1) - words.start(i - 1) <= 2;
      return abbreviation && words.is(i - 1, Words.CAPITAL) && words.is(i + 1, Words.CAPITAL)
          ? i + 1
          : -1;
    }
    boolean hyphen = c == '-' || c == '‑';
    if (hyphen && words.touches(i - 1) && words.touches(i)) {
      return i + 1;
    }
    boolean joins = c == '&' && words.is(i + 1, Words.CAPITAL);
    boolean money = c == '$' || c == '#' || c == '@';
    return joins || money ? i + 1 : -1;
  }

  private boolean goesOn(int i, int stop, boolean quoted) {
    return i < stop
        && words.is(i, Words.QUOTED) == quoted
        && words.is(i, Words.LETTER | Words.NUMBER)
        && !words.is(i, CLOSED)
        && !words.is(i, STARTS & ~WordClass.QUANTIFIER.bit)
        && !words.textOf(i).endsWith("ing");
  }

  /** Whether the word at {@code i} cannot be part of the phrase that began at {@code start}. */
  private boolean endsBefore(int i, int start) {
    if (words.is(i, Words.NUMBER)) {
      return false;
    }
    boolean nameLike = isNameLike(i);
    if (words.is(i, CLOSED) && !(nameLike && words.is(i, NOUNS))) {
      return true;
    }
    if (nameLike) {
      return i == start && cues.at(i) != null && cues.at(i).isVerb() && !words.is(i, NOUNS);
    }
    if (words.is(i, NOUNS)) {
      return cues.verbAt(i) && head >= 0 && !words.is(i, WordClass.ROLE);
    }
    if (words.is(i, WordClass.VERB)) {
      return true;
    }
    Cue cue = cues.at(i);
    if (cue != null) {
      return cue.isVerb() && (head >= 0 || i == start) || cue.start() != i;
    }
    return head >= 0 && looksVerbal(i);
  }

  /**
   * A word after a noun that by its ending is a verb or adverb: "released", "speaking", "quickly".
   */
  private boolean looksVerbal(int i) {
    int length = words.end(i) - words.start(i);
    if (length < 4 || words.touches(i) && words.isMark(i + 1, '-')) {
      return false;
    }
    char last = words.text.charAt(words.end(i) - 1);
    char before = words.text.charAt(words.end(i) - 2);
    return before == 'e' && last == 'd'
        || before == 'l' && last == 'y'
        || last == 'g' && before == 'n';
  }

  /** Whether the word at {@code i} is capitalised where a common word would not be. */
  private boolean isNameLike(int i) {
    if (!words.is(i, Words.CAPITAL)) {
      return false;
    }
    return !words.is(i, CLOSED | STARTS) || words.is(i, NOUNS);
  }
}
