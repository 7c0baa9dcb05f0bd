package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.Quote;

/**
 * The way from an article to its quotes: layout, a speaker for each quotation, reported clauses,
 * and both joined. Immutable and thread-safe.
 */
public final class Attribution {
  private final WordTable table;
  private final CueLexicon cues;
  private final SpeakerModel model = SpeakerModel.standard();

  /** Makes one that goes by {@code cues}. */
  public Attribution(CueLexicon cues) {
    this.cues = cues;
    this.table = WordTable.of(cues);
  }

  /** Returns the quotes of {@code article} in text order. */
  public List<Quote> of(Article article, List<Entity> entities) {
    Tokens tokens = Tokens.of(article.text(), 0, article.text().length());
    Layout layout = Layout.of(article, tokens, table);
    Clauses clauses = Clauses.of(layout, tokens, cues);
    SpeakerRanker.Choice[] choices = new SpeakerRanker(layout, model, clauses.byQuotation).rank();
    return new QuoteAssembler(layout, choices, clauses).assemble();
  }
}
