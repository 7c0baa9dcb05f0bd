package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;

/** Which words are verbs, and which only have the form of one and belong to a noun. */
final class VerbForms {
  private final Words words;
  private final Cues cues;

  VerbForms(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  /** Whether the word at {@code i} is a verb by its tag, or one that reports. */
  boolean isVerb(int i) {
    return words.tag(i) == Tag.VERB || cues.verbAt(i);
  }

  /** Whether the word at {@code i} may stand before a noun that it tells more of. */
  boolean isModifier(int i) {
    int tag = words.tag(i);
    return tag == Tag.ADJ || tag == Tag.VERB || tag == Tag.NOUN || tag == Tag.NUM;
  }

  /** "the elected president", "a starting point". */
  boolean isParticiple(int i) {
    return looksVerbal(i)
        && !words.is(i - 1, WordClass.QUANTIFIER)
        && (isModifier(i + 1) || words.is(i + 1, Words.CAPITAL | NounPhrase.NOUNS));
  }

  /** "Norwegian shipping group", "U.S. trading house": an adjective before it and a noun after. */
  boolean isGerund(int i) {
    return words.endsIn(i, "ing")
        && (words.tag(i) == Tag.NOUN || cues.at(i) == null)
        && words.tag(i + 1) == Tag.NOUN
        && (words.tag(i - 1) == Tag.ADJ
            || words.is(i - 1, Words.ALL_CAPITALS)
            || words.is(i - 1, Words.CAPITAL) && Nations.isAdjective(words.textOf(i - 1)));
  }

  /** "Official figures showed", "a police report seen by": a verb follows what looks like one. */
  boolean isBeforeVerb(int i) {
    int tag = words.tag(i);
    boolean noun = tag == Tag.NOUN || tag == Tag.VERB && words.tag(i - 1) == Tag.ADJ;
    int next = words.tag(i + 1);
    boolean verb = next == Tag.AUX || next == Tag.VERB && !words.endsIn(i + 1, "ing");
    return noun
        && verb
        && !words.is(i + 1, Words.CAPITAL)
        && (words.endsIn(i, "s") || words.known(i + 2).equals("by"));
  }

  /** A word that by its ending is a verb or adverb: "released", "speaking", "quickly". */
  boolean looksVerbal(int i) {
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
}
