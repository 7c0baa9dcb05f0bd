package org.copydesk.quotes.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
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

  /** What a noun stands for that more than one has. */
  private static final Person SEVERAL = new Person();

  private final Map<String, Person> byNoun = new HashMap<>();

  /** {@code persons} holds who each mention names, or null. */
  Institutions(Person[] persons) {
    Set<Person> seen = new HashSet<>();
    for (Person person : persons) {
      if (person != null && !person.female && !person.male && seen.add(person)) {
        add(person);
      }
    }
  }

  private void add(Person person) {
    String[] words = person.name.toLowerCase(Locale.ROOT).split(" ");
    int noun = 0;
    while (noun < words.length - 1 && !JOINTS.contains(words[noun + 1])) {
      noun++;
    }
    if (words.length > 1 && NOUNS.contains(words[noun])) {
      byNoun.merge(words[noun], person, (a, b) -> SEVERAL);
    }
    if (NameReader.isCompany(person.name)) {
      COMPANIES.forEach(company -> byNoun.merge(company, person, (a, b) -> SEVERAL));
    }
  }

  /** Returns the one that {@code noun}, in small letters, stands for; null if none or several. */
  @Nullable Person only(String noun) {
    Person found = byNoun.get(noun);
    return found == SEVERAL ? null : found;
  }
}
