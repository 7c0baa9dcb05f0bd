package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Makes organizations of the companies that another tagger takes for people or places where a story
 * leaves out their legal form: {@code Linha Norte} beside {@code Linha Norte SA}. A last name of
 * somebody in the story stays that person's.
 */
public final class CompanyNames implements EntityTagger {
  private static final WordTable<String> LEGAL_FORMS =
      Lists.load("companies.txt").words("legal form");

  private final EntityTagger tagger;

  /** Makes a tagger of what {@code tagger} finds. */
  public CompanyNames(EntityTagger tagger) {
    this.tagger = tagger;
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = tagger.tag(article);
    Set<String> companies = new HashSet<>();
    for (Entity entity : found) {
      if (entity.type().equals(EntityType.ORGANIZATION)) {
        String name = withoutLegalForm(entity.text());
        if (name != null) {
          companies.add(name);
        }
      }
    }
    if (companies.isEmpty()) {
      return found;
    }
    for (Entity entity : found) {
      int blank = entity.text().lastIndexOf(' ');
      if (entity.type().equals(EntityType.PERSON) && blank > 0) {
        companies.remove(entity.text().substring(blank + 1));
      }
    }
    List<Entity> result = new ArrayList<>(found.size());
    for (Entity entity : found) {
      boolean wrong =
          !entity.type().equals(EntityType.ORGANIZATION) && companies.contains(entity.text());
      result.add(
          wrong
              ? new Entity(
                  entity.span(), entity.text(), EntityType.ORGANIZATION, entity.confidence())
              : entity);
    }
    return List.copyOf(result);
  }

  /** Returns {@code Koster} of {@code Koster NV}, null if {@code name} ends in no legal form. */
  private static @Nullable String withoutLegalForm(String name) {
    Words words = Words.of(name);
    int last = words.size() - 1;
    if (last > 0 && words.isMark(last, '.')) {
      last--;
    }
    if (last < 1 || words.in(LEGAL_FORMS, last) == null) {
      return null;
    }
    int end = words.isMark(last - 1, ',') ? last - 2 : last - 1;
    return end < 0 ? null : name.substring(0, words.end(end));
  }
}
