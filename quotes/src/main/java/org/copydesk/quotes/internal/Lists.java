package org.copydesk.quotes.internal;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.core.internal.WordFile;
import org.copydesk.quotes.internal.syntax.WordSet;

/** The word lists beside this class, in sections; {@link WordFile} says how they are written. */
final class Lists {
  private final String resource;
  private final Map<String, List<String>> lines;
  private final Map<String, List<String>> words;

  private Lists(String resource) {
    this.resource = resource;
    this.lines = WordFile.lines(Lists.class.getResourceAsStream(resource), resource);
    this.words = WordFile.words(Lists.class.getResourceAsStream(resource), resource);
  }

  static Lists load(String resource) {
    return new Lists(resource);
  }

  /** Returns the lines of {@code section}, for entries that hold blanks. */
  List<String> lines(String section) {
    return section(lines, section);
  }

  /** Returns the words of {@code section}, in the order and the case they are printed in. */
  Set<String> words(String section) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(section(words, section)));
  }

  /** Returns the words of {@code section}, to be asked for by hash and in any case. */
  WordSet wordSet(String section) {
    return WordSet.of(section(words, section));
  }

  private List<String> section(Map<String, List<String>> sections, String name) {
    List<String> section = sections.get(name);
    if (section == null) {
      throw new IllegalStateException(resource + " has no section [" + name + "]");
    }
    return section;
  }
}
