package org.copydesk.core.internal;

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
import org.jspecify.annotations.Nullable;

/**
 * A bundled word list in sections: {@code [name]} begins one, the lines below hold its entries,
 * {@code #} begins a comment. Entries are separated by blanks, or one a line where they hold
 * blanks.
 */
public final class WordFile {
  private WordFile() {}

  /** Returns the words of each section of the resource {@code name}; see {@link #lines}. */
  public static Map<String, List<String>> words(@Nullable InputStream resource, String name) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    lines(resource, name)
        .forEach(
            (section, lines) ->
                sections.put(
                    section,
                    lines.stream().flatMap(l -> List.of(l.split(" +")).stream()).toList()));
    return sections;
  }

  /**
   * Returns the lines of each section of {@code resource} and closes it. The caller opens it, since
   * a module's resources are shut to the code of another; null is reported as the jar's fault.
   */
  public static Map<String, List<String>> lines(@Nullable InputStream resource, String name) {
    try (InputStream in = resource) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks its resource " + name);
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<String>> read(BufferedReader in, String name) throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = null;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      String entry = line.strip();
      if (entry.isEmpty() || entry.startsWith("#")) {
        continue;
      }
      if (entry.startsWith("[") && entry.endsWith("]")) {
        section =
            sections.computeIfAbsent(
                entry.substring(1, entry.length() - 1), key -> new ArrayList<>());
      } else if (section == null) {
        throw new IllegalStateException(name + " has an entry before its first section: " + entry);
      } else {
        section.add(entry);
      }
    }
    return sections;
  }
}
