package org.copydesk.core.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;

/**
 * Asks several taggers and settles their conflicts by the numbered rules of {@link
 * EntityTagger#inOrder}.
 */
public final class OrderedTaggers implements EntityTagger {

  /** Rules 2 to 4: longer first, then earlier in the text, then by type name. */
  private static final Comparator<Entity> WITHIN_ONE_TAGGER =
      Comparator.<Entity>comparingInt(e -> -e.span().length())
          .thenComparingInt(e -> e.span().start())
          .thenComparing(e -> e.type().name());

  private final List<EntityTagger> taggers;

  /** Makes a tagger over {@code taggers}, the strongest first. */
  public OrderedTaggers(List<EntityTagger> taggers) {
    this.taggers = List.copyOf(taggers);
  }

  @Override
  public List<Entity> tag(Article article) {
    TreeMap<Integer, Entity> kept = new TreeMap<>();
    for (int i = 0; i < taggers.size(); i++) {
      List<Entity> found = found(i, article);
      found.sort(WITHIN_ONE_TAGGER);
      for (Entity entity : found) {
        if (isFree(kept, entity.span())) {
          kept.put(entity.span().start(), entity);
        }
      }
    }
    return List.copyOf(kept.values());
  }

  /** What is kept is disjoint, so only the neighbours of a new span can overlap it. */
  private static boolean isFree(TreeMap<Integer, Entity> kept, Span span) {
    var before = kept.floorEntry(span.start());
    if (before != null && before.getValue().span().overlaps(span)) {
      return false;
    }
    var after = kept.higherEntry(span.start());
    return after == null || !after.getValue().span().overlaps(span);
  }

  /** Returns a copy of what tagger {@code index} found, which it may go on changing. */
  private List<Entity> found(int index, Article article) {
    List<Entity> found = taggers.get(index).tag(article);
    if (found == null) {
      throw broken(index, "null, a list was expected");
    }
    String text = article.text();
    List<Entity> copy = new ArrayList<>(found.size());
    for (Entity entity : found) {
      if (entity == null) {
        throw broken(index, "a list that holds null");
      }
      Span span = entity.span();
      if (span.end() > text.length()) {
        throw broken(index, span + " in a text of length " + text.length());
      }
      if (!text.startsWith(entity.text(), span.start())) {
        throw broken(
            index,
            "the text '"
                + entity.text()
                + "' for "
                + span
                + ", where '"
                + span.in(text)
                + "' stands");
      }
      copy.add(entity);
    }
    return copy;
  }

  private IllegalArgumentException broken(int index, String what) {
    String name = taggers.get(index).getClass().getName();
    return new IllegalArgumentException("tagger " + index + " (" + name + ") returned " + what);
  }
}
