package org.copydesk.cli.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * One file to read stories from, or standard input.
 *
 * @param name how messages call it: the path as given
 * @param id the id of its story, if it holds one
 * @param path the file, null for standard input
 * @param kind what it holds
 */
record Source(String name, String id, @Nullable Path path, Kind kind) {

  /** What a file holds. */
  enum Kind {
    /** One story. */
    TEXT,
    /** One story a line, as JSON. */
    JSONL
  }

  InputStream open(InputStream standardInput) throws IOException {
    return path == null ? standardInput : Files.newInputStream(path);
  }

  boolean isSame(Path other) {
    try {
      return path != null && Files.exists(other) && Files.isSameFile(path, other);
    } catch (IOException e) {
      return false; // one of them does not exist
    }
  }

  /** Returns the size in bytes, 0 if unknown. */
  long size() {
    try {
      return path == null || !Files.isRegularFile(path) ? 0 : Files.size(path);
    } catch (IOException e) {
      return 0; // reading it will say why
    }
  }
}
