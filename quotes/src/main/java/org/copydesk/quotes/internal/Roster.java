package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.copydesk.core.internal.FirstNames;
import org.jspecify.annotations.Nullable;

/**
 * Everybody an article names: each with the fullest name, what is known of gender, and a title or
 * affiliation. Names with the same last word are one person unless their first words differ; a last
 * name alone is the person of that name who is named most. Made once for an article.
 */
final class Roster {

  /** How many mentions before a name may stand within what describes it. */
  private static final int NEAR = 3;

  /** Of more people with one last word, the first ones are known again: time stays in step. */
  private static final int MOST_NAMESAKES = 32;

  /** Who has a role that more than one has. */
  private static final Person SEVERAL = new Person();

  private final Layout layout;
  private final Words words;
  private final Map<String, List<Person>> byLastWord = new HashMap<>();

  /** Who has a role, made when first asked for: few articles ask. */
  private @Nullable Map<String, Person> byRole;

  /** Whose title begins with a nation, made when first asked for. */
  private @Nullable Map<String, List<Person>> byNation;

  private final Person[] persons;

  Roster(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
    this.persons = new Person[layout.mentions.size()];
    for (int m = 0; m < persons.length; m++) {
      if (isName(m) && nameWords(m) > 1) {
        persons[m] = add(m);
      }
    }
    for (int m = 0; m < persons.length; m++) {
      if (isName(m) && nameWords(m) == 1) {
        persons[m] = add(m);
      }
    }
    describe();
  }

  /** Keeps the first title or apposition of each that says more than a form of address. */
  private void describe() {
    Descriptions descriptions = new Descriptions(layout);
    for (int m = 0; m < persons.length; m++) {
      Person person = persons[m];
      if (person != null
          && person.description == null
          && layout.tellsOfPeople(layout.mentions.get(m).start())) {
        Mention mention = layout.mentions.get(m);
        String before = null;
        for (int k = m - 1; k >= 0 && k >= m - NEAR && before == null; k--) {
          before = descriptions.before(layout.mentions.get(k), mention);
        }
        person.description = before == null ? descriptions.at(mention) : before;
      }
    }
  }

  /** Returns who mention {@code m} names, or null if it is no name of one. */
  @Nullable Person person(int m) {
    return persons[m];
  }

  /**
   * Returns the one person whose title or description ends in the word {@code role} ("the senator"
   * where one senator alone is named), or null if there is none or more than one.
   */
  @Nullable Person only(String role) {
    Map<String, Person> roles = byRole;
    if (roles == null) {
      roles = byRole();
      byRole = roles;
    }
    Person found = roles.get(role);
    return found == SEVERAL ? null : found;
  }

  private Map<String, Person> byRole() {
    Map<String, Person> roles = new HashMap<>();
    for (Person person : persons) {
      if (person != null) {
        person.roles().forEach(role -> roles.merge(role, person, (a, b) -> a == b ? a : SEVERAL));
      }
    }
    return roles;
  }

