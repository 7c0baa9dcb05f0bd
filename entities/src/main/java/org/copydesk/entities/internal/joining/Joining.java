package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;

/** Joins the mentions of one article; each type for itself. */
public final class Joining {
  /** Takes what is joined. */
  @FunctionalInterface
  public interface Joined<T> {
    /** Makes the value of the thing {@code name}; {@code mentions} are in text order. */
    T of(String name, EntityType type, List<Entity> mentions);
  }

  private static final Comparator<Entity> IN_TEXT_ORDER =
      Comparator.comparing(Entity::span, (a, b) -> a.compareTo(b));

  private Joining() {}

  /** Returns what {@code entities} name, in the order in which the text first names it. */
  public static <T> List<T> group(Article article, List<Entity> entities, Joined<T> joined) {
    List<Entity> sorted = new ArrayList<>(entities);
    sorted.sort(IN_TEXT_ORDER);
    Writing writing = new Writing(article);
    List<Found<T>> found = new ArrayList<>();
    Forms.of(article, sorted)
        .forEach(
            (type, forms) -> {
              List<Form> names = forms.stream().filter(f -> !f.words.isEmpty()).toList();
              List<Group> groups = new ArrayList<>(joiner(type, article.text()).join(names));
              // What has no letter or digit is no name that could have another form.
              forms.stream().filter(f -> f.words.isEmpty()).map(Group::new).forEach(groups::add);
              for (Group group : groups) {
                List<Entity> mentions = new ArrayList<>();
                for (Form form : group.forms) {
                  form.mentions.forEach(mention -> mentions.add(mention.entity()));
                }
                mentions.sort(IN_TEXT_ORDER);
                T value = joined.of(writing.name(group, type), type, List.copyOf(mentions));
                found.add(new Found<>(mentions.get(0), value));
              }
            });
    found.sort(Comparator.comparing(Found::first, IN_TEXT_ORDER));
    return found.stream().map(Found::value).toList();
  }

  private record Found<T>(Entity first, T value) {}

  private static Joiner joiner(EntityType type, String text) {
    if (type.equals(EntityType.PERSON)) {
      return new PersonJoiner();
    }
    if (type.equals(EntityType.ORGANIZATION)) {
      return NameJoiner.organizations(text);
    }
    return type.equals(EntityType.LOCATION) ? NameJoiner.places(text) : new OtherJoiner();
  }
}
