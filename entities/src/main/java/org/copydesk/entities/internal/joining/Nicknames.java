package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.internal.WordFile;

/**
 * Which first names may be one person's, and which family names come first, from the resource
 * {@code nicknames.txt}.
 */
final class Nicknames {
  private final Map<String, List<String>> sets = new HashMap<>();

  private final Set<String> familyNamesFirst = new HashSet<>();

  Nicknames() {
    Map<String, List<String>> sections =
        WordFile.lines(Nicknames.class.getResourceAsStream("nicknames.txt"), "nicknames.txt");
    for (String line : sections.getOrDefault("family names first", List.of())) {
      familyNamesFirst.addAll(List.of(line.split(" ")));
    }
    int number = 0;
    for (String line : sections.getOrDefault("sets", List.of())) {
      String set = "#" + number++;
      for (String name : line.split(" ")) {
        sets.computeIfAbsent(name, n -> new ArrayList<>(1)).add(set);
      }
    }
  }

  /** Whether names such as {@code Kim Jong Un} begin with the family name {@code word}. */
  boolean isFamilyNameFirst(String word) {
    return familyNamesFirst.contains(word);
  }

  /** Returns a mark for each set of names that {@code first}, in small letters, belongs to. */
  List<String> setsOf(String first) {
    return sets.getOrDefault(first, List.of());
  }
}
