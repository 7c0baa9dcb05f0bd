package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.indirect.ReportedClause;
import org.jspecify.annotations.Nullable;

/** The reported clauses of an article, and the surest one that runs over each quotation. */
final class Clauses {
  final List<ReportedClause> all;
  final List<Span> quotations;
  final @Nullable ReportedClause[] byQuotation;

  Clauses(List<ReportedClause> all, List<Span> quotations) {
    this.all = all;
    this.quotations = quotations;
    this.byQuotation = new ReportedClause[quotations.size()];
    for (ReportedClause clause : all) {
      for (int q : within(clause)) {
        ReportedClause other = byQuotation[q];
        if (other == null || other.score() < clause.score()) {
          byQuotation[q] = clause;
        }
      }
    }
  }

  /** Returns the numbers of the quotations that the contents of {@code clause} overlap. */
  List<Integer> within(ReportedClause clause) {
    List<Integer> within = new ArrayList<>();
    for (Span content : clause.contents()) {
      for (int q = first(content.start());
          q < quotations.size() && quotations.get(q).start() < content.end();
          q++) {
        within.add(q);
      }
    }
    return within;
  }

  /** Returns the number of the first quotation that ends after {@code offset}. */
  private int first(int offset) {
    int low = 0;
    int high = quotations.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (quotations.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
