package org.copydesk.quotes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
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

  /**
   * How often a rule is right.
   *
   * @param rule its name, as {@link Quote#rule()} says it
   * @param spans the quoted spans that it gave a speaker; one that goes on within its paragraph
   *     counts under the rule that began its quote
   * @param speech the share of these that are annotated as somebody's words, in percent
   * @param rightSpeaker the share of these with the annotated speaker, in percent
   */
  public record RulePrecision(String rule, int spans, double speech, double rightSpeaker) {}

  private int articles;
  private final QuotedSpanCount spans = new QuotedSpanCount();
  private final ContentCount contents = new ContentCount();

  /** Makes an evaluation of no article yet. */
  public QuoteEvaluation() {}

  /** Counts {@code quotes}, found in {@code article}, against {@code annotation}. */
  public void add(Article article, Annotation annotation, List<Quote> quotes) {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(annotation, "annotation");
    Objects.requireNonNull(quotes, "quotes");
    articles++;
    spans.add(article.text(), annotation, quotes);
    contents.add(article.text(), annotation, quotes);
  }

  /** Returns the F1 of attributed quoted spans, in percent. */
  public double spanF1() {
    return spans.spans.f1();
  }

  /** Returns the F1 of spans with the right speaker, in percent. */
  public double spanAndSpeakerF1() {
    return spans.withSpeaker.f1();
  }

  /** Returns the F1 of content words, in percent. */
  public double contentF1() {
    return contents.words.f1();
  }

  /** Returns how often each rule is right, by name. */
  public List<RulePrecision> rules() {
    return spans.rules.entrySet().stream()
        .map(
            e -> {
              Count count = e.getValue();
              return new RulePrecision(
                  e.getKey(),
                  count.found,
                  Count.share(count.annotated, count.found),
                  count.precision());
            })
        .toList();
  }

  /** Returns a line for each measure, figures in percent. */
  public String measures() {
    StringBuilder lines = new StringBuilder();
    Count all = spans.spans;
    Count words = contents.words;
    line(
        lines,
        "attributed quoted spans   P %.1f  R %.1f  F1 %.1f  (%d found, %d annotated)",
        all.precision(),
        all.recall(),
        all.f1(),
        all.found,
        all.annotated);
    line(
        lines,
        "right speaker             %.1f  (exact phrase %.1f)",
        Count.share(spans.withSpeaker.right, all.right),
        Count.share(spans.exactSpeakers, all.right));
    spans.types.forEach(
        (type, count) -> line(lines, "  %-23s %.1f  (%d)", type, count.recall(), count.annotated));
    line(lines, "span and speaker          F1 %.1f", spanAndSpeakerF1());
    line(
        lines,
        "content words             P %.1f  R %.1f  F1 %.1f  (exact %.1f of %d attributions)",
        words.precision(),
        words.recall(),
        words.f1(),
        contents.exact.recall(),
        contents.exact.annotated);
    line(
        lines,
        "speaker of matched content %.1f  (%d)",
        contents.speakers.recall(),
        contents.speakers.annotated);
    return lines.toString();
  }

  /** Returns the report: the {@link #measures()}, then a line for each rule. */
  public String report() {
    StringBuilder report = new StringBuilder();
    line(report, "articles %d", articles);
    report.append(measures());
    line(report, "rule                              spans  speech  right speaker");
    for (RulePrecision rule : rules()) {
      line(
          report,
          "%-32s %6d  %6.1f  %6.1f",
          rule.rule(),
          rule.spans(),
          rule.speech(),
          rule.rightSpeaker());
    }
    return report.toString();
  }

  private static void line(StringBuilder report, String format, Object... values) {
    report.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
