package org.copydesk.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import org.copydesk.contracts.HostileTexts;
import org.copydesk.contracts.RepeatedText;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.entities.NamedEntity;
import org.copydesk.quotes.QuoteAttributor;

/**
 * Whether time grows in step with length: the whole analysis of each text that grows, at a tenth,
 * one and ten megabytes (or up to the length given). Prints a row for each and the largest factor;
 * fails if ten times the text takes more than twelve times as long.
 */
final class Growth {
  private static final int SHORTEST = 100_000;
  private static final int LONGEST = 10_000_000;
  private static final double MOST_GROWTH = 12;

  /** Shorter times tell nothing: a collection or a compilation takes as long. */
  private static final double LEAST_SECONDS = 0.2;

  private final EntityTagger tagger = EntityTaggers.standard();
  private final QuoteAttributor attributor = QuoteAttributor.standard();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private Growth() {}

  /**
   * Takes the longest length in UTF-16 units, ten million without it, and the name of the text to
   * begin with, the first without it.
   */
  public static void main(String[] args) {
    int longest = args.length > 0 ? Integer.parseInt(args[0]) : LONGEST;
    List<RepeatedText> texts = HostileTexts.repeated();
    if (args.length > 1) {
      texts = texts.stream().dropWhile(text -> !text.name().equals(args[1])).toList();
      if (texts.isEmpty()) {
        throw new IllegalArgumentException("need the name of a text, got " + args[1]);
      }
    }
    System.exit(new Growth().run(texts, longest, System.out) ? 0 : 1);
  }

  private boolean run(List<RepeatedText> texts, int longest, PrintStream out) {
    boolean inStep = true;
    double worst = 0;
    for (int i = 0; i < 20; i++) {
      seconds(texts.get(texts.size() - 1).ofLength(SHORTEST));
    }
    for (RepeatedText text : texts) {
      StringBuilder row = new StringBuilder("| " + text.name());
      double last = 0;
      for (int length = SHORTEST; length <= longest; length *= 10) {
        double seconds = seconds(text.ofLength(length));
        boolean grows = last > 0 && seconds > LEAST_SECONDS && seconds > MOST_GROWTH * last;
        row.append(String.format(Locale.ROOT, " | %.2f s%s", seconds, grows ? " (!)" : ""));
        inStep &= !grows;
        if (last > 0 && seconds > LEAST_SECONDS) {
          worst = Math.max(worst, seconds / last);
        }
        last = seconds;
      }
      out.println(row.append(" |"));
    }
    out.printf(
        Locale.ROOT,
        "%n%d texts; ten times the text took at most %.1f times as long%n",
        texts.size(),
        worst);
    return inStep;
  }

  private double seconds(String text) {
    long start = threads.getCurrentThreadCpuTime();
    Article article = Article.parse(text);
    List<Entity> entities = tagger.tag(article);
    attributor.attribute(article, entities);
    NamedEntity.group(article, entities);
    return (threads.getCurrentThreadCpuTime() - start) / 1e9;
  }
}
