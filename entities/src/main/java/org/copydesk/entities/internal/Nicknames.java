package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/**
 * Joins the halves of a person's name that another tagger parts at a nickname in quotation marks:
 * {@code Raymond “Peaches” Dupree} is one name.
 */
public final class Nicknames implements EntityTagger {
  /** The longest first half with the nickname, in UTF-16 units. */
  private static final int LONGEST = 60;

  /** From the first half to the last name: {@code Raymond “Peaches” }. */
  private static final Pattern FIRST_HALF =
      Pattern.compile("[^“”\"‘’']++(?<= )[“\"‘']\\p{Lu}[^“”\"‘’'.,!?]{0,19}+[”\"’'] ");

  private final EntityTagger tagger;

  /** Makes a tagger of what {@code tagger} finds. */
  public Nicknames(EntityTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = tagger.tag(article);
    List<Entity> result = new ArrayList<>(found.size());
    for (Entity entity : found) {
      Entity before = result.isEmpty() ? null : result.get(result.size() - 1);
      if (before != null && areHalves(article.text(), before, entity)) {
        Span whole = new Span(before.span().start(), entity.span().end());
        double confidence = Math.min(before.confidence(), entity.confidence());
        result.set(
            result.size() - 1,
            new Entity(whole, whole.in(article.text()), EntityType.PERSON, confidence));
      } else {
        result.add(entity);
      }
    }
    return List.copyOf(result);
  }

  private static boolean areHalves(String text, Entity first, Entity last) {
    int from = first.span().start();
    int to = last.span().start();
    return last.type().equals(EntityType.PERSON)
        && to - from <= LONGEST
        && (first.type().equals(EntityType.PERSON) || first.text().indexOf('“') > 0)
        && FIRST_HALF.matcher(text.substring(from, to)).matches();
  }
}
