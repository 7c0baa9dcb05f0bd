package org.copydesk.entities.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads titles and offices by the lists of {@code titles.txt}, from left to right. */
final class TitleWords {
  static final TitleWords LIST = new TitleWords();

  /** What the readers return where there is no title. */
  static final int NONE = PhraseTrie.NONE;

  /** How many words an office may have, with its ranks: a bound for hostile text. */
  private static final int LONGEST = 12;

  private final PhraseTrie address = new PhraseTrie();
  private final PhraseTrie offices = new PhraseTrie();
  private final PhraseTrie before = new PhraseTrie();
  private final PhraseTrie fields = new PhraseTrie();
  private final PhraseTrie degrees = new PhraseTrie();
  private final WordTable<String> places;
  private final WordTable<String> kept;
  private final WordTable<String> plurals;

  private TitleWords() {
    Lists lists = Lists.load("titles.txt");
    lists.section("address").forEach(address::add);
    Map<String, String> many = new LinkedHashMap<>();
    for (String office : lists.section("office")) {
      List<String> forms = Lists.forms(office);
      forms.forEach(offices::add);
      if (forms.size() > 1) {
        String last = forms.get(1).substring(forms.get(1).lastIndexOf(' ') + 1);
        many.put(Fold.of(last, 0, last.length()), last);
      }
    }
    plurals = new WordTable<>(many);
    lists.section("rank").forEach(before::add);
    for (String portfolio : lists.section("portfolio")) {
      before.add(portfolio);
      fields.add(portfolio);
    }
    lists.section("degree").forEach(degrees::add);
    places = lists.words("also the end of a place");
    kept = lists.words("also the beginning of a name");
  }

  /** Returns the token after {@code Dr.}, {@code Rev. Dr.}, {@code Lt. Gov.} at {@code i}. */
  int address(Words words, int i) {
    int end = address.longest(words, i, phrase -> true);
    if (end == NONE) {
      return end;
    }
    int next = address.longest(words, end, phrase -> true);
    if (next == NONE) {
      next = office(words, end);
    }
    return next == NONE ? end : next;
  }

  /** Whether token {@code i} is a form of address alone. */
  boolean isAddress(Words words, int i) {
    return address.longest(words, i, phrase -> true) != NONE;
  }

  /**
   * Returns the token after {@code deputy foreign minister}, {@code president and chief executive},
   * {@code head of investor relations} at {@code i}.
   */
  int office(Words words, int i) {
    int at = i;
    int end = NONE;
    while (at < words.size() && at - i < LONGEST) {
      int office = offices.longest(words, at, phrase -> true);
      int rank = before.longest(words, at, phrase -> true);
      if (office != NONE && office >= rank) {
        end = office;
        at = office;
      } else if (rank != NONE) {
        at = rank;
      } else if (at > i && (words.is(at, "and") || words.isMark(at, '-'))) {
        at++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Returns the token after {@code of investor relations} at {@code i}: what an office is for. */
  int field(Words words, int i) {
    if (!words.is(i, "of") && !words.is(i, "for")) {
      return NONE;
    }
    int at = words.is(i + 1, "the") ? i + 2 : i + 1;
    int end = NONE;
    for (int next = fields.longest(words, at, p -> true); next != NONE && next - i < LONGEST; ) {
      end = next;
      at = words.is(next, "and") ? next + 1 : next;
      next = fields.longest(words, at, phrase -> true);
    }
    return end;
  }

  /** Returns the token after {@code QC}, {@code Ph.D.} at {@code i}. */
  int degree(Words words, int i) {
    return degrees.longest(words, i, phrase -> true);
  }

  /** Whether token {@code i} ends the name of a place before it: {@code Dade County Mayor}. */
  boolean endsPlace(Words words, int i) {
    return words.isCapitalized(i) && words.isCapitalized(i - 1) && words.in(places, i) != null;
  }

  /** Whether the form of address at {@code i} may be a part of the name: {@code Lady Gaga}. */
  boolean beginsName(Words words, int i) {
    return words.in(kept, i) != null;
  }

  /** Whether the office that ends before token {@code end} is several people's: "senators". */
  boolean isPlural(Words words, int end) {
    return words.in(plurals, end - 1) != null;
  }
}
