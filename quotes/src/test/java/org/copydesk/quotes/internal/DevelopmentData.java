package org.copydesk.quotes.internal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Span;

/** Reads the development data: one annotated article a line, as JSON. */
final class DevelopmentData {
  private DevelopmentData() {}

  /** A quotation as annotated; no sources: nobody's words. */
  record Quoted(Span span, List<Span> sources, String sourceType) {}

  record Attribution(String kind, List<Span> source, List<Span> cue, List<Span> content) {}

  record Annotated(
      String id,
      String text,
      List<Quoted> quoted,
      List<Attribution> attributions,
      List<Span> ignored) {
    boolean isIgnored(Span span) {
      return ignored.stream().anyMatch(i -> i.overlaps(span));
    }
  }

  static List<Annotated> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Annotated> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      List<Quoted> quoted = new ArrayList<>();
      for (JsonNode q : node.get("quoted")) {
        Span span = new Span(q.get("start").asInt(), q.get("end").asInt());
        quoted.add(new Quoted(span, spans(q.get("source")), q.path("sourceType").asText("")));
      }
      List<Attribution> attributions = new ArrayList<>();
      for (JsonNode a : node.get("attributions")) {
        attributions.add(
            new Attribution(
                a.get("kind").asText(),
                spans(a.get("source")),
                spans(a.get("cue")),
                spans(a.get("content"))));
      }
      articles.add(
          new Annotated(
              node.get("id").asText(),
              node.get("text").asText(),
              quoted,
              attributions,
              spans(node.get("ignore"))));
    }
    return articles;
  }

  private static List<Span> spans(JsonNode pairs) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode pair : pairs) {
      if (pair.get(1).asInt() > pair.get(0).asInt()) {
        spans.add(new Span(pair.get(0).asInt(), pair.get(1).asInt()));
      }
    }
    return spans;
  }
}
