package org.copydesk.quotes.internal;

import org.copydesk.core.internal.FirstNames;

/**
 * What the last noun of a phrase, its head, tells of the phrase: whether it is a name, of people,
 * of several. Every method is given the token of the head.
 */
final class Heads {
  private final Words words;

  /** The first token of the sentence, which has a capital whatever it is. */
  private int sentenceStart;

  Heads(Words words) {
    this.words = words;
  }

  /** Goes on to the sentence that begins at token {@code start}. */
  void enter(int start) {
    sentenceStart = start;
  }

  /** Whether it is the last word of a name. */
  boolean isName(int head) {
    return words.entityType(head) != null
        || words.is(head, Words.CAPITAL)
            && (!words.is(head, WordClass.ROLE.bit | WordClass.TITLE.bit) || isSurname(head))
            && !isPeople(head)
        || isInitial(head);
  }

  /** "Imran Sheikh", "Stephen King": a title by its spelling, after a first name. */
  private boolean isSurname(int head) {
    return words.is(head - 1, Words.CAPITAL)
        && !words.is(head - 1, WordClass.ROLE.bit | WordClass.TITLE.bit)
        && FirstNames.genderOf(words.textOf(head - 1)).isPresent();
  }

  /** "Geologists at the school believe": people, with a capital that the sentence gives. */
  boolean isPeople(int head) {
    return head == sentenceStart
        && words.endsIn(head, "s")
        && !words.is(head + 1, Words.CAPITAL)
        && (words.endsIn(head, "ists") // not "ers": "Sanders", "Packers"
            || words.endsIn(head, "ians")
            || words.endsIn(head, "ators"));
  }

  private boolean isInitial(int head) {
    return words.is(head, Words.CAPITAL) && words.end(head) - words.start(head) == 1;
  }

  /** Whether it is of several: "officials". */
  boolean isPlural(int head) {
    return (!words.is(head, Words.CAPITAL) || words.is(head, WordClass.ROLE) || isPeople(head))
        && words.endsIn(head, "s")
        && !words.endsIn(head, "ss"); // "witness"
  }

  /** Whether a mention is a name, or of somebody who is described. */
  boolean isOfPeople(Mention mention) {
    return mention.kind() == Mention.Kind.NAME
        || words.is(mention.head(), WordClass.ROLE.bit | WordClass.GROUP.bit)
        || words.known(mention.head()).equals("others");
  }
}
