package org.copydesk.datelines.internal;

import org.jspecify.annotations.Nullable;

/**
 * Reads a source in brackets or slashes, {@code (Reuters)}, {@code [AFP]}, {@code /PRNewswire/}, or
 * bare, {@code GNA}. Holds the last result; not thread-safe.
 */
final class SourceReader {
  private static final int LONGEST = 60;
  private static final int LONGEST_UNKNOWN = 40;
  private static final int LONGEST_ACRONYM = 9;

  private static final WordSet NOTES =
      WordSet.of(
          "UPDATE",
          "UPDATED",
          "UPDATES",
          "CORRECTED",
          "CORRECTION",
          "ROUNDUP",
          "REPEAT",
          "LEAD",
          "Update",
          "Updated",
          "Updates",
          "Corrected",
          "Correction",
          "Roundup",
          "Repeat",
          "Lead",
          "update",
          "updated",
          "corrected",
          "correction",
          "roundup");

  private final Agencies agencies;
  private final FoldedName buffer;
  private String text = "";
  private int limit;
  private int from;
  private int to;
  private @Nullable Agency agency;

  SourceReader(Agencies agencies, FoldedName buffer) {
    this.agencies = agencies;
    this.buffer = buffer;
  }

  void begin(String text, int limit) {
    this.text = text;
    this.limit = limit;
  }

  /** Returns where the source read last begins, without brackets. */
  int from() {
    return from;
  }

  /** Returns where the source read last ends, without brackets. */
  int to() {
    return to;
  }

  /** Returns the agency read last; null if the source is not in the table. */
  @Nullable Agency agency() {
    return agency;
  }

  /**
   * Returns the index of the bracket or slash that closes the one at {@code open}; -1 if none does
   * nearby on this line.
   */
  int closing(int open) {
    return closing(text, open, limit);
  }

  static int closing(String text, int open, int limit) {
    char c = text.charAt(open);
    char close = c == '(' ? ')' : c == '[' ? ']' : '/';
    int end = Math.min(limit, open + LONGEST);
    for (int i = open + 1; i < end; i++) {
      char d = text.charAt(i);
      if (d == close) {
        return i;
      }
      if (d == c || Chars.isNewline(d)) {
        return -1;
      }
    }
    return -1;
  }

  /** Reads a known agency between {@code open} and {@code close}; false if it is not known. */
  boolean readKnown(int open, int close) {
    trim(open + 1, close);
    agency = from < to && !isCredit() ? agencies.leading(text, from, to, buffer) : null;
    if (agency != null) {
      to = cut();
    }
    return agency != null;
  }

  /** Reads a known agency without brackets that is exactly {@code text[start, end)}. */
  boolean readBare(int start, int end) {
    from = start;
    to = end;
    agency = agencies.exactly(text, start, end, buffer);
    return agency != null;
  }

  /** Reads what looks like a source between {@code open} and {@code close}, known or not. */
  boolean readUnknown(int open, int close) {
    trim(open + 1, close);
    agency = null;
    if (to - from < 2 || to - from > LONGEST_UNKNOWN || isCredit()) {
      return false;
    }
    char first = text.charAt(from);
    if (!Chars.isUpper(first) && !(Chars.isDigit(first) && Chars.isLetter(text.charAt(to - 1)))) {
      return false;
    }
    to = cut();
    return isName();
  }

  /** Returns whether the source read last is one word in capitals. */
  boolean isAcronym() {
    if (to - from > LONGEST_ACRONYM || to - from < 2) {
      return false;
    }
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isUpper(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && c != '/' && !Chars.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2;
  }

  /** "(UPDATE)", "(2nd Update)": a mark of the desk, no source. */
  boolean isNote() {
    int word = to;
    while (word > from && Chars.isLetter(text.charAt(word - 1))) {
      word--;
    }
    return NOTES.contains(text, word, to);
  }

  private void trim(int start, int end) {
    from = Chars.skipBlanks(text, start, end);
    to = end;
    while (to > from && Chars.isBlank(text.charAt(to - 1))) {
      to--;
    }
  }

  /** "(Marketwired - Jan 5, 2017)", "(MindaNews / 05 January)": the source ends at the mark. */
  private int cut() {
    for (int i = from + 1; i + 2 < to; i++) {
      char c = text.charAt(i);
      if ((Chars.isDash(c) || c == '/' && Chars.isDigit(text.charAt(i + 2)))
          && Chars.isBlank(text.charAt(i - 1))
          && Chars.isBlank(text.charAt(i + 1))) {
        int end = i;
        while (end > from && Chars.isBlank(text.charAt(end - 1))) {
          end--;
        }
        return end;
      }
    }
    return to;
  }

  /** "AP Photo/Jane Doe": a picture's credit. */
  private boolean isCredit() {
    for (int i = from; i + 4 < to; i++) {
      char c = text.charAt(i);
      if ((c == 'P' || c == 'p')
          && text.charAt(i + 1) == 'h'
          && text.charAt(i + 2) == 'o'
          && text.charAt(i + 3) == 't') {
        return true;
      }
    }
    return false;
  }

  private boolean isName() {
    int words = 1;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Chars.isBlank(c)) {
        words++;
        char next = text.charAt(i + 1);
        if (Chars.isLower(next) && !isSmallWord(i + 1)) {
          return false;
        }
      } else if (!Chars.isLetter(c)
          && !Chars.isDigit(c)
          && !Chars.isMark(c)
          && ".-/&'’|!+".indexOf(c) < 0) {
        return false;
      }
    }
    return words <= 5;
  }

  private boolean isSmallWord(int at) {
    int end = at;
    while (end < to && Chars.isLower(text.charAt(end))) {
      end++;
    }
    return end - at <= 3;
  }
}
