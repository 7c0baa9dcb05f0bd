package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.quotes.QuoteEvaluation.Annotation;

/** Counts the words of contents, contents with just the annotated words, and their speakers. */
final class ContentCount {
  final Count words = new Count();

  /** Annotated contents, and those found to the word. */
  final Count exact = new Count();

  /** Annotated contents that a quote shares words with, and those with the right speaker. */
  final Count speakers = new Count();

  void add(String text, Annotation annotation, List<Quote> quotes) {
    BitSet ignored = wordsOf(text, annotation.ignored());
    BitSet allGold = new BitSet();
    BitSet allFound = new BitSet();
    List<BitSet> found = new ArrayList<>();
    for (Quote quote : quotes) {
      BitSet each = wordsOf(text, quote.parts());
      each.andNot(ignored);
      found.add(each);
      if (quote.speaker().isPresent()) {
        allFound.or(each);
      }
    }
    for (QuoteEvaluation.Attribution gold : annotation.attributions()) {
      BitSet each = wordsOf(text, gold.content());
      each.andNot(ignored);
      if (!gold.source().isEmpty() && !each.isEmpty()) {
        allGold.or(each);
        match(gold, each, quotes, found);
      }
    }
    words.annotated += allGold.cardinality();
    words.found += allFound.cardinality();
    allGold.and(allFound);
    words.right += allGold.cardinality();
  }

  private void match(
      QuoteEvaluation.Attribution gold, BitSet each, List<Quote> quotes, List<BitSet> found) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < found.size(); i++) {
      BitSet common = (BitSet) each.clone();
      common.and(found.get(i));
      double share = 2.0 * common.cardinality() / (each.cardinality() + found.get(i).cardinality());
      if (share > most && quotes.get(i).speaker().isPresent()) {
        most = share;
        best = i;
      }
    }
    exact.annotated++;
    if (best >= 0) {
      exact.right += found.get(best).equals(each) ? 1 : 0;
      speakers.annotated++;
      Span speaker = quotes.get(best).speaker().orElseThrow().span();
      speakers.right += QuotedSpanCount.touches(speaker, gold.source()) ? 1 : 0;
    }
  }

  /** Returns the first units of the words within {@code spans}. */
  private static BitSet wordsOf(String text, List<Span> spans) {
    BitSet words = new BitSet();
    for (Span span : spans) {
      boolean inside = false;
      int end = Math.min(span.end(), text.length());
      for (int i = span.start(); i < end; i++) {
        boolean letter = Character.isLetterOrDigit(text.charAt(i));
        if (letter && !inside) {
          words.set(i);
        }
        inside = letter;
      }
    }
    return words;
  }
}
