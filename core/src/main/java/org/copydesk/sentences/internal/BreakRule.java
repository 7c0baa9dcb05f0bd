package org.copydesk.sentences.internal;

import static org.copydesk.sentences.internal.Verdict.BREAK;
import static org.copydesk.sentences.internal.Verdict.JOIN;
import static org.copydesk.sentences.internal.Verdict.PASS;

/**
 * The rules that decide whether a sentence ends at a mark, in the order in which they are asked;
 * the first that does not pass decides. Each has a line in {@code rules.tsv} of the tests that
 * fails without it.
 */
enum BreakRule {
  /** The label of an item belongs to it: "1. The first item", "Q. How old are you?". */
  LABEL {
    @Override
    Verdict judge(Stop stop) {
      return stop.marksEnd <= stop.labelEnd ? JOIN : PASS;
    }
  },

  /** No blank after the stop: "world.Today", but not in "Node.js", "a.b@c.org", "3.5". */
  TOUCHING {
    @Override
    Verdict judge(Stop stop) {
      return !stop.isTouching() ? PASS : RunOn.isSentenceEnd(stop) ? BREAK : JOIN;
    }
  },

  /** Dots for words left out go on before lower case and "I": "I was ... well, what I mean". */
  ELLIPSIS {
    @Override
    Verdict judge(Stop stop) {
      return Ellipsis.isOne(stop) ? Ellipsis.judge(stop) : PASS;
    }
  },

  /** What follows cannot begin a sentence: "etc., and", "Mass. — The". */
  PUNCTUATION_NEXT {
    @Override
    Verdict judge(Stop stop) {
      return switch (stop.firstChar()) {
        case ',', ';', ':', ')', ']', '}', '%', '/', '”', '’', '»', '&', '=', '|' -> JOIN;
        case '—', '–', '-' -> stop.word.kind != null ? JOIN : PASS;
        default -> PASS;
      };
    }
  },

