package org.copydesk.entities.internal;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.copydesk.core.EntityType;

/** Reads the file of a gazetteer line by line, so that each complaint can name its line. */
public final class GazetteerFile {
  private static final String EXPECTED = "expected NAME<tab>TYPE";

  /** Bytes; a line that is longer is no name but another kind of file. */
  private static final int LONGEST_LINE = 4096;

  private final Path file;
  private final Map<String, EntityType> types = new LinkedHashMap<>();
  private int line;

  private GazetteerFile(Path file) {
    this.file = file;
  }

  /**
   * Returns the names in {@code file} and their types, in the order of the file.
   *
   * @throws IOException if the file cannot be read, or a line is not a name, a tab and a type
   */
  public static Map<String, EntityType> read(Path file) throws IOException {
    GazetteerFile reader = new GazetteerFile(file);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      reader.read(in);
    }
    return reader.types;
  }

  private void read(InputStream in) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        take(bytes);
      } else if (bytes.size() == LONGEST_LINE) {
        line++;
        throw bad(EXPECTED + ", got a line of more than " + LONGEST_LINE + " bytes");
      } else {
        bytes.write(b);
      }
    }
    take(bytes);
  }

  private void take(ByteArrayOutputStream bytes) throws IOException {
    line++;
    String text = decoded(bytes.toByteArray());
    bytes.reset();
    if (line == 1 && text.startsWith("\uFEFF")) {
      text = text.substring(1);
    }
    if (text.isBlank() || text.startsWith("# ") || text.strip().equals("#")) {
      return;
    }
    int tab = text.indexOf('\t');
    String name = tab < 0 ? "" : text.substring(0, tab).strip();
    String type = text.substring(tab + 1).strip();
    if (name.isEmpty() || !isType(type)) {
      throw bad(EXPECTED + " (a type is letters, digits, - and _), got '" + text.strip() + "'");
    }
    types.put(name, new EntityType(type));
  }

  private String decoded(byte[] bytes) throws IOException {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ", line " + line + ": expected UTF-8", e);
    }
  }

  private static boolean isType(String type) {
    return !type.isEmpty()
        && type.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
  }

  private IOException bad(String what) {
    return new IOException(file + ", line " + line + ": " + what);
  }
}
