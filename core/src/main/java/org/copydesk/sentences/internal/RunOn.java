package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** Sentences that nobody put a blank between: "world.Today", "city.”The", "1,000.That". */
final class RunOn {
  /** How far a token is looked at to both sides, in UTF-16 units. */
  private static final int REACH = 60;

  private RunOn() {}

  /** Returns whether a sentence ends at {@code stop}, which touches what comes next. */
  static boolean isSentenceEnd(Stop stop) {
    String text = stop.text;
    if (ListLabel.isBullet(text.charAt(stop.next))) {
      return true;
    }
    if (stop.mark == stop.sentence || !stop.nextIsCapital()) {
      return false;
    }
    char before = text.charAt(stop.mark - 1);
    boolean shortcut = text.charAt(stop.mark) == '.' && stop.word.kind != null;
    if (shortcut || stop.word.isSingleLetter() && !Stop.isDigit(before)) {
      return false;
    }
    if (stop.hasClosingQuote() || stop.hasOpener()) {
      return !stop.hasOpener() || text.charAt(stop.next) != '\'' && text.charAt(stop.next) != '’';
    }
    // Camel case, as in names of files and methods, has no lower-case letter before or after.
    int after = stop.first + 1;
    boolean word =
        (Character.isLowerCase(before) || Stop.isDigit(before) || before == ')' || before == ']')
            && (after >= stop.to
                || Character.isLowerCase(text.charAt(after))
                || Blanks.isBlank(text.charAt(after))
                || text.charAt(after) == '’'
                || text.charAt(after) == '\''
                || text.charAt(stop.mark) != '.');
    return word && !isAddress(stop);
  }

  /**
   * Whether the token around the stop is an address, a file or a domain: a.b@c.org, Booking.Com.
   */
  private static boolean isAddress(Stop stop) {
    if (stop.mark >= 3 && stop.text.startsWith("www", stop.mark - 3)) {
      return true;
    }
    String text = stop.text;
    for (int i = stop.mark - 1; i >= stop.sentence && stop.mark - i < REACH; i--) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c)) {
        break;
      }
      if (c == '@'
          || c == '/'
          || c == '\\'
          || c == '_'
          || c == '='
          || c == '.' && !isAfterNumber(text, i)) {
        return true;
      }
    }
    for (int i = stop.end; i < stop.to && i - stop.end < REACH; i++) {
      char c = text.charAt(i);
      if (Blanks.isBlank(c)) {
        break;
      }
      boolean inner = i + 1 < stop.to && Character.isLowerCase(text.charAt(i + 1));
      if (c == '@' || c == '\\' || c == '_' || c == '=' || c == '/' || c == '.' && inner) {
        return true;
      }
    }
    return isDomain(text, stop.first, stop.nextWordEnd());
  }

  private static boolean isAfterNumber(String text, int i) {
    return i > 0 && Stop.isDigit(text.charAt(i - 1));
  }

  private static boolean isDomain(String text, int start, int end) {
    int length = end - start;
    return length == 2 && text.startsWith("Co", start)
        || length == 3
            && (text.startsWith("Com", start)
                || text.startsWith("Net", start)
                || text.startsWith("Org", start)
                || text.startsWith("Gov", start));
  }
}
