package org.copydesk.entities.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.datelines.Dateline;
import org.copydesk.entities.EntityValue;
import org.jspecify.annotations.Nullable;

/** Tells what entities amount to, by reading their text once more. */
public final class Values {
  private Values() {}

  /** Returns the value of {@code entity}, null if it has none or the text does not tell it. */
  public static @Nullable EntityValue of(Entity entity, Article article) {
    EntityType type = entity.type();
    if (type.equals(EntityType.MONEY) || type.equals(EntityType.PERCENT)) {
      Amount amount = RuleTaggers.AMOUNT_READER.at(Words.of(entity.text()), 0);
      boolean all = amount != null && amount.end() == entity.text().length();
      return all && amount.type().equals(type) ? amount.value() : null;
    }
    if (type.equals(EntityType.TIME)) {
      Words words = Words.of(entity.text());
      ClockReader.ClockRead read = ClockReader.read(words, 0);
      return read != null && read.next() == words.size() ? read.clock() : null;
    }
    return type.equals(EntityType.DATE) ? days(entity, article) : null;
  }

  private static @Nullable EntityValue days(Entity entity, Article article) {
    Words words = Words.of(entity.text());
    DateRead read = RuleTaggers.DATE_READER.at(words, 0);
    if (read == null || read.next() != words.size()) {
      return null;
    }
    LocalDate today =
        article.published().or(() -> article.dateline().flatMap(Dateline::date)).orElse(null);
    try {
      return read.days()
          .seenFrom(new DateRead.Now(today, Tense.looksAhead(article, entity.span())));
    } catch (DateTimeException e) {
      return null; // an article of the year 999999999 has no next year
    }
  }
}
