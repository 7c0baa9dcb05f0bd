package org.copydesk.cli.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Filing;
import org.copydesk.core.Entity;
import org.copydesk.datelines.Dateline;

/** What is marked in the text of a story: its dateline, quotes with cues and speakers, names. */
final class StoryMarks {
  private final Analysis analysis;
  private final List<QuoteView> quotes;
  private final Map<String, Integer> names;
  private final String id;

  /**
   * Makes the marks of one story.
   *
   * @param names takes the number of each name, by {@link Cast#key}
   * @param id keeps the links of two stories apart
   */
  StoryMarks(Analysis analysis, List<QuoteView> quotes, Map<String, Integer> names, String id) {
    this.analysis = analysis;
    this.quotes = quotes;
    this.names = names;
    this.id = id;
  }

  /** Returns all marks, outer ones first. */
  List<Mark> all() {
    List<Mark> marks = new ArrayList<>();
    analysis
        .article()
        .dateline()
        .ifPresent(
            d ->
                marks.add(
                    new Mark(
                        d.span(),
                        "class=\"dateline\" title=\"" + Html.escaped(filed(d)) + "\"",
                        "")));
    quotes.forEach(quote -> quote(quote, marks));
    analysis.mentions().forEach(mention -> marks.add(name(mention)));
    marks.sort(Mark.OUTER_FIRST);
    return marks;
  }

  private void quote(QuoteView quote, List<Mark> marks) {
    String piece = " data-q=\"" + quote.number() + "\"";
    for (int i = 0; i < quote.parts().size(); i++) {
      boolean last = i == quote.parts().size() - 1;
      String anchor = " id=\"" + id + "p" + quote.number() + "-" + i + "\"";
      marks.add(
          new Mark(
              quote.parts().get(i),
              "class=\"part " + quote.kind() + "\"" + piece + anchor,
              last ? number(quote) : ""));
    }
    if (quote.cue() != null) {
      marks.add(new Mark(quote.cue(), "class=\"cue\"" + piece, ""));
    }
    if (quote.speaker() != null) {
      marks.add(new Mark(quote.speaker(), "class=\"speaker\"" + piece, ""));
    }
  }

  private Mark name(Analysis.Mention mention) {
    Entity entity = mention.entity();
    int number = names.computeIfAbsent(Cast.key(mention), key -> names.size() + 1);
    String title = mention.name() + " · " + entity.type().name().toLowerCase(Locale.ROOT);
    return new Mark(
        entity.span(),
        "class=\"entity "
            + Html.cssClass(entity.type().name())
            + "\" data-n=\""
            + number
            + "\" title=\""
            + Html.escaped(title)
            + "\"",
        "");
  }

  private String number(QuoteView quote) {
    return "<a class=\"number "
        + quote.kind()
        + "\" data-q=\""
        + quote.number()
        + "\" id=\""
        + id
        + "n"
        + quote.number()
        + "\" href=\"#"
        + id
        + "r"
        + quote.number()
        + "\" aria-label=\""
        + Html.escaped("Quote " + quote.number() + ", " + quote.who())
        + "\">"
        + quote.number()
        + "</a>";
  }

  /** Returns where, when and by whom the story was filed. */
  static String filed(Dateline dateline) {
    return String.join(" · ", Filing.facts(dateline));
  }
}
