package org.copydesk.cli.input;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.copydesk.cli.analysis.Story;
import org.jspecify.annotations.Nullable;

/** A line of a JSON-lines file: {@code {"id": "...", "text": "...", "published": "..."}}. */
final class StoryJson {
  private static final String EXPECTED =
      "expected {\"id\": \"...\", \"text\": \"...\"} and optionally \"published\":"
          + " \"YYYY-MM-DD\"; ";
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  private StoryJson() {}

  /**
   * Returns the story that {@code line} holds. Other fields are ignored.
   *
   * @param published the day of publication if the line tells none
   * @throws BadStory if the line is not such an object; the message says what was expected
   */
  static Story parse(String line, @Nullable LocalDate published) throws BadStory {
    try (JsonParser json = JSON.createParser(line)) {
      return story(json, published);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      throw new BadStory(EXPECTED + "column " + column + ": " + e.getOriginalMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e); // reading a String throws none
    }
  }

  private static Story story(JsonParser json, @Nullable LocalDate published)
      throws IOException, BadStory {
    String id = null;
    String text = null;
    LocalDate day = published;
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new BadStory(EXPECTED + "this is no object");
    }
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String field = json.currentName();
      json.nextToken();
      switch (field) {
        case "id" -> id = string(json);
        case "text" -> text = string(json);
        case "published" -> {
          if (json.currentToken() != JsonToken.VALUE_NULL) {
            day = day(string(json));
          }
        }
        default -> json.skipChildren();
      }
    }
    if (json.nextToken() != null) {
      throw new BadStory(EXPECTED + "there is more after the object");
    }
    if (id == null || text == null) {
      throw new BadStory(EXPECTED + "there is no " + (id == null ? "id" : "text"));
    }
    return new Story(id, text, day);
  }

  private static String string(JsonParser json) throws IOException, BadStory {
    if (json.currentToken() != JsonToken.VALUE_STRING) {
      throw new BadStory(EXPECTED + json.currentName() + " is no string");
    }
    return json.getText();
  }

  private static LocalDate day(String value) throws BadStory {
    try {
      return LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new BadStory(EXPECTED + "published is \"" + value + "\"");
    }
  }
}
