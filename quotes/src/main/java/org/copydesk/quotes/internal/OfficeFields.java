package org.copydesk.quotes.internal;

/**
 * The field that an office before a name has: "Secretary of State", "director of nursing",
 * "Minister of State for Agriculture and Trade".
 */
final class OfficeFields {
  private OfficeFields() {}

  /**
   * Returns the token after the field that begins with the preposition at {@code at}, right after
   * the office; {@code at} if none does. "Mayor of Justice Corners" has none of small letters.
   */
  static int end(Words words, int at, int to) {
    boolean capital = words.is(at - 1, Words.CAPITAL);
    int end = at;
    while (end < to && joins(words, end, end > at)) {
      int next = end + 1;
      while (next < to
          && words.is(next, WordClass.FIELD)
          && words.is(next, Words.CAPITAL) == capital) {
        next++;
      }
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    return end;
  }

  /** Whether token {@code last} ends such a field in the noun phrase from {@code start} on. */
  static boolean endsWith(Words words, int last, int start) {
    int i = last;
    while (i > start
        && (words.is(i, WordClass.FIELD)
            || i < last && words.is(i - 1, WordClass.FIELD) && joins(words, i, true))) {
      i--;
    }
    return i < last && i > start && joins(words, i, false);
  }

  /** Whether token {@code i} leads to a field; {@code more} if one stands before it. */
  private static boolean joins(Words words, int i, boolean more) {
    return switch (words.known(i)) {
      case "of" -> true;
      case "and" -> more;
      case "for" -> more || isMinister(words.known(i - 1)); // not "spokesman for Defense"
      default -> false;
    };
  }

  private static boolean isMinister(String office) {
    return office.equals("minister") || office.equals("secretary");
  }
}
