package org.copydesk.quotes.internal.indirect;

import java.util.List;
import java.util.Locale;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;

/**
 * Counts words of contents outside quotation marks: those of indirect and mixed attributions
 * against those of clauses found. The second line takes all attributed quotations as found, to tell
 * what the whole is worth.
 */
final class ClauseScore {
  private int right;
  private int found;
  private int gold;
  private int quotedGold;
  private int contents;
  private int exact;
  private int clauses;
  private int matched;
  private int sourceRight;

  void add(GoldArticle article, List<ReportedClause> predicted) {
    Tokens tokens = article.tokens();
    String text = article.article().text();
    int n = tokens.size();
    boolean[] isGold = new boolean[n];
    boolean[] isFound = new boolean[n];
    boolean[] skip = new boolean[n];
    for (int i = 0; i < n; i++) {
      skip[i] = !Character.isLetterOrDigit(text.codePointAt(tokens.start(i)));
    }
    article.ignored().forEach(s -> mark(tokens, s, skip));
    boolean[] quoted = new boolean[n];
    article.quotations().forEach(s -> mark(tokens, s, quoted));
    for (GoldArticle.Gold a : article.attributions()) {
      a.content().forEach(s -> mark(tokens, s, isGold));
    }
    for (ReportedClause c : predicted) {
      c.contents().forEach(s -> mark(tokens, s, isFound));
    }
    for (int i = 0; i < n; i++) {
      if (skip[i]) {
        continue;
      }
      if (quoted[i]) {
        quotedGold += isGold[i] ? 1 : 0;
        continue;
      }
      gold += isGold[i] ? 1 : 0;
      found += isFound[i] ? 1 : 0;
      right += isGold[i] && isFound[i] ? 1 : 0;
    }
    clauses += predicted.size();
    for (GoldArticle.Gold a : article.attributions()) {
      if (a.kind().equals("direct") || a.content().isEmpty()) {
        continue;
      }
      contents++;
      ReportedClause best = null;
      int most = 0;
      for (ReportedClause c : predicted) {
        int common = common(a.content(), c.contents());
        if (common > most) {
          most = common;
          best = c;
        }
      }
      if (best == null) {
        continue;
      }
      matched++;
      sourceRight += sourceAgrees(a.source(), best) ? 1 : 0;
      if (best.contents().get(0).start() == a.content().get(0).start()
          && Math.abs(
                  best.contents().get(best.contents().size() - 1).end()
                      - a.content().get(a.content().size() - 1).end())
              <= 1) {
        exact++;
      }
    }
  }

  private static boolean sourceAgrees(List<Span> gold, ReportedClause clause) {
    if (gold.isEmpty() || clause.source().isEmpty()) {
      return gold.isEmpty() == clause.source().isEmpty();
    }
    return gold.stream().anyMatch(s -> s.overlaps(clause.source().get()));
  }

  private static int common(List<Span> a, List<Span> b) {
    int sum = 0;
    for (Span x : a) {
      for (Span y : b) {
        sum += Math.max(0, Math.min(x.end(), y.end()) - Math.max(x.start(), y.start()));
      }
    }
    return sum;
  }

  private static void mark(Tokens tokens, Span span, boolean[] marks) {
    for (int i = tokens.firstFrom(span.start());
        i < tokens.size() && tokens.start(i) < span.end();
        i++) {
      marks[i] = true;
    }
  }

  @Override
  public String toString() {
    double p = right / (double) Math.max(1, found);
    double r = right / (double) Math.max(1, gold);
    double q = 0.97 * quotedGold;
    double allP = (right + q) / (found + quotedGold);
    double allR = (right + q) / (gold + quotedGold);
    return String.format(
        Locale.ROOT,
        "outside marks P %.1f R %.1f F %.1f; with quotations at 97: P %.1f R %.1f F %.1f;"
            + " contents %d clauses %d matched %d exact %.1f source %.1f",
        100 * p,
        100 * r,
        200 * p * r / (p + r),
        100 * allP,
        100 * allR,
        200 * allP * allR / (allP + allR),
        contents,
        clauses,
        matched,
        100.0 * exact / Math.max(1, contents),
        100.0 * sourceRight / Math.max(1, matched));
  }
}
