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

  /** Somebody named. */
  static final class Person {
    String name = "";
    int words;
    int times;
    boolean female;
    boolean male;
    boolean group;
    @Nullable String description;

    /** Whether the title or description names {@code role}: "Sen.", "the mayor of Springfield". */
    boolean hasRole(String role) {
      String text = description;
      if (text == null || group) {
        return false;
      }
      int end = text.indexOf(" of ");
      String noun = end < 0 ? text : text.substring(0, end);
      noun = noun.endsWith(".") ? noun.substring(0, noun.length() - 1) : noun;
      String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
      return last.equals(role) || role.equals(FULL_TITLES.get(last));
    }

    /** Whether {@code she} or {@code he} can mean this one. */
    boolean fits(Gender gender) {
      return switch (gender) {
        case FEMALE -> !group && (female || !male);
        case MALE -> !group && (male || !female);
        case THING -> group || !female && !male;
        case ANY -> true;
      };
    }
  }

  /** What a pronoun asks for. */
  enum Gender {
    FEMALE,
    MALE,
    THING,
    ANY
  }

  private static final int LONGEST_DESCRIPTION = 20;

  /** Titles as AP style shortens them before a name. */
  private static final Map<String, String> FULL_TITLES =
      Map.of(
          "sen",
          "senator",
          "rep",
          "representative",
          "gov",
          "governor",
          "dr",
          "doctor",
          "prof",
          "professor",
          "sgt",
          "sergeant",
          "gen",
          "general",
          "capt",
          "captain",
          "col",
          "colonel");

  private final Layout layout;
  private final Words words;
  private final Map<String, List<Person>> byLastWord = new HashMap<>();
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
    for (int m = 0; m < persons.length; m++) {
      Person person = persons[m];
      if (person != null) {
        describe(person, layout.mentions.get(m));
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
    Person found = null;
    for (List<Person> same : byLastWord.values()) {
      for (Person person : same) {
        if (person != found && person.hasRole(role)) {
          if (found != null) {
            return null;
          }
          found = person;
        }
      }
    }
    return found;
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
    String last = words.textOf(mention.nameEnd() - 1);
    String name = layout.span(mention.nameStart(), mention.nameEnd()).in(words.text);
    List<Person> same = byLastWord.computeIfAbsent(last, k -> new ArrayList<>(1));
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
      same.add(best);
    }
    int count = nameWords(m);
    if (count > best.words) {
      best.name = name;
      best.words = count;
    }
    best.times++;
    best.female |= female;
    best.male |= male;
    best.group |= isGroup(mention);
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
    String first = known.substring(0, a);
    String second = name.substring(0, b);
    return first.startsWith(second) || second.startsWith(first);
  }

  private boolean isGroup(Mention mention) {
    int head = mention.head();
    if (words.is(head, WordClass.GROUP)) {
      return true;
    }
    boolean the = words.known(mention.start()).equals("the");
    boolean capitals =
        words.is(head, Words.ALL_CAPITALS) && mention.nameEnd() - mention.nameStart() == 1;
    return the && mention.nameStart() == mention.start() + 1 || capitals;
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

  /** Keeps the first title or apposition that says more than a form of address. */
  private void describe(Person person, Mention mention) {
    if (person.description != null) {
      return;
    }
    int from = mention.start();
    while (from < mention.nameStart()
        && words.is(from, WordClass.DETERMINER.bit | WordClass.QUANTIFIER.bit)) {
      from++;
    }
    if (from < mention.nameStart() && !isAddress(from, mention.nameStart())) {
      person.description = textOf(from, mention.nameStart());
      return;
    }
    int comma = mention.end();
    while (comma < mention.phraseEnd() && !words.isMark(comma, ',')) {
      comma++;
    }
    int end = mention.phraseEnd();
    if (end > comma + 1 && words.isMark(end - 1, ',')) {
      end--;
    }
    boolean relative = words.is(comma + 1, WordClass.RELATIVE) || words.is(comma + 1, Words.NUMBER);
    if (end > comma + 1 && !relative && end - comma < LONGEST_DESCRIPTION) {
      person.description = textOf(comma + 1, end);
    }
  }

  /** "Mr.", "Ms.": a form of address alone. */
  private boolean isAddress(int from, int to) {
    String word = words.known(from);
    boolean one = to - from == 1 || to - from == 2 && words.isMark(to - 1, '.');
    return one
        && (word.equals("mr") || word.equals("mrs") || word.equals("ms") || word.equals("miss"));
  }

  private String textOf(int from, int to) {
    return layout.span(from, to).in(words.text).strip();
  }
}
