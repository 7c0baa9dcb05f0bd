package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.syntax.Tag;

/**
 * Noun phrases that refer to nobody: a first word whose capital the sentence gives, years, ages,
 * amounts. Each method is one kind of them.
 */
final class NoMentions {
  private final Words words;
  private final Cues cues;

  NoMentions(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
  }

  /**
   * Whether the phrase from token {@code start} to {@code end} is none, in the sentence from {@code
   * sentenceStart} on.
   */
  boolean isNone(int start, int end, int sentenceStart) {
    boolean oneWord = end == start + 1;
    return oneWord && (start == sentenceStart && isStray(start) || isYear(start)) || isAmount(end);
  }

  /** A capitalised first word that is a verb or adverb by its ending: "Speaking", "Asked". */
  private boolean isStray(int i) {
    int next = words.tag(i + 1) == Tag.ADV ? i + 2 : i + 1;
    if (words.entityEnd(i) > 0 || Tag.isVerbal(words.tag(next)) || cues.verbAt(next)) {
      return false;
    }
    int tag = words.tag(i);
    if (tag == Tag.ADV || tag == Tag.ADP || tag == Tag.SCONJ || tag == Tag.INTJ) {
      return !words.is(i, WordClass.QUANTIFIER);
    }
    if (tag == Tag.PROPN) {
      return false; // "Kelly, 45, said"
    }
    return words.endsIn(i, "ing") || words.endsIn(i, "ly") || words.endsIn(i, "ed");
  }

  /** "Back in 1999, Smith said", "Smith, 52, said": the phrase is a year or an age and no more. */
  private boolean isYear(int i) {
    if (!words.is(i, Words.NUMBER)) {
      return false;
    }
    boolean year = words.first(i) == '1' || words.first(i) == '2';
    return year && words.end(i) - words.start(i) == 4
        || words.isMark(i - 1, ',') && words.isMark(i + 1, ',');
  }

  /** "five" of "five minutes", "18" of "18%": whether the phrase that ends there but counts. */
  private boolean isAmount(int end) {
    boolean number = words.is(end - 1, Words.NUMBER) || words.is(end - 1, WordClass.QUANTIFIER);
    return number
        && (words.is(end, WordClass.TIME.bit | WordClass.MONEY_OR_UNIT.bit)
            || words.isMark(end, '%'));
  }
}
