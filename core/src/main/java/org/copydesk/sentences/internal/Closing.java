package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/**
 * Where the marks that may end a sentence end, and the closing quotation marks, brackets and
 * references after them.
 */
final class Closing {
  /** The longest reference in brackets, in UTF-16 units: [better source needed]. */
  private static final int LONGEST_REFERENCE = 30;

  private Closing() {}

  /**
   * Sets the ends and what comes next for the mark of {@code stop}; returns the straight quotation
   * marks among what closes.
   */
  static int read(Stop stop) {
    stop.marksEnd = marksEnd(stop);
    stop.end = stop.marksEnd;
    int quotes = closers(stop);
    stop.next = Blanks.skip(stop.text, stop.end, stop.to);
    if (stop.next > stop.end && isSpacedCloser(stop, quotes)) {
      quotes += stop.text.charAt(stop.next) == '"' ? 1 : 0;
      stop.end = stop.next + 1;
      stop.next = Blanks.skip(stop.text, stop.end, stop.to);
    }
    return quotes;
  }

  /** Returns the end of the marks: "?!", "...", ". . . .". */
  private static int marksEnd(Stop stop) {
    int i = stop.mark;
    int end = i + 1;
    while (end < stop.to && isMark(stop.text.charAt(end))) {
      end++;
    }
    boolean single = end == i + 1 && stop.text.charAt(i) == '.';
    int spaced = single ? spacedDotsEnd(stop, end) : end;
    if (spaced > end + 2 || spaced > end && isAfterBlank(stop)) {
      // "compounds. . . . The": the first dot is the stop. At the end of a text all belong to it.
      boolean stopFirst = !isAfterBlank(stop) && !closesText(stop, spaced);
      return stopFirst ? end : spaced;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private static int spacedDotsEnd(Stop stop, int from) {
    String text = stop.text;
    int end = from;
    while (end + 1 < stop.to && Blanks.isBlank(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
    }
    // The dot before a word belongs to the word: "see . . . .net".
    boolean word = end < stop.to && Character.isLetterOrDigit(text.charAt(end));
    return word ? Math.max(from, end - 2) : end;
  }

  /** Whether dots stand apart from a word before them: "said . . .", ". . . I". */
  private static boolean isAfterBlank(Stop stop) {
    int i = stop.mark;
    if (i > stop.sentence && isOpeningQuote(stop, i - 1)) {
      i--; // "the town. ". . . I just"
    }
    return i == stop.sentence || Blanks.isBlank(stop.text.charAt(i - 1));
  }

  private static boolean isOpeningQuote(Stop stop, int at) {
    char c = stop.text.charAt(at);
    return (c == '"' || c == '“' || c == '\'' || c == '‘')
        && (at == stop.sentence || Blanks.isBlank(stop.text.charAt(at - 1)));
  }

  private static boolean closesText(Stop stop, int from) {
    int i = from;
    while (i < stop.to && !Character.isLetterOrDigit(stop.text.charAt(i)) && i - from < 4) {
      i++;
    }
    return i == stop.to;
  }

  /** Takes closing marks and references to notes into the sentence; returns straight quotes. */
  private static int closers(Stop stop) {
    int quotes = 0;
    while (stop.end < stop.to) {
      char c = stop.text.charAt(stop.end);
      if (c == ' ' || c == '[') {
        int end = reference(stop, c == ' ' ? stop.end + 1 : stop.end);
        if (end < 0) {
          break;
        }
        stop.end = end;
        continue;
      }
      if (c == '"') {
        boolean open = ((stop.straightQuotes + quotes) & 1) == 1;
        if (!open && isBeforeWord(stop)) {
          break;
        }
        quotes++;
      } else if (c == '\'' || c == '’' ? isBeforeWord(stop) : !isCloser(c)) {
        break;
      }
      stop.end++;
    }
    return quotes;
  }

  private static boolean isBeforeWord(Stop stop) {
    int next = stop.end + 1;
    return next < stop.to && Character.isLetterOrDigit(stop.text.charAt(next));
  }

  /** Returns the end of a reference to a note at {@code start}: "[17]", "[note 2]"; -1 if none. */
  private static int reference(Stop stop, int start) {
    String text = stop.text;
    if (start >= stop.to || text.charAt(start) != '[') {
      return -1;
    }
    int i = start + 1;
    boolean digit = false;
    while (i < stop.to && i - start < LONGEST_REFERENCE && text.charAt(i) != ']') {
      digit |= Stop.isDigit(text.charAt(i));
      i++;
    }
    boolean closed = i < stop.to && text.charAt(i) == ']';
    return closed && (digit && i - start < 10 || text.startsWith("needed", i - 6)) ? i + 1 : -1;
  }

  /** Whether a closing mark set off by blanks follows: {@code city. " The}, {@code city. ) The}. */
  private static boolean isSpacedCloser(Stop stop, int quotes) {
    int after = stop.next + 1;
    if (stop.next == stop.to || after < stop.to && !Blanks.isBlank(stop.text.charAt(after))) {
      return false;
    }
    char c = stop.text.charAt(stop.next);
    return c == '"' && ((stop.straightQuotes + quotes) & 1) == 1
        || c == ')' && stop.parenthesis >= 0
        || c == '”'
        || c == '“' && after == stop.to; // turned the wrong way at the end of a paragraph
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case ')', ']', '}', '”', '»', '›', '.', '!', '?', '…', '¹', '²', '³' -> true;
      default -> false;
    };
  }
}
