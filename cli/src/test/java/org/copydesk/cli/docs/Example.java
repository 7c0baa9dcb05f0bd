package org.copydesk.cli.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of Java or of shell commands in a document, and what the document says that it prints.
 *
 * @param code the block
 * @param printed the {@code text} block right after it, null if there is none
 */
record Example(Fence code, @Nullable Fence printed) {

  /** Returns the examples of {@code language} in {@code files}. */
  static List<Example> read(List<Path> files, String language) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (Path file : files) {
      List<Fence> fences = Fence.read(file);
      for (int i = 0; i < fences.size(); i++) {
        Fence fence = fences.get(i);
        if (fence.language().equals(language)) {
          Fence next = i + 1 < fences.size() ? fences.get(i + 1) : null;
          examples.add(new Example(fence, next != null && fence.isAnsweredBy(next) ? next : null));
        }
      }
    }
    return examples;
  }

  /** Returns the file and line, as editors take them. */
  String place() {
    return code.file() + ":" + code.line();
  }

  /** Writes {@code actual} into the document as what the block prints. */
  void update(String actual) throws IOException {
    String old = "```text\n" + printed.content() + "```\n";
    String document = Files.readString(printed.file());
    int at = document.indexOf(old);
    String updated =
        document.substring(0, at)
            + "```text\n"
            + actual
            + "```\n"
            + document.substring(at + old.length());
    Files.writeString(printed.file(), updated);
  }
}
