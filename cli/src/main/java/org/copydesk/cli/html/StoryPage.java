package org.copydesk.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.core.Block;
import org.copydesk.core.Span;

/**
 * One story of the page: the marked text with remarks beside it, then who speaks and who is named.
 */
final class StoryPage {
  private final Analysis analysis;
  private final String text;
  private final String id;
  private final List<QuoteView> quotes;
  private final Map<String, Integer> names = new LinkedHashMap<>();
  private final StringBuilder out = new StringBuilder();

  StoryPage(Analysis analysis, String id) {
    this.analysis = analysis;
    this.text = analysis.article().text();
    this.id = id;
    this.quotes = QuoteViews.of(analysis);
  }

  String html() {
    out.append("<article class=\"story\" aria-labelledby=\"")
        .append(id)
        .append("\">\n<h2 id=\"")
        .append(id)
        .append("\">");
    out.append(Html.escaped(analysis.id())).append("</h2>\n");
    facts();
    rows();
    new Cast(analysis, quotes, names, id, out).append();
    return out.append("</article>\n").toString();
  }

  private void facts() {
    List<String> facts = new ArrayList<>();
    analysis.article().dateline().ifPresent(d -> facts.add("filed " + StoryMarks.filed(d)));
    facts.add(counted(analysis.article().sentences().size(), "sentence"));
    facts.add(counted(quotes.size(), "quote"));
    facts.add(
        counted(
            (int)
                quotes.stream()
                    .filter(q -> q.speaker() != null)
                    .map(QuoteView::who)
                    .distinct()
                    .count(),
            "speaker"));
    out.append("<p class=\"facts\">")
        .append(Html.escaped(String.join(" · ", facts)))
        .append("</p>\n");
  }

  private static String counted(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * Each block is a row: its text on the left, remarks on the quotes that begin in it on the right.
   */
  private void rows() {
    List<Mark> marks = new StoryMarks(analysis, quotes, names, id).all();
    int nextMark = 0;
    int nextQuote = 0;
    for (Block block : analysis.article().blocks()) {
      Span span = block.span();
      List<Mark> inside = new ArrayList<>();
      while (nextMark < marks.size() && marks.get(nextMark).span().start() < span.end()) {
        Mark mark = marks.get(nextMark++);
        if (span.contains(mark.span())) {
          inside.add(mark);
        }
      }
      String tag = tag(block.kind());
      out.append("<div class=\"row\">\n<").append(tag).append(" class=\"copy ");
      out.append(block.kind().name().toLowerCase(Locale.ROOT)).append("\">");
      new MarkedBlock(text, out).append(span, inside);
      out.append("</").append(tag).append(">\n");
      nextQuote = remarks(nextQuote, span.end());
      out.append("</div>\n");
    }
  }

  /**
   * Writes the remarks on the quotes from number {@code next} that begin before {@code end};
   * returns the first one left.
   */
  private int remarks(int next, int end) {
    int left = next;
    while (left < quotes.size() && quotes.get(left).parts().get(0).start() < end) {
      out.append(left == next ? "<div class=\"remarks\">\n" : "");
      remark(quotes.get(left++));
    }
    out.append(left > next ? "</div>\n" : "");
    return left;
  }

  private static String tag(Block.Kind kind) {
    return switch (kind) {
      case HEADLINE -> "h3";
      case SUBHEADING -> "h4";
      default -> "p";
    };
  }

  private void remark(QuoteView quote) {
    out.append("<div class=\"remark ")
        .append(quote.kind())
        .append("\" data-q=\"")
        .append(quote.number())
        .append("\" id=\"")
        .append(id)
        .append('r')
        .append(quote.number())
        .append("\">");
    out.append("<a href=\"#")
        .append(id)
        .append('n')
        .append(quote.number())
        .append("\" aria-label=\"Back to quote ")
        .append(quote.number())
        .append("\">")
        .append(quote.number())
        .append("</a> ");
    out.append("<span class=\"who\">").append(Html.escaped(quote.who())).append("</span>");
    if (!quote.what().isEmpty()) {
      out.append(", <span class=\"what\">").append(Html.escaped(quote.what())).append("</span>");
    }
    out.append("<br><span class=\"why\">")
        .append(quote.kind())
        .append(" · ")
        .append(Html.escaped(quote.rule()))
        .append("</span></div>\n");
  }
}
