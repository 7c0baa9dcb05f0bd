package org.copydesk.cli.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Offices;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/**
 * Who speaks when, as a strip for each speaker; then the people, organizations and places of the
 * story with their mentions.
 */
final class Cast {
  private final Analysis analysis;
  private final List<QuoteView> quotes;
  private final Map<String, Integer> names;
  private final Offices offices;
  private final String id;
  private final StringBuilder out;

  Cast(
      Analysis analysis,
      List<QuoteView> quotes,
      Map<String, Integer> names,
      String id,
      StringBuilder out) {
    this.analysis = analysis;
    this.quotes = quotes;
    this.names = names;
    this.offices = Offices.of(analysis);
    this.id = id;
    this.out = out;
  }

  /** Returns what mentions of one and the same thing share. */
  static String key(Analysis.Mention mention) {
    return mention.entity().type().name() + ":" + mention.name();
  }

  void append() {
    out.append("<section class=\"cast\">\n");
    speakers();
    mentions(EntityType.PERSON, "People");
    mentions(EntityType.ORGANIZATION, "Organizations");
    mentions(EntityType.LOCATION, "Places");
    out.append("</section>\n");
  }

  private void speakers() {
    Map<String, List<QuoteView>> turns = new LinkedHashMap<>();
    for (QuoteView quote : quotes) {
      turns.computeIfAbsent(quote.who(), who -> new ArrayList<>()).add(quote);
    }
    if (turns.isEmpty()) {
      return;
    }
    out.append("<h3>Who speaks when</h3>\n<table class=\"turns\"><tbody>\n");
    turns.forEach(
        (who, theirs) -> {
          out.append("<tr><th scope=\"row\">")
              .append(Html.escaped(who))
              .append("</th><td><div class=\"strip\">");
          theirs.forEach(this::turn);
          out.append("</div></td></tr>\n");
        });
    out.append("</tbody></table>\n");
  }

  /** The story runs from left to right; a turn is as long as its part of the text. */
  private void turn(QuoteView quote) {
    double length = Math.max(1, analysis.article().text().length());
    for (int i = 0; i < quote.parts().size(); i++) {
      Span part = quote.parts().get(i);
      String where =
          String.format(
              Locale.ROOT,
              "left:%.2f%%;width:%.2f%%",
              100 * part.start() / length,
              100 * part.length() / length);
      String label =
          "Quote " + quote.number() + (i == 0 ? "" : ", part " + (i + 1)) + ", " + quote.who();
      out.append("<a href=\"#")
          .append(id)
          .append('p')
          .append(quote.number())
          .append('-')
          .append(i)
          .append("\" data-q=\"")
          .append(quote.number());
      out.append("\" style=\"")
          .append(where)
          .append("\" aria-label=\"")
          .append(Html.escaped(label))
          .append("\"></a>");
    }
  }

  private String office(String name) {
    return offices
        .of(name)
        .map(words -> "<span class=\"office\">, " + Html.escaped(words) + "</span>")
        .orElse("");
  }

  private void mentions(EntityType type, String heading) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, String> shown = new LinkedHashMap<>();
    for (Analysis.Mention mention : analysis.mentions()) {
      if (mention.entity().type().equals(type)) {
        counts.merge(key(mention), 1, Integer::sum);
        shown.put(key(mention), mention.name());
      }
    }
    if (counts.isEmpty()) {
      return;
    }
    out.append("<h3>").append(heading).append("</h3>\n<ul>\n");
    counts.forEach(
        (key, count) ->
            out.append("<li><button type=\"button\" class=\"name ")
                .append(Html.cssClass(type.name()))
                .append("\" aria-pressed=\"false\" data-n=\"")
                .append(names.get(key))
                .append("\">")
                .append(Html.escaped(shown.get(key)))
                .append(type.equals(EntityType.PERSON) ? office(shown.get(key)) : "")
                .append(" <small>")
                .append(count)
                .append("<span hidden> mentions</span></small></button></li>\n"));
    out.append("</ul>\n");
  }
}
