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
  /** How many words an office may have, with its ranks: a bound for hostile text. */
  private static final int LONGEST = 12;

  /** How far back from an office the comma after the name is looked for. */
  private static final int LONGEST_APPOSITION = 7;

  private final PhraseTrie address = new PhraseTrie();
  private final PhraseTrie offices = new PhraseTrie();
  private final PhraseTrie before = new PhraseTrie();
  private final WordTable<String> noNameAfter;
  private final WordTable<String> afterOffice;
  private final WordTable<String> closed =
      WordTable.of(
          "in", "at", "near", "from", "by", "on", "to", "said", "is", "was", "were", "are", "has",
          "had", "have", "that", "but", "when", "while", "where", "if", "as", "because", "and",
          "or");

  /** What stands before a place that somebody is in: "In Paris, the mayor". */
  private final WordTable<String> place =
      WordTable.of("in", "at", "near", "from", "on", "outside", "across", "around", "after");

  TitleRule() {
    Lists lists = Lists.load("titles.txt");
    lists.section("address").forEach(address::add);
    for (String office : lists.section("office")) {
      Lists.forms(office).forEach(offices::add);
    }
    lists.section("rank").forEach(before::add);
    lists.section("portfolio").forEach(before::add);
    noNameAfter = lists.words("no name after");
    afterOffice = lists.words("after an office");
  }

  @Override
  public @Nullable Match at(Words words, int i) {
    if (!Character.isLetterOrDigit(words.first(i)) || isWithinWord(words, i)) {
      return null;
    }
    int end = office(words, i);
    if (end != PhraseTrie.NONE && !beginsElsewhere(words, i, end)) {
      if (isBeforeName(words, end) || isAfterName(words, i, end)) {
        return match(words, end);
      }
    }
    end = address(words, i);
    return end != PhraseTrie.NONE && words.isCapitalized(i) && isBeforeName(words, end)
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

  /** Reads {@code Dr.}, {@code Rev. Dr.}, {@code Lt. Gov.}. */
  private int address(Words words, int i) {
    int end = address.longest(words, i, phrase -> true);
    if (end == PhraseTrie.NONE) {
      return end;
    }
    int next = address.longest(words, end, phrase -> true);
    if (next == PhraseTrie.NONE) {
      next = office(words, end);
    }
    return next == PhraseTrie.NONE ? end : next;
  }

  /** Reads {@code deputy foreign minister}, {@code president and chief executive}. */
  private int office(Words words, int i) {
    int at = i;
    int end = PhraseTrie.NONE;
    while (at < words.size() && at - i < LONGEST) {
      int office = offices.longest(words, at, phrase -> true);
      int rank = before.longest(words, at, phrase -> true);
      if (office != PhraseTrie.NONE && office >= rank) {
        end = office;
        at = office;
      } else if (rank != PhraseTrie.NONE) {
        at = rank;
      } else if (at > i && (words.is(at, "and") || words.isMark(at, '-'))) {
        at++;
      } else {
        break;
      }
    }
    return end;
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
    // A sentence may end with an office, and another begin: "... the mayor. Brandt ...".
    return !words.isMark(i - 1, '.') || address.longest(words, i - 2, p -> true) != PhraseTrie.NONE;
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
