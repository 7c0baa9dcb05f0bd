package org.copydesk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The contract of the JSON, field by field: what {@code docs/analysis-format.md} promises. */
final class Contract {
  private final String text;

  private Contract(String text) {
    this.text = text;
  }

  /** Checks one analysis of {@code text}. */
  static void check(JsonNode story, String text) {
    new Contract(text).story(story);
  }

  private void story(JsonNode story) {
    fields(story, "id", "dateline", "blocks", "sentences", "entities", "quotes");
    assertThat(story.get("id").isTextual()).isTrue();
    if (!story.get("dateline").isNull()) {
      dateline(story.get("dateline"));
    }
    for (JsonNode block : story.get("blocks")) {
      fields(block, "kind", "start", "end", "text");
      oneOf(block, "kind", "headline", "byline", "caption", "paragraph", "subheading", "note");
    }
    disjoint(story.get("blocks"));
    story.get("sentences").forEach(sentence -> fields(sentence, "start", "end", "text"));
    disjoint(story.get("sentences"));
    for (JsonNode entity : story.get("entities")) {
      fields(entity, "type", "start", "end", "text", "name", "confidence");
      assertThat(entity.get("type").asText()).isNotBlank();
      assertThat(entity.get("name").asText()).isNotBlank();
      assertThat(entity.get("confidence").isNumber()).isTrue();
      assertThat(entity.get("confidence").asDouble()).isBetween(0.0, 1.0);
    }
    disjoint(story.get("entities"));
    story.get("quotes").forEach(this::quote);
  }

  private void dateline(JsonNode dateline) {
    fields(dateline, "start", "end", "text", "bodyStart", "places", "date", "source");
    span(dateline);
    assertThat(dateline.get("bodyStart").asInt())
        .isBetween(dateline.get("end").asInt(), text.length());
    for (JsonNode place : dateline.get("places")) {
      fields(
          place,
          "start",
          "end",
          "text",
          "name",
          "region",
          "country",
          "countryCode",
          "latitude",
          "longitude");
      assertThat(place.get("name").isTextual()).isTrue();
      texts(place, "region", "country", "countryCode");
      assertThat(place.get("latitude").isNull() || place.get("latitude").isNumber()).isTrue();
      assertThat(place.get("longitude").isNull() || place.get("longitude").isNumber()).isTrue();
    }
    disjoint(dateline.get("places"));
    texts(dateline, "date", "source");
    if (!dateline.get("date").isNull()) {
      LocalDate.parse(dateline.get("date").asText());
    }
  }

  private void quote(JsonNode quote) {
    fields(quote, "kind", "parts", "quoted", "cue", "speaker", "rule");
    oneOf(quote, "kind", "direct", "mixed", "indirect");
    quote.get("parts").forEach(part -> fields(part, "start", "end", "text"));
    quote.get("quoted").forEach(part -> fields(part, "start", "end", "text"));
    disjoint(quote.get("parts"));
    disjoint(quote.get("quoted"));
    assertThat(quote.get("parts")).isNotEmpty();
    assertThat(quote.get("quoted").isEmpty())
        .isEqualTo(quote.get("kind").asText().equals("indirect"));
    assertThat(quote.get("rule").asText()).isNotBlank();
    if (!quote.get("cue").isNull()) {
      fields(quote.get("cue"), "start", "end", "text");
      span(quote.get("cue"));
    }
    JsonNode speaker = quote.get("speaker");
    if (!speaker.isNull()) {
      fields(speaker, "kind", "start", "end", "text", "name", "description");
      oneOf(speaker, "kind", "named", "described", "pronoun");
      span(speaker);
      texts(speaker, "name", "description");
    }
  }

  private static void fields(JsonNode node, String... names) {
    List<String> found = new ArrayList<>();
    node.fieldNames().forEachRemaining(found::add);
    assertThat(found).containsExactly(names);
  }

  private static void oneOf(JsonNode node, String field, String... values) {
    assertThat(Set.of(values)).contains(node.get(field).asText());
  }

  private static void texts(JsonNode node, String... names) {
    for (String name : names) {
      assertThat(node.get(name).isNull() || node.get(name).isTextual()).as(name).isTrue();
    }
  }

  /** Checks that spans are in text order and disjoint, besides what {@link #span} checks. */
  private void disjoint(JsonNode spans) {
    assertThat(spans.isArray()).isTrue();
    int last = 0;
    for (JsonNode span : spans) {
      span(span);
      assertThat(span.get("start").asInt()).isGreaterThanOrEqualTo(last);
      last = span.get("end").asInt();
    }
  }

  private void span(JsonNode span) {
    assertThat(span.get("start").isInt()).isTrue();
    assertThat(span.get("end").isInt()).isTrue();
    int start = span.get("start").asInt();
    int end = span.get("end").asInt();
    assertThat(end).isGreaterThan(start);
    assertThat(span.get("text").asText()).isEqualTo(text.substring(start, end)).isNotBlank();
  }
}
