package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** Dots for words left out: {@code ...}, {@code …}, {@code . . .}, and four with a full stop. */
final class Ellipsis {
  private Ellipsis() {}

  /** Returns whether the marks of {@code stop} are an ellipsis. */
  static boolean isOne(Stop stop) {
    char mark = stop.text.charAt(stop.mark);
    return mark == '…'
        || mark == '.' && stop.marksEnd - stop.mark > 1 && dots(stop) == stop.marksEnd - stop.mark;
  }

  /** Returns whether the sentence ends at the ellipsis. */
  static Verdict judge(Stop stop) {
    if (stop.nextIsLower() && !stop.hasOpener()) {
      return Verdict.JOIN;
    }
    boolean spaced = stop.mark > stop.sentence && Blanks.isBlank(stop.text.charAt(stop.mark - 1));
    boolean bracketed = stop.mark > 0 && stop.text.charAt(stop.mark - 1) == '[';
    int dots = visibleDots(stop);
    boolean leading =
        stop.mark == stop.sentence
            || stop.mark == stop.sentence + 1 && Stop.isOpener(stop.text.charAt(stop.sentence));
    if (bracketed || leading || spaced && dots < 4 && !beginsSentence(stop)) {
      return Verdict.JOIN;
    }
    if (stop.hasClosingQuote() && stop.nextIsLower()) {
      return Verdict.JOIN;
    }
    return stop.nextIsCapital() || stop.nextIsDigit() || stop.hasOpener()
        ? Verdict.BREAK
        : Verdict.PASS;
  }

  /** Whether a word that begins sentences follows; "I" is capital inside them too. */
  private static boolean beginsSentence(Stop stop) {
    boolean person = stop.firstChar() == 'I' && stop.nextWordEnd() != stop.first + 2;
    return stop.nextIs(Words.STARTER) && !person;
  }

  private static int dots(Stop stop) {
    int i = stop.mark;
    while (i < stop.marksEnd
        && (stop.text.charAt(i) == '.' || Blanks.isBlank(stop.text.charAt(i)))) {
      i++;
    }
    return i - stop.mark;
  }

  private static int visibleDots(Stop stop) {
    int count = 0;
    for (int i = stop.mark; i < stop.marksEnd; i++) {
      char c = stop.text.charAt(i);
      count += c == '.' ? 1 : c == '…' ? 3 : 0;
    }
    return count;
  }
}
