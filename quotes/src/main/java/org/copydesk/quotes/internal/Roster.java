package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.copydesk.core.internal.FirstNames;
import org.jspecify.annotations.Nullable;

/**
 * Everybody an article names: each with the fullest name, what is known of gender, and a title or
 * affiliation. Names with the same surname are one person unless their first words differ; a
 * surname alone is the person of that name who is named most. Made once for an article.
 */
final class Roster {

  /** How many mentions before a name may stand within what describes it. */
  private static final int NEAR = 3;

  /** Of more people with one surname, the first ones are known again: time stays in step. */
  private static final int MOST_NAMESAKES = 32;

  private final Layout layout;
  private final Words words;
  private final NameReader names;

  /** By the hash of the surname: the same in any case, and no string is made for it. */
  private final Map<Integer, List<Person>> bySurname = new HashMap<>();

  private final Map<String, @Nullable Person> byFirstName = new HashMap<>();
  private final Person[] persons;
  private final Offices offices;
  private final Institutions institutions;

  Roster(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
    this.names = new NameReader(words);
    this.persons = new Person[layout.mentions.size()];
    addAll(false);
    bySurname.values().forEach(people -> people.forEach(this::addFirstName));
    learnGenders();
    addAll(true);
    describe();
    this.offices = new Offices(persons);
    this.institutions = new Institutions(persons);
  }

  /** Adds the names that are a surname alone, or the others: full names come first. */
  private void addAll(boolean surnames) {
    for (int m = 0; m < persons.length; m++) {
      if (isName(m) && names.isSurname(layout.mentions.get(m)) == surnames) {
        persons[m] = add(layout.mentions.get(m));
      }
    }
  }

  /** "Callum Reid left the home that he shares with his wife": so "Mrs Reid" is another one. */
  private void learnGenders() {
    for (int m = 0; m < persons.length; m++) {
      Person person = persons[m];
      if (person != null
          && !person.female
          && !person.male
          && person.meantBy == null
          && layout.startsSentence(layout.mentions.get(m).start())) {
        person.meantBy = pronounAfter(m);
      }
    }
  }

  /** Returns what the first pronoun after name {@code m} tells, if nobody else may be meant. */
  private Person.@Nullable Gender pronounAfter(int m) {
    Mention name = layout.mentions.get(m);
    for (int k = m + 1; k < persons.length; k++) {
      Mention mention = layout.mentions.get(k);
      if (layout.breaksBetween(name.start(), mention.start()) > 0
          || words.is(mention.start(), Words.QUOTED)) {
        return null;
      }
      Person other = persons[k];
      if (other != null && other != persons[m] && other.words > 1) {
        return null;
      }
      switch (words.known(mention.start())) {
        case "he", "his" -> {
          return Person.Gender.MALE;
        }
        case "she" -> { // "her" may be an object
          return Person.Gender.FEMALE;
        }
        default -> {}
      }
    }
    return null;
  }

  /** Remembers a first name, unless two have it. */
  private void addFirstName(Person person) {
    int blank = person.name.indexOf(' ');
    String first = blank < 0 ? "" : person.name.substring(0, blank);
    if (FirstNames.genderOf(first).isPresent() || NameReader.isCompany(person.name)) {
      byFirstName.put(first, byFirstName.containsKey(first) ? null : person);
    }
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

  /** Returns which institutions nouns stand for. */
  Institutions institutions() {
    return institutions;
  }

  /** Returns who has which office or nation. */
  Offices offices() {
    return offices;
  }

  /**
   * Returns the one whom the tokens from {@code from} to {@code to} name, whatever their case, as a
   * label does ("MILLS"), or null if the story names nobody so outside of capitals.
   */
  @Nullable Person named(int from, int to) {
    int last = words.hash(names.surname(from, to));
    Person best = null;
    for (Person person : bySurname.getOrDefault(last, List.of())) {
      boolean fits =
          to - from == 1 || person.words == 1 || NameReader.sameFirst(person.name, text(from, to));
      if (fits && person.smallLetters && (best == null || person.times > best.times)) {
        best = person;
      }
    }
    return best;
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

  private Person add(Mention mention) {
    int end = names.end(mention);
    String name = text(mention.nameStart(), end);
    int surname = words.hash(names.surname(mention.nameStart(), end));
    List<Person> same = bySurname.computeIfAbsent(surname, k -> new ArrayList<>(1));
    Person best = same.isEmpty() ? byFirstName.get(name) : null;
    if (best != null && names.isSurname(mention)) {
      best.times++;
      return best; // "Ann" or "Dame Ann", once Ann Lee is named; "Galway" of Galway Oil
    }
    FirstNames.Gender gender = names.gender(mention);
    boolean female = gender == FirstNames.Gender.FEMALE || gender == FirstNames.Gender.EITHER;
    boolean male = gender == FirstNames.Gender.MALE || gender == FirstNames.Gender.EITHER;
    for (Person person : same) {
      if (NameReader.sameFirst(person.name, name)
          && !(female && !person.mayBe(Person.Gender.FEMALE))
          && !(male && !person.mayBe(Person.Gender.MALE))
          && (best == null || isLikelier(person, best, mention))) {
        best = person;
      }
    }
    if (best == null) {
      best = new Person();
      if (same.size() < MOST_NAMESAKES) {
        same.add(best);
      }
    }
    int count = names.length(mention);
    boolean small = !words.is(mention.nameEnd() - 1, Words.ALL_CAPITALS);
    if (count > best.words || count == best.words && isFuller(name, small, best)) {
      best.name = name;
      best.words = count;
    }
    best.smallLetters |= small;
    best.first = count > 1 && best.first < 0 ? mention.start() : best.first;
    best.times++;
    best.introduced |= count > 1 || mention.start() < mention.nameStart();
    best.female |= female;
    best.male |= male;
    best.aged |= isAged(mention);
    best.group |= names.isGroup(mention) && (best.times == 1 || !names.isOneInCapitals(mention));
    return best;
  }

  /** "Ann Lee, 44,". */
  private boolean isAged(Mention mention) {
    int age = mention.end() + 1;
    return words.isMark(age - 1, ',')
        && words.is(age, Words.NUMBER)
        && words.end(age) - words.start(age) <= 2
        && words.isMark(age + 1, ',');
  }

  /** Whether {@code one} is named in full before a surname and {@code other} is not, or is more. */
  private static boolean isLikelier(Person one, Person other, Mention mention) {
    boolean named = one.first >= 0 && one.first < mention.start();
    boolean otherNamed = other.first >= 0 && other.first < mention.start();
    return named == otherNamed ? one.times > other.times : named;
  }

  /** Whether a name of as many words says more than the one known. */
  private static boolean isFuller(String name, boolean small, Person known) {
    return small && !known.smallLetters
        || NameReader.hasInitial(known.name) && !NameReader.hasInitial(name);
  }
}
