package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * Reads one plain noun phrase (no "of", no "and") by word classes, tags and shapes: a run of
 * determiner, modifiers and nouns up to the first word that cannot go on with it. An entity that
 * the caller knows is never divided.
 */
final class NounPhrase {
  private static final int LONGEST = 14;

  private static final int WHAT = WordForms.hashOf("what");

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
  static final int NOUNS = WordClass.ROLE.bit | WordClass.GROUP.bit | WordClass.TITLE.bit;

  private final Words words;
  private final Cues cues;
  private final RoundedNumber rounded;
  private final VerbForms verbs;

  /** The first token of the phrase, and the one that it ends before at the latest. */
  private int start;

  private int stop;

  /** The last word that is no noun but belongs to the phrase, -1 if it has none. */
  private int modifier;

  /** Whether the phrase stands in quotation marks. */
  private boolean quoted;

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
    this.verbs = new VerbForms(words, cues);
  }

  /**
   * Reads the phrase that starts at {@code from}; returns whether there is one before {@code
   * limit}.
   */
  boolean read(int from, int limit) {
    start = from;
    head = -1;
    afterGenitive = -1;
    if (isOutside(from)) {
      first = from;
      end = from;
      return false;
    }
    stop = Math.min(limit, from + LONGEST);
    quoted = words.is(from, Words.QUOTED);
    modifier = -1;
    first = rounded.end(from);
    int i = first;
    while (i < stop) {
      int next = take(i);
      if (next < 0) {
        break;
      }
      i = next;
    }
    if (head < modifier && head < afterGenitive || head < 0) {
      head = modifier;
    }
    end = head >= 0 ? head + 1 : i;
    return end > start;
  }

  /** Whether no phrase begins at token {@code i}, a small word: most are told so at one look. */
  private boolean isOutside(int i) {
    return words.is(i, CLOSED)
        && !words.is(i, Words.CAPITAL | STARTS)
        && !rounded.mayBegin(i)
        && words.entityEnd(i) == 0
        && !NameReader.isParticle(words, i);
  }

  /** Takes token {@code i} in; returns where the phrase goes on, -1 if it ends before the token. */
  private int take(int i) {
    if (i == start && words.hash(i) == WHAT) {
      return -1; // "What Lee calls"
    }
    if (words.is(i, Words.QUOTED) != quoted) {
      return quoted || head != i - 1 ? -1 : Nickname.end(words, i); // Jim “Mudcat” Grant
    }
    int entityEnd = words.entityEnd(i);
    if (entityEnd > 0) {
      head = entityEnd - 1;
      return entityEnd;
    }
    if (words.is(i, Words.MARK)) {
      return takeMark(i);
    }
    if (words.isGenitive(i)) {
      boolean goesOn = i > start && goesOn(i + 1);
      afterGenitive = goesOn ? i + 1 : afterGenitive;
      return goesOn ? i + 1 : -1;
    }
    if (i > start && (head < 0 || head < afterGenitive) && isCompound(i)) {
      modifier = i;
      return i + 1;
    }
    if (words.is(i, STARTS) && !isNameLike(i)) {
      boolean others = words.is(i - 1, Words.NUMBER) && words.known(i).equals("others");
      head = others ? i : head; // "40 others"
      return others || isDeterminer(i) ? i + 1 : -1;
    }
    if (endsBefore(i)) {
      return -1;
    }
    if (isNoun(i)) {
      head = i;
    } else {
      modifier = i;
    }
    return i + 1;
  }

  /** "the first-year student", "a long-serving mayor", "Ann's co-author", "the go-between". */
  private boolean isCompound(int i) {
    return (words.is(i, WordClass.ADVERB) || words.tag(i) == Tag.VERB)
        && words.isMark(i + 1, '-')
        && words.touches(i)
        && words.touches(i + 1)
        && words.is(i + 2, Words.LETTER);
  }

  private int takeMark(int i) {
    if (i > start && isPluralGenitive(i) && goesOn(i + 1)) {
      afterGenitive = i + 1;
      return afterGenitive;
    }
    int next = afterMark(i);
    if (next < 0 || !words.isMark(i, '-') || !words.is(next, Words.LETTER)) {
      return next;
    }
    modifier = next;
    boolean compound = head == i - 1; // "the 34-year-old" is not cut before its last word
    head = compound || words.is(next, Words.CAPITAL) || isNoun(next) ? next : head;
    return next + 1;
  }

  /** A determiner begins a phrase, or follows a quantifier; "that" may be a conjunction. */
  private boolean isDeterminer(int i) {
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
      case Tag.VERB -> verbs.isBeforeVerb(i);
      case Words.NO_TAG -> i < words.size() && !verbs.looksVerbal(i);
      default -> false;
    };
  }

  /** Whether the mark at {@code i} stands within the phrase; returns the token after it, or -1. */
  private int afterMark(int i) {
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

  private boolean goesOn(int i) {
    return i < stop
        && words.is(i, Words.QUOTED) == quoted
        && words.is(i, Words.LETTER | Words.NUMBER)
        && !words.is(i, CLOSED)
        && !words.is(i, STARTS & ~WordClass.QUANTIFIER.bit)
        && words.tag(i) != Tag.AUX
        && !words.endsIn(i, "ing");
  }

  /** Whether the word at {@code i} cannot be part of the phrase. */
  private boolean endsBefore(int i) {
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
      return i == start && cues.verbAt(i) && !words.is(i, NOUNS); // "Asked", "Said": no names
    }
    if (words.is(i, NOUNS)) {
      return head >= 0 && !words.is(i, WordClass.ROLE) && verbs.isVerb(i) && !verbs.isBeforeVerb(i);
    }
    return switch (words.tag(i)) {
      case Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.SYM, Tag.X, Tag.DET ->
          cueEnds(i) && !verbs.isGerund(i) && !verbs.isBeforeVerb(i) || isVerbOfName(i);
      case Tag.ADJ -> head >= 0 && !isNounTag(i + 1) && !words.is(i + 1, Words.CAPITAL);
      case Tag.ADV -> head >= 0 || i == start || !verbs.isModifier(i + 1);
      case Tag.VERB ->
          !verbs.isBeforeVerb(i)
              && (head >= 0 ? !verbs.isGerund(i) : i == start || !verbs.isParticiple(i));
      case Words.NO_TAG ->
          words.is(i, WordClass.VERB) || cueEnds(i) || head >= 0 && verbs.looksVerbal(i);
      default -> true;
    };
  }

  /** "Carney aims to", "China views the island": taken for nouns, but a bare name stands before. */
  private boolean isVerbOfName(int i) {
    if (head != i - 1
        || !words.is(start, Words.CAPITAL)
        || !words.is(i - 1, Words.CAPITAL)
        || words.text.charAt(words.end(i) - 1) != 's'
        || words.is(start, STARTS)) {
      return false;
    }
    if (words.is(i, WordClass.VERB) && !verbs.isBeforeVerb(i)) {
      return true; // "Ann Lee shrugs."
    }
    int next = words.tag(i + 1);
    return next == Tag.PART
        || next == Tag.DET
        || next == Tag.PRON
        || next == Tag.SCONJ
        || words.known(i + 1).equals("to")
        || words.is(i + 1, Words.CAPITAL)
        || next == Tag.ADP && words.is(i + 2, STARTS) && isParticle(i + 1)
        || words.isMark(i + 2, '-') && words.touches(i + 1)
        || words.is(i + 1, STARTS);
  }

  /** "pulls off his mask", but not "sales in the north". */
  private boolean isParticle(int i) {
    return switch (words.known(i)) {
      case "off", "out", "up", "down", "back", "away" -> true;
      default -> false;
    };
  }

  private boolean cueEnds(int i) {
    Cue cue = cues.at(i);
    return cue != null && (cue.isVerb() && (head >= 0 || i == start) || cue.start() != i);
  }

  /** Whether the word at {@code i} is capitalised where a common word would not be. */
  private boolean isNameLike(int i) {
    if (!words.is(i, Words.CAPITAL)) {
      return false;
    }
    return !words.is(i, CLOSED | STARTS) || words.is(i, NOUNS);
  }
}
