package org.copydesk.entities.internal;

import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Nationalities, peoples and religions: {@code Canadian}, {@code South Koreans}, {@code
 * Chinese-Canadian}, {@code Afro-Colombian}. The word must begin with a capital. It is none where
 * it begins another name ({@code Indian Ocean}), is a surname after a first name, or names a
 * language: {@code English-language}, {@code speak French}, {@code in Spanish and Portuguese}.
 */
final class NationalityRule implements Rule {
  /** How far "in X, Y and Z" is followed back. */
  private static final int LONGEST_LIST = 4;

  private static final String[] PREFIXES = {
    "afro", "anglo", "sino", "franco", "indo", "euro", "austro", "russo", "greco", "luso",
    "hispano", "italo", "judeo", "ibero", "pan", "arab"
  };

  private final PhraseTrie nationalities = new PhraseTrie();
  private final WordTable<String> prefixes;
  private final WordTable<String> makesName;
  private final WordTable<String> firstNames;
  private final WordTable<String> languages;
  private final WordTable<String> afterLanguage;
  private final WordTable<String> beforeLanguage;
  private final WordTable<String> afterInLanguage;
  private final WordTable<String> pairs;

  NationalityRule() {
    for (String line : Lists.load("nationalities.txt").section("nationalities")) {
      for (String entry : line.substring(line.indexOf('\t') + 1).split(", ")) {
        Lists.forms(entry).forEach(nationalities::add);
      }
    }
    Lists lists = Lists.load("nationality-names.txt");
    makesName = lists.words("makes a name of the nationality before it");
    firstNames = lists.words("also a first name");
    languages = lists.words("also a language");
    afterLanguage = lists.words("makes a language of the word before it");
    beforeLanguage = lists.words("makes a language of the word after it");
    afterInLanguage = lists.words("follows a language after \"in\"");
    pairs = lists.words("pairs two nationalities joined by a hyphen");
    prefixes = WordTable.of(PREFIXES);
  }

  @Override
  public @Nullable Match at(Words words, int i) {
    if (!words.isCapitalized(i)) {
      return null;
    }
    int end = prefixed(words, i);
    if (end == PhraseTrie.NONE) {
      end = one(words, i);
    }
    if (end == PhraseTrie.NONE || isOtherName(words, i, end) || isLanguage(words, i, end, 0)) {
      return null;
    }
    int second = isHyphen(words, end) ? one(words, end + 1) : PhraseTrie.NONE;
    if (second != PhraseTrie.NONE && words.in(pairs, second) == null) {
      end = second;
    }
    return new Match(words.end(end - 1), EntityType.NATIONALITY);
  }

  /**
   * Returns the token after the nationality that begins with token {@code i}, NONE if none does.
   */
  int one(Words words, int i) {
    return words.isCapitalized(i)
        ? nationalities.longest(words, i, phrase -> true)
        : PhraseTrie.NONE;
  }

  /** Reads {@code Afro-Colombian}. */
  private int prefixed(Words words, int i) {
    boolean isPrefix = isHyphen(words, i + 1) && words.in(prefixes, i) != null;
    return isPrefix ? one(words, i + 2) : PhraseTrie.NONE;
  }

  private static boolean isHyphen(Words words, int i) {
    char mark = words.first(i);
    return words.length(i) == 1
        && (mark == '-' || mark == '‐' || mark == '‑' || mark == '–')
        && words.touchesNext(i - 1)
        && words.touchesNext(i);
  }

  private boolean isOtherName(Words words, int i, int end) {
    boolean capitalFollows = words.isCapitalized(end);
    if (capitalFollows && !isCapitals(words, end)) {
      if (words.in(makesName, end) != null || words.in(firstNames, end - 1) != null) {
        return true;
      }
    }
    return end == i + 1 && isSurname(words, i);
  }

  /** Whether the word before is a first name and nothing else: {@code Dawn French}. */
  private static boolean isSurname(Words words, int i) {
    return i > 0
        && words.isCapitalized(i - 1)
        && !isCapitals(words, i)
        && org.copydesk.core.internal.FirstNames.genderOf(words.string(i - 1)).isPresent();
  }

  private static boolean isCapitals(Words words, int i) {
    int start = words.start(i);
    return words.length(i) > 1 && Character.isUpperCase(words.text().charAt(start + 1));
  }

  private boolean isLanguage(Words words, int i, int end, int depth) {
    if (end != i + 1 || words.in(languages, i) == null) {
      return false;
    }
    int next = isHyphen(words, end) ? end + 1 : end;
    if (words.in(afterLanguage, next) != null) {
      return true;
    }
    if (next != end || isNounPhrase(words, end)) {
      return false;
    }
    if (words.in(beforeLanguage, i - 1) != null || words.is(i - 1, "in")) {
      return true;
    }
    boolean joined = words.is(i - 1, "and") || words.is(i - 1, "or") || words.isMark(i - 1, ',');
    return joined
        && depth < LONGEST_LIST
        && words.in(languages, i - 2) != null
        && isLanguage(words, i - 2, i - 1, depth + 1);
  }

  /** Whether a word follows that the nationality describes: "in English schools". */
  private boolean isNounPhrase(Words words, int i) {
    char c = words.first(i);
    return Character.isLetter(c) && words.in(afterInLanguage, i) == null;
  }
}
