package org.copydesk.entities.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The word lists beside this class: UTF-8, one entry a line. Empty lines and lines that begin with
 * {@code #} are comments, {@code [a heading]} begins a section.
 */
final class Lists {
  private final String resource;
  private final Map<String, List<String>> sections = new LinkedHashMap<>();

  private Lists(String resource) {
    this.resource = resource;
  }

  static Lists load(String resource) {
    Lists lists = new Lists(resource);
    try (InputStream in = Lists.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      lists.read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(resource, e);
    }
    return lists;
  }

  private void read(BufferedReader lines) throws IOException {
    List<String> section = sections.computeIfAbsent("", name -> new ArrayList<>());
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        sections.put(line.substring(1, line.indexOf(']')), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(line);
      }
    }
  }

  /** Returns the lines of the section {@code name}, {@code ""} for those before any heading. */
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
