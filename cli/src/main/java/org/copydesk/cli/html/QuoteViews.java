package org.copydesk.cli.html;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.core.Span;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.Speaker;

/** The quotes of an analysis as the page shows them, in text order. */
final class QuoteViews {
  private static final String UNKNOWN = "Speaker not told";

  private QuoteViews() {}

  static List<QuoteView> of(Analysis analysis) {
    List<Quote> quotes = new ArrayList<>(analysis.quotes());
    quotes.sort(Comparator.comparing((Quote quote) -> quote.parts().get(0)));
    List<QuoteView> views = new ArrayList<>(quotes.size());
    for (Quote quote : quotes) {
      views.add(view(views.size() + 1, quote));
    }
    return views;
  }

  private static QuoteView view(int number, Quote quote) {
    Speaker speaker = quote.speaker().orElse(null);
    Span where = speaker == null ? null : speaker.span();
    String who = speaker == null ? UNKNOWN : speaker.name().orElse(speaker.text());
    String what = speaker == null ? "" : speaker.description().orElse("");
    return new QuoteView(
        number,
        quote.kind().name().toLowerCase(Locale.ROOT),
        quote.parts(),
        quote.cue().orElse(null),
        where,
        who,
        what,
        quote.rule());
  }
}
