package org.copydesk.quotes.internal.indirect;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;

/**
 * One act of reporting in the reporter's words: who (may be absent), the cue, what.
 *
 * @param source the words that name the source, empty if there are none
 * @param cue the words that tell that it is a report ({@code said})
 * @param contents what is reported, in text order, at least one; may run over quotations
 * @param score how sure the finder is, from 0 to 1
 * @param rule the rule that decided, in lower-case words joined by hyphens
 */
public record ReportedClause(
    Optional<Span> source, Span cue, List<Span> contents, double score, String rule) {
  /** Copies the list. */
  public ReportedClause {
    contents = List.copyOf(contents);
  }
}
