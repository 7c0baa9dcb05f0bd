package org.copydesk.entities;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/** The built-in taggers. All are thread-safe. */
public final class EntityTaggers {
  private EntityTaggers() {}

  /** Returns a tagger that marks every non-empty match of {@code pattern} as {@code type}. */
  public static EntityTagger pattern(EntityType type, Pattern pattern) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(pattern, "pattern");
    return article -> {
      List<Entity> found = new ArrayList<>();
      Matcher matcher = pattern.matcher(article.text());
      while (matcher.find()) {
        if (matcher.end() > matcher.start()) {
          found.add(Entity.of(article, new Span(matcher.start(), matcher.end()), type));
        }
      }
      return List.copyOf(found);
    };
  }
}
