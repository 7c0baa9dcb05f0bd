package org.example;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityTaggers;

/** Names by the bundled model, values by rule. */
public final class Main {
  public static void main(String[] args) {
    Article article =
        Article.parse("President Barack Obama flew to Berlin and promised $1.5 billion.");
    List<Entity> entities = EntityTaggers.standard().tag(article);
    check(has(entities, EntityType.PERSON, "Barack Obama"), entities);
    check(has(entities, EntityType.LOCATION, "Berlin"), entities);
    check(has(entities, EntityType.MONEY, "$1.5 billion"), entities);
    try {
      Class.forName("org.copydesk.quotes.QuoteAttributor");
      throw new AssertionError("quotes came along");
    } catch (ClassNotFoundException expected) {
      // entities alone
    }
  }

  private static boolean has(List<Entity> entities, EntityType type, String text) {
    return entities.stream().anyMatch(e -> e.type().equals(type) && e.text().equals(text));
  }

  private static void check(boolean right, Object got) {
    if (!right) {
      throw new AssertionError(got);
    }
  }
}
