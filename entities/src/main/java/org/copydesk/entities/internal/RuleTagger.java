package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Block;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.Span;

/**
 * Applies rules in one pass over the tokens of each block, from left to right: at each token the
 * first rule that matches wins, and reading goes on after its entity. So the result is in text
 * order and disjoint.
 */
public final class RuleTagger implements EntityTagger {
  private final Rule[] rules;

  RuleTagger(Rule... rules) {
    this.rules = rules.clone();
  }

  @Override
  public List<Entity> tag(Article article) {
    List<Entity> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      read(article, Words.of(article.text(), block.span()), found);
    }
    return List.copyOf(found);
  }

  /** Adds to {@code found} what is found in {@code words}, those of one block of the article. */
  void read(Article article, Words words, List<Entity> found) {
    int i = 0;
    while (i < words.size()) {
      Rule.Match match = match(words, i);
      if (match == null) {
        i++;
      } else {
        found.add(Entity.of(article, new Span(words.start(i), match.end()), match.type()));
        i = after(words, i + 1, match.end());
      }
    }
  }

  private Rule.@org.jspecify.annotations.Nullable Match match(Words words, int i) {
    for (Rule rule : rules) {
      Rule.Match match = rule.at(words, i);
      if (match != null) {
        return match;
      }
    }
    return null;
  }

  private static int after(Words words, int from, int offset) {
    int i = from;
    while (i < words.size() && words.start(i) < offset) {
      i++;
    }
    return i;
  }
}
