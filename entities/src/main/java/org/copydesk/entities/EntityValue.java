package org.copydesk.entities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Objects;
import java.util.Optional;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.entities.internal.Values;

/**
 * What a date, a time, a sum of money or a percentage amounts to. Immutable and thread-safe.
 *
 * <pre>{@code
 * Article article = Article.parse(text).withPublished(LocalDate.of(2025, 11, 3));
 * for (Entity entity : EntityTaggers.dates().tag(article)) {
 *   EntityValue.of(entity, article).ifPresent(System.out::println); // Days[first=2025-10-31, ...]
 * }
 * }</pre>
 */
public sealed interface EntityValue {

  /**
   * Returns the value of {@code entity}, an entity of {@code article}; empty if its type has none
   * (a person), or if the text does not tell it: {@code millions of dollars}, {@code Oct. 31} in an
   * article of unknown date.
   *
   * <p>Days that are told by another day ({@code Monday}, {@code Oct. 31}, {@code next week}) are
   * counted from {@link Article#published()}, else from the full date of the dateline, else they
   * have no value:
   *
   * <ul>
   *   <li>a weekday alone is the last one, that very day included; it is the next one where the
   *       sentence looks ahead ({@code will meet Friday}, {@code until Saturday}); {@code next
   *       Friday} is in the calendar week after, {@code last Friday} the one before that day;
   *   <li>a day or month without a year is the nearest;
   *   <li>weeks run from Monday to Sunday, weekends are Saturday and Sunday;
   *   <li>{@code early}, {@code mid} and {@code late} are the thirds of a year or month: late 2024
   *       is September to December;
   *   <li>seasons are those of the north, in whole months: summer is June to August, winter
   *       December of the year to February of the next;
   *   <li>fiscal years have no value, since they begin on a different day for everybody.
   * </ul>
   *
   * <p>A {@code $} alone is the U.S. dollar, a pound alone the British one, a rupee alone the
   * Indian one, whatever the article is about; where print leaves open which of several currencies
   * it is (pesos, francs), {@link Money#currency()} is empty.
   */
  static Optional<EntityValue> of(Entity entity, Article article) {
    Objects.requireNonNull(entity, "entity");
    Objects.requireNonNull(article, "article");
    return Optional.ofNullable(Values.of(entity, article));
  }

  /**
   * A day or a run of days: the value of a {@link EntityType#DATE}.
   *
   * @param first the first day
   * @param last the last day, not before the first; the same for a single day
   */
  record Days(LocalDate first, LocalDate last) implements EntityValue {
    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if {@code last} is before {@code first}
     */
    public Days {
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      if (last.isBefore(first)) {
        throw new IllegalArgumentException("need first <= last, got " + first + " and " + last);
      }
    }

    /** Returns the one day {@code day}. */
    public static Days of(LocalDate day) {
      return new Days(day, day);
    }
  }

  /**
   * A time of the day: the value of a {@link EntityType#TIME}.
   *
   * @param time the time
   * @param zone where it is that time, if the text says so: {@code 6 p.m. EDT}
   */
  record Clock(LocalTime time, Optional<ZoneId> zone) implements EntityValue {
    /** Checks that nothing is null. */
    public Clock {
      Objects.requireNonNull(time, "time");
      Objects.requireNonNull(zone, "zone");
    }
  }

  /**
   * A sum of money: the value of a {@link EntityType#MONEY}.
   *
   * @param amount how much, in whole units of the currency: dollars, not cents
   * @param currency of which currency; empty if the text leaves open which of several it is
   */
  record Money(BigDecimal amount, Optional<Currency> currency) implements EntityValue {
    /** Checks that nothing is null. */
    public Money {
      Objects.requireNonNull(amount, "amount");
      Objects.requireNonNull(currency, "currency");
    }
  }

  /**
   * A percentage: the value of a {@link EntityType#PERCENT}.
   *
   * @param number how many hundredths: 12.5 for {@code 12.5%}
   * @param unit hundredths of what
   */
  record Percentage(BigDecimal number, Unit unit) implements EntityValue {
    /** Checks that nothing is null. */
    public Percentage {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(unit, "unit");
    }

    /** What a percentage counts. */
    public enum Unit {
      /** A share or a change in proportion: {@code 12.5%}. */
      PERCENT,
      /** A difference of two percentages: {@code 5 percentage points}, {@code 25 basis points}. */
      PERCENTAGE_POINT
    }
  }
}
