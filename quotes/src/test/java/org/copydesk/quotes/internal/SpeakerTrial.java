package org.copydesk.quotes.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;
import org.copydesk.quotes.internal.DevelopmentData.Quoted;

/**
 * Counts what a model decides for quotations against the annotation, rule by rule; for trials while
 * training.
 */
final class SpeakerTrial {
  private final boolean show;
  private final WordTable table = WordTable.of(CueLexicon.english());
  private int attributed;
  private int goldAttributed;
  private int both;
  private int right;
  private final Map<String, int[]> byType = new TreeMap<>();
  private final Map<String, int[]> byRule = new TreeMap<>();
  private int noMention;
  private int noCandidate;

  SpeakerTrial(boolean show) {
    this.show = show;
  }

  void run(List<SpeakerTrainer.Example> examples, SpeakerModel model) {
    for (SpeakerTrainer.Example example : examples) {
      Annotated annotated = example.annotated();
      Reading reading = example.reading();
      Layout layout = new Layout(reading, table);
      Clauses clauses = reading.clauses();
      SpeakerRanker.Choice[] choices = new SpeakerRanker(layout, model, clauses.byQuotation).rank();
      for (Quoted quoted : annotated.quoted()) {
        goldAttributed += quoted.sources().isEmpty() ? 0 : 1;
      }
      for (int q = 0; q < choices.length; q++) {
        count(annotated, layout, q, choices);
      }
    }
  }

  private void count(Annotated annotated, Layout layout, int q, SpeakerRanker.Choice[] choices) {
    Quotation quotation = layout.quotations.get(q);
    if (annotated.isIgnored(quotation.span()) || quotation.single()) {
      return;
    }
    Quoted gold =
        annotated.quoted().stream()
            .filter(g -> g.span().equals(quotation.span()))
            .findFirst()
            .orElse(null);
    SpeakerRanker.Choice choice = choices[q];
    int m = choice.mention();
    boolean said = gold != null && !gold.sources().isEmpty();
    boolean ok = false;
    if (m >= 0) {
      attributed++;
      if (said) {
        both++;
        Mention mention = layout.mentions.get(m);
        Span span = layout.span(mention.start(), mention.end());
        ok = gold.sources().stream().anyMatch(s -> s.overlaps(span));
        right += ok ? 1 : 0;
        int[] type = byType.computeIfAbsent(gold.sourceType(), k -> new int[2]);
        type[0] += ok ? 1 : 0;
        type[1]++;
      }
      int[] rule = byRule.computeIfAbsent(choice.rule().toString(), k -> new int[3]);
      rule[0] += ok ? 1 : 0;
      rule[1] += said ? 1 : 0;
      rule[2]++;
    }
    if (said && SpeakerTrainer.mentionOf(layout, gold.sources()) == -2) {
      noMention++;
    }
    if (show && (m >= 0 ? !ok : said)) {
      int a = Math.max(0, quotation.span().start() - 150);
      int b = Math.min(annotated.text().length(), quotation.span().end() + 150);
      String text = annotated.text();
      System.out.println(
          (said ? gold.sourceType() : "NOBODY")
              + " "
              + choice.rule()
              + " chose ["
              + (m < 0
                  ? ""
                  : layout
                      .span(layout.mentions.get(m).start(), layout.mentions.get(m).end())
                      .in(text))
              + "] gold "
              + (said ? gold.sources().stream().map(s -> s.in(text)).toList() : "")
              + (said && SpeakerTrainer.mentionOf(layout, gold.sources()) == -2 ? " NOMENTION" : "")
              + "\n     "
              + (text.substring(a, quotation.span().start())
                      + "{{"
                      + shorter(quotation.span().in(text))
                      + "}}"
                      + text.substring(quotation.span().end(), b))
                  .replace("\n", "|"));
    }
  }

  private static String shorter(String s) {
    return s.length() > 100 ? s.substring(0, 45) + " ... " + s.substring(s.length() - 45) : s;
  }

  void print() {
    double p = (double) both / attributed;
    double r = (double) both / goldAttributed;
    System.out.printf(
        "attributed P %.1f R %.1f F1 %.2f%n", 100 * p, 100 * r, 200 * p * r / (p + r));
    System.out.printf("right speaker %.2f%n", 100.0 * right / both);
    p = (double) right / attributed;
    r = (double) right / goldAttributed;
    System.out.printf("span and speaker F1 %.2f%n", 200 * p * r / (p + r));
    byType.forEach((k, v) -> System.out.printf("  %s %.1f (%d)%n", k, 100.0 * v[0] / v[1], v[1]));
    byRule.forEach(
        (k, v) ->
            System.out.printf(
                "  %-30s speech %.1f speaker %.1f (%d)%n",
                k, 100.0 * v[1] / v[2], 100.0 * v[0] / v[2], v[2]));
    System.out.println("no mention " + noMention + " no candidate " + noCandidate);
  }
}
