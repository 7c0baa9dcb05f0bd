package org.copydesk.quotes.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.copydesk.quotes.internal.syntax.WordSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a nation, an age or what one is known for: "the Canadian", "the 34-year-old",
 * "the striker". The one person that the story says is so; else the one whom the sentences just
 * before name, unless the story says that this one is of another nation or age.
 */
final class Epithets {
  /** How many sentence ends may lie between, and how many mentions are looked at. */
  private static final int FARTHEST = 2;

  private static final int MOST = 40;

  /** The tokens of "34-year-old". */
  private static final int AGE = 5;

  private static final WordSet EPITHETS = Lists.load("epithets.txt").wordSet("epithets");

  private final Layout layout;
  private final Words words;
  private final Roster roster;

  /** For each age who is of it, by mention; made when first asked for. */
  private @Nullable Map<String, TreeMap<Integer, Person>> byAge;

  Epithets(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
  }

  /**
   * Whether the words from {@code start} to {@code end} are "the" and a noun for a person, or for
   * the people, of a nation: "the Swede", "the Portuguese".
   */
  static boolean isNation(Words words, int start, int end) {
    return end == start + 2
        && words.known(start).equals("the")
        && words.is(start + 1, Words.CAPITAL)
        && !words.is(start + 1, Words.ALL_CAPITALS) // "the U.S."
        && words.entityType(start + 1) == null
        && (Nations.isPerson(words.textOf(start + 1))
            || Nations.isAdjective(words.textOf(start + 1)));
  }

  /** "the 34-year-old", "the 34-year-old striker". */
  private boolean isAge(Mention mention) {
    int number = mention.start() + 1;
    return words.known(mention.start()).equals("the")
        && words.is(number, Words.NUMBER)
        && mention.end() >= number + AGE
        && words.isMark(number + 1, '-')
        && words.textOf(number + 2).equals("year")
        && words.isMark(number + 3, '-')
        && words.textOf(number + 4).equals("old");
  }

  /** "the striker", "the singer". */
  private boolean isEpithet(Mention mention) {
    return mention.end() == mention.start() + 2
        && words.known(mention.start()).equals("the")
        && EPITHETS.contains(words.hash(mention.head()));
  }

  /** "the mother-of-three", "the dad-of-two". */
  private boolean isParent(Mention mention) {
    int noun = mention.start() + 1;
    return words.known(mention.start()).equals("the")
        && words.isMark(noun + 1, '-')
        && words.known(noun + 2).equals("of")
        && words.isMark(noun + 3, '-')
        && mention.end() == noun + 5;
  }

  /** Returns who mention {@code m} is, or null if it is neither or the story leaves it open. */
  @Nullable Person of(int m) {
    Mention mention = layout.mentions.get(m);
    if (isNation(words, mention.start(), mention.end())) {
      String noun = words.textOf(mention.head());
      if (!Nations.isPerson(noun)) {
        return null; // "the Portuguese" may be many
      }
      String adjective = Nations.adjective(noun);
      var named = roster.offices().nationals(adjective);
      return named.isEmpty()
          ? justNamed(m, adjective, null)
          : named.size() == 1 ? named.get(0) : null;
    }
    if (isAge(mention)) {
      String age = words.textOf(mention.start() + 1);
      Person aged = ofAge(m, age);
      boolean noun = mention.end() > mention.start() + 1 + AGE; // "striker" may be another one
      return aged == null && !noun ? justNamed(m, null, age) : aged;
    }
    if (isParent(mention)) {
      return justNamed(m, null, "");
    }
    if (isEpithet(mention)) {
      Person only = roster.offices().only(words.textOf(mention.head()));
      return only == null ? justNamed(m, null, null) : only;
    }
    return null;
  }

  /** Returns the person of that age who was named last before mention {@code m}. */
  private @Nullable Person ofAge(int m, String age) {
    Map<String, TreeMap<Integer, Person>> ages = byAge;
    if (ages == null) {
      ages = byAge();
      byAge = ages;
    }
    TreeMap<Integer, Person> aged = ages.get(age);
    Map.Entry<Integer, Person> last = aged == null ? null : aged.lowerEntry(m);
    return last == null ? null : last.getValue();
  }

  private Map<String, TreeMap<Integer, Person>> byAge() {
    Map<String, TreeMap<Integer, Person>> ages = new HashMap<>();
    for (int k = 0; k < layout.mentions.size(); k++) {
      Person person = roster.person(k);
      String age = person == null ? null : ageAt(layout.mentions.get(k));
      if (person != null && age != null) {
        ages.computeIfAbsent(age, a -> new TreeMap<>()).put(k, person);
      }
    }
    return ages;
  }

  /** "Lena Ott, 34, won", "Lena Ott (34)", "Lena Ott, aged 34", "34-year-old Lena Ott". */
  private @Nullable String ageAt(Mention name) {
    int after = name.end();
    if (words.isMark(after, ',') || words.isMark(after, '(')) {
      int number =
          words.is(after + 1, Words.LETTER) && words.textOf(after + 1).equals("aged")
              ? after + 2
              : after + 1;
      boolean alone = words.is(number + 1, Words.MARK) && !words.isMark(number + 1, '-');
      return words.is(number, Words.NUMBER) && alone ? words.textOf(number) : null;
    }
    return words.is(name.start(), Words.NUMBER) ? words.textOf(name.start()) : null;
  }

  /** "in New Jersey", "in Basel and New Jersey": nothing tells of a person. */
  private boolean isPlace(Person person, Mention mention) {
    String before = words.known(mention.start() - 1);
    return !person.female
        && !person.male
        && person.meantBy == null
        && person.description == null
        && (before.equals("in") || before.equals("and"));
  }

  private static boolean isKnown(@Nullable Person person) {
    return person != null && person.description != null;
  }

  /**
   * Returns the one person whom the sentences before name, if nothing speaks against it: without
   * nation and age those of the same paragraph, else of the one before ("Foley was cross. / “It
   * hurts,” said the striker") unless the story says that this one is something else.
   */
  private @Nullable Person justNamed(int m, @Nullable String nation, @Nullable String age) {
    Person found = null;
    boolean inOwn = false; // in the paragraph of mention m
    int at = layout.mentions.get(m).start();
    for (int k = m - 1; k >= Math.max(0, m - MOST); k--) {
      Mention mention = layout.mentions.get(k);
      Person person = roster.person(k);
      boolean same = layout.isSameBlock(mention.start(), at);
      boolean near = nation != null || age != null || same || !inOwn && !isKnown(person);
      if (!near || layout.breaksBetween(mention.start(), at) > FARTHEST) {
        break;
      }
      if (words.is(mention.start(), Words.QUOTED) && words.isHeOrShe(mention.start())) {
        return null; // "He was outstanding," she said: of another one
      }
      if (person == null
          || person == found
          || person.group
          || person.meantBy == Person.Gender.THING
          || !person.introduced
          || isPlace(person, mention)
          || words.is(mention.start(), Words.QUOTED)) {
        continue;
      }
      String own = Nations.ofPerson(person.description);
      boolean aged = age != null && !age.isEmpty() && ageAt(mention) != null;
      boolean other = nation != null && !own.isEmpty() || aged;
      if (found != null && !other) {
        return null;
      }
      found = other ? found : person;
      inOwn |= same && found != null;
    }
    return found;
  }
}
