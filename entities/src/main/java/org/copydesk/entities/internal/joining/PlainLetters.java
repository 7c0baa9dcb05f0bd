package org.copydesk.entities.internal.joining;

import java.text.Normalizer;

/**
 * Letters without case and accents, unit by unit: {@code Ş} is {@code s}. What has no plain letter
 * stays as it is, in lower case.
 */
final class PlainLetters {
  /** What {@link #of} returns for a combining mark, which is left out. */
  static final char NONE = 0;

  private static final int LATIN = 0x250;
  private static final int VIETNAMESE = 0x1E00;
  private static final char[] LATIN_LETTERS = plain(0, LATIN);
  private static final char[] VIETNAMESE_LETTERS = plain(VIETNAMESE, 0x1F00);

  /** Letters that Unicode does not take apart, and what the wire prints for them. */
  private static final String STROKED = "øØłŁđĐðÐıħĦŧŦæÆœŒþÞəƏ";

  private static final String STROKED_PLAIN = "oollddddihhttaaoottee";

  private PlainLetters() {}

  static char of(char c) {
    if (c < LATIN) {
      return LATIN_LETTERS[c];
    }
    if (c >= VIETNAMESE && c < 0x1F00) {
      return VIETNAMESE_LETTERS[c - VIETNAMESE];
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK
        ? NONE
        : Character.toLowerCase(c);
  }

  private static char[] plain(int from, int to) {
    char[] letters = new char[to - from];
    for (int c = from; c < to; c++) {
      int stroked = STROKED.indexOf(c);
      String parts = Normalizer.normalize(String.valueOf((char) c), Normalizer.Form.NFD);
      letters[c - from] =
          stroked >= 0 ? STROKED_PLAIN.charAt(stroked) : Character.toLowerCase(parts.charAt(0));
    }
    return letters;
  }
}
