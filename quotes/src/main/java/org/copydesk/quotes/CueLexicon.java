package org.copydesk.quotes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The words that tell that somebody spoke or wrote: {@code said}, {@code pointed out}, {@code
 * according to}. A cue is a form as printed, in lower case, of one or several words; {@code said}
 * does not stand for {@code says}. Immutable and thread-safe.
 *
 * <pre>{@code
 * CueLexicon cues = CueLexicon.english().plus("quipped").minus("added");
 * }</pre>
 */
public final class CueLexicon {

  /** How a cue is used. */
  public enum Kind {
    /** The words follow as its object: {@code X said, “…”}. */
    SAY,
    /** Somebody is told: {@code X told Y, “…”}. */
    TELL,
    /** The words are written: {@code X tweeted, “…”}. */
    WRITE,
    /** It is a question: {@code X asked, “…”}. */
    ASK,
    /** It names or judges in somebody's words: {@code X called it “…”}. */
    CALL,
    /**
     * It tells of opinion or knowledge, and is weak evidence for speech: {@code X believes “…”}.
     */
    THINK,
    /** A preposition that names the source: {@code according to X}. */
    SOURCE,
    /** A noun for words: {@code X’s statement: “…”}. */
    NOUN
  }

  private static final String RESOURCE = "cues.txt";
  private static final int LONGEST = 80;

  private final Map<String, Kind> cues;

  private CueLexicon(Map<String, Kind> cues) {
    this.cues = Collections.unmodifiableMap(cues);
  }

  /**
   * Returns the bundled English cues, about 1,600 forms; {@code cues.txt} says where they are from.
   */
  public static CueLexicon english() {
    return English.LEXICON;
  }

  /**
   * Returns a lexicon of these cues alone, each of kind {@link Kind#SAY}.
   *
   * @throws IllegalArgumentException if a cue is blank or longer than 80 characters
   */
  public static CueLexicon of(String... cues) {
    return new CueLexicon(Map.of()).plus(cues);
  }

  /**
   * Reads a lexicon from a UTF-8 file: each line holds the forms of one cue separated by commas,
   * before them the kind in lower case and a tab, or nothing for {@code say}; lines that begin with
   * {@code #} and blank ones are skipped.
   *
   * @throws IOException if the file cannot be read, is not UTF-8, or has a line of another shape;
   *     the message says the file, the line and what was expected
   */
  public static CueLexicon load(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      return new CueLexicon(read(lines, file.toString()));
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": expected UTF-8", e);
    }
  }

  /**
   * Returns a copy that has {@code cues} as well, as kind {@link Kind#SAY}.
   *
   * @throws IllegalArgumentException if a cue is blank or longer than 80 characters
   */
  public CueLexicon plus(String... cues) {
    return plus(Kind.SAY, cues);
  }

  /**
   * Returns a copy that has {@code cues} as well, as kind {@code kind}, whatever they were before.
   *
   * @throws IllegalArgumentException if a cue is blank or longer than 80 characters
   */
  public CueLexicon plus(Kind kind, String... cues) {
    Objects.requireNonNull(kind, "kind");
    Map<String, Kind> more = new TreeMap<>(this.cues);
    for (String cue : cues) {
      String normal = normal(Objects.requireNonNull(cue, "cue"));
      if (normal.isEmpty() || normal.length() > LONGEST) {
        throw new IllegalArgumentException("need a cue of 1 to 80 characters, got \"" + cue + "\"");
      }
      more.put(normal, kind);
    }
    return new CueLexicon(more);
  }

  /** Returns a copy without {@code cues}; those that it does not have are ignored. */
  public CueLexicon minus(String... cues) {
    Map<String, Kind> fewer = new TreeMap<>(this.cues);
    for (String cue : cues) {
      fewer.remove(normal(Objects.requireNonNull(cue, "cue")));
    }
    return new CueLexicon(fewer);
  }

  /** Returns whether {@code cue}, in any case, is a cue. */
  public boolean contains(String cue) {
    return kind(cue).isPresent();
  }

  /** Returns how {@code cue}, in any case, is used; empty if it is no cue. */
  public Optional<Kind> kind(String cue) {
    return Optional.ofNullable(cues.get(normal(Objects.requireNonNull(cue, "cue"))));
  }

  /** Returns all cues in alphabetical order, in lower case. */
  public Set<String> cues() {
    return cues.keySet();
  }

  private static String normal(String cue) {
    return cue.strip().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Kind> read(BufferedReader lines, String name) throws IOException {
    Map<String, Kind> cues = new TreeMap<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        readLine(line, name + " line " + number, cues);
      }
    }
    return cues;
  }

  private static void readLine(String line, String where, Map<String, Kind> cues)
      throws IOException {
    int tab = line.indexOf('\t');
    Kind kind = tab < 0 ? Kind.SAY : kindOf(line.substring(0, tab));
    if (kind == null) {
      throw new IOException(
          where
              + ": expected say, tell, write, ask, call, think, source or noun before the tab, got \""
              + line.substring(0, tab)
              + "\"");
    }
    for (String form : line.substring(tab + 1).split(",")) {
      String cue = normal(form);
      if (cue.isEmpty() || cue.length() > LONGEST) {
        throw new IOException(
            where
                + ": expected forms of 1 to 80 characters separated by commas, got \""
                + form
                + "\"");
      }
      cues.put(cue, kind);
    }
  }

  private static @Nullable Kind kindOf(String name) {
    for (Kind kind : Kind.values()) {
      if (kind.name().toLowerCase(Locale.ROOT).equals(name.strip())) {
        return kind;
      }
    }
    return null;
  }

  /** Loads the bundled cues on first use. */
  private static final class English {
    static final CueLexicon LEXICON = load();

    private static CueLexicon load() {
      try (InputStream in = CueLexicon.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return new CueLexicon(
            read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), RESOURCE));
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}
