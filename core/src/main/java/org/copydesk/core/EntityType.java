package org.copydesk.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The kind of thing that an entity is. An open set: the usual kinds are constants, a tagger of your
 * own may make others. Immutable and thread-safe.
 *
 * @param name the name of the kind, in capitals by convention; not blank
 */
public record EntityType(String name) {

  /** People, without their titles. */
  public static final EntityType PERSON = new EntityType("PERSON");

  /** Companies, agencies, parties, teams, newspapers. */
  public static final EntityType ORGANIZATION = new EntityType("ORGANIZATION");

  /** Countries, cities, regions, rivers, mountains. */
  public static final EntityType LOCATION = new EntityType("LOCATION");

  /** Nationalities, religions and peoples: {@code Canadian}, {@code Shiite}. */
  public static final EntityType NATIONALITY = new EntityType("NATIONALITY");

  /** Days and longer times: {@code Oct. 31, 2025}, {@code next week}. */
  public static final EntityType DATE = new EntityType("DATE");

  /** Times of the day: {@code 6 p.m. EDT}. */
  public static final EntityType TIME = new EntityType("TIME");

  /** Sums of money: {@code $1.5 billion}. */
  public static final EntityType MONEY = new EntityType("MONEY");

  /** Percentages: {@code 12.5%}. */
  public static final EntityType PERCENT = new EntityType("PERCENT");

  /** Titles and offices beside a name, without country and organization: {@code Prime Minister}. */
  public static final EntityType TITLE = new EntityType("TITLE");

  /** Web addresses. */
  public static final EntityType URL = new EntityType("URL");

  /** E-mail addresses. */
  public static final EntityType EMAIL = new EntityType("EMAIL");

  /**
   * Checks the name.
   *
   * @throws IllegalArgumentException if {@code name} is blank
   */
  public EntityType {
    Objects.requireNonNull(name, "name");
    if (name.isBlank()) {
      throw new IllegalArgumentException("an entity type needs a name, got a blank one");
    }
  }

  // Spelled out as in Span: types are keys of maps on the way to the first result.

  /** Returns whether {@code other} is a type of the same name. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof EntityType type && name.equals(type.name);
  }

  @Override
  public int hashCode() {
    return name.hashCode();
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }
}
