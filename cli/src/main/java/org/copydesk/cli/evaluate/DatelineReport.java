package org.copydesk.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.DatelineEvaluation;
import org.copydesk.datelines.DatelineEvaluation.AnnotatedPlace;
import org.copydesk.datelines.DatelineEvaluation.Annotation;
import org.copydesk.datelines.DatelineParser;
import org.jspecify.annotations.Nullable;

/** The report on the standard parser of datelines. */
public final class DatelineReport {
  private DatelineReport() {}

  /**
   * Returns how well the parser finds the datelines of {@code file}, annotated as {@code
   * docs/analysis-format.md} has them.
   *
   * @throws IOException if the file is not as said; the message is for the user
   */
  public static String of(Path file) throws IOException {
    DatelineEvaluation evaluation = new DatelineEvaluation();
    DatelineParser parser = DatelineParser.standard();
    AnnotatedLines.read(
        file,
        line -> {
          String text = AnnotatedLines.text(line);
          Optional<Annotation> annotation = annotation(line.path("dateline"), text);
          LocalDate published = date(line, "published");
          Optional<Dateline> found = parser.parse(text);
          evaluation.add(
              published == null ? found : found.map(d -> d.withPublished(published)), annotation);
        });
    return evaluation.report();
  }

  private static Optional<Annotation> annotation(JsonNode dateline, String text) {
    if (dateline.isNull()) {
      return Optional.empty();
    }
    if (!dateline.isObject()) {
      throw new IllegalArgumentException("expected the object or null \"dateline\"");
    }
    Span span = AnnotatedLines.span(dateline, text);
    int bodyStart = dateline.path("bodyStart").asInt(-1);
    if (bodyStart < span.end() || bodyStart > text.length()) {
      throw new IllegalArgumentException(
          "expected %d <= bodyStart <= %d, got %s"
              .formatted(span.end(), text.length(), dateline.path("bodyStart")));
    }
    List<AnnotatedPlace> places = new ArrayList<>();
    for (JsonNode place : AnnotatedLines.array(dateline, "places")) {
      places.add(
          new AnnotatedPlace(AnnotatedLines.string(place, "name"), optional(place, "countryCode")));
    }
    return Optional.of(
        new Annotation(
            span, bodyStart, places, date(dateline, "date"), optional(dateline, "source")));
  }

  private static @Nullable LocalDate date(JsonNode object, String field) {
    String date = optional(object, field);
    try {
      return date == null ? null : LocalDate.parse(date);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "expected the day \"" + field + "\" as YYYY-MM-DD, got " + date, e);
    }
  }

  private static @Nullable String optional(JsonNode object, String field) {
    return object.path(field).isNull() || object.path(field).isMissingNode()
        ? null
        : AnnotatedLines.string(object, field);
  }
}
