package org.copydesk.quotes.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.copydesk.core.Article;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.copydesk.quotes.Speaker;
import org.copydesk.quotes.internal.DevelopmentData.Annotated;

/** Counts how often a pronoun that speaks is the one whom people who read the article say it is. */
final class PronounTrial {
  private static final String RESOURCE = "pronouns.tsv";

  int right;
  int all;

  /** Looks up the pronouns of {@code pronouns.tsv} in {@code articles}. */
  static PronounTrial over(List<Annotated> articles) throws IOException {
    PronounTrial trial = new PronounTrial();
    Map<Integer, List<Quote>> quotes = new HashMap<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(PronounTrial.class.getResourceAsStream(RESOURCE)),
                StandardCharsets.UTF_8))) {
      for (String line : in.lines().filter(l -> !l.startsWith("#")).toList()) {
        String[] fields = line.split("\t");
        List<Quote> found =
            quotes.computeIfAbsent(
                Integer.valueOf(fields[0]),
                i -> QuoteAttributor.standard().attribute(Article.parse(articles.get(i).text())));
        trial.add(found, Integer.parseInt(fields[1]), fields[2]);
      }
    }
    return trial;
  }

  private void add(List<Quote> quotes, int offset, String name) {
    for (Quote quote : quotes) {
      Speaker speaker = quote.speaker().orElse(null);
      if (speaker != null && speaker.span().start() == offset) {
        String found = speaker.name().orElse("-");
        all++;
        right += found.contains(name) ? 1 : 0;
        return;
      }
    }
  }
}
