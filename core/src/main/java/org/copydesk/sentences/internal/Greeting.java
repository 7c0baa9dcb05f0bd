package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** The first and last lines of a letter, in running text: "Dear all, The", "Best regards, Jane". */
final class Greeting {
  private static final int LONGEST = 24;

  /** The longest name below a letter, in UTF-16 units. */
  private static final int LONGEST_SIGNATURE = 40;

  private Greeting() {}

  /** Returns the end of the greeting that is the text from {@code start} to a comma; -1 if none. */
  static int end(String text, int start, int to) {
    if (!mayBegin(text, start)) {
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
    if (!capital || !isGreeting(text, start, comma)) {
      return -1;
    }
    // "Thanks, Jane" closes a letter; "Thanks, Jane, for coming." is speech.
    return !isSpoken(text.charAt(start)) || isSignature(text, next, to) ? comma + 1 : -1;
  }

  /** Whether the first letters are those of a greeting: what nearly all sentences fail. */
  private static boolean mayBegin(String text, int start) {
    return switch (text.charAt(start)) {
      case 'B' -> text.startsWith("Best ", start);
      case 'D' -> text.startsWith("Dear ", start);
      case 'H' -> text.startsWith("Hi", start);
      case 'K' -> text.startsWith("Kind", start);
      case 'M' -> text.startsWith("Many ", start);
      case 'R' -> text.startsWith("Re", start);
      case 'S' -> text.startsWith("Sincerely", start);
      case 'T' -> text.startsWith("Thank", start);
      case 'W' -> text.startsWith("Wa", start) || text.startsWith("With best", start);
      default -> false;
    };
  }

  /** Hi, thanks, thank you, many thanks: said as often as written. */
  private static boolean isSpoken(char first) {
    return first == 'H' || first == 'T' || first == 'M';
  }

  /** Whether nothing but a name or two is left. */
  private static boolean isSignature(String text, int start, int to) {
    if (to - start > LONGEST_SIGNATURE) {
      return false;
    }
    for (int i = start; i < to; i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '.' && i == to - 1 || c == '!' || c == '?') {
        return false;
      }
    }
    return true;
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
      default -> text.startsWith("Dear ", start);
    };
  }
}
