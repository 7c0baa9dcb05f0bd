package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.Span;
import org.copydesk.core.internal.WordFile;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the words of organizations' or places' names: the resources {@code
 * organization-names.txt} and {@code place-names.txt}.
 */
final class NameWords {
  static final NameWords ORGANIZATIONS = new NameWords("organization-names.txt");
  static final NameWords PLACES = new NameWords("place-names.txt");

  /** Another name of a thing, and how far from its fullest one it stands in the list. */
  record Alias(String set, int rank) {}

  private final Set<String> endings;
  private final Set<String> offices;
  private final Set<String> general;
  private final Map<String, String> spellings = new HashMap<>();
  private final Map<String, Alias> aliases = new HashMap<>();

  private NameWords(String resource) {
    Map<String, List<String>> sections =
        WordFile.lines(NameWords.class.getResourceAsStream(resource), resource);
    endings = words(sections.getOrDefault("endings", List.of()));
    offices = words(sections.getOrDefault("offices", List.of()));
    general = words(sections.getOrDefault("general", List.of()));
    for (String line : sections.getOrDefault("spellings", List.of())) {
      String[] pair = line.split(" ");
      spellings.put(pair[0], pair[1]);
    }
    for (String line : sections.getOrDefault("aliases", List.of())) {
      String[] names = line.split(", ");
      for (int rank = 0; rank < names.length; rank++) {
        NameText read = NameReader.other(names[rank], new Span(0, names[rank].length()));
        aliases.putIfAbsent(Form.key(core(read.words())), new Alias("=" + names[0], rank));
      }
    }
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }

  /** Returns {@code words} without what says only what kind of thing it is: {@code Inc.}. */
  List<String> core(List<String> words) {
    int end = words.size();
    while (end > 1 && endings.contains(words.get(end - 1))) {
      end--;
    }
    String spelling = end > 1 ? spellings.get(words.get(0)) : null;
    if (spelling == null) {
      return words.subList(0, end);
    }
    List<String> spelled = new ArrayList<>(words.subList(0, end));
    spelled.set(0, spelling);
    return spelled;
  }

  /** Returns the entry in the list of other names, null if there is none. */
  @Nullable Alias alias(List<String> words) {
    return aliases.get(Form.key(core(words)));
  }

  /** Returns what names with the same meaning have in common. */
  String key(List<String> words) {
    List<String> core = core(words);
    String key = Form.key(core);
    Alias alias = aliases.get(key);
    if (alias != null) {
      return alias.set();
    }
    boolean office = core.size() > 2 && core.get(1).equals("of") && offices.contains(core.get(0));
    // "Department of Justice" is the "Justice Department".
    return office ? Form.key(core.subList(2, core.size())) + core.get(0) : key;
  }

  /** Whether {@code word} alone is too general to be short for a longer name. */
  boolean isGeneral(String word) {
    return general.contains(word);
  }
}
