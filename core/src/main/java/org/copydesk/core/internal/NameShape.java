package org.copydesk.core.internal;

/** Whether a stretch of text looks like names of persons, with or without their roles. */
final class NameShape {
  /** The longest name of one person, in UTF-16 units. */
  private static final int LONGEST_PERSON = 40;

  private NameShape() {}

  /** Whether the stretch is names, roles and the small words between them: no running text. */
  static boolean areNames(String text, int start, int end) {
    int names = 0;
    int small = 0;
    int i = Blanks.skip(text, start, end);
    while (i < end) {
      int word = i;
      while (i < end && !Blanks.isBlank(text.charAt(i))) {
        i++;
      }
      char c = text.charAt(word);
      boolean number = c >= '0' && c <= '9';
      if (Character.isLowerCase(c) && !isSmall(text, word, i)) {
        return false;
      }
      small += Character.isLowerCase(c) || number ? 1 : 0;
      names += Character.isLetter(c) && !Character.isLowerCase(c) ? 1 : 0;
      i = Blanks.skip(text, i, end);
    }
    return names > 0 && small <= names + 1;
  }

  private static boolean isSmall(String text, int start, int end) {
    int to = end;
    while (to > start && !Character.isLetter(text.charAt(to - 1))) {
      to--;
    }
    return to - start <= 13
        && switch (text.substring(start, to)) {
          case "and",
              "in",
              "for",
              "of",
              "at",
              "to",
              "with",
              "the",
              "from",
              "by",
              "via",
              "on",
              "de",
              "van",
              "von",
              "der",
              "den",
              "da",
              "di",
              "del",
              "la",
              "le",
              "al",
              "el",
              "bin",
              "ibn",
              "staff",
              "writer",
              "writers",
              "reporter",
              "reporters",
              "correspondent",
              "correspondents",
              "editor",
              "contributor",
              "photo",
              "photos",
              "file",
              "pool",
              "courtesy",
              "special",
              "images",
              "image",
              "photographer",
              "political",
              "business",
              "senior",
              "chief",
              "reporting",
              "additional",
              "provided",
              "handout",
              "columnist",
              "freelance",
              "news" ->
              true;
          default -> false;
        };
  }

  /**
   * Whether the line is the name of one person and nothing else: two to four words with a capital
   * each, or small words of names among them.
   */
  static boolean isPerson(String text, int start, int end) {
    if (end - start > LONGEST_PERSON) {
      return false;
    }
    int names = 0;
    int words = 0;
    int i = start;
    while (i < end) {
      int word = i;
      boolean lower = false;
      while (i < end && !Blanks.isBlank(text.charAt(i))) {
        char c = text.charAt(i);
        if (!Character.isLetter(c) && "'’-.".indexOf(c) < 0) {
          return false;
        }
        lower |= Character.isLowerCase(c);
        i++;
      }
      boolean capital = Character.isUpperCase(text.charAt(word));
      if (!capital && !isSmall(text, word, i)) {
        return false;
      }
      // "JANE DOE" and "U.S." have no lower case: a heading may look like that.
      names += capital && lower ? 1 : 0;
      words++;
      i = Blanks.skip(text, i, end);
    }
    return names >= 2 && words <= 4;
  }
}
