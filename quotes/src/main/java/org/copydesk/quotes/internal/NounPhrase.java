package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;

/**
 * Reads one plain noun phrase (no "of", no "and") by word classes, tags and shapes: a run of
 * determiner, modifiers and nouns up to the first word that cannot go on with it. An entity that
 * the caller knows is never divided.
 */
final class NounPhrase {
  private static final int LONGEST = 14;

  private static final int CLOSED =
      WordClass.PREPOSITION.bit
          | WordClass.CONJUNCTION.bit
          | WordClass.AUXILIARY.bit
          | WordClass.RELATIVE.bit
          | WordClass.NEGATION.bit
          | WordClass.ADVERB.bit
          | WordClass.PRONOUN.bit
          | WordClass.TIME.bit;
  private static final int STARTS =
      WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit | WordClass.POSSESSIVE.bit;
  private static final int NOUNS = WordClass.ROLE.bit | WordClass.GROUP.bit | WordClass.TITLE.bit;

  private final Words words;
  private final Cues cues;
  private final RoundedNumber rounded;

  /** The token after the phrase read last. */
  int end;

  /** The first token of the phrase read last that rounds no number. */
  int first;

  /** The last noun of the phrase read last, -1 if it has none. */
  int head;

  /** The token after the last genitive within the phrase read last, -1 if none. */
  int afterGenitive;

  NounPhrase(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
    this.rounded = new RoundedNumber(words, cues);
  }

  /**
   * Reads the phrase that starts at {@code start}; returns whether there is one before {@code
   * limit}.
   */
  boolean read(int start, int limit) {
    head = -1;
    afterGenitive = -1;
    int modifier = -1;
    first = rounded.end(start);
    int i = first;
    int stop = Math.min(limit, start + LONGEST);
    boolean quoted = words.is(start, Words.QUOTED);
    while (i < stop) {
      if (words.is(i, Words.QUOTED) != quoted) {
        int after = quoted || head != i - 1 ? -1 : Nickname.end(words, i);
        if (after < 0) {
          break;
        }
        i = after; // Jim “Mudcat” Grant
        continue;
      }
      int entityEnd = words.entityEnd(i);
      if (entityEnd > 0) {
        head = entityEnd - 1;
        i = entityEnd;
      } else if (i > start && isPluralGenitive(i) && goesOn(i + 1, stop, quoted)) {
        afterGenitive = ++i;
      } else if (words.is(i, Words.MARK)) {
        int next = afterMark(i, start, stop);
        if (next < 0) {
          break;
        }
        if (words.isMark(i, '-') && words.is(next, Words.LETTER)) {
          modifier = next;
          boolean compound = head == i - 1; // "the 34-year-old" is not cut before its last word
          head = compound || words.is(next, Words.CAPITAL) || isNoun(next) ? next : head;
          next++;
        }
        i = next;
      } else if (words.isGenitive(i)) {
        if (i == start || !goesOn(i + 1, stop, quoted)) {
          break;
        }
        afterGenitive = ++i;
      } else if (words.is(i, STARTS) && !isNameLike(i)) {
        boolean others = words.is(i - 1, Words.NUMBER) && words.known(i).equals("others");
        if (!others && !isDeterminer(i, start)) {
          break;
        }
        head = others ? i : head; // "40 others"
        i++;
      } else if (endsBefore(i, start)) {
        break;
      } else {
        if (isNoun(i)) {
          head = i;
        } else {
          modifier = i;
        }
        i++;
      }
    }
    if (head < modifier && head < afterGenitive || head < 0) {
      head = modifier;
    }
    end = head >= 0 ? head + 1 : i;
    return end > start;
  }

  /** A determiner begins a phrase, or follows a quantifier; "that" may be a conjunction. */
  private boolean isDeterminer(int i, int start) {
    boolean that = words.tag(i) == Tag.PRON && words.known(i).equals("that"); // "that unions want"
    if (that
        || words.tag(i) == Tag.SCONJ
        || words.tag(i) == Tag.ADV && !words.is(i, WordClass.QUANTIFIER)) {
      return false;
    }
    return head < 0
        && (i == start
            || words.is(i, WordClass.QUANTIFIER)
            || words.is(i - 1, WordClass.QUANTIFIER));
  }

  /** Whether the word at {@code i} may be the head of a phrase. */
  private boolean isNoun(int i) {
    return words.is(i, NOUNS) || isNameLike(i) || words.is(i, Words.NUMBER) || isNounTag(i);
  }

