package org.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The texts that are measured, and how much they are. */
final class Texts {
  private static final int GENERATED_STORIES = 250;

  private Texts() {}

  /**
   * Returns the stories at {@code path}: a text file, a folder of {@code *.txt}, or a file of JSON
   * lines with a {@code text}; generated ones, always the same, if {@code path} is empty.
   */
  static List<String> read(String path) throws IOException {
    if (path.isEmpty()) {
      return NewsGenerator.stories(GENERATED_STORIES);
    }
    Path file = Path.of(path);
    if (path.endsWith(".jsonl")) {
      List<String> texts = new ArrayList<>();
      for (JsonNode line : jsonLines(file)) {
        texts.add(line.required("text").textValue());
      }
      return texts;
    }
    if (!Files.isDirectory(file)) {
      return List.of(Files.readString(file));
    }
    try (Stream<Path> files = Files.list(file)) {
      List<String> texts = new ArrayList<>();
      for (Path text : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(text));
      }
      return texts;
    }
  }

  /** Returns the objects of a file of JSON lines. */
  static List<JsonNode> jsonLines(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> nodes = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        nodes.add(json.readTree(line));
      }
    }
    return nodes;
  }

  /** Returns the length of {@code texts} in UTF-8. */
  static long bytes(List<String> texts) {
    return texts.stream().mapToLong(t -> t.getBytes(StandardCharsets.UTF_8).length).sum();
  }

  /**
   * Returns the tokens in {@code texts}, counted one way for every system that is measured: a run
   * of letters, digits and apostrophes or hyphens among them is one, any other character that is
   * not blank is one.
   */
  static long tokens(List<String> texts) {
    return texts.stream().mapToLong(Texts::tokens).sum();
  }

  private static long tokens(String text) {
    long tokens = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean word =
          Character.isLetterOrDigit(c)
              || inWord
                  && (c == '\'' || c == '’' || c == '-')
                  && i + 1 < text.length()
                  && Character.isLetterOrDigit(text.charAt(i + 1));
      boolean blank = Character.isWhitespace(c) || Character.isSpaceChar(c);
      if (word ? !inWord : !blank && !Character.isLowSurrogate(c)) {
        tokens++;
      }
      inWord = word;
    }
    return tokens;
  }
}
