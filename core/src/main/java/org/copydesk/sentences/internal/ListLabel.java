package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * The label of a list item: {@code 1.}, {@code 1)}, {@code 1.)}, {@code a.}, {@code II.}, {@code
 * Q.}; after a bullet or not. What follows it is a blank, or nothing.
 *
 * @param style what closes it, and whether it is a number or a letter
 * @param value the number, or the place in the alphabet
 * @param start where it begins
 * @param end the end of the label
 */
record ListLabel(int style, int value, int start, int end) {
  /** The characters that begin an item; • is the first of them in Unicode. */
  static final String BULLETS = "•⁃▪●◦■►▶‣∙◆➤";

  private static final int MOST_DIGITS = 3;

  /** Returns the label that stands at {@code start} in {@code text}, null if there is none. */
  static @Nullable ListLabel at(String text, int start, int to) {
    int i = start;
    while (i < to && (isBullet(text.charAt(i)) || text.charAt(i) == ' ') && i - start < 4) {
      i++;
    }
    int first = i;
    int value = 0;
    while (i < to && i - first <= MOST_DIGITS && Stop.isDigit(text.charAt(i))) {
      value = value * 10 + text.charAt(i++) - '0';
    }
    boolean digits = i > first;
    if (!digits) {
      while (i < to && i - first < 5 && isRomanOrFirst(text.charAt(i), i - first)) {
        i++;
      }
      if (i == first || i - first > 1 && Character.isLowerCase(text.charAt(first))) {
        return null;
      }
      value = text.charAt(first);
    }
    if (i - first > MOST_DIGITS && digits) {
      return null;
    }
    int mark = i;
    if (i < to && text.charAt(i) == '.') {
      i++;
    }
    if (i < to && text.charAt(i) == ')') {
      i++;
    }
    if (i == mark || i < to && !Blanks.isBlank(text.charAt(i))) {
      return null;
    }
    if (!digits && i - mark == 1 && text.charAt(mark) == '.' && !isLetterLabel(text, first, mark)) {
      return null;
    }
    int style = (digits ? 0 : 8) + (text.charAt(mark) == '.' ? 1 : 2) + i - mark;
    return new ListLabel(style, value, first, i);
  }

  /** A Roman numeral of several letters, or a single letter but for "I", which is a person. */
  private static boolean isLetterLabel(String text, int first, int mark) {
    return mark - first > 1
        || Character.isLowerCase(text.charAt(first))
        || text.charAt(first) == 'Q'
        || text.charAt(first) == 'A';
  }

  private static boolean isRomanOrFirst(char c, int place) {
    return place == 0
        ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
        : c == 'I' || c == 'V' || c == 'X';
  }

  static boolean isBullet(char c) {
    return c >= '•' && BULLETS.indexOf(c) >= 0;
  }

  /** Whether this label is the one after {@code previous}: 2) after 1). */
  boolean follows(ListLabel previous) {
    return style == previous.style && value == previous.value + 1;
  }
}
