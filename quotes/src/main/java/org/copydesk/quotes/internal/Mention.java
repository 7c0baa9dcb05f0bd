package org.copydesk.quotes.internal;

/**
 * A place where the text names or refers to somebody, in tokens of the article.
 *
 * @param kind name, description or pronoun
 * @param start the first token of the noun phrase, title included
 * @param end the token after the noun phrase ("a spokesman for the mayor" is one)
 * @param nameStart of a name the first token without titles, else {@code start}
 * @param nameEnd of a name the token after it, of a description after its head noun
 * @param phraseEnd the token after what belongs to it: parenthesis, apposition, relative clause
 * @param plural whether it is of several
 * @param nested whether it stands within the phrase of another mention
 * @param genitive whether 's follows
 */
record Mention(
    Kind kind,
    int start,
    int end,
    int nameStart,
    int nameEnd,
    int phraseEnd,
    boolean plural,
    boolean nested,
    boolean genitive) {

  /** Stands for no mention. */
  static final Mention NONE = new Mention(Kind.NAME, 0, 1, 0, 1, 1, false, false, false);

  /** What a mention is. */
  enum Kind {
    NAME,
    DESCRIPTION,
    PRONOUN,
    POSSESSIVE
  }

  /** Returns the last token of the head. */
  int head() {
    return nameEnd - 1;
  }

  Mention withNested() {
    return new Mention(kind, start, end, nameStart, nameEnd, phraseEnd, plural, true, genitive);
  }
}
