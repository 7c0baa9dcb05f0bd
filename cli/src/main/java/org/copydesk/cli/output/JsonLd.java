package org.copydesk.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.core.Block;
import org.copydesk.core.EntityType;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;

/**
 * What was found as linked data: a <a href="https://schema.org/NewsArticle">NewsArticle</a> with
 * its dateline, the place where it was written, whom and what it mentions, and its quotations with
 * their speakers. For archives and search engines that read schema.org; offsets are left out.
 */
final class JsonLd {
  private static final Map<EntityType, String> TYPES =
      Map.of(
          EntityType.PERSON, "Person",
          EntityType.ORGANIZATION, "Organization",
          EntityType.LOCATION, "Place");

  private final JsonGenerator json;

  private JsonLd(JsonGenerator json) {
    this.json = json;
  }

  /** Writes {@code analysis} as one object. */
  static void write(Analysis analysis, JsonGenerator json) throws IOException {
    new JsonLd(json).write(analysis);
  }

  private void write(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeStringField("@type", "NewsArticle");
    json.writeStringField("identifier", analysis.id());
    for (Block block : analysis.article().blocks()) {
      if (block.kind() == Block.Kind.HEADLINE) {
        json.writeStringField("headline", block.span().in(analysis.article().text()));
        break;
      }
    }
    if (analysis.article().published().isPresent()) {
      json.writeStringField("datePublished", analysis.article().published().get().toString());
    }
    if (analysis.article().dateline().isPresent()) {
      dateline(analysis.article().dateline().get());
    }
    Map<String, String> types = types(analysis);
    mentions(types);
    quotations(analysis, types);
    json.writeEndObject();
  }

  private void dateline(Dateline dateline) throws IOException {
    json.writeStringField("dateline", dateline.text());
    if (dateline.date().isPresent()) {
      json.writeStringField("dateCreated", dateline.date().get().toString());
    }
    if (!dateline.places().isEmpty()) {
      json.writeArrayFieldStart("locationCreated");
      for (Place place : dateline.places()) {
        place(place);
      }
      json.writeEndArray();
    }
  }

  private void place(Place place) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Place");
    json.writeStringField("name", place.name());
    if (place.country().isPresent()) {
      json.writeObjectFieldStart("address");
      json.writeStringField("@type", "PostalAddress");
      if (place.region().isPresent()) {
        json.writeStringField("addressRegion", place.region().get());
      }
      json.writeStringField("addressCountry", place.countryCode().orElse(place.country().get()));
      json.writeEndObject();
    }
    if (place.latitude().isPresent() && place.longitude().isPresent()) {
      json.writeObjectFieldStart("geo");
      json.writeStringField("@type", "GeoCoordinates");
      json.writeNumberField("latitude", place.latitude().getAsDouble());
      json.writeNumberField("longitude", place.longitude().getAsDouble());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Returns each person, organization and place once, by name, with its schema.org type. */
  private static Map<String, String> types(Analysis analysis) {
    Map<String, String> types = new TreeMap<>();
    for (Analysis.Mention mention : analysis.mentions()) {
      String type = TYPES.get(mention.entity().type());
      if (type != null) {
        types.putIfAbsent(mention.name(), type);
      }
    }
    return types;
  }

  private void mentions(Map<String, String> types) throws IOException {
    json.writeArrayFieldStart("mentions");
    for (Map.Entry<String, String> thing : types.entrySet()) {
      json.writeStartObject();
      json.writeStringField("@type", thing.getValue());
      json.writeStringField("name", thing.getKey());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void quotations(Analysis analysis, Map<String, String> types) throws IOException {
    json.writeArrayFieldStart("hasPart");
    for (Quote quote : analysis.quotes()) {
      json.writeStartObject();
      json.writeStringField("@type", "Quotation");
      json.writeStringField("text", quote.text());
      if (quote.speaker().isPresent()) {
        speaker(quote.speaker().get(), types);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * A quotation is attributed to a person or an organization; a speaker who is only described is
   * taken for a person.
   */
  private void speaker(Speaker speaker, Map<String, String> types) throws IOException {
    String name = speaker.name().orElse(speaker.text());
    boolean body = "Organization".equals(types.get(name));
    json.writeObjectFieldStart("spokenByCharacter");
    json.writeStringField("@type", body ? "Organization" : "Person");
    json.writeStringField("name", name);
    if (speaker.description().isPresent()) {
      json.writeStringField("description", speaker.description().get());
    }
    json.writeEndObject();
  }
}
