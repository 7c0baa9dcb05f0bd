package org.copydesk.quotes.internal;

/** The classes of words that the rules tell apart; {@code word-classes.txt} lists their members. */
enum WordClass {
  DETERMINER,
  QUANTIFIER,
  POSSESSIVE,
  PRONOUN,
  OBJECT_PRONOUN,
  RELATIVE,
  AUXILIARY,
  PREPOSITION,
  CONJUNCTION,
  ADVERB,
  TIME,
  TITLE,
  MALE,
  FEMALE,
  ROLE,
  GROUP,
  NEGATION,
  VERB,
  MONEY_OR_UNIT,
  HEADING,
  FIELD,

  /** Verbs for words that are given out: "issued a statement". */
  ISSUE;

  /** The bit that stands for this class in the flags of a word. */
  final int bit = 1 << ordinal();
}
