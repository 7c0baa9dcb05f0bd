package org.copydesk.cli.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Step;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;

/**
 * For reading in a terminal: the dateline, the story one sentence a line, who said what, who and
 * what is named.
 */
public final class TextOutput implements Output {
  private static final int LABEL = 12;

  private final Paint paint;

  private TextOutput(Paint paint) {
    this.paint = paint;
  }

  /** Returns the output, with or without colours. */
  public static Output of(boolean colours) {
    return new TextOutput(colours ? Paint.COLOURS : Paint.PLAIN);
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String render(Analysis analysis) {
    StringBuilder out = new StringBuilder();
    out.append(paint.title(visible(analysis.id()))).append('\n');
    if (analysis.has(Step.DATELINE)) {
      analysis.article().dateline().ifPresent(dateline -> dateline(dateline, out));
    }
    if (analysis.has(Step.BLOCKS) || analysis.has(Step.SENTENCES)) {
      story(analysis, out);
    }
    if (analysis.has(Step.QUOTES)) {
      quotes(analysis, out);
    }
    if (analysis.has(Step.ENTITIES)) {
      names(analysis.mentions(), out);
    }
    return out.toString();
  }

  private void dateline(Dateline dateline, StringBuilder out) {
    out.append('\n');
    line("dateline", paint.dateline(visible(dateline.text())), out);
    dateline.date().ifPresent(date -> line("", date.toString(), out));
    dateline.source().ifPresent(source -> line("", "source: " + visible(source), out));
  }

  private void story(Analysis analysis, StringBuilder out) {
    Article article = analysis.article();
    out.append('\n');
    for (Block block : article.blocks()) {
      String label = analysis.has(Step.BLOCKS) ? block.kind().name().toLowerCase(Locale.ROOT) : "";
      List<Span> lines =
          analysis.has(Step.SENTENCES) ? article.sentences(block) : List.of(block.span());
      for (Span line : lines) {
        line(label, marked(line, analysis), out);
        label = "";
      }
    }
  }

  /** Returns the text of {@code line} with its entities painted. */
  private String marked(Span line, Analysis analysis) {
    String text = analysis.article().text();
    StringBuilder marked = new StringBuilder();
    int at = line.start();
    for (Analysis.Mention mention : within(line, analysis)) {
      Span span = mention.entity().span();
      marked.append(visible(text.substring(at, span.start())));
      marked.append(paint.entity(mention.entity().type(), visible(span.in(text))));
      at = span.end();
    }
    return marked.append(visible(text.substring(at, line.end()))).toString();
  }

  private List<Analysis.Mention> within(Span line, Analysis analysis) {
    if (paint == Paint.PLAIN || !analysis.has(Step.ENTITIES)) {
      return List.of();
    }
    List<Analysis.Mention> mentions = analysis.mentions();
    int low = 0;
    int high = mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (mentions.get(middle).entity().span().start() < line.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    int end = low;
    while (end < mentions.size() && mentions.get(end).entity().span().end() <= line.end()) {
      end++;
    }
    return mentions.subList(low, end);
  }

  private void quotes(Analysis analysis, StringBuilder out) {
    String text = analysis.article().text();
    String label = "quotes";
    out.append(analysis.quotes().isEmpty() ? "" : "\n");
    for (Quote quote : analysis.quotes()) {
      line(label, quote.speaker().map(this::speaker).orElse("?") + cue(quote, text), out);
      label = "";
      for (Span part : quote.parts()) {
        String words = visible(part.in(text));
        line("", "  " + (quote.quoted().isEmpty() ? words : paint.quote(words)), out);
      }
    }
  }

  private String speaker(Speaker speaker) {
    String printed = visible(speaker.text());
    String name = speaker.name().map(TextOutput::visible).orElse(printed);
    String who = paint.speaker(name) + (name.equals(printed) ? "" : " (" + printed + ")");
    return who + speaker.description().map(words -> ", " + visible(words)).orElse("");
  }

  private String cue(Quote quote, String text) {
    return quote.cue().map(cue -> paint.label(" " + visible(cue.in(text)))).orElse("") + ":";
  }

  private void names(List<Analysis.Mention> mentions, StringBuilder out) {
    Map<String, Map<String, List<Entity>>> byType = new TreeMap<>();
    for (Analysis.Mention mention : mentions) {
      byType
          .computeIfAbsent(mention.entity().type().name(), type -> new LinkedHashMap<>())
          .computeIfAbsent(mention.name(), name -> new ArrayList<>())
          .add(mention.entity());
    }
    byType.forEach(
        (type, names) -> {
          out.append('\n');
          String label = type.toLowerCase(Locale.ROOT);
          for (Map.Entry<String, List<Entity>> name : names.entrySet()) {
            Entity first = name.getValue().get(0);
            line(label, paint.entity(first.type(), visible(name.getKey())) + count(name), out);
            label = "";
          }
        });
  }

  private String count(Map.Entry<String, List<Entity>> name) {
    String others =
        name.getValue().stream()
            .map(Entity::text)
            .filter(text -> !text.equals(name.getKey()))
            .distinct()
            .map(TextOutput::visible)
            .collect(Collectors.joining(", "));
    int times = name.getValue().size();
    String count = times == 1 ? "" : " " + times + " times";
    String also = others.isEmpty() ? "" : " (" + others + ")";
    return paint.label(count + also);
  }

  private void line(String label, String text, StringBuilder out) {
    String padded = label + " ".repeat(Math.max(1, LABEL - label.length()));
    out.append(paint.label(padded)).append(text).append('\n');
  }

  /**
   * Returns {@code text} fit for a terminal: a text is not trusted, so no control character of it
   * reaches the terminal, and no line end breaks the layout.
   */
  static String visible(String text) {
    StringBuilder visible = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029') {
        visible.append(' ');
      } else if (Character.isISOControl(c)) {
        visible.append('\uFFFD');
      } else {
        visible.append(c);
      }
    }
    return visible.toString();
  }
}
