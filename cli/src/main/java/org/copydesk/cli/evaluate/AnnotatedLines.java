package org.copydesk.cli.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Span;

/**
 * A JSON-lines file of annotated articles. Every error says the file, the line and what was
 * expected.
 */
final class AnnotatedLines {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private AnnotatedLines() {}

  /**
   * Takes one article.
   *
   * <p>What it throws as IllegalArgumentException is reported with file and line.
   */
  interface Reader {
    void article(JsonNode line);
  }

  /**
   * Reads {@code file} line by line; blank lines are skipped.
   *
   * @throws IOException if it cannot be read, is not UTF-8 or not JSON, or if the reader refuses a
   *     line
   */
  static void read(Path file, Reader reader) throws IOException {
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          reader.article(JSON.readTree(line));
        }
      }
    } catch (JsonProcessingException e) {
      throw new IOException(
          file + ":" + number + ": expected a JSON object; " + e.getOriginalMessage(), e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": expected UTF-8, after line " + number, e);
    } catch (IllegalArgumentException e) {
      throw new IOException(file + ":" + number + ": " + e.getMessage(), e);
    }
    if (number == 0) {
      throw new IOException(file + ": expected an article a line, the file is empty");
    }
  }

  static String text(JsonNode line) {
    return string(line, "text");
  }

  static String string(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("expected the string \"" + field + "\"");
    }
    return value.textValue();
  }

  static JsonNode array(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (!value.isArray()) {
      throw new IllegalArgumentException("expected the array \"" + field + "\"");
    }
    return value;
  }

  /** Returns the span of an object's {@code start} and {@code end}. */
  static Span span(JsonNode object, String text) {
    return span(object.path("start"), object.path("end"), text);
  }

  /** Returns the spans of an array of {@code [start, end]}; empty ones are left out. */
  static List<Span> pairs(JsonNode object, String field, String text) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : array(object, field)) {
      if (pair.size() != 2 || pair.get(0).asInt(-1) != pair.get(1).asInt(-2)) {
        spans.add(span(pair.path(0), pair.path(1), text));
      }
    }
    return spans;
  }

  private static Span span(JsonNode start, JsonNode end, String text) {
    if (!start.isInt()
        || !end.isInt()
        || start.intValue() < 0
        || end.intValue() <= start.intValue()
        || end.intValue() > text.length()) {
      throw new IllegalArgumentException(
          "expected 0 <= start < end <= %d (the text's length), got start %s and end %s"
              .formatted(text.length(), start, end));
    }
    return new Span(start.intValue(), end.intValue());
  }
}
