package org.copydesk.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Filing;
import org.copydesk.cli.analysis.Step;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;

/**
 * For reading in a terminal: the dateline and what it means, the story one sentence a line, who
 * said what, who and what is named.
 */
public final class TextOutput implements Output {
  private final Paint paint;
  private final int columns;

  private TextOutput(Paint paint, int columns) {
    this.paint = paint;
    this.columns = columns;
  }

  /**
   * Returns the output, with or without colours.
   *
   * @param columns how wide the terminal is; 0 if there is none: lines are not broken then
   */
  public static TextOutput of(boolean colours, int columns) {
    return new TextOutput(colours ? Paint.COLOURS : Paint.PLAIN, columns);
  }

  @Override
  public String separator() {
    return "\n";
  }

  @Override
  public String render(Analysis analysis) {
    TextPage page = new TextPage(paint, columns);
    page.heading(Visible.of(analysis.id()));
    if (analysis.has(Step.DATELINE)) {
      analysis.article().dateline().ifPresent(dateline -> dateline(dateline, page));
    }
    if (analysis.has(Step.BLOCKS) || analysis.has(Step.SENTENCES)) {
      story(analysis, page);
    }
    if (analysis.has(Step.QUOTES)) {
      quotes(analysis, page);
    }
    if (analysis.has(Step.ENTITIES)) {
      new TextNames(analysis, paint).addTo(page);
    }
    return page.toString();
  }

  private void dateline(Dateline dateline, TextPage page) {
    page.gap();
    page.line("dateline", paint.dateline(Visible.of(dateline.text())));
    page.line("", Visible.of(String.join(" · ", Filing.facts(dateline))));
  }

  private void story(Analysis analysis, TextPage page) {
    Article article = analysis.article();
    page.gap();
    for (Block block : article.blocks()) {
      String label = analysis.has(Step.BLOCKS) ? block.kind().name().toLowerCase(Locale.ROOT) : "";
      List<Span> lines =
          analysis.has(Step.SENTENCES) ? article.sentences(block) : List.of(block.span());
      for (Span line : lines) {
        page.line(label, marked(line, analysis));
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
      marked.append(Visible.of(text.substring(at, span.start())));
      marked.append(paint.entity(mention.entity().type(), Visible.of(span.in(text))));
      at = span.end();
    }
    return marked.append(Visible.of(text.substring(at, line.end()))).toString();
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

  private void quotes(Analysis analysis, TextPage page) {
    String text = analysis.article().text();
    String label = "quotes";
    for (Quote quote : analysis.quotes()) {
      page.gap();
      page.line(label, quote.speaker().map(this::speaker).orElse("?") + by(quote, text));
      label = "";
      for (Span part : quote.parts()) {
        String words = Visible.of(part.in(text));
        page.line("", "  ", quote.quoted().isEmpty() ? words : paint.quote(words));
      }
    }
  }

  private String speaker(Speaker speaker) {
    String who = paint.speaker(Visible.of(speaker.name().orElse(speaker.text())));
    return who + speaker.description().map(words -> ", " + Visible.of(words)).orElse("");
  }

  /** Returns the words of the text that tell of the quote: {@code [he said]}. */
  private String by(Quote quote, String text) {
    List<String> words = new ArrayList<>();
    quote
        .speaker()
        .filter(speaker -> !speaker.text().contains(speaker.name().orElse(speaker.text())))
        .ifPresent(speaker -> words.add(Visible.of(speaker.text())));
    quote
        .cue()
        .map(cue -> Visible.of(cue.in(text)))
        .filter(cue -> Character.isLetter(cue.charAt(0))) // "MILLS:" has a colon
        .ifPresent(words::add);
    return words.isEmpty() ? "" : paint.label(" [" + String.join(" ", words) + "]");
  }
}
