package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who has an office or a nation in an article, where one person alone has it: "the senator", "the
 * Russian leader", "the Canadian". Made when first asked for: few articles ask.
 */
final class Offices {
  /** Of more people of one nation, the first ones are known again: time stays in step. */
  private static final int MOST = 32;

  private final Person[] persons;
  private final SoleBearers roles;
  private @Nullable Map<String, List<Person>> byNation;

  /** {@code persons} holds who each mention names, or null. */
  Offices(Person[] persons) {
    this.persons = persons;
    this.roles = new SoleBearers(persons, Person::roles);
  }

  /**
   * Returns the one person whose title or description ends in the word {@code role} ("the senator"
   * where one senator alone is named), or null if there is none or more than one.
   */
  @Nullable Person only(String role) {
    return roles.of(role);
  }

  /**
   * Returns the one person with such a role whose title begins with the nation {@code adjective}:
   * "the Russian leader" where "Russian President Vladimir Putin" alone has been named; null if
   * there is none or more than one.
   */
  @Nullable Person ofNation(String adjective, String role) {
    Person found = null;
    for (Person person : nationals(adjective)) {
      if (Nations.isOffice(person, role)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /** Returns everybody whose title or description begins with the nation {@code adjective}. */
  List<Person> nationals(String adjective) {
    Map<String, List<Person>> nations = byNation;
    if (nations == null) {
      nations = byNation();
      byNation = nations;
    }
    return nations.getOrDefault(adjective, List.of());
  }

  private Map<String, List<Person>> byNation() {
    Map<String, List<Person>> nations = new HashMap<>();
    for (Person person : SoleBearers.distinct(persons)) {
      String nation = Nations.of(person.description);
      if (!nation.isEmpty()) {
        List<Person> same = nations.computeIfAbsent(nation, k -> new ArrayList<>(1));
        if (same.size() < MOST) {
          same.add(person);
        }
      }
    }
    return nations;
  }
}
