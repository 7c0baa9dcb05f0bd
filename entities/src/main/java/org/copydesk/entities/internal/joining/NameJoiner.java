package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of organizations, or of places, the longest first. A shorter one joins the first
 * of these that fits:
 *
 * <ol>
 *   <li>one that differs in its ending or its order ({@code Apple}, {@code Apple Inc.}; {@code
 *       Justice Department}, {@code Department of Justice}), or that the list of other names knows
 *       ({@code U.S.}, {@code United States});
 *   <li>an abbreviation: the name that it stands for by {@link Initials};
 *   <li>of organizations, the only one that it ends ({@code Foreign Ministry}, {@code Chinese
 *       Foreign Ministry}) or begins ({@code Goldman}, {@code Goldman Sachs}), if that one was
 *       named in full before.
 * </ol>
 */
final class NameJoiner implements Joiner {
  private final NameWords known;
  private final Initials initials;
  private final boolean byParts;
  private final List<Group> groups = new ArrayList<>();
  private final Map<String, Group> whole = new HashMap<>();

  /** Who begins or ends with these words; {@link #SEVERAL} if more than one does. */
  private final Map<String, Group> parts = new HashMap<>();

  private static final Group SEVERAL = new Group();

  private NameJoiner(String text, NameWords known, int shortestInitials, boolean byParts) {
    this.known = known;
    this.initials = new Initials(text, shortestInitials);
    this.byParts = byParts;
  }

  static NameJoiner organizations(String text) {
    return new NameJoiner(text, NameWords.ORGANIZATIONS, 2, true);
  }

  static NameJoiner places(String text) {
    return new NameJoiner(text, NameWords.PLACES, 3, false);
  }

  @Override
  public List<Group> join(List<Form> forms) {
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(
        Comparator.<Form, Boolean>comparing(Initials::isAbbreviation)
            .thenComparingInt(f -> -f.words.size()));
    for (Form form : longestFirst) {
      Group group = find(form);
      if (group == null) {
        group = new Group(form);
        groups.add(group);
      } else {
        group.forms.add(form);
      }
      whole.putIfAbsent(known.key(form.words), group);
      initials.add(form, group);
      if (byParts) {
        addParts(form.words, group);
      }
    }
    return groups;
  }

  private void addParts(List<String> words, Group group) {
    int size = words.size();
    if (size > NameReader.LONGEST) {
      return;
    }
    for (int i = 1; i < size; i++) {
      addPart(words.subList(i, size), group);
      addPart(words.subList(0, i), group);
    }
  }

  private void addPart(List<String> words, Group group) {
    parts.merge(Form.key(words), group, (a, b) -> a == b ? a : SEVERAL);
  }

  private @Nullable Group find(Form form) {
    Group same = whole.get(known.key(form.words));
    if (same != null) {
      return same;
    }
    if (Initials.isAbbreviation(form)) {
      return initials.find(form);
    }
    if (!byParts || form.words.size() == 1 && known.isGeneral(form.last())) {
      return null;
    }
    Group longer = parts.get(Form.key(form.words));
    if (longer == null || longer == SEVERAL) {
      return null;
    }
    boolean named = longer.full().firstInBody() < form.firstInBody() || !form.isInBody();
    return named ? longer : null;
  }
}
