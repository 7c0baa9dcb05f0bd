package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** Initials of persons, and abbreviations inside names: when the name goes on after the stop. */
final class Initial {
  /** The longest nickname in quotation marks, in UTF-16 units: George W. “Dubya” Bush. */
  private static final int LONGEST_NICKNAME = 24;

  private Initial() {}

  /** Returns whether the single letter before {@code stop} is an initial of what follows. */
  static boolean goesOn(Stop stop) {
    char letter = stop.text.charAt(stop.word.start);
    if (!Character.isUpperCase(letter)) {
      return stop.nextIsLower() || stop.nextIsNumber() || stop.nextIs(Words.DAY);
    }
    if (stop.hasOpener()) {
      return isNickname(stop);
    }
    if (stop.nextIsDigit() || stop.nextIsLower()) {
      return letter != 'I';
    }
    if (!stop.nextIsCapital() || stop.hasClosers() || stop.nextIs(Words.STARTER)) {
      return false;
    }
    return letter != 'I' || afterName(stop);
  }

  /** Returns whether a name goes on after the abbreviation before {@code stop}. */
  static boolean namesOn(Stop stop) {
    if (stop.hasOpener()) {
      return stop.nextIsLower()
          || stop.text.charAt(stop.next) == '(' && !stop.nextIs(Words.STARTER);
    }
    if (stop.hasClosingQuote() || stop.nextIs(Words.STARTER)) {
      return false;
    }
    boolean speaker = stop.word.kind == AbbreviationKind.COMPANY && Attribution.isShort(stop);
    return stop.nextIsCapital() && (!speaker || stop.nextIs(Words.OFFICE));
  }

  private static boolean isNickname(Stop stop) {
    char opener = stop.text.charAt(stop.next);
    char closer = opener == '“' ? '”' : opener == '‘' ? '’' : opener == '(' ? ')' : opener;
    for (int i = stop.first; i < stop.to && i - stop.first < LONGEST_NICKNAME; i++) {
      char c = stop.text.charAt(i);
      if (c == closer) {
        int next = Blanks.skip(stop.text, i + 1, stop.to);
        return next > i + 1 && next < stop.to && Character.isUpperCase(stop.text.charAt(next));
      }
      if (c == ',' || c == '.') {
        return false;
      }
    }
    return false;
  }

  /** Whether a capitalized word stands before the letter I: Albert I. Jones, but: you and I. */
  private static boolean afterName(Stop stop) {
    int before = stop.word.wordBefore(stop.word.start);
    return before < stop.word.start
        && Character.isUpperCase(stop.text.charAt(before))
        && !stop.word.wordBeforeIs(Words.STARTER);
  }
}
