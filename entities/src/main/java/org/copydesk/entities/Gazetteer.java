package org.copydesk.entities;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.core.EntityType;
import org.copydesk.entities.internal.GazetteerFile;
import org.copydesk.entities.internal.NameMatcher;

/**
 * A list of names that you know, each with its type; {@link EntityTaggers#gazetteer} finds them.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * Gazetteer desk = Gazetteer.of(EntityType.ORGANIZATION, "Acme Corp.", "The Daily Planet")
 *     .with(EntityType.PERSON, "Jane Doe");
 * }</pre>
 *
 * <p>A name is found where its words stand one after the other, however many blanks or line ends
 * are between them, and not inside of a longer word: {@code Acme} is found in {@code Acme-owned}
 * and {@code Acme's}, not in {@code Acmes}. Capitals and small letters count, except that a name is
 * found too where the story prints all of it in capitals ({@code ACME CORP.} in a headline); an
 * apostrophe may be straight or curly.
 */
public final class Gazetteer {
  private final Map<String, EntityType> types;
  private final NameMatcher matcher;

  private Gazetteer(Map<String, EntityType> types) {
    this.types = types;
    this.matcher = new NameMatcher(types);
  }

  /**
   * Returns a gazetteer of {@code names}, all of the one type.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  public static Gazetteer of(EntityType type, String... names) {
    return new Gazetteer(added(new LinkedHashMap<>(), type, names));
  }

  /**
   * Returns the gazetteer in the file {@code tsv}: UTF-8, one name a line, then a tab and the name
   * of its type, which has no blanks: {@code Acme Corp.<TAB>ORGANIZATION}. Empty lines and lines
   * that begin with {@code # } are left out. If a name is there twice, the last line counts.
   *
   * @throws IOException if the file cannot be read or a line is not as said; the message tells the
   *     file, the line and what was expected
   */
  public static Gazetteer load(Path tsv) throws IOException {
    Objects.requireNonNull(tsv, "tsv");
    return new Gazetteer(GazetteerFile.read(tsv));
  }

  /**
   * Returns a copy that has {@code names} too. A name that is there already gets the new type. The
   * copy takes time in proportion to all of its names: give many names at once.
   *
   * @throws IllegalArgumentException if a name is blank
   */
  public Gazetteer with(EntityType type, String... names) {
    return new Gazetteer(added(new LinkedHashMap<>(types), type, names));
  }

  /** Returns a copy that has the names of {@code other} too, which win where both have a name. */
  public Gazetteer with(Gazetteer other) {
    Map<String, EntityType> all = new LinkedHashMap<>(types);
    all.putAll(other.types);
    return new Gazetteer(all);
  }

  private static Map<String, EntityType> added(
      Map<String, EntityType> types, EntityType type, String... names) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(names, "names");
    for (String name : names) {
      Objects.requireNonNull(name, "names");
      if (name.isBlank()) {
        throw new IllegalArgumentException("a name must not be blank, among " + List.of(names));
      }
      types.put(name.strip(), type);
    }
    return types;
  }

  /** Returns the names, in the order in which they were given. */
  public List<String> names() {
    return List.copyOf(new ArrayList<>(types.keySet()));
  }

  /** Returns the number of names. */
  public int size() {
    return types.size();
  }

  NameMatcher matcher() {
    return matcher;
  }
}
