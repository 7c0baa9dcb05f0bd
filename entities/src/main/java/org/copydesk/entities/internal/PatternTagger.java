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
      int start = matcher.start();
      int end = matcher.end();
      while (start < end && isBlank(text.charAt(start))) {
        start++;
      }
      while (end > start && isBlank(text.charAt(end - 1))) {
        end--;
      }
      if (start < end) {
        found.add(Entity.of(article, new Span(start, end), type));
      }
    }
    return List.copyOf(found);
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isSpaceChar(c) || Character.isWhitespace(c);
  }
}