  private boolean isNounTag(int i) {
    return switch (words.tag(i)) {
      case Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.SYM, Tag.X -> true;
      case Words.NO_TAG -> i < words.size() && !looksVerbal(i);
      default -> false;
    };
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

  /** "Casey Doyle 4-6, 7-6". */
  private boolean isScore(int i) {
    return words.is(i + 2, Words.NUMBER)
        && (words.isMark(i + 1, '-') || words.isMark(i + 1, '–'))
        && words.touches(i);
  }

  /** The apostrophe of "the players’ council". */
  private boolean isPluralGenitive(int i) {
    return (words.isMark(i, '\'') || words.isMark(i, '’'))
        && words.touches(i - 1)
        && !words.touches(i)
        && words.endsIn(i - 1, "s");
  }

  private boolean goesOn(int i, int stop, boolean quoted) {
    return i < stop
        && words.is(i, Words.QUOTED) == quoted
        && words.is(i, Words.LETTER | Words.NUMBER)
        && !words.is(i, CLOSED)
        && !words.is(i, STARTS & ~WordClass.QUANTIFIER.bit)
        && words.tag(i) != Tag.AUX
        && !words.endsIn(i, "ing");
  }

  /** Whether the word at {@code i} cannot be part of the phrase that began at {@code start}. */
  private boolean endsBefore(int i, int start) {
    if (words.is(i, Words.NUMBER)) {
      return head == i - 1 && words.is(head, Words.CAPITAL) && isScore(i);
    }
    if (NameReader.isParticle(words, i)) {
      return false;
    }
    boolean nameLike = isNameLike(i);
    if (words.is(i, CLOSED) && !(nameLike && words.is(i, NOUNS))) {
      return true;
    }
    if (nameLike) {
      return i == start && isCapitalizedVerb(i) && !words.is(i, NOUNS);
    }
    if (words.is(i, NOUNS)) {
      return head >= 0 && !words.is(i, WordClass.ROLE) && isVerb(i);
    }
    return switch (words.tag(i)) {
      case Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.SYM, Tag.X, Tag.DET ->
          cueEnds(i, start) && !isGerund(i) || isVerbOfName(i, start);
      case Tag.ADJ -> head >= 0 && !isNounTag(i + 1) && !words.is(i + 1, Words.CAPITAL);
      case Tag.ADV -> head >= 0 || i == start || !isModifier(i + 1);
      case Tag.VERB -> head >= 0 ? !isGerund(i) : i == start || !isParticiple(i);
      case Words.NO_TAG ->
          words.is(i, WordClass.VERB) || cueEnds(i, start) || head >= 0 && looksVerbal(i);
      default -> true;
    };
  }

  /** "Carney aims to", "China views the island": taken for nouns, but a bare name stands before. */
  private boolean isVerbOfName(int i, int start) {
    if (head != i - 1
        || !words.is(start, Words.CAPITAL)
        || !words.is(i - 1, Words.CAPITAL)
        || words.text.charAt(words.end(i) - 1) != 's'
        || words.is(start, STARTS)) {
      return false;
    }
    int next = words.tag(i + 1);
    return next == Tag.PART
        || next == Tag.DET
        || next == Tag.PRON
        || next == Tag.SCONJ
        || words.known(i + 1).equals("to")
        || words.is(i + 1, Words.CAPITAL)
        || words.isMark(i + 2, '-') && words.touches(i + 1)
        || words.is(i + 1, STARTS);
  }

  private boolean cueEnds(int i, int start) {
    Cue cue = cues.at(i);
    return cue != null && (cue.isVerb() && (head >= 0 || i == start) || cue.start() != i);
  }

  private boolean isVerb(int i) {
    return words.tag(i) == Tag.VERB || cues.verbAt(i);
  }

  /** A first word with a capital that is no name: "Asked", "Said". */
  private boolean isCapitalizedVerb(int i) {
    Cue cue = cues.at(i);
    return cue != null && cue.isVerb();
  }

  private boolean isModifier(int i) {
    int tag = words.tag(i);
    return tag == Tag.ADJ || tag == Tag.VERB || tag == Tag.NOUN || tag == Tag.NUM;
  }

  /** "the elected president", "a starting point". */
  private boolean isParticiple(int i) {
    return looksVerbal(i)
        && !words.is(i - 1, WordClass.QUANTIFIER)
        && (isModifier(i + 1) || words.is(i + 1, Words.CAPITAL | NOUNS));
  }

  /** "Norwegian shipping group", "U.S. trading house": an adjective before it and a noun after. */
  private boolean isGerund(int i) {
    return words.endsIn(i, "ing")
        && (words.tag(i) == Tag.NOUN || cues.at(i) == null)
        && words.tag(i + 1) == Tag.NOUN
        && (words.tag(i - 1) == Tag.ADJ
            || words.is(i - 1, Words.ALL_CAPITALS)
            || words.is(i - 1, Words.CAPITAL) && Nations.isAdjective(words.textOf(i - 1)));
  }

  /** A word that by its ending is a verb or adverb: "released", "speaking", "quickly". */
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
