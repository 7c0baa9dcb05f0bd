package org.copydesk.benchmarks;

import org.copydesk.core.Article;
import org.copydesk.core.EntityTagger;
import org.copydesk.entities.EntityTaggers;
import org.copydesk.quotes.QuoteAttributor;

/** The whole analysis by Copydesk. */
public final class CopydeskCandidate implements Candidate {
  /** Makes the candidate; nothing is loaded yet. */
  public CopydeskCandidate() {}

  @Override
  public String name() {
    return "Copydesk";
  }

  @Override
  public String steps() {
    return "datelines, blocks, sentences, entities, quotes with speakers, reported speech";
  }

  @Override
  public int heapMegabytes() {
    return 160;
  }

  @Override
  public Analyzer load() {
    EntityTagger tagger = EntityTaggers.standard();
    QuoteAttributor attributor = QuoteAttributor.standard();
    return text -> {
      Article article = Article.parse(text);
      return attributor.attribute(article, tagger.tag(article)).size();
    };
  }
}
