package org.copydesk.quotes.internal;

/**
 * "The paper quoted Ann Lee as saying the ferry was late": the words are Ann Lee’s, and begin after
 * "saying".
 */
final class QuotedAs {
  /** The most words between "quoted" and "as". */
  private static final int LONGEST = 16;

  private QuotedAs() {}

  /** Returns the first token of who is quoted as saying something by {@code cue}, or -1. */
  static int speaker(Words words, Cue cue) {
    return saying(words, cue) < 0 ? -1 : cue.end();
  }

  /** Returns the token of "saying" after {@code cue} and who is quoted, or -1. */
  static int saying(Words words, Cue cue) {
    if (!cue.text().startsWith("quot") && !cue.text().startsWith("cit")) {
      return -1;
    }
    int limit = Math.min(words.size() - 1, cue.end() + LONGEST);
    for (int i = cue.end() + 1; i < limit; i++) {
      if (words.is(i, Words.QUOTED | Words.STOP)) {
        return -1;
      }
      if (words.known(i).equals("as") && isSaying(words.known(i + 1))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isSaying(String word) {
    return switch (word) {
      case "saying", "telling", "writing", "warning" -> true;
      default -> false;
    };
  }
}
