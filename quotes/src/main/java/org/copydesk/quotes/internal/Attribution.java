package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.internal.indirect.ReportedClauseFinder;

/**
 * The way from an article to its quotes: layout, a speaker for each quotation, reported clauses,
 * and both joined. Immutable and thread-safe.
 */
public final class Attribution {
  private final WordTable table;
  private final ReportedClauseFinder finder;
  private final SpeakerModel model;

  /** Makes one that goes by {@code cues}. */
  public Attribution(CueLexicon cues) {
    this(cues, new ReportedClauseFinder(), SpeakerModel.standard());
  }

  Attribution(CueLexicon cues, ReportedClauseFinder finder, SpeakerModel model) {
    this.table = WordTable.of(cues);
    this.finder = finder;
    this.model = model;
  }

  /** Returns the quotes of {@code article} in text order. */
  public List<Quote> of(Article article, List<Entity> entities) {
    Reading reading = Reading.of(article, entities, finder);
    Clauses clauses = reading.clauses();
    Layout layout = new Layout(reading, table);
    SpeakerRanker.Choice[] choices = new SpeakerRanker(layout, model, clauses.byQuotation).rank();
    layout.forgetContexts();
    return new QuoteAssembler(layout, choices, clauses).assemble();
  }
}
