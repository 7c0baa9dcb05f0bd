package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Whom a word stands for where the article names but one such: of all whom it names, what words
 * each goes by. Made when first asked for: few articles ask.
 */
final class SoleBearers {
  /** Stands for a word that more than one goes by. */
  private static final Person SEVERAL = new Person();

  private final Person[] persons;
  private final Function<Person, List<String>> words;
  private @Nullable Map<String, Person> byWord;

  /**
   * {@code persons} holds who each mention names, or null; {@code words} tells what one goes by.
   */
  SoleBearers(Person[] persons, Function<Person, List<String>> words) {
    this.persons = persons;
    this.words = words;
  }

  /** Returns the one that {@code word} stands for, or null if there is none or more than one. */
  @Nullable Person of(String word) {
    Map<String, Person> bearers = byWord;
    if (bearers == null) {
      bearers = new HashMap<>();
      for (Person person : distinct(persons)) {
        for (String each : words.apply(person)) {
          bearers.merge(each, person, (a, b) -> a == b ? a : SEVERAL);
        }
      }
      byWord = bearers;
    }
    Person found = bearers.get(word);
    return found == SEVERAL ? null : found;
  }

  /** Returns each person once, in the order of the article, which names most again and again. */
  static Collection<Person> distinct(Person[] persons) {
    Set<Person> distinct = new LinkedHashSet<>(Arrays.asList(persons));
    distinct.removeIf(Objects::isNull);
    return distinct;
  }
}
