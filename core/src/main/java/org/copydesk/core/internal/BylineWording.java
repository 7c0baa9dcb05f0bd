package org.copydesk.core.internal;

/** Tells bylines by their words. */
final class BylineWording {
  /** The longest byline, in UTF-16 units. */
  private static final int LONGEST = 140;

  /** The longest second line of a byline, "Local democracy reporter". */
  private static final int LONGEST_ROLE = 60;

  private static final PhraseTable BEGINS = Wordings.table("byline begins");
  private static final PhraseTable ROLE = Wordings.table("byline role");
  private static final PhraseTable STAMP = Wordings.table("note stamp");

  private BylineWording() {}

  /** Whether the line is a byline wherever it stands above the story. */
  static boolean isByline(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int name = BEGINS.endAt(text, start, end);
    if (name >= 0) {
      boolean by =
          end - name > 3 && (Blanks.isBlank(text.charAt(name)) || text.charAt(name) == ':');
      if (by && isNameThenRole(text, name + 1, end)) {
        return true;
      }
      return by
          && NameShape.areNames(text, name + 1, end)
          && (!LineShape.endsSentence(text, start, end) || hasNameAndRole(text, name + 1, end));
    }
    return isRole(text, start, end)
        || isNameAndRole(text, start, end)
        || areBarred(text, start, end);
  }

  /** "By Jane Doe, Chief Economist at the Bank." may end with a stop; "By May, Ohio." may not. */
  private static boolean hasNameAndRole(String text, int start, int end) {
    int comma = start;
    while (comma < end && text.charAt(comma) != ',') {
      comma++;
    }
    return comma < end
        && NameShape.isPerson(text, Blanks.skip(text, start, comma), comma)
        && LineShape.words(text, comma + 1, end) > 1;
  }

  /** "Staff Writer", "The Associated Press". */
  private static boolean isRole(String text, int start, int end) {
    return ROLE.endAt(text, start, end) == end;
  }

  /** "Jane Doe, Staff Writer". */
  private static boolean isNameAndRole(String text, int start, int end) {
    int comma =
        Math.max(LineShape.last(text, ',', start, end), LineShape.last(text, '|', start, end));
    return comma > start
        && isRole(text, Blanks.skip(text, comma + 1, end), end)
        && NameShape.areNames(text, start, comma);
  }

  /** "Jane Doe, health correspondent": names, and a few words that end in a role. */
  private static boolean isNameThenRole(String text, int start, int end) {
    int comma = start;
    while (comma < end && text.charAt(comma) != ',') {
      comma++;
    }
    int role = Blanks.skip(text, Math.min(end, comma + 1), end);
    return role < end && NameShape.areNames(text, start, comma) && isRoleBelow(text, role, end);
  }

  /** "Press Trust of India | Lucknow | 14 February 2024": agency, place, date between bars. */
  private static boolean areBarred(String text, int start, int end) {
    int parts = 0;
    int told = 0;
    for (int from = start; from < end; ) {
      int to = from;
      while (to < end && text.charAt(to) != '|') {
        to++;
      }
      int last = to;
      while (last > from && Blanks.isBlank(text.charAt(last - 1))) {
        last--;
      }
      int first = Blanks.skip(text, from, last);
      boolean date = isDate(text, first, last);
      if (first == last || !date && !NameShape.areNames(text, first, last)) {
        return false;
      }
      told += date || isRole(text, first, last) ? 1 : 0;
      parts++;
      from = to + 1;
    }
    return parts > 1 && told > 0;
  }

  private static boolean isDate(String text, int start, int end) {
    boolean digit = false;
    for (int i = start; i < end; i++) {
      digit |= text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digit && STAMP.isWithin(text, start, end);
  }

  /** "Jane Doe", "Jane Doe in Oslo", where Jane is a known first name. */
  static boolean isNameAndPlace(String text, int start, int end) {
    if (end - start > LONGEST_ROLE || LineShape.endsSentence(text, start, end)) {
      return false;
    }
    int first = start;
    while (first < end && !Blanks.isBlank(text.charAt(first))) {
      first++;
    }
    int name = end;
    for (int i = first; i < end && name == end; i++) {
      name = text.startsWith(" in ", i) && i + 4 < end ? i : end;
    }
    return NameShape.isPerson(text, start, name)
        && FirstNames.genderOf(text.substring(start, first)).isPresent()
        && (name == end || NameShape.areNames(text, name + 4, end));
  }

  /** Whether the line below a byline goes on with it: a few words, the last of them a role. */
  static boolean isRoleBelow(String text, int start, int end) {
    if (end - start > LONGEST_ROLE || LineShape.endsSentence(text, start, end)) {
      return false;
    }
    for (int i = start; i < end; i++) {
      boolean begins = i == start || Blanks.isBlank(text.charAt(i - 1));
      if (begins && isRole(text, i, end)) {
        return true;
      }
    }
    // "BBC News, Oslo"
    int role = ROLE.endAt(text, start, end);
    return role > 0
        && role < end
        && text.charAt(role) == ','
        && NameShape.areNames(text, role + 1, end);
  }
}
