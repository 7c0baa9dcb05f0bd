package org.example;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.quotes.Quote;
import org.copydesk.quotes.QuoteAttributor;
import org.copydesk.quotes.Speaker;

/** Who said what, with names found by quotes itself. */
public final class Main {
  public static void main(String[] args) {
    Article article =
        Article.parse("\u201cThe pier is gone,\u201d Mayor Ada Holm said. \u201cWe start over.\u201d");
    List<Quote> quotes = QuoteAttributor.standard().attribute(article);
    check(quotes.size() == 1, quotes);
    check(quotes.get(0).parts().size() == 2, quotes);
    check(quotes.get(0).speaker().flatMap(Speaker::name).orElse("").equals("Ada Holm"), quotes);
    for (String absent :
        List.of("org.copydesk.entities.EntityTaggers", "opennlp.tools.namefind.NameFinderME")) {
      try {
        Class.forName(absent);
        throw new AssertionError(absent + " came along");
      } catch (ClassNotFoundException expected) {
        // quotes alone
      }
    }
  }

  private static void check(boolean right, Object got) {
    if (!right) {
      throw new AssertionError(got);
    }
  }
}
