package org.copydesk.datelines.internal;

import java.util.Locale;

/** Writes a name that is printed in capitals as a newsroom writes it in running text. */
final class Spelling {
  private static final WordSet SMALL =
      WordSet.of(
          "OF", "THE", "AND", "DE", "DEL", "DA", "DO", "DOS", "DAS", "DI", "DU", "DES", "LA", "LE",
          "LES", "EL", "AL", "ON", "UPON", "SUR", "AM", "AN", "DER", "EN", "IN", "ABOARD", "NEAR",
          "Y", "E");

  /** Words that stay in capitals: ships' prefixes, states and countries by their initials. */
  private static final WordSet INITIALS =
      WordSet.of("USS", "HMS", "HMAS", "HMCS", "INS", "MV", "USA", "UAE", "UK", "UN", "DC", "DRC");

  /** Returns {@code printed} with plain blanks in place of no-break and other ones. */
  String plain(String printed) {
    for (int i = 0; i < printed.length(); i++) {
      if (printed.charAt(i) != ' ' && Chars.isBlank(printed.charAt(i))) {
        StringBuilder result = new StringBuilder(printed);
        for (int j = i; j < result.length(); j++) {
          if (Chars.isBlank(result.charAt(j))) {
            result.setCharAt(j, ' ');
          }
        }
        return result.toString();
      }
    }
    return printed;
  }

  /**
   * Returns {@code printed} in the capitals and small letters of {@code model}, a name of the same
   * letters; if the letters differ in number, in normal writing.
   */
  String like(String printed, String model) {
    if (!isCapitals(printed)) {
      return printed;
    }
    StringBuilder result = new StringBuilder(printed.length());
    int m = 0;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      if (!Character.isLetter(c)) {
        result.append(c);
        continue;
      }
      while (m < model.length() && !Character.isLetter(model.charAt(m))) {
        m++;
      }
      if (m == model.length()) {
        return normal(printed);
      }
      char d = model.charAt(m++);
      result.append(Character.isUpperCase(d) ? c : Character.toLowerCase(c));
    }
    while (m < model.length()) {
      if (Character.isLetter(model.charAt(m++))) {
        return normal(printed);
      }
    }
    return result.toString();
  }

  /** Returns {@code printed} with small letters inside its words if it is all in capitals. */
  String normal(String printed) {
    if (!isCapitals(printed)) {
      return printed;
    }
    StringBuilder result = new StringBuilder(printed.length());
    int start = 0;
    for (int i = 0; i <= printed.length(); i++) {
      if (i == printed.length()
          || Chars.isBlank(printed.charAt(i))
          || Chars.isHyphen(printed.charAt(i))) {
        word(printed, start, i, result);
        if (i < printed.length()) {
          result.append(printed.charAt(i));
        }
        start = i + 1;
      }
    }
    return result.toString();
  }

  private static void word(String printed, int from, int to, StringBuilder result) {
    String word = printed.substring(from, to);
    if (from > 0 && SMALL.contains(word, 0, word.length())) {
      result.append(word.toLowerCase(Locale.ROOT));
    } else if (isInitials(word)) {
      result.append(word);
    } else {
      boolean capital = true;
      for (int i = 0; i < word.length(); i++) {
        char c = word.charAt(i);
        result.append(capital ? c : Character.toLowerCase(c));
        // N'Djamena, but St. John's
        capital =
            i == 0 && !Chars.isLetter(c)
                || i > 0 && i < 2 && Chars.isApostrophe(c) && i + 2 < word.length()
                || i == 1 && word.startsWith("MC") && word.length() > 4;
      }
    }
  }

  /** D.C., U.S. */
  private static boolean isInitials(String word) {
    return word.length() > 3 && word.charAt(1) == '.' && word.charAt(3) == '.'
        || INITIALS.contains(word, 0, word.length());
  }

  private static boolean isCapitals(String printed) {
    for (int i = 0, run = 0; i < printed.length(); i++) {
      run = Character.isUpperCase(printed.charAt(i)) ? run + 1 : 0;
      if (run == 2) {
        return true;
      }
    }
    return false;
  }
}
