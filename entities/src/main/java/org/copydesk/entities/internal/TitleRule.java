package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Titles and offices beside a name: before it ({@code Prime Minister Mark Carney}, {@code
 * spokesperson Mao Ning}, {@code Dr. Ines Moreau}) or after it and a comma ({@code Tom Brandt, the
 * owner of a diner,}). Only the words of the title belong to it: neither the country nor the
 * organization beside it ({@code Canadian}, {@code of Nanjing University}), which are entities of
 * their own.
 */
final class TitleRule implements Rule {
  /** How far back from an office the comma after the name is looked for. */
  private static final int LONGEST_APPOSITION = 7;

  private final TitleWords titles = TitleWords.LIST;
  private final WordTable<String> noNameAfter;
  private final WordTable<String> afterOffice;
  private final WordTable<String> closed =
      WordTable.of(
          "told", "says", "asked", "met", "called", "in", "at", "near", "from", "by", "on", "to",
          "said", "is", "was", "were", "are", "has", "had", "have", "that", "but", "when", "while",
          "where", "if", "as", "because", "and", "or");

  /** What stands before a place that somebody is in: "In Paris, the mayor". */
  private final WordTable<String> place =
      WordTable.of("in", "at", "near", "from", "on", "outside", "across", "around", "after");

  TitleRule() {
    Lists lists = Lists.load("titles.txt");
    noNameAfter = lists.words("no name after");
    afterOffice = lists.words("after an office");
  }

  @Override
  public @Nullable Match at(Words words, int i) {
    if (!Character.isLetterOrDigit(words.first(i)) || isWithinWord(words, i)) {
      return null;
    }
    int end = titles.endsPlace(words, i) ? TitleWords.NONE : titles.office(words, i);
    if (end != TitleWords.NONE && !beginsElsewhere(words, i, end)) {
      int field = titles.field(words, end);
      boolean name = words.isCapitalized(field - 1) && !words.isCapitalized(i); // Finance Watch
      if (field != TitleWords.NONE && !name && isBeforeName(words, field)) {
        return match(words, field);
      }
      if (isBeforeName(words, end)
          || isAfterName(words, i, end)
          || isBetweenOwnerAndName(words, i, end)) {
        return match(words, end);
      }
    }
    end = titles.address(words, i);
    return end != TitleWords.NONE && words.isCapitalized(i) && isBeforeName(words, end)
        ? match(words, end)
        : null;
  }

  /** Whether the first word belongs to a name before the office: "Associated Press writer". */
  private static boolean beginsElsewhere(Words words, int i, int end) {
    return words.isCapitalized(i)
        && !words.isCapitalized(end - 1)
        && Character.isLetter(words.first(end - 1))
        && words.isCapitalized(i - 1);
  }

  private static Match match(Words words, int end) {
    return new Match(words.end(end - 1), EntityType.TITLE);
  }

  /** Whether a name may begin with token {@code i}. */
  private boolean isBeforeName(Words words, int i) {
    if (!words.isCapitalized(i)
        || words.in(noNameAfter, i) != null
        || !isOneBlank(words, i - 1)
        || words.is(i - 1, "head")
        || words.is(i - 1, "member")) {
      return false;
    }
    if (titles.isPlural(words, i) && !areSeveral(words, i)) {
      return false;
    }
    // A sentence may end with an office, and another begin: "... the mayor. Brandt ...".
    return !words.isMark(i - 1, '.') || titles.isAddress(words, i - 2);
  }

  /** Whether nothing but blanks stands between token {@code i} and the next. */
  private static boolean isOneBlank(Words words, int i) {
    return words.start(i + 1) - words.end(i) == 1;
  }

  /** Whether a comma and a name stand before the office, and what follows ends it. */
  private boolean isAfterName(Words words, int i, int end) {
    boolean ends = end >= words.size() || !Character.isLetterOrDigit(words.first(end));
    if (!ends && words.in(afterOffice, end) == null || Ranges.isDash(words.first(end))) {
      return false;
    }
    int at = i - 1;
    while (at > i - LONGEST_APPOSITION && at > 0 && !words.isMark(at, ',')) {
      char c = words.first(at);
      boolean word = Character.isLetterOrDigit(c) || c == '’' || c == '\'' || c == '-' || c == '&';
      if (!word || words.in(closed, at) != null) {
        return false;
      }
      at--;
    }
    if (!words.isMark(at, ',')) {
      return false;
    }
    if (words.number(at - 1) > 0 && words.isMark(at - 2, ',')) {
      at -= 2; // "Brandt, 58, the owner"
    }
    return isName(words, at - 1);
  }

  /**
   * Whether the office is somebody's, and a name follows between commas: {@code Maine's attorney
   * general, Aaron Frey,}; {@code its secretary, Orla Keane, said}.
   */
  private boolean isBetweenOwnerAndName(Words words, int i, int end) {
    return words.isMark(end, ',')
        && Apposition.isOwned(words, i - 1)
        && endsInMark(words, Apposition.nameEnd(words, end + 1, noNameAfter), end + 1);
  }

  /** Whether two words or more are the name, and a comma or stop ends it. */
  private static boolean endsInMark(Words words, int end, int start) {
    return end >= start + 2
        && (words.isMark(end, ',') || words.isMark(end, '.') || end == words.size());
  }

  /** Whether several names follow: "senators Ann Lee and Bo Ek", not "leaders Newton Heath". */
  private boolean areSeveral(Words words, int start) {
    int end = Apposition.nameEnd(words, start, noNameAfter);
    return words.is(end, "and") || words.isMark(end, '&') || words.isMark(end, ',');
  }

  /** Whether a person's name may end with token {@code last}: it is no place that one is in. */
  private boolean isName(Words words, int last) {
    if (words.isMark(last, '.') && (words.is(last - 1, "jr") || words.is(last - 1, "sr"))) {
      return true;
    }
    int at = last;
    while (at > last - LONGEST_APPOSITION
        && words.isCapitalized(at)
        && words.in(place, at) == null) {
      at--;
    }
    return at < last && words.in(noNameAfter, last) == null && words.in(place, at) == null;
  }

  /** Whether a hyphen joins the word to the one before: "co-owner", "U.S.-president". */
  private static boolean isWithinWord(Words words, int i) {
    return words.touchesNext(i - 1) && Ranges.isDash(words.first(i - 1));
  }
}
