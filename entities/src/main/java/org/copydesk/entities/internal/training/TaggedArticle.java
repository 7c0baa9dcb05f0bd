package org.copydesk.entities.internal.training;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;

/**
 * An article with the names that it should be found to have.
 *
 * @param source the corpus that it is of: the file's name up to the first full stop
 * @param article the running text and its blocks
 * @param names in text order and disjoint
 */
public record TaggedArticle(String source, Article article, List<Name> names) {
  /**
   * A name as annotated.
   *
   * @param label the class as it is called in the file
   */
  public record Name(Span span, String label) {}

  /** Returns the article with all its text in capitals, its blocks and names at the same places. */
  public TaggedArticle inCapitals() {
    char[] units = article.text().toCharArray();
    for (int i = 0; i < units.length; i++) {
      units[i] = Character.toUpperCase(units[i]);
    }
    return new TaggedArticle(
        source, Article.of(new String(units), article.blocks(), List.of()), names);
  }
}
