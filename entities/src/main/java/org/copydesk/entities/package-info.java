/**
 * Who and what a news story names: {@link org.copydesk.entities.EntityTaggers} has the built-in
 * taggers, {@link org.copydesk.entities.NamedEntity} joins the entities they find into people,
 * organizations and places, and {@link org.copydesk.entities.Gazetteer} holds names of your own.
 *
 * <pre>{@code
 * List<Entity> entities = EntityTaggers.standard().tag(article);
 * List<NamedEntity> named = NamedEntity.group(article, entities);
 * }</pre>
 *
 * <p>Every offset is a UTF-16 index into the article's text, start inclusive, end exclusive. Values
 * are immutable, taggers are thread-safe, and no text makes a built-in one throw.
 */
@NullMarked
package org.copydesk.entities;

import org.jspecify.annotations.NullMarked;
