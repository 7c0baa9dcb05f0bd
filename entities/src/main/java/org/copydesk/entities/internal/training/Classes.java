package org.copydesk.entities.internal.training;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.core.EntityType;
import org.copydesk.entities.internal.model.Labels;

/**
 * What the classes of annotated files are to the model: a type of its own, nothing, or unknown. The
 * resource {@code classes.tsv} says which, and why.
 */
public final class Classes {
  /** Not a name of the model's types: learnt as outside. */
  public static final int NONE = -1;

  /** A name that may or may not be of the model's types: nothing is learnt from it. */
  public static final int UNKNOWN = -2;

  private static final Map<String, Integer> TYPES = load();

  private Classes() {}

  /**
   * Returns the number of the type of {@code label} in {@link Labels#TYPES}, or one of the above.
   */
  public static int type(String label) {
    return TYPES.getOrDefault(label, NONE);
  }

  private static Map<String, Integer> load() {
    Map<String, Integer> types = new HashMap<>();
    try (InputStream in = Classes.class.getResourceAsStream("classes.tsv")) {
      if (in == null) {
        throw new IOException("the resource classes.tsv is missing");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          String[] columns = line.split("\t");
          types.put(
              columns[0],
              columns[1].equals("?") ? UNKNOWN : Labels.TYPES.indexOf(new EntityType(columns[1])));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return types;
  }
}
