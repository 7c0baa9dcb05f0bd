package org.copydesk.spark.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;
import org.copydesk.entities.NamedEntity;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;
import org.jspecify.annotations.Nullable;

/** Turns an analysis into a row of {@link AnalysisSchema#ROW}. */
final class AnalysisRows {
  private static final Row[] NONE = {};

  private final String text;
  private final Map<Entity, String> names = new HashMap<>();

  private AnalysisRows(Article article, List<Entity> entities) {
    this.text = article.text();
    for (NamedEntity named : NamedEntity.group(article, entities)) {
      named.mentions().forEach(mention -> names.put(mention, named.name()));
    }
  }

  /** Returns the row of a story that has no text. */
  static Row unread(String id) {
    return RowFactory.create(id, null, NONE, NONE, NONE, NONE);
  }

  static Row of(String id, Article article, List<Entity> entities, List<Quote> quotes) {
    AnalysisRows rows = new AnalysisRows(article, entities);
    return RowFactory.create(
        id,
        article.dateline().map(rows::dateline).orElse(null),
        all(article.blocks(), rows::block),
        all(article.sentences(), rows::span),
        all(entities, rows::entity),
        all(quotes, rows::quote));
  }

  private Row dateline(Dateline dateline) {
    Span span = dateline.span();
    return RowFactory.create(
        span.start(),
        span.end(),
        dateline.text(),
        dateline.bodyStart(),
        all(dateline.places(), this::place),
        dateline.date().map(java.sql.Date::valueOf).orElse(null),
        dateline.source().orElse(null));
  }

  private Row place(Place place) {
    Span span = place.span();
    return RowFactory.create(
        span.start(),
        span.end(),
        place.text(),
        place.name(),
        place.region().orElse(null),
        place.country().orElse(null),
        place.countryCode().orElse(null),
        boxed(place.latitude()),
        boxed(place.longitude()));
  }

  private static @Nullable Double boxed(OptionalDouble value) {
    return value.isPresent() ? value.getAsDouble() : null;
  }

  private Row block(Block block) {
    Span span = block.span();
    return RowFactory.create(lower(block.kind()), span.start(), span.end(), span.in(text));
  }

  private Row entity(Entity entity) {
    Span span = entity.span();
    return RowFactory.create(
        entity.type().name(),
        span.start(),
        span.end(),
        entity.text(),
        names.getOrDefault(entity, entity.text()),
        entity.confidence());
  }

  private Row quote(Quote quote) {
    return RowFactory.create(
        lower(quote.kind()),
        all(quote.parts(), this::span),
        all(quote.quoted(), this::span),
        quote.cue().map(this::span).orElse(null),
        quote.speaker().map(AnalysisRows::speaker).orElse(null),
        quote.rule());
  }

  private static Row speaker(Speaker speaker) {
    Span span = speaker.span();
    return RowFactory.create(
        kind(speaker),
        span.start(),
        span.end(),
        speaker.text(),
        speaker.name().orElse(null),
        speaker.description().orElse(null));
  }

  private static String kind(Speaker speaker) {
    if (speaker instanceof Speaker.Named) {
      return "named";
    }
    return speaker instanceof Speaker.Described ? "described" : "pronoun";
  }

  private Row span(Span span) {
    return RowFactory.create(span.start(), span.end(), span.in(text));
  }

  private static String lower(Enum<?> kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** An array, which Spark takes from Java; a list it would want of Scala. */
  private static <T> Row[] all(List<T> values, Function<T, Row> row) {
    return values.stream().map(row).toArray(Row[]::new);
  }
}
