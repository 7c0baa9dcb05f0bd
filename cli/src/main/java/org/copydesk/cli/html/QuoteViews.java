package org.copydesk.cli.html;

import java.util.List;
import org.copydesk.cli.analysis.Analysis;

/** The quotes of an analysis as the page shows them, in text order. */
final class QuoteViews {
  private QuoteViews() {}

  static List<QuoteView> of(Analysis analysis) {
    return List.of();
  }
}
