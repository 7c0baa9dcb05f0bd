package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which institution a noun stands for where the article names but one of that kind: "the bureau"
 * for the Bureau of Meteorology, "the bank" for Corley Bank, "the company" for Corley Oil.
 */
final class Institutions {
  private static final Lists LISTS = Lists.load("institutions.txt");
  private static final Set<String> NOUNS = LISTS.words("institutions");
  private static final Set<String> COMPANIES = LISTS.words("companies");

  /** Words that follow the noun of a name: "Department for Transport". */
  private static final Set<String> JOINTS = Set.of("of", "for", "on");

  private final SoleBearers bearers;

  /** {@code persons} holds who each mention names, or null. */
  Institutions(Person[] persons) {
    this.bearers = new SoleBearers(persons, Institutions::nouns);
  }

  /** Returns the nouns that may stand for {@code person}. */
  private static List<String> nouns(Person person) {
    if (person.female || person.male) {
      return List.of();
    }
    List<String> nouns = new ArrayList<>(NameReader.isCompany(person.name) ? COMPANIES : Set.of());
    String[] words = person.name.toLowerCase(Locale.ROOT).split(" ");
    int noun = 0;
    while (noun < words.length - 1 && !JOINTS.contains(words[noun + 1])) {
      noun++;
    }
    if (words.length > 1 && NOUNS.contains(words[noun])) {
      nouns.add(words[noun]);
    }
    return nouns;
  }

  /** Returns the one that {@code noun}, in small letters, stands for; null if none or several. */
  @Nullable Person only(String noun) {
    return bearers.of(noun);
  }
}
