package org.copydesk.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.copydesk.contracts.GoldenFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLdTest {
  private static final String TEXT =
      """
      Harbor reopens after storm

      LYON, France (AP) — The port opened again.

      “We have waited long enough,” Ann Lee, the harbor master, said.
      """;

  private static JsonNode linked() throws IOException {
    Story story = new Story("a", TEXT, LocalDate.of(2026, 1, 5));
    return new ObjectMapper()
        .readTree(JsonOutput.linked(false).render(Analyzer.standard().analyze(story)));
  }

  @Test
  void storyIsANewsArticle() throws IOException {
    JsonNode article = linked();
    assertThat(article.path("@context").asText()).isEqualTo("https://schema.org");
    assertThat(article.path("@type").asText()).isEqualTo("NewsArticle");
    assertThat(article.path("headline").asText()).isEqualTo("Harbor reopens after storm");
    assertThat(article.path("datePublished").asText()).isEqualTo("2026-01-05");
  }

  @Test
  void datelineTellsWhereItWasWritten() throws IOException {
    JsonNode place = linked().at("/locationCreated/0");
    assertThat(linked().path("dateline").asText()).isEqualTo("LYON, France (AP)");
    assertThat(place.path("name").asText()).isEqualTo("Lyon");
    assertThat(place.at("/address/addressCountry").asText()).isEqualTo("FR");
    assertThat(place.at("/geo/latitude").asDouble()).isBetween(45.0, 46.5);
  }

  @Test
  void quotationTellsWhoSpoke() throws IOException {
    JsonNode quotation = linked().at("/hasPart/0");
    assertThat(quotation.path("@type").asText()).isEqualTo("Quotation");
    assertThat(quotation.path("text").asText()).contains("We have waited long enough");
    assertThat(quotation.at("/spokenByCharacter/name").asText()).isEqualTo("Ann Lee");
  }

  @ParameterizedTest
  @ValueSource(strings = {"harbor.txt", "orchestra.txt", "rail.txt"})
  void everyNameIsOneOfSchemaOrg(String sample) throws IOException {
    Map<String, Set<String>> allowed = new HashMap<>();
    for (List<String> line : GoldenFile.read(JsonLdTest.class, "schema.tsv", 3)) {
      allowed.put(line.get(0) + "." + line.get(1), Set.of(line.get(2).split(" ")));
    }
    String text = Files.readString(Path.of("../samples", sample));
    Story story = new Story(sample, text, LocalDate.of(2026, 1, 20));
    JsonNode article =
        new ObjectMapper()
            .readTree(JsonOutput.linked(false).render(Analyzer.standard().analyze(story)));

    assertThat(article.path("@context").asText()).isEqualTo("https://schema.org");
    check(article, allowed);
  }

  private static void check(JsonNode object, Map<String, Set<String>> allowed) {
    String type = object.path("@type").asText();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      if (!field.getKey().startsWith("@")) {
        String property = type + "." + field.getKey();
        assertThat(allowed).containsKey(property);
        Iterable<JsonNode> values =
            field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
        for (JsonNode value : values) {
          assertThat(allowed.get(property)).as(property).contains(kind(value, allowed, property));
        }
      }
    }
  }

  private static String kind(JsonNode value, Map<String, Set<String>> allowed, String property) {
    if (value.isObject()) {
      check(value, allowed);
      return value.path("@type").asText();
    }
    if (value.isNumber()) {
      return "Number";
    }
    if (allowed.get(property).contains("Date")) {
      LocalDate.parse(value.asText());
      return "Date";
    }
    return "Text";
  }
}
