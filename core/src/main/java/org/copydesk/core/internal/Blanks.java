package org.copydesk.core.internal;

import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/** What counts as blank, for all of Copydesk: what is trimmed off every span. */
public final class Blanks {
  private Blanks() {}

  /**
   * Returns whether {@code unit} is blank: a space of any width (no-break ones too), a tab, a line
   * end of any kind, a C0 control. No blank lies beyond the basic plane. Zero-width characters are
   * not blank: they may join what stands around them.
   */
  public static boolean isBlank(int unit) {
    if (unit < 0x80) {
      return unit <= ' ';
    }
    return unit == 0x85 || Character.isSpaceChar(unit);
  }

  /** Returns what is left of {@code from} to {@code to} without blanks around; null if nothing. */
  public static @Nullable Span trimmed(String text, int from, int to) {
    int start = skip(text, from, to);
    int end = trimEnd(text, start, to);
    return start < end ? new Span(start, end) : null;
  }

  /** Returns the first index from {@code from} on that holds no blank, {@code to} if none. */
  public static int skip(String text, int from, int to) {
    int i = from;
    while (i < to && isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** Returns the end of what is left before {@code to} without blanks, {@code from} if nothing. */
  public static int trimEnd(String text, int from, int to) {
    int i = to;
    while (i > from && isBlank(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
