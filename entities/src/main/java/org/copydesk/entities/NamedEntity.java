package org.copydesk.entities;

import java.util.List;
import java.util.Objects;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.copydesk.entities.internal.joining.Joining;

/**
 * Somebody or something that an article names, with all places where it does: {@code Mark Carney},
 * named as {@code Prime Minister Mark Carney}, {@code Carney} and {@code CARNEY}. Immutable and
 * thread-safe.
 *
 * <pre>{@code
 * List<Entity> entities = EntityTaggers.standard().tag(article);
 * for (NamedEntity named : NamedEntity.group(article, entities)) {
 *   System.out.println(named.name() + ": " + named.mentions().size());
 * }
 * }</pre>
 */
public final class NamedEntity {
  private final String name;
  private final EntityType type;
  private final List<Entity> mentions;

  private NamedEntity(String name, EntityType type, List<Entity> mentions) {
    this.name = name;
    this.type = type;
    this.mentions = mentions;
  }

  /**
   * Returns what {@code entities}, found in {@code article} by any tagger, name. Each entity is a
   * mention of exactly one of the returned values; they are in the order of their first mentions.
   * Takes time in proportion to the number of entities.
   *
   * <p>Only entities of the same type are joined:
   *
   * <ul>
   *   <li>whatever the type, names that differ in capitals, accents, stops, blanks and hyphens, in
   *       a {@code the} before them or a possessive {@code 's};
   *   <li>persons: last names with the full name, wherever it stands ({@code Carney}, {@code Mark
   *       Carney}); first or family names at the beginning of one name only ({@code Xi}, {@code Xi
   *       Jinping}); nicknames and initials before the same last name ({@code Joe}, {@code Joseph
   *       R. Biden}). {@code Donald Trump Jr.} and {@code Donald Trump} stay two; so do namesakes,
   *       which take the last name alone for the one who is called so before the other is
   *       introduced, else for the one who is named in full less often. {@code Trump} stands for
   *       somebody else than {@code Melania Trump} where it comes first in one sentence with her;
   *   <li>organizations: abbreviations with what they stand for, as a bracket ({@code World
   *       Economic Forum (WEF)}) or the initials tell; names with and without {@code Inc.} and the
   *       like; beginnings and ends of one longer name that stands before them ({@code Goldman},
   *       {@code Goldman Sachs}); a list of other names ({@code GOP});
   *   <li>places: a list of other names ({@code U.S.}, {@code United States}; {@code Calif.},
   *       {@code California}), abbreviations in brackets.
   * </ul>
   *
   * @throws IllegalArgumentException if an entity does not stand in the article as it says
   */
  public static List<NamedEntity> group(Article article, List<Entity> entities) {
    Objects.requireNonNull(article, "article");
    String text = article.text();
    for (Entity entity : List.copyOf(entities)) {
      Span span = entity.span();
      if (span.end() > text.length() || !text.startsWith(entity.text(), span.start())) {
        throw new IllegalArgumentException(
            "'" + entity.text() + "' does not stand at " + span + " of the article");
      }
    }
    return Joining.group(article, entities, NamedEntity::new);
  }

  /**
   * Returns the fullest form of the name in the article, without titles, as running text writes it:
   * {@code Mark Carney}; {@code Beijing}, where the story prints {@code BEIJING} only. Of names
   * that a list knows to be of one thing the first of that list: {@code United States}, not {@code
   * U.S.}, if both are printed.
   */
  public String name() {
    return name;
  }

  /** Returns what it is. */
  public EntityType type() {
    return type;
  }

  /** Returns the places that name it, in text order; at least one. */
  public List<Entity> mentions() {
    return mentions;
  }

  /** Returns the name, the type and the number of mentions, for reading. */
  @Override
  public String toString() {
    return name + " (" + type + ", " + mentions.size() + " mentions)";
  }
}
