package org.example;

import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.copydesk.quotes.Speaker;

/** The whole analysis, with a tagger of the program's own before the standard one. */
public final class Main {
  private static final EntityType VESSEL = new EntityType("VESSEL");

  public static void main(String[] args) {
    EntityTagger vessels = Main::vessels;
    EntityTagger tickers =
        EntityTaggers.pattern(new EntityType("TICKER"), Pattern.compile("\\$[A-Z]{1,5}+\\b"));
    EntityTagger tagger = EntityTagger.inOrder(vessels, tickers, EntityTaggers.standard());

    Article article =
        Article.parse(
            "LONDON (Reuters) - The MV Barack Obama ran aground, its owner ($EEL) said on Monday.\n\n"
                + "\"She will float again,\" said Captain Joan Reed.");
    List<Entity> entities = tagger.tag(article);
    List<Quote> quotes = QuoteAttributor.standard().attribute(article, entities);

    check(article.dateline().orElseThrow().places().get(0).name().equals("London"), article);
    check(entities.contains(Entity.of(article, vessel(article), VESSEL)), entities);
    check(entities.stream().anyMatch(e -> e.text().equals("$EEL")), entities);
    check(
        quotes.stream()
            .anyMatch(q -> q.speaker().flatMap(Speaker::name).orElse("").equals("Joan Reed")),
        quotes);
  }

  private static List<Entity> vessels(Article article) {
    return List.of(Entity.of(article, vessel(article), VESSEL));
  }

  private static Span vessel(Article article) {
    int at = article.text().indexOf("MV Barack Obama");
    return new Span(at, at + "MV Barack Obama".length());
  }

  private static void check(boolean right, Object got) {
    if (!right) {
      throw new AssertionError(got);
    }
  }
}
