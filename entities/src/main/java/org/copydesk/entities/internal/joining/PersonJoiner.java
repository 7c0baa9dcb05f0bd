package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.internal.FirstNames;
import org.copydesk.core.internal.FirstNames.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Joins the names of people, the longest first. A shorter one joins the first of these that fits:
 *
 * <ol>
 *   <li>a name of the same words: {@code Kim Jong-un}, {@code Kim Jong Un};
 *   <li>one that it ends: {@code López Obrador}, {@code Andrés Manuel López Obrador}; {@code
 *       Carney}, {@code Mark Carney};
 *   <li>one that it begins: {@code Xi}, {@code Xi Jinping};
 *   <li>one with the same last name, and a first name that is the same, its nickname or its
 *       initial, if what stands between does not speak against it;
 *   <li>a single word: the only one that has it between first and last name: {@code Lula}, {@code
 *       Luiz Inácio Lula da Silva}.
 * </ol>
 *
 * <p>Names that differ in Jr., III and the like are two people, unless a nickname tells otherwise
 * ({@code Joe Biden}, {@code Joseph R. Biden Jr.}). Who of several is meant by a last name alone is
 * told by {@link Namesakes}.
 */
final class PersonJoiner implements Joiner {
  private static final Nicknames NICKNAMES = new Nicknames();

  @Override
  public List<Group> join(List<Form> forms) {
    Index index = new Index();
    List<Form> longestFirst = new ArrayList<>(forms);
    longestFirst.sort(
        Comparator.<Form>comparingInt(f -> -f.words.size())
            .thenComparing(PersonJoiner::printsInitials)
            .thenComparing(f -> f.suffix.isEmpty())
            .thenComparing(f -> f.address == Gender.EITHER));
    for (Form form : longestFirst) {
      index.add(form, find(form, index));
    }
    return index.groups;
  }

  private static @Nullable Group find(Form form, Index index) {
    List<String> words = form.words;
    String key = Form.key(words);
    if (form.address == Gender.EITHER || words.size() > 1) {
      Group same = index.whole.get(key + " " + form.suffix);
      if (same != null) {
        return same;
      }
    }
    if (words.size() > NameReader.LONGEST) {
      return null;
    }
    return words.size() == 1 ? ofOneWord(form, key, index) : ofMore(form, key, index);
  }

  private static @Nullable Group ofMore(Form form, String key, Index index) {
    for (List<Group> candidates : List.of(get(index.tails, key), get(index.heads, key))) {
      for (Group group : candidates) {
        if (agreeInSuffix(form, group.full())) {
          return group;
        }
      }
    }
    for (String first : firsts(form)) {
      for (Group group : get(index.firstAndLast, first + " " + form.last())) {
        if (agreeInSuffix(form, group.full()) && agreeBetween(form.words, group.full().words)) {
          return group;
        }
      }
    }
    String initials = initials(form);
    List<Group> byInitials = get(index.firstAndLast, initials + ". " + form.last());
    if (printsInitials(form) && byInitials.size() == 1) {
      return byInitials.get(0);
    }
    return null;
  }

  private static @Nullable Group ofOneWord(Form form, String word, Index index) {
    List<Group> candidates = new ArrayList<>(get(index.tails, word));
    boolean firstName =
        FirstNames.genderOf(capitalized(word)).isPresent() && !NICKNAMES.isFamilyNameFirst(word);
    if (!firstName || candidates.isEmpty()) {
      candidates.addAll(get(index.heads, word));
    }
    if (firstName && candidates.size() > 1 && get(index.tails, word).isEmpty()) {
      return null;
    }
    if (candidates.isEmpty() && word.length() > 2) {
      List<Group> between = get(index.between, word);
      return between.size() == 1 ? between.get(0) : null;
    }
    return Namesakes.whoIs(form, candidates);
  }

  /** Whether Jr. and the like allow that two names of the same last word are one person's. */
  private static boolean agreeInSuffix(Form a, Form b) {
    return a.suffix.equals(b.suffix)
        || (a.suffix.isEmpty() || b.suffix.isEmpty()) && !a.words.get(0).equals(b.words.get(0));
  }

  /** Whether middle names allow it: {@code George W. Bush} is not {@code George H.W. Bush}. */
  private static boolean agreeBetween(List<String> a, List<String> b) {
    return a.size() <= 2 || b.size() <= 2 || a.get(1).charAt(0) == b.get(1).charAt(0);
  }

  /** The first name, and what stands for it and all its nicknames. */
  private static List<String> firsts(Form form) {
    String first = form.words.get(0);
    List<String> all = new ArrayList<>(NICKNAMES.setsOf(first));
    all.add(first);
    return all;
  }

  private static String initials(Form form) {
    if (printsInitials(form)) {
      return form.words.get(0);
    }
    StringBuilder initials = new StringBuilder();
    for (String word : form.words.subList(0, form.words.size() - 1)) {
      initials.append(word.charAt(0));
    }
    return initials.toString();
  }

  /** Whether the first word is printed as {@code J.}, {@code J.D.} or {@code JD}. */
  private static boolean printsInitials(Form form) {
    String first = form.words.get(0);
    String printed = form.mentions.get(0).entity().text();
    int start = form.mentions.get(0).read().start() - form.mentions.get(0).entity().span().start();
    return first.length() == 1
        || first.length() <= 3
            && start + 1 < printed.length()
            && (printed.charAt(start + 1) == '.'
                || Character.isUpperCase(printed.charAt(start + 1)));
  }

  static String capitalized(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static List<Group> get(Map<String, List<Group>> map, String key) {
    return map.getOrDefault(key, List.of());
  }

  /** The groups so far, by everything that a shorter form may have of them. */
  private static final class Index {
    /** Of more namesakes, the first ones are known; the others keep their full names only. */
    private static final int MOST_NAMESAKES = 8;

    final List<Group> groups = new ArrayList<>();
    final Map<String, Group> whole = new HashMap<>();
    final Map<String, List<Group>> tails = new HashMap<>();
    final Map<String, List<Group>> heads = new HashMap<>();
    final Map<String, List<Group>> between = new HashMap<>();
    final Map<String, List<Group>> firstAndLast = new HashMap<>();

    void add(Form form, @Nullable Group found) {
      Group group = found;
      if (group == null) {
        group = new Group(form);
        groups.add(group);
      } else {
        group.forms.add(form);
      }
      List<String> words = form.words;
      int size = words.size();
      whole.putIfAbsent(Form.key(words) + " " + form.suffix, group);
      if (size == 1 && found == null) {
        put(tails, form.last(), group);
      }
      if (size == 1 || size > NameReader.LONGEST) {
        return;
      }
      for (int i = 1; i < size; i++) {
        put(tails, Form.key(words.subList(i, size)), group);
        put(heads, Form.key(words.subList(0, i)), group);
        if (i < size - 1) {
          put(between, words.get(i), group);
        }
      }
      for (String first : firsts(form)) {
        put(firstAndLast, first + " " + form.last(), group);
      }
      String initials = initials(form);
      put(firstAndLast, initials + ". " + form.last(), group);
      if (initials.length() > 1) {
        put(firstAndLast, initials.charAt(0) + ". " + form.last(), group);
      }
    }

    private static void put(Map<String, List<Group>> map, String key, Group group) {
      List<Group> groups = map.computeIfAbsent(key, k -> new ArrayList<>(1));
      if (groups.size() < MOST_NAMESAKES && !groups.contains(group)) {
        groups.add(group);
      }
    }
  }
}
