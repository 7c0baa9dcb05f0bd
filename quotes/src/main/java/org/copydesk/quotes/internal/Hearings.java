package org.copydesk.quotes.internal;

/**
 * Reports of what a court is told, as every one of them has it: "Lee lied to police, the court
 * heard", "… , jurors were told". Who said so is not told.
 */
final class Hearings {
  /** The most words from the comma to the verb. */
  private static final int LONGEST = 6;

  private Hearings() {}

  /**
   * Returns the comma of ", the court heard" that ends before token {@code end}, or -1 if no such
   * words stand there.
   */
  static int commaBefore(Words words, int end) {
    int verb = end - 1;
    if (verb < 1 || !words.is(verb, Words.LETTER)) {
      return -1;
    }
    String text = words.textOf(verb);
    boolean heard = text.equals("heard") || text.equals("hears");
    if (!heard && !text.equals("told")) {
      return -1;
    }
    boolean hearer = false;
    for (int i = verb - 1; i > verb - LONGEST && i > 0; i--) {
      if (words.isMark(i, ',')) {
        return hearer ? i : -1;
      }
      if (!words.is(i, Words.LETTER) || words.is(i, Words.QUOTED)) {
        return -1;
      }
      hearer |= isHearer(words, i);
    }
    return -1;
  }

  private static boolean isHearer(Words words, int i) {
    if (words.is(i, Words.CAPITAL)) {
      return false; // nearly all words of names: no string is made for them
    }
    return switch (words.textOf(i)) {
      case "court", "jury", "jurors", "inquest", "hearing", "inquiry", "tribunal", "trial" -> true;
      default -> false;
    };
  }
}
