package org.copydesk.core.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * First names and who bears them, from the resource {@code first-names.txt}, whose header says
 * where they come from. Thread-safe.
 */
public final class FirstNames {
  /** Who bears a name. */
  public enum Gender {
    /** Women, as far as the lists know. */
    FEMALE,
    /** Men, as far as the lists know. */
    MALE,
    /** Both. */
    EITHER
  }

  private static final String RESOURCE = "first-names.txt";

  private FirstNames() {}

  /**
   * Returns who bears {@code name}, written as usual ({@code Mary}); empty if it is no known first
   * name. Of a double name ({@code Marie-France}) the first part decides if the whole is unknown.
   */
  public static Optional<Gender> genderOf(String name) {
    Gender gender = Holder.NAMES.get(name);
    int hyphen = name.indexOf('-');
    if (gender == null && hyphen > 0) {
      gender = Holder.NAMES.get(name.substring(0, hyphen));
    }
    return Optional.ofNullable(gender);
  }

  /** Loads the names on first use. */
  private static final class Holder {
    static final Map<String, Gender> NAMES = load();

    private static Map<String, Gender> load() {
      Map<String, Gender> names = new HashMap<>(16_384);
      try (InputStream in = FirstNames.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), names);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
      return names;
    }

    private static void read(BufferedReader lines, Map<String, Gender> names) throws IOException {
      Gender gender = Gender.EITHER;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          gender =
              switch (line) {
                case "[female]" -> Gender.FEMALE;
                case "[male]" -> Gender.MALE;
                default -> Gender.EITHER;
              };
        } else if (!line.startsWith("#")) {
          for (String name : line.split(" ")) {
            names.put(name, gender);
          }
        }
      }
    }
  }
}
