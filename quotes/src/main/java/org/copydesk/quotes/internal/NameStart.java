package org.copydesk.quotes.internal;

import org.copydesk.core.EntityType;
import org.copydesk.core.internal.FirstNames;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * Where a name begins within its noun phrase: after the last title, and after a word whose capital
 * the sentence gives ("Substitute Ann Lee", "Neither Acme").
 */
final class NameStart {
  private static final int CON = WordForms.hashOf("con");

  private final Words words;

  NameStart(Words words) {
    this.words = words;
  }

  /**
   * Returns the first token of the name that ends with {@code head} in the noun phrase from {@code
   * start} on, in the sentence from {@code sentenceStart} on.
   */
  int of(int start, int head, int sentenceStart) {
    int i = head;
    EntityType type = words.entityType(head);
    if (type != null) {
      while (i > start && words.entityEnd(i) == 0) {
        i--;
      }
      int nickname = Nickname.start(words, i);
      int first = i < head && isRank(i) ? i + 1 : i;
      return nickname > start ? of(start, nickname - 1, sentenceStart) : first;
    }
    while (i > start) {
      int nickname = Nickname.start(words, i);
      if (nickname > start) {
        i = nickname - 1;
        continue;
      }
      int previous = i - 1;
      boolean joins =
          words.is(previous, Words.CAPITAL) && !words.is(previous, WordClass.DETERMINER)
              || words.isMark(previous, '-')
                  && words.touches(previous)
                  && words.is(previous - 1, Words.CAPITAL)
              || words.isMark(previous, '&')
              || NameReader.isParticle(words, previous)
              || words.isMark(previous, '.') && isInitialOrSaint(previous - 1);
      int tag = words.tag(previous);
      boolean begins = tag == Tag.SCONJ || tag == Tag.ADV; // "Wherever Ann Lee goes"
      if (!joins
          || begins
          || words.is(previous, WordClass.TITLE.bit | WordClass.ROLE.bit)
              && !words.isMark(i, '-') // "King-TV"
              && !isFirstNameAfterRole(previous)
          || isRank(previous)
          || OfficeFields.endsWith(words, previous, start)
          || i < head && isTitleBeforeFirstName(previous, start, head)
          || i < head && previous == sentenceStart && isCommonNoun(previous)
          || previous == sentenceStart && isOpener(previous)) {
        break;
      }
      i--;
    }
    return i;
  }

  /** "Det Con Lewis Farr": what is a first name elsewhere. */
  private boolean isRank(int i) {
    return words.hash(i) == CON && words.known(i - 1).equals("det");
  }

  /** "watch manager Dean Prosser": a title by its spelling, after a role in small letters. */
  private boolean isFirstNameAfterRole(int i) {
    return !words.is(i, WordClass.TITLE)
        && words.is(i - 1, WordClass.ROLE)
        && !words.is(i - 1, Words.CAPITAL)
        && words.is(i, Words.CAPITAL)
        && FirstNames.genderOf(words.textOf(i)).isPresent();
  }

  /** "Neither Acme nor Brimvik": a word with a capital that the sentence gives. */
  private boolean isOpener(int i) {
    return words.is(i, WordClass.NEGATION.bit | WordClass.CONJUNCTION.bit)
        || switch (words.known(i)) {
          case "both", "either", "some", "many" -> true;
          default -> false;
        };
  }

  /**
   * "Striker Kwame Osei", "American Tyler Reed": a capital that the sentence or the nation gives.
   */
  private boolean isTitleBeforeFirstName(int i, int start, int head) {
    if (words.is(head, WordClass.GROUP)) {
      return false;
    }
    String word = words.textOf(i);
    return (Descriptions.isPersonNoun(word) || Nations.isAdjective(word)) // few are: asked first
        && FirstNames.genderOf(word).isEmpty()
        && !(i > start && FirstNames.genderOf(words.textOf(i - 1)).isPresent())
        && (FirstNames.genderOf(words.textOf(i + 1)).isPresent()
            || words.tag(i) == Tag.NOUN && i == start
            || Nations.isPerson(word) && !Nations.isAdjective(word)); // "Frenchman Luc Roy"
  }

  /** "Substitute Ann Lee scored": the first word of a sentence, and no name by its tag. */
  private boolean isCommonNoun(int i) {
    return words.tag(i) == Tag.NOUN
        && FirstNames.genderOf(words.textOf(i + 1)).isPresent()
        && FirstNames.genderOf(words.textOf(i)).isEmpty();
  }

  /** "J." and "St." before a stop belong to a name, "Mr." and "Dr." do not. */
  private boolean isInitialOrSaint(int i) {
    boolean title = words.is(i, WordClass.TITLE) && !words.known(i).equals("st");
    return words.end(i) - words.start(i) <= 2 && !title;
  }
}
