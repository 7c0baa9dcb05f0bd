package org.copydesk.cli.analysis;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;
import org.jspecify.annotations.Nullable;

/**
 * The JSON object of one analysis, field by field as {@code docs/analysis-format.md} lists them. A
 * step that was not asked for is null (dateline) or an empty array.
 */
public final class AnalysisJson {
  private final JsonGenerator json;
  private final String text;

  private AnalysisJson(JsonGenerator json, String text) {
    this.json = json;
    this.text = text;
  }

  /** Writes {@code analysis} as one object. */
  public static void write(Analysis analysis, JsonGenerator json) throws IOException {
    new AnalysisJson(json, analysis.article().text()).write(analysis);
  }

  private void write(Analysis analysis) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", analysis.id());
    json.writeFieldName("dateline");
    Optional<Dateline> dateline = analysis.article().dateline();
    if (analysis.has(Step.DATELINE) && dateline.isPresent()) {
      dateline(dateline.get());
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("blocks");
    for (Block block : asked(analysis, Step.BLOCKS, analysis.article().blocks())) {
      json.writeStartObject();
      json.writeStringField("kind", block.kind().name().toLowerCase(Locale.ROOT));
      fields(block.span());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeFieldName("sentences");
    spans(asked(analysis, Step.SENTENCES, analysis.article().sentences()));
    json.writeArrayFieldStart("entities");
    for (Analysis.Mention mention : asked(analysis, Step.ENTITIES, analysis.mentions())) {
      mention(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("quotes");
    for (Quote quote : asked(analysis, Step.QUOTES, analysis.quotes())) {
      quote(quote);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static <T> List<T> asked(Analysis analysis, Step step, List<T> values) {
    return analysis.has(step) ? values : List.of();
  }

  private void dateline(Dateline dateline) throws IOException {
    json.writeStartObject();
    fields(dateline.span());
    json.writeNumberField("bodyStart", dateline.bodyStart());
    json.writeArrayFieldStart("places");
    for (Place place : dateline.places()) {
      json.writeStartObject();
      fields(place.span());
      json.writeStringField("name", place.name());
      string("region", place.region().orElse(null));
      string("country", place.country().orElse(null));
      string("countryCode", place.countryCode().orElse(null));
      degrees("latitude", place.latitude());
      degrees("longitude", place.longitude());
      json.writeEndObject();
    }
    json.writeEndArray();
    string("date", dateline.date().map(Object::toString).orElse(null));
    string("source", dateline.source().orElse(null));
    json.writeEndObject();
  }

  private void mention(Analysis.Mention mention) throws IOException {
    Entity entity = mention.entity();
    json.writeStartObject();
    json.writeStringField("type", entity.type().name());
    fields(entity.span());
    json.writeStringField("name", mention.name());
    json.writeNumberField("confidence", Math.round(entity.confidence() * 1000) / 1000.0);
    json.writeEndObject();
  }

  private void quote(Quote quote) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", quote.kind().name().toLowerCase(Locale.ROOT));
    json.writeFieldName("parts");
    spans(quote.parts());
    json.writeFieldName("quoted");
    spans(quote.quoted());
    json.writeFieldName("cue");
    Optional<Span> cue = quote.cue();
    if (cue.isPresent()) {
      span(cue.get());
    } else {
      json.writeNull();
    }
    json.writeFieldName("speaker");
    Optional<Speaker> speaker = quote.speaker();
    if (speaker.isPresent()) {
      speaker(speaker.get());
    } else {
      json.writeNull();
    }
    json.writeStringField("rule", quote.rule());
    json.writeEndObject();
  }

  private void speaker(Speaker speaker) throws IOException {
    json.writeStartObject();
    json.writeStringField("kind", kind(speaker));
    fields(speaker.span());
    string("name", speaker.name().orElse(null));
    string("description", speaker.description().orElse(null));
    json.writeEndObject();
  }

  private static String kind(Speaker speaker) {
    if (speaker instanceof Speaker.Named) {
      return "named";
    }
    return speaker instanceof Speaker.Described ? "described" : "pronoun";
  }

  private void spans(List<Span> spans) throws IOException {
    json.writeStartArray();
    for (Span span : spans) {
      span(span);
    }
    json.writeEndArray();
  }

  private void span(Span span) throws IOException {
    json.writeStartObject();
    fields(span);
    json.writeEndObject();
  }

  /** Writes the three fields that every span has. */
  private void fields(Span span) throws IOException {
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeStringField("text", span.in(text));
  }

  private void degrees(String field, OptionalDouble value) throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(field, value.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }

  private void string(String field, @Nullable String value) throws IOException {
    json.writeStringField(field, value);
  }
}
