package org.copydesk.quotes.internal.indirect;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/**
 * Where a report stands in the article: its cue with all words of it, its contents with all of the
 * quotations they begin or end in.
 */
final class ReportExtent {
  private final TaggedWords words;

  ReportExtent(TaggedWords words) {
    this.words = words;
  }

  /** Returns {@code report}, whose source is {@code source}, as a clause of the article. */
  ReportedClause clause(Report report, Optional<Span> source) {
    int first = Extents.cueStart(words, report.cue());
    int last = Extents.cueEnd(words, report.cue(), report.start());
    int start = report.start();
    int end = quotationEnd(report.end());
    while (words.quoted(start) && words.quoted(start - 1) && start - 1 != last) {
      start--;
    }
    if (last == report.cue() && bringsSource(last + 1, source)) {
      last++;
    }
    Span content = span(start, end);
    return new ReportedClause(
        source,
        span(start <= first && end >= first ? report.cue() : first, last),
        report.rest() < 0
            ? List.of(content)
            : List.of(content, span(report.rest(), quotationEnd(report.restEnd()))),
        report.probability(),
        rule(report));
  }

  /** Whether the word after a cue is a preposition before the source: "according to Lee". */
  private boolean bringsSource(int word, Optional<Span> source) {
    return words.tag(word) == Tag.ADP
        && (AccordingTo.isAt(words, word - 1)
            || source.isPresent()
                && word + 1 < words.size()
                && words.start(word + 1) == source.get().start());
  }

  /** Returns the last word of the quotation that word {@code i} is in, else {@code i}. */
  private int quotationEnd(int i) {
    int end = i;
    while (words.quoted(end) && words.quoted(end + 1)) {
      end++;
    }
    return end;
  }

  /**
   * The order of cue and content, and what the cue before it is; after a content it is a verb, also
   * where the tagger takes it for a noun ("…, the mayor claims").
   */
  private String rule(Report report) {
    if (!report.isAfterCue()) {
      return "reported-content-verb";
    }
    return switch (words.tag(report.cue())) {
      case Tag.VERB, Tag.AUX -> "reported-verb-content";
      case Tag.NOUN, Tag.PROPN -> "reported-noun-content";
      case Tag.PUNCT -> "reported-mark-content";
      default -> "reported-word-content";
    };
  }

  private Span span(int first, int last) {
    return new Span(words.start(first), words.end(last));
  }
}
