package org.copydesk.entities.internal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.internal.WordFile;

/** The word lists beside this class, one entry a line, in sections; {@link WordFile} reads them. */
final class Lists {
  private final String resource;
  private final Map<String, List<String>> sections;

  private Lists(String resource) {
    this.resource = resource;
    this.sections = WordFile.lines(Lists.class.getResourceAsStream(resource), resource);
  }

  static Lists load(String resource) {
    return new Lists(resource);
  }

  /** Returns the lines of the section {@code name}. */
  List<String> section(String name) {
    List<String> section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException(resource + " has no section [" + name + "]");
    }
    return section;
  }

  /** Returns a table of the words of a section; each is its own value. */
  WordTable<String> words(String name) {
    Map<String, String> words = new LinkedHashMap<>();
    section(name).forEach(word -> words.put(Fold.of(word, 0, word.length()), word));
    return new WordTable<>(words);
  }

  /** Returns the forms of an entry such as {@code dollar/s}: with and without the ending. */
  static List<String> forms(String entry) {
    if (!entry.contains("/s")) {
      return List.of(entry);
    }
    return List.of(entry.replace("/s", ""), entry.replace("/s", "s"));
  }
}
