package org.copydesk.quotes.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who is meant by a nation and an office: "the American leader", "the Chinese president". */
final class Nations {
  private static final Lists LISTS = Lists.load("nations.txt");

  /** Offices whose holder news calls the leader of a country. */
  private static final Set<String> LEADERS = LISTS.words("leaders");

  /** Nations that titles abbreviate, with the adjective: "U.S. President". */
  private static final Map<String, String> ABBREVIATED = pairs("abbreviations");

  /** Nouns for one person of a nation, in small letters, with the adjective. */
  private static final Map<String, String> PERSONS = pairs("nations");

  private static final Set<String> ADJECTIVES = adjectives();

  private Nations() {}

  /** Returns the first word of each line with what follows it, itself where nothing does. */
  private static Map<String, String> pairs(String section) {
    Map<String, String> pairs = new HashMap<>();
    for (String line : LISTS.lines(section)) {
      String[] words = line.toLowerCase(Locale.ROOT).split(" ", 2);
      pairs.put(words[0], words[words.length - 1]);
    }
    return pairs;
  }

  private static Set<String> adjectives() {
    Set<String> adjectives = new HashSet<>(PERSONS.values());
    LISTS.words("adjectives").forEach(word -> adjectives.add(word.toLowerCase(Locale.ROOT)));
    return adjectives;
  }

  /** Whether {@code noun} is one person of a nation: "Canadian", "Swede". */
  static boolean isPerson(String noun) {
    return PERSONS.containsKey(noun.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} is an adjective of a nation: "Canadian", "Swedish". */
  static boolean isAdjective(String word) {
    return ADJECTIVES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Returns the adjective of a noun for which {@link #isPerson} holds, in small letters. */
  static String adjective(String noun) {
    return PERSONS.getOrDefault(noun.toLowerCase(Locale.ROOT), "");
  }

  /**
   * Returns the word that a title begins with, an article aside, as an adjective in small letters:
   * "russian" of "Russian President", "swedish" of "a Swede"; of a later word if that one is of a
   * nation, "dutch" of "top-ranked Dutch striker"; "" of none.
   */
  static String of(@Nullable String title) {
    String text = title == null ? "" : title;
    int from = text.startsWith("a ") ? 2 : text.startsWith("an ") ? 3 : 0;
    int of = text.indexOf(" of ", from);
    String first = "";
    for (String word : text.substring(from, of < 0 ? text.length() : of).split(" ")) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      String small = capital ? word.toLowerCase(Locale.ROOT) : "";
      String nation = ABBREVIATED.getOrDefault(small, PERSONS.getOrDefault(small, small));
      if (ADJECTIVES.contains(nation)) {
        return nation;
      }
      first = text.startsWith(word, from) ? nation : first;
    }
    return first;
  }

  /** Returns the nation that a title or description names, "" if it names none. */
  static String ofPerson(@Nullable String title) {
    String nation = of(title);
    return ADJECTIVES.contains(nation) ? nation : "";
  }

  /** Whether {@code person} has that office; a leader is a prime minister, but no other one. */
  static boolean isOffice(Person person, String role) {
    List<String> roles = person.roles();
    String title = person.description == null ? "" : person.description.toLowerCase(Locale.ROOT);
    boolean minister = roles.contains("minister") && !title.contains("prime minister");
    return roles.contains(role)
        || role.equals("leader") && !minister && roles.stream().anyMatch(LEADERS::contains);
  }
}
