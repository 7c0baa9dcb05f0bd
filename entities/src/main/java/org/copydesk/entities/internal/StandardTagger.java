package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;

/**
 * The built-in taggers in their order around a tagger of names. The rules all read the same words,
 * which are made once for a block.
 */
public final class StandardTagger implements EntityTagger {
  private final EntityTagger names;

  /** Makes a tagger around {@code names}, which finds persons, organizations and places. */
  public StandardTagger(EntityTagger names) {
    this.names = names;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> addresses = new ArrayList<>();
    List<Entity> dates = new ArrayList<>();
    List<Entity> amounts = new ArrayList<>();
    List<Entity> nationalities = new ArrayList<>();
    List<Entity> titles = new ArrayList<>();
    for (Block block : article.blocks()) {
      Words words = Words.of(article.text(), block.span());
      RuleTaggers.ADDRESSES.read(article, words, addresses);
      RuleTaggers.DATES.read(article, words, dates);
      RuleTaggers.AMOUNTS.read(article, words, amounts);
      RuleTaggers.NATIONALITIES.read(article, words, nationalities);
      RuleTaggers.TITLES.read(article, words, titles);
    }
    return EntityTagger.inOrder(
            all -> addresses,
            RuleTaggers.DATELINE,
            RuleTaggers.CREDITS,
            names,
            all -> dates,
            all -> amounts,
            all -> nationalities,
            all -> titles)
        .tag(article);
  }
}
