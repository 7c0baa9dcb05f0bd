package org.copydesk.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A fenced block of a Markdown file.
 *
 * @param file the file
 * @param line the number of the line after the opening fence, from 1
 * @param language what stands after the opening fence, such as {@code java}; empty if nothing does
 * @param content the lines between the fences, each with its line end
 */
record Fence(Path file, int line, String language, String content) {

  /** Returns the blocks of {@code file} in order. */
  static List<Fence> read(Path file) throws IOException {
    List<Fence> fences = new ArrayList<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("```")) {
        String language = lines.get(i).substring(3).strip();
        int start = ++i;
        StringBuilder content = new StringBuilder();
        while (!lines.get(i).equals("```")) {
          content.append(lines.get(i++)).append('\n');
        }
        fences.add(new Fence(file, start + 1, language, content.toString()));
      }
    }
    return fences;
  }

  /** Returns the number of the closing fence's line. */
  int lastLine() {
    return line + (int) content.lines().count();
  }

  /** Returns whether {@code next} is what this block prints: the next fence, after a blank line. */
  boolean isAnsweredBy(Fence next) {
    return next.language().equals("text") && next.line() == lastLine() + 3;
  }
}
