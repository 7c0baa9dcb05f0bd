package org.copydesk.quotes.internal.indirect;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.CueLexicon;

/** Finds what is reported in the reporter's own words. Thread-safe. */
public final class ReportedClauseFinder {
  /** Makes a finder. */
  public ReportedClauseFinder() {}

  /**
   * Returns the reported clauses of {@code article} in text order.
   *
   * @param tokens the tokens of the whole text
   * @param quotations the stretches in quotation marks, in text order and disjoint
   * @param cues the cue words
   */
  public List<ReportedClause> find(
      Article article, Tokens tokens, List<Span> quotations, CueLexicon cues) {
    return List.of();
  }
}
