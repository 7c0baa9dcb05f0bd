package org.copydesk.quotes.internal.indirect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;

/** One annotated article of the development data, read. */
record GoldArticle(
    String id,
    Article article,
    Tokens tokens,
    List<Span> quotations,
    List<Gold> attributions,
    List<Span> ignored) {

  /** One annotated attribution. */
  record Gold(String kind, List<Span> source, List<Span> cue, List<Span> content) {}

  static List<GoldArticle> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<GoldArticle> articles = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      String text = node.get("text").asText();
      List<Span> quotations = new ArrayList<>();
      for (JsonNode q : node.get("quoted")) {
        quotations.add(new Span(q.get("start").asInt(), q.get("end").asInt()));
      }
      List<Gold> golds = new ArrayList<>();
      for (JsonNode a : node.get("attributions")) {
        golds.add(
            new Gold(
                a.get("kind").asText(),
                spans(a.get("source")),
                spans(a.get("cue")),
                spans(a.get("content"))));
      }
      articles.add(
          new GoldArticle(
              node.get("id").asText(),
              Article.parse(text),
              Tokens.of(text, 0, text.length()),
              disjoint(quotations),
              golds,
              spans(node.get("ignore"))));
    }
    return articles;
  }

  private static List<Span> disjoint(List<Span> spans) {
    List<Span> sorted = new ArrayList<>(spans);
    sorted.sort(Comparator.comparingInt(Span::start).thenComparing(s -> -s.end()));
    List<Span> out = new ArrayList<>();
    int end = 0;
    for (Span span : sorted) {
      if (span.start() >= end) {
        out.add(span);
        end = span.end();
      }
    }
    return out;
  }

  private static List<Span> spans(JsonNode node) {
    List<Span> spans = new ArrayList<>();
    for (JsonNode s : node) {
      if (s.get(1).asInt() > s.get(0).asInt()) {
        spans.add(new Span(s.get(0).asInt(), s.get(1).asInt()));
      }
    }
    spans.sort(Comparator.comparingInt(Span::start));
    return spans;
  }
}
