package org.copydesk.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.LocalDate;
import org.copydesk.cli.analysis.Analyzer;
import org.copydesk.cli.analysis.Story;
import org.junit.jupiter.api.Test;

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
}
