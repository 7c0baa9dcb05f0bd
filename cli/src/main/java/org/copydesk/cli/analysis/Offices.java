package org.copydesk.cli.analysis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;

/**
 * The offices that a story gives its people, each with the country or body beside it: {@code
 * Canadian Prime Minister} of {@code Canadian Prime Minister Mark Carney}, {@code dean of the
 * School of Marine Law} of {@code Lena Okoro, the dean of the School of Marine Law}. Immutable.
 */
public final class Offices {
  /** What may belong to an office. */
  private static final Set<EntityType> OWNERS =
      Set.of(EntityType.NATIONALITY, EntityType.LOCATION, EntityType.ORGANIZATION);

  /** {@code Chinese President}, {@code Pentagon's spokesman}. */
  private static final Pattern OF_OWNER = Pattern.compile("(?:['’]s?)? ");

  /** {@code dean of the School}, {@code analyst at Calder Bank}. */
  private static final Pattern OWNED = Pattern.compile(" (?:of|at|for|in|with) (?:the )?");

  /** {@code Tom Brandt, 58, the owner}, {@code Michael Chong, the opposition critic}. */
  private static final Pattern AFTER_NAME =
      Pattern.compile(", (?:\\d{1,3}, )?(?:(?:the|a|an|who is|his|her|their) )?([^,.;:\n]{0,60}+)");

  private final String text;
  private final List<Analysis.Mention> mentions;
  private final Map<String, String> offices = new HashMap<>();

  private Offices(String text, List<Analysis.Mention> mentions) {
    this.text = text;
    this.mentions = mentions;
  }

  /** Returns the offices of the people of {@code analysis}. */
  public static Offices of(Analysis analysis) {
    Offices offices = new Offices(analysis.article().text(), analysis.mentions());
    for (int i = 0; i < offices.mentions.size(); i++) {
      if (offices.entity(i).type().equals(EntityType.TITLE)) {
        offices.read(i);
      }
    }
    return offices;
  }

  /** Returns the first office that the story gives to the person called {@code name}. */
  public Optional<String> of(String name) {
    return Optional.ofNullable(offices.get(name));
  }

  private void read(int i) {
    Span title = entity(i).span();
    if (isPerson(i + 1) && between(i, i + 1).equals(" ")) {
      int owner = i;
      while (owner > 0
          && OWNERS.contains(entity(owner - 1).type())
          && OF_OWNER.matcher(between(owner - 1, owner)).matches()) {
        owner--;
      }
      offices.putIfAbsent(
          mentions.get(i + 1).name(), text.substring(entity(owner).span().start(), title.end()));
      return;
    }
    int person = i - 1;
    while (person >= 0 && OWNERS.contains(entity(person).type())) {
      person--;
    }
    if (!isPerson(person)) {
      return;
    }
    var before = AFTER_NAME.matcher(between(person, i));
    if (before.matches()) {
      boolean owned =
          i + 1 < mentions.size()
              && OWNERS.contains(entity(i + 1).type())
              && OWNED.matcher(between(i, i + 1)).matches();
      int end = owned ? entity(i + 1).span().end() : title.end();
      offices.putIfAbsent(
          mentions.get(person).name(), before.group(1) + text.substring(title.start(), end));
    }
  }

  private Entity entity(int i) {
    return mentions.get(i).entity();
  }

  private boolean isPerson(int i) {
    return i >= 0 && i < mentions.size() && entity(i).type().equals(EntityType.PERSON);
  }

  private String between(int i, int j) {
    return text.substring(entity(i).span().end(), entity(j).span().start());
  }
}
