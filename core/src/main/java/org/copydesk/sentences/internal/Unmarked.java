package org.copydesk.sentences.internal;

import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * What stands as a sentence of its own without a final mark, in text whose line breaks are lost: a
 * rule ({@code ____}), a time stamp ({@code 03/27/2001 09:11 AM}), a link after a link.
 */
final class Unmarked {
  /** The longest link looked back for, in UTF-16 units. */
  private static final int LONGEST_LINK = 200;

  private Unmarked() {}

  /** Returns the rule that begins at {@code i}, three marks or more and blanks around it. */
  static @Nullable Span rule(String text, int i, int to) {
    if (i > 0 && !Blanks.isBlank(text.charAt(i - 1))) {
      return null;
    }
    int end = i;
    while (end < to && isRule(text.charAt(end))) {
      end++;
    }
    boolean alone = end == to || Blanks.isBlank(text.charAt(end));
    return end - i >= 3 && alone ? new Span(i, end) : null;
  }

  private static boolean isRule(char c) {
    return c == '_' || c == '*' || c == '=' || c == '-';
  }

  /**
   * Returns the time stamp, or the beginning of a second link, whose first slash is at {@code i}.
   */
  static @Nullable Span stampOrLink(String text, int i, int from, int to) {
    if (i + 1 < to && text.charAt(i + 1) == '/') {
      int start = wordStart(text, i, from, 8);
      return text.startsWith("http", start) && isAfterLink(text, start, from)
          ? new Span(start, i + 2)
          : null;
    }
    int start = i;
    while (start > from && i - start < 3 && Stop.isDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = i - start > 0 && i - start < 3 ? stampEnd(text, start, to) : -1;
    return end < 0 ? null : new Span(start, end);
  }

  /**
   * Whether the unit at {@code start} ends the sentence before it: "Jane Doe", but not "sent on".
   */
  static boolean beginsSentence(String text, int start, int from) {
    int end = Blanks.trimEnd(text, from, start);
    int word = wordStart(text, end, from, 24);
    return !Stop.isDigit(text.charAt(start)) || !Character.isLowerCase(text.charAt(word));
  }

  private static boolean isAfterLink(String text, int start, int from) {
    int end = Blanks.trimEnd(text, from, start);
    return end < start && text.startsWith("http", wordStart(text, end, from, LONGEST_LINK));
  }

  private static int wordStart(String text, int end, int from, int most) {
    int start = end;
    while (start > from && end - start < most && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /**
   * Returns the end of a date and time of day at {@code start}: 03/27/2001 09:11 AM; -1 if none.
   */
  private static int stampEnd(String text, int start, int to) {
    int i = digits(text, start, to, 2);
    i = i < to && text.charAt(i) == '/' ? digits(text, i + 1, to, 2) : to;
    i = i < to && text.charAt(i) == '/' ? digits(text, i + 1, to, 4) : to;
    i = i < to && text.charAt(i) == ' ' ? digits(text, i + 1, to, 2) : to;
    if (i >= to || text.charAt(i) != ':') {
      return -1;
    }
    i = digits(text, i + 1, to, 2);
    if (i < to && text.charAt(i) == ':') {
      i = digits(text, i + 1, to, 2);
    }
    return text.startsWith(" AM", i) || text.startsWith(" PM", i) ? Math.min(to, i + 3) : i;
  }

  private static int digits(String text, int from, int to, int most) {
    int i = from;
    while (i < to && i - from < most && Stop.isDigit(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
