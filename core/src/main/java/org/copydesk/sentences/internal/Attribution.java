package org.copydesk.sentences.internal;

import org.copydesk.core.internal.Blanks;

/** A name and a verb of speech: "Doe said", "John Q. Public, a teacher, asked". */
final class Attribution {
  private static final int MOST_WORDS = 6;

  /** The longest apposition between two commas, in UTF-16 units. */
  private static final int LONGEST_APPOSITION = 80;

  private Attribution() {}

  /** Returns whether an attribution begins at what follows {@code stop}. */
  static boolean beginsAt(Stop stop) {
    return !stop.nextIs(Words.STARTER) && verbAfterName(stop, MOST_WORDS);
  }

  /** Returns whether a single name and a verb of speech follow {@code stop}: "Corp. Doe said". */
  static boolean isShort(Stop stop) {
    return verbAfterName(stop, 1);
  }

  private static boolean verbAfterName(Stop stop, int most) {
    String text = stop.text;
    int i = stop.first;
    for (int words = 0; words <= most && i < stop.to; words++) {
      int end = stop.wordEnd(i);
      if (end == i) {
        return false;
      }
      if (Character.isLowerCase(text.charAt(i)) && !isParticle(text, i, end)) {
        return words > 0 && isSaid(text, i, end);
      }
      if (end < stop.to && text.charAt(end) == '.') {
        end++;
      }
      if (end < stop.to && text.charAt(end) == ',' && most > 1) {
        return verbAfterApposition(stop, end + 1);
      }
      i = Blanks.skip(text, end, stop.to);
      if (i == end) {
        return false;
      }
    }
    return false;
  }

  private static boolean verbAfterApposition(Stop stop, int start) {
    for (int i = start; i < stop.to && i - start < LONGEST_APPOSITION; i++) {
      char c = stop.text.charAt(i);
      if (c == '.' && i + 2 < stop.to && Character.isUpperCase(stop.text.charAt(i + 2))) {
        return false;
      }
      if (c == ',') {
        int verb = Blanks.skip(stop.text, i + 1, stop.to);
        if (isSaid(stop.text, verb, stop.wordEnd(verb))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean isSaid(String text, int start, int end) {
    return (Words.WORDS.find(text, start, end) & Words.SAID) != 0;
  }

  /** Small words inside names: Ursula von der Leyen, Mohammed bin Salman. */
  private static boolean isParticle(String text, int start, int end) {
    return end - start <= 3
        && switch (text.substring(start, end)) {
          case "von", "der", "van", "de", "del", "da", "di", "la", "le", "bin", "al", "el", "den" ->
              true;
          default -> false;
        };
  }
}
