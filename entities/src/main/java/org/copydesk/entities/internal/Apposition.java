package org.copydesk.entities.internal;

/** What stands around an office that is apposed to a name between commas. */
final class Apposition {
  private static final int LONGEST_NAME = 7;

  private static final WordTable<String> OWNERS =
      WordTable.of("his", "her", "its", "their", "our", "my", "your", "whose", "the");

  private static final WordTable<String> PARTICLES =
      WordTable.of("de", "da", "del", "della", "van", "von", "den", "der", "bin", "al", "el");

  /** Ends the search for an owner. */
  private static final WordTable<String> CLOSED =
      WordTable.of(
          "in", "at", "near", "from", "by", "on", "to", "said", "is", "was", "were", "are", "has",
          "had", "have", "that", "but", "when", "while", "where", "if", "as", "because", "and",
          "or");

  private Apposition() {}

  /** Whether an owner stands before the office, up to three words away: "its longtime". */
  static boolean isOwned(Words words, int last) {
    for (int at = last; at >= 0 && at > last - 4; at--) {
      char c = words.first(at);
      if (words.in(OWNERS, at) != null || isPossessive(words, at)) {
        return true;
      }
      if (!Character.isLetter(c) && !Ranges.isDash(c) || words.in(CLOSED, at) != null) {
        return false;
      }
    }
    return false;
  }

  /** Whether token {@code i} ends in {@code 's} or is the apostrophe of {@code officers'}. */
  private static boolean isPossessive(Words words, int i) {
    int end = words.end(i);
    char last = end > 0 ? words.text().charAt(end - 1) : ' ';
    char before = end > 1 ? words.text().charAt(end - 2) : ' ';
    return last == 's' && (before == '\'' || before == '’')
        || (last == '\'' || last == '’') && before == 's';
  }

  /** Returns the token after the name that begins with token {@code from}. */
  static int nameEnd(Words words, int from, WordTable<String> noName) {
    int at = from;
    while (at < from + LONGEST_NAME
        && (isNameWord(words, at, noName) || at > from && joins(words, at))) {
      at++;
    }
    while (at > from && joins(words, at - 1)) {
      at--;
    }
    return at;
  }

  private static boolean isNameWord(Words words, int i, WordTable<String> noName) {
    return words.isCapitalized(i) && words.in(noName, i) == null;
  }

  private static boolean joins(Words words, int i) {
    return words.in(PARTICLES, i) != null || Ranges.isDash(words.first(i));
  }
}