  /**
   * Returns the one person with such a role whose title begins with the nation {@code adjective}:
   * "the Russian leader" where "Russian President Vladimir Putin" alone has been named; null if
   * there is none or more than one.
   */
  @Nullable Person ofNation(String adjective, String role) {
    Map<String, List<Person>> nations = byNation;
    if (nations == null) {
      nations = byNation();
      byNation = nations;
    }
    Person found = null;
    for (Person person : nations.getOrDefault(adjective, List.of())) {
      if (person != found && Nations.isOffice(person, role)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  private Map<String, List<Person>> byNation() {
    Map<String, List<Person>> nations = new HashMap<>();
    for (Person person : persons) {
      String nation = person == null ? "" : Nations.of(person.description);
      if (person != null && !nation.isEmpty()) {
        List<Person> same = nations.computeIfAbsent(nation, k -> new ArrayList<>(1));
        if (same.size() < MOST_NAMESAKES && !same.contains(person)) {
          same.add(person);
        }
      }
    }
    return nations;
  }

  /**
   * Returns the one whom the tokens from {@code from} to {@code to} name, whatever their case, as a
   * label does ("MILLS"), or null if the story names nobody so outside of capitals.
   */
  @Nullable Person named(int from, int to) {
    String last = surname(from, to);
    Person best = null;
    for (Person person : byLastWord.getOrDefault(last, List.of())) {
      boolean fits = to - from == 1 || person.words == 1 || sameFirst(person.name, text(from, to));
      if (fits && person.smallLetters && (best == null || person.times > best.times)) {
        best = person;
      }
    }
    return best;
  }

  /** Returns the last word of a name in small letters: "crowe" of "Leland Crowe Jr.". */
  private String surname(int from, int to) {
    int last = to - 1;
    while (last > from && (words.is(last, Words.MARK) || isGeneration(last))) {
      last--;
    }
    return words.textOf(last).toLowerCase(Locale.ROOT);
  }

  private boolean isGeneration(int token) {
    return switch (words.textOf(token)) {
      case "Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV" -> true;
      default -> false;
    };
  }

  private String text(int from, int to) {
    return layout.span(from, to).in(words.text);
  }

  private boolean isName(int m) {
    Mention mention = layout.mentions.get(m);
    return mention.kind() == Mention.Kind.NAME && !(mention.plural() && hasAnd(mention));
  }

  private boolean hasAnd(Mention mention) {
    for (int i = mention.nameStart(); i < mention.nameEnd(); i++) {
      if (words.known(i).equals("and")) {
        return true;
      }
    }
    return false;
  }

  private int nameWords(int m) {
    Mention mention = layout.mentions.get(m);
    int count = 0;
    for (int i = mention.nameStart(); i < mention.nameEnd(); i++) {
      count += words.is(i, Words.MARK) ? 0 : 1;
    }
    return count;
  }

  private Person add(int m) {
    Mention mention = layout.mentions.get(m);
    String name = text(mention.nameStart(), mention.nameEnd());
    List<Person> same =
        byLastWord.computeIfAbsent(
            surname(mention.nameStart(), mention.nameEnd()), k -> new ArrayList<>(1));
    boolean female = isFemale(mention);
    boolean male = isMale(mention);
    Person best = null;
    for (Person person : same) {
      if (sameFirst(person.name, name)
          && !(female && person.male && !person.female)
          && !(male && person.female && !person.male)
          && (best == null || person.times > best.times)) {
        best = person;
      }
    }
    if (best == null) {
      best = new Person();
      if (same.size() < MOST_NAMESAKES) {
        same.add(best);
      }
    }
    int count = nameWords(m);
    boolean small = !words.is(mention.nameEnd() - 1, Words.ALL_CAPITALS);
    if (count > best.words || count == best.words && small && !best.smallLetters) {
      best.name = name;
      best.words = count;
    }
    best.smallLetters |= small;
    best.times++;
    best.introduced |= count > 1 || mention.start() < mention.nameStart();
    best.female |= female;
    best.male |= male;
    best.group |= isGroup(mention) && (best.times == 1 || !isOneInCapitals(mention));
    return best;
  }

  /**
   * Whether two names with the same last word may be one person's: first words alike, or one has
   * none.
   */
  private static boolean sameFirst(String known, String name) {
    int a = known.indexOf(' ');
    int b = name.indexOf(' ');
    if (a < 0 || b < 0) {
      return true;
    }
    String first = known.substring(0, a).toLowerCase(Locale.ROOT);
    String second = name.substring(0, b).toLowerCase(Locale.ROOT);
    return first.startsWith(second) || second.startsWith(first);
  }

  private boolean isGroup(Mention mention) {
    int head = mention.head();
    if (words.is(head, WordClass.GROUP)) {
      return true;
    }
    boolean the = words.known(mention.start()).equals("the");
    return the && mention.nameStart() == mention.start() + 1 || isOneInCapitals(mention);
  }

  private boolean isOneInCapitals(Mention mention) {
    return words.is(mention.head(), Words.ALL_CAPITALS)
        && mention.nameEnd() - mention.nameStart() == 1;
  }

  private boolean isFemale(Mention mention) {
    return hasClass(mention, WordClass.FEMALE)
        || firstName(mention) == FirstNames.Gender.FEMALE && !hasClass(mention, WordClass.MALE);
  }

  private boolean isMale(Mention mention) {
    return hasClass(mention, WordClass.MALE)
        || firstName(mention) == FirstNames.Gender.MALE && !hasClass(mention, WordClass.FEMALE);
  }

  private boolean hasClass(Mention mention, WordClass wordClass) {
    for (int i = mention.start(); i < mention.nameStart(); i++) {
      if (words.is(i, wordClass)) {
        return true;
      }
    }
    return false;
  }

  private FirstNames.@Nullable Gender firstName(Mention mention) {
    if (mention.nameEnd() - mention.nameStart() < 2) {
      return null;
    }
    return FirstNames.genderOf(words.textOf(mention.nameStart())).orElse(null);
  }
}