  /** The agency of a dateline goes on after a state: "RENO, Nev. (AP) — The". */
  DATELINE {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.STATE && stop.isSourceNext() ? JOIN : PASS;
    }
  },

  /** An aside after a question or exclamation: "the plan — who has one? — is gone". */
  ASIDE {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.mark) != '.' && stop.isAsideNext() ? JOIN : PASS;
    }
  },

  /** A quotation and its attribution are one sentence: "“Why?” she asked", "'No!' he said". */
  ATTRIBUTION_IN_LOWER_CASE {
    @Override
    Verdict judge(Stop stop) {
      return stop.hasClosers() && stop.nextIsLower() ? JOIN : PASS;
    }
  },

  /** The same with a name: "“Why now?” Doe asked", "“Go!” John Q. Public, a teacher, said". */
  ATTRIBUTION_TO_NAME {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.mark) != '.'
              && stop.hasClosingQuote()
              && !stop.hasOpener()
              && stop.nextIsCapital()
              && Attribution.beginsAt(stop)
          ? JOIN
          : PASS;
    }
  },

  /** A note in parentheses on a title that ends in a mark: "in Viva Maria! (1965)". */
  YEAR_IN_PARENTHESES {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.next) == '(' && stop.nextIsDigit() ? JOIN : PASS;
    }
  },

  /** Names with an exclamation mark: "Yahoo! News", "Jeb! was". */
  NAME_WITH_EXCLAMATION {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.mark) == '!'
              && stop.marksEnd == stop.mark + 1
              && stop.word.isExclaimedName()
              && !stop.nextIs(Words.STARTER)
          ? JOIN
          : PASS;
    }
  },

  /** A title in capitals that ends in a mark: "Whatever Happened to the Party? fills a shelf". */
  TITLE_WITH_MARK {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.mark) != '.'
              && stop.marksEnd == stop.mark + 1
              && stop.nextIsLower()
              && stop.word.endsTitle()
          ? JOIN
          : PASS;
    }
  },

  /** A parenthesis goes on with its sentence: "his (?) Ford", "Doe (R-Ariz.) Tuesday said". */
  PARENTHESIS_WITHIN {
    @Override
    Verdict judge(Stop stop) {
      return (stop.text.charAt(stop.mark) != '.' || stop.word.kind != null)
              && stop.hasClosing(')')
              && !stop.hasClosing('.')
              && stop.parenthesisIsWithin()
              && stop.nextIsCapital()
              && !stop.nextIs(Words.STARTER)
          ? JOIN
          : PASS;
    }
  },

  /** A question or exclamation ends its sentence whatever follows: "Why? because I said so". */
  QUESTION_OR_EXCLAMATION {
    @Override
    Verdict judge(Stop stop) {
      return stop.text.charAt(stop.mark) != '.' ? BREAK : PASS;
    }
  },

  /** A title stands before a name: "Gov. Jane Doe", "Lt. Col. Doe", "Mt. Fuji". */
  TITLE {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.TITLE ? JOIN : PASS;
    }
  },

  /** An abbreviation goes on before a number: "No. 10", "Jan. 5", "approx. 20". */
  ABBREVIATION_BEFORE_NUMBER {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind != null && stop.nextIsNumber() ? JOIN : PASS;
    }
  },

  /** Latin connectives never end a sentence: "e.g. Paris", "Roe v. Wade". */
  LATIN {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.LATIN ? JOIN : PASS;
    }
  },

  /** A number may be a letter or a Roman numeral: "Vol. II", "Art. V". */
  NUMBER_IN_LETTERS {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.NUMBER && stop.nextIsRomanNumeral() ? JOIN : PASS;
    }
  },

  /** A month or a day of the week goes on before the other: "Sat. Jan. 5", "Mon. March 3". */
  DATE {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.MONTH && stop.nextIs(Words.DAY) ? JOIN : PASS;
    }
  },

  /** An office goes on after a state: "Calif. Gov. Jane Doe". */
  STATE_OFFICE {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.STATE && stop.nextIs(Words.OFFICE) ? JOIN : PASS;
    }
  },

  /** A day or a time zone goes on after a time: "at 5 p.m. Friday", "9 a.m. EST". */
  TIME_ZONE {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.TIME && stop.nextIs(Words.DAY) ? JOIN : PASS;
    }
  },

  /** A time that opens a sentence does not end it: "At 5 a.m. Mr. Smith left." */
  TIME_OPENS {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.TIME && stop.word.sentenceIsTimeOnly()
          ? JOIN
          : PASS;
    }
  },

  /** A street goes on before a direction; St. is a saint as well: "Ave. NW", "St. Louis". */
  STREET {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.kind == AbbreviationKind.STREET
              && (stop.nextIs(Words.DIRECTION)
                  || stop.word.isSaint() && !stop.nextIs(Words.STARTER))
          ? JOIN
          : PASS;
    }
  },

  /** A letter after its noun is no initial: "vitamin C. Fruit", "plan B. Doe". */
  LETTER_AFTER_NOUN {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.isSingleLetter() && stop.word.wordBeforeIs(Words.LABEL) ? BREAK : PASS;
    }
  },

  /** An initial goes on with the name: "J. K. Rowling", "George W. “Dubya” Bush". */
  INITIAL {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.isSingleLetter() && Initial.goesOn(stop) ? JOIN : PASS;
    }
  },

  /** A state after its town ends a sentence before a capital: "in Lodi, N.J. Doe was there". */
  STATE_INITIALS {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.isStateAfterTown()
              && !stop.hasOpener()
              && stop.nextIsCapital()
              && !stop.nextIs(Words.OFFICE)
          ? BREAK
          : PASS;
    }
  },

  /** Part of a name: "the U.S. President", "Apple Inc. Chief Doe", "Joe Doe Jr. Day". */
  PART_OF_NAME {
    @Override
    Verdict judge(Stop stop) {
      return stop.word.mayBePartOfName() && Initial.namesOn(stop) ? JOIN : PASS;
    }
  },

  /** Lower case goes on after an abbreviation, listed or not: "Doe Inc. said", "Bldrs. of". */
  LOWER_CASE {
    @Override
    Verdict judge(Stop stop) {
      return stop.nextIsLower() && !stop.word.isPlainWord() ? JOIN : PASS;
    }
  },

  /** All other stops end a sentence. */
  STOP {
    @Override
    Verdict judge(Stop stop) {
      return BREAK;
    }
  };

  /** Returns what this rule says of {@code stop}. */
  abstract Verdict judge(Stop stop);
}
