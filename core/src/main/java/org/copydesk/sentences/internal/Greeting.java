package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** The first and last lines of a letter, in running text: "Dear all, The", "Best regards, Jane". */
final class Greeting {
  private static final int LONGEST = 24;

  private Greeting() {}

  /** Returns the end of the greeting that is the text from {@code start} to a comma; -1 if none. */
  static int end(String text, int start, int to) {
    char c = text.charAt(start);
    if (c != 'D' && c != 'H' && c != 'R' && c != 'S' && c != 'T' && c != 'B' && c != 'W'
        && c != 'K') {
      return -1;
    }
    int comma = start;
    while (comma < to && comma - start < LONGEST && text.charAt(comma) != ',') {
      char d = text.charAt(comma);
      if (d != ' ' && !Character.isLetter(d)) {
        return -1;
      }
      comma++;
    }
    if (comma >= to || text.charAt(comma) != ',') {
      return -1;
    }
    int next = Blanks.skip(text, comma + 1, to);
    boolean capital = next > comma + 1 && next < to && Character.isUpperCase(text.charAt(next));
    return capital && isGreeting(text, start, comma) ? comma + 1 : -1;
  }

  private static boolean isGreeting(String text, int start, int comma) {
    return switch (text.substring(start, comma)) {
      case "Hi",
          "Regards",
          "Best regards",
          "Best Regards",
          "Kind regards",
          "Kindest regards",
          "Warm regards",
          "Sincerely",
          "Sincerely yours",
          "Respectfully",
          "Best wishes",
          "With best wishes",
          "Thanks",
          "Many thanks",
          "Thank you" ->
          true;
      default ->
          text.startsWith("Dear ", start) && text.indexOf(' ', start + 5) < 0
              || text.startsWith("Dear ", start) && comma - start < LONGEST;
    };
  }
}
