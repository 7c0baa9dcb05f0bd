package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;

/** Finds known names in each block; names that overlap are settled as within any one tagger. */
public final class GazetteerTagger implements EntityTagger {
  private final EntityTagger disjoint;

  /** Makes a tagger that finds what {@code matcher} finds. */
  public GazetteerTagger(NameMatcher matcher) {
    this.disjoint = EntityTagger.inOrder(article -> all(matcher, article));
  }

  @Override
  public List<Entity> tag(Article article) {
    return disjoint.tag(article);
  }

  private static List<Entity> all(NameMatcher matcher, Article article) {
    List<Entity> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      matcher.find(
          Words.of(article.text(), block.span()),
          (start, end, type) -> found.add(Entity.of(article, new Span(start, end), type)));
    }
    return found;
  }
}
