package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;

/** Marks the matches of a pattern that a user gave. */
public final class PatternTagger implements EntityTagger {
  private final EntityType type;
  private final Pattern pattern;

  /** Makes a tagger that marks the matches of {@code pattern} as {@code type}. */
  public PatternTagger(EntityType type, Pattern pattern) {
    this.type = type;
    this.pattern = pattern;
  }

  @Override
  public List<Entity> tag(Article article) {
    String text = article.text();
    List<Entity> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      Span span = Blanks.trimmed(text, matcher.start(), matcher.end());
      if (span != null) {
        found.add(Entity.of(article, span, type));
      }
    }
    return List.copyOf(found);
  }
}
