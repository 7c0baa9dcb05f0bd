package org.copydesk.quotes;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.copydesk.core.Article;
import org.copydesk.core.Span;

/**
 * Counts how well quotes agree with an annotation by hand. Add articles one by one, then ask for
 * the {@link #report()}. Not thread-safe.
 *
 * <p>How it counts:
 *
 * <ul>
 *   <li>Attributed quoted spans: those in double quotation marks (or two single ones) with a
 *       speaker, against those of the annotation with a source. Two spans are the same if each
 *       covers at least half of the other. Spans that touch an ignored region do not count on
 *       either side.
 *   <li>Right speaker: of the spans found, those whose speaker's {@link Speaker#span()} overlaps
 *       the annotated source; split by what the source is. Exact: {@link Speaker#phrase()} is the
 *       source.
 *   <li>Span and speaker: F1 where a span counts only with the right speaker.
 *   <li>Content: the words (runs of letters and digits) within the parts of quotes with a speaker,
 *       against those of the annotated attributions with a source. Exact: the share of annotated
 *       attributions whose words are those of a quote.
 *   <li>Speaker of matched content: each annotated attribution with a source is matched to the
 *       quote that shares most words with it; of those matched, the share where the speakers
 *       overlap.
 * </ul>
 */
public final class QuoteEvaluation {

  /**
   * A span in quotation marks as annotated.
   *
   * @param span the span, marks included
   * @param source the words that name its source; empty if it is nobody's words
   * @param sourceType what the source is, for the split: {@code name}, {@code pronoun}, {@code
   *     noun}
   */
  public record QuotedSpan(Span span, List<Span> source, String sourceType) {
    /** Copies the list. */
    public QuotedSpan {
      Objects.requireNonNull(span, "span");
      source = List.copyOf(source);
      Objects.requireNonNull(sourceType, "sourceType");
    }
  }

  /**
   * An attribution as annotated.
   *
   * @param source the words that name its source; empty if there are none
   * @param content what is attributed
   */
  public record Attribution(List<Span> source, List<Span> content) {
    /** Copies the lists. */
    public Attribution {
      source = List.copyOf(source);
      content = List.copyOf(content);
    }
  }

  /**
   * The annotation of one article.
   *
   * @param quoted every span in quotation marks
   * @param attributions every attribution
   * @param ignored regions that count on neither side
   */
  public record Annotation(
      List<QuotedSpan> quoted, List<Attribution> attributions, List<Span> ignored) {
    /** Copies the lists. */
    public Annotation {
      quoted = List.copyOf(quoted);
      attributions = List.copyOf(attributions);
      ignored = List.copyOf(ignored);
    }
  }

  /** Found, right and annotated numbers of one measure. */
  private static final class Count {
    int right;
    int found;
    int annotated;

    double precision() {
      return found == 0 ? 0 : 100.0 * right / found;
    }

    double recall() {
      return annotated == 0 ? 0 : 100.0 * right / annotated;
    }

    double f1() {
      return right == 0 ? 0 : 2 * precision() * recall() / (precision() + recall());
    }
  }

  private int articles;
  private final Count spans = new Count();
  private final Count spansWithSpeaker = new Count();
  private final Map<String, Count> speakers = new TreeMap<>();
  private final Map<String, Count> rules = new TreeMap<>();
  private int exactSpeakers;
  private final Count content = new Count();
  private final Count exactContent = new Count();
  private final Count contentSpeaker = new Count();

  /** Makes an evaluation of no article yet. */
  public QuoteEvaluation() {}

