package org.example;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;
import org.copydesk.sentences.SentenceSplitter;

/** Datelines and sentences with nothing but core. */
public final class Main {
  public static void main(String[] args) {
    Article article = Article.parse("LYON, France (AP) \u2014 The river rose again. Nobody was hurt.");
    check(article.sentences().size() == 2, article.sentences());
    List<Span> sentences = SentenceSplitter.standard().split("Mr. Roe slept. He woke.");
    check(sentences.size() == 2, sentences);
    for (String absent :
        List.of("org.copydesk.entities.EntityTaggers", "org.copydesk.quotes.QuoteAttributor")) {
      try {
        Class.forName(absent);
        throw new AssertionError(absent + " came along");
      } catch (ClassNotFoundException expected) {
        // core alone
      }
    }
  }

  private static void check(boolean right, Object got) {
    if (!right) {
      throw new AssertionError(got);
    }
  }
}
