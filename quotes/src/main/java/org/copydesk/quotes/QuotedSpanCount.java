package org.copydesk.quotes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.core.Span;
import org.copydesk.quotes.QuoteEvaluation.Annotation;
import org.copydesk.quotes.QuoteEvaluation.QuotedSpan;

/** Counts attributed quoted spans and their speakers, in all, by type of source and by rule. */
final class QuotedSpanCount {
  final Count spans = new Count();

  /** Spans that have the right speaker as well. */
  final Count withSpeaker = new Count();

  /** By what the annotated source is: the spans of such sources, and the right speakers. */
  final Map<String, Count> types = new TreeMap<>();

  /** By rule: the spans found, those annotated, and the right speakers. */
  final Map<String, Count> rules = new TreeMap<>();

  int exactSpeakers;

  void add(String text, Annotation annotation, List<Quote> quotes) {
    for (QuotedSpan gold : annotation.quoted()) {
      if (!gold.source().isEmpty() && !touches(gold.span(), annotation.ignored())) {
        spans.annotated++;
        withSpeaker.annotated++;
      }
    }
    for (Quote quote : quotes) {
      if (quote.speaker().isPresent()) {
        for (Span span : quote.quoted()) {
          if (isDouble(text, span) && !touches(span, annotation.ignored())) {
            add(span, quote, quote.speaker().get(), annotation);
          }
        }
      }
    }
  }

  private void add(Span span, Quote quote, Speaker speaker, Annotation annotation) {
    Count rule = rules.computeIfAbsent(quote.rule(), r -> new Count());
    spans.found++;
    withSpeaker.found++;
    rule.found++;
    for (QuotedSpan gold : annotation.quoted()) {
      if (!gold.source().isEmpty() && same(gold.span(), span)) {
        spans.right++;
        rule.annotated++;
        Count type = types.computeIfAbsent(gold.sourceType(), t -> new Count());
        type.annotated++;
        if (touches(speaker.span(), gold.source())) {
          withSpeaker.right++;
          rule.right++;
          type.right++;
        }
        if (gold.source().equals(List.of(speaker.phrase()))) {
          exactSpeakers++;
        }
        return;
      }
    }
  }

  private static boolean isDouble(String text, Span span) {
    char first = text.charAt(span.start());
    boolean single = first == '\'' || first == '‘' || first == '`' || first == '’';
    return !single || span.length() > 1 && text.charAt(span.start() + 1) == first;
  }

  private static boolean same(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 2 * common >= a.length() && 2 * common >= b.length();
  }

  static boolean touches(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }
}