  /** Counts {@code quotes}, found in {@code article}, against {@code annotation}. */
  public void add(Article article, Annotation annotation, List<Quote> quotes) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(annotation, "annotation");
    Objects.requireNonNull(quotes, "quotes");
    articles++;
    addSpans(article.text(), annotation, quotes);
    addContents(article.text(), annotation, quotes);
  }

  private void addSpans(String text, Annotation annotation, List<Quote> quotes) {
    for (QuotedSpan gold : annotation.quoted()) {
      if (!gold.source().isEmpty() && !touches(gold.span(), annotation.ignored())) {
        spans.annotated++;
      }
    }
    for (Quote quote : quotes) {
      for (Span span : quote.quoted()) {
        if (quote.speaker().isPresent()
            && isDouble(text, span)
            && !touches(span, annotation.ignored())) {
          addSpan(span, quote, annotation);
        }
      }
    }
  }

  private void addSpan(Span span, Quote quote, Annotation annotation) {
    Count rule = rules.computeIfAbsent(quote.rule(), r -> new Count());
    spans.found++;
    rule.found++;
    for (QuotedSpan gold : annotation.quoted()) {
      if (!gold.source().isEmpty() && same(gold.span(), span)) {
        spans.right++;
        rule.annotated++;
        Speaker speaker = quote.speaker().orElseThrow();
        Count type = speakers.computeIfAbsent(gold.sourceType(), t -> new Count());
        type.annotated++;
        if (touches(speaker.span(), gold.source())) {
          spansWithSpeaker.right++;
          rule.right++;
          type.right++;
        }
        if (gold.source().size() == 1 && gold.source().get(0).equals(speaker.phrase())) {
          exactSpeakers++;
        }
        return;
      }
    }
  }

  private void addContents(String text, Annotation annotation, List<Quote> quotes) {
    BitSet ignored = words(text, annotation.ignored());
    BitSet allGold = new BitSet();
    BitSet allFound = new BitSet();
    List<BitSet> found = new ArrayList<>();
    for (Quote quote : quotes) {
      BitSet words = words(text, quote.parts());
      words.andNot(ignored);
      found.add(words);
      if (quote.speaker().isPresent()) {
        allFound.or(words);
      }
    }
    for (Attribution gold : annotation.attributions()) {
      BitSet words = words(text, gold.content());
      words.andNot(ignored);
      if (!gold.source().isEmpty() && !words.isEmpty()) {
        allGold.or(words);
        addContent(gold, words, quotes, found);
      }
    }
    content.annotated += allGold.cardinality();
    content.found += allFound.cardinality();
    allGold.and(allFound);
    content.right += allGold.cardinality();
  }

  private void addContent(Attribution gold, BitSet words, List<Quote> quotes, List<BitSet> found) {
    int best = -1;
    double most = 0;
    for (int i = 0; i < found.size(); i++) {
      BitSet common = (BitSet) words.clone();
      common.and(found.get(i));
      double share =
          2.0 * common.cardinality() / (words.cardinality() + found.get(i).cardinality());
      if (share > most && quotes.get(i).speaker().isPresent()) {
        most = share;
        best = i;
      }
    }
    exactContent.annotated++;
    if (best >= 0) {
      exactContent.right += found.get(best).equals(words) ? 1 : 0;
      contentSpeaker.annotated++;
      Span speaker = quotes.get(best).speaker().orElseThrow().span();
      contentSpeaker.right += touches(speaker, gold.source()) ? 1 : 0;
    }
  }

  /** Returns the first units of the words within {@code spans}. */
  private static BitSet words(String text, List<Span> spans) {
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

  private static boolean isDouble(String text, Span span) {
    char first = text.charAt(span.start());
    boolean single = first == '\'' || first == '‘' || first == '`' || first == '’';
    return !single || span.length() > 1 && text.charAt(span.start() + 1) == first;
  }

  private static boolean same(Span a, Span b) {
    int common = Math.min(a.end(), b.end()) - Math.max(a.start(), b.start());
    return 2 * common >= a.length() && 2 * common >= b.length();
  }

  private static boolean touches(Span span, List<Span> others) {
    return others.stream().anyMatch(span::overlaps);
  }

  /** Returns the F1 of attributed quoted spans, in percent. */
  public double spanF1() {
    return spans.f1();
  }

  /** Returns the F1 of spans with the right speaker, in percent. */
  public double spanAndSpeakerF1() {
    Count both = new Count();
    both.right = spansWithSpeaker.right;
    both.found = spans.found;
    both.annotated = spans.annotated;
    return both.f1();
  }

  /** Returns the F1 of content words, in percent. */
  public double contentF1() {
    return content.f1();
  }

  /** Returns the report: a line for each measure, figures in percent, then a line for each rule. */
  public String report() {
    StringBuilder report = new StringBuilder();
    line(report, "articles %d", articles);
    line(
        report,
        "attributed quoted spans   P %.1f  R %.1f  F1 %.1f  (%d found, %d annotated)",
        spans.precision(),
        spans.recall(),
        spans.f1(),
        spans.found,
        spans.annotated);
    line(
        report,
        "right speaker             %.1f  (exact phrase %.1f)",
        share(spansWithSpeaker.right, spans.right),
        share(exactSpeakers, spans.right));
    speakers.forEach(
        (type, count) -> line(report, "  %-23s %.1f  (%d)", type, count.recall(), count.annotated));
    line(report, "span and speaker          F1 %.1f", spanAndSpeakerF1());
    line(
        report,
        "content words             P %.1f  R %.1f  F1 %.1f  (exact %.1f of %d attributions)",
        content.precision(),
        content.recall(),
        content.f1(),
        exactContent.recall(),
        exactContent.annotated);
    line(
        report,
        "speaker of matched content %.1f  (%d)",
        contentSpeaker.recall(),
        contentSpeaker.annotated);
    line(report, "rule                              spans  speech  right speaker");
    rules.forEach(
        (rule, count) ->
            line(
                report,
                "%-32s %6d  %6.1f  %6.1f",
                rule,
                count.found,
                share(count.annotated, count.found),
                share(count.right, count.found)));
    return report.toString();
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
