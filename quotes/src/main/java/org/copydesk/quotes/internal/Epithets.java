package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant by a nation or an age: "the Canadian", "the 34-year-old". The one person that the
 * story says is so; else the one whom the sentences just before name, unless the story says that
 * this one is of another nation or age.
 */
final class Epithets {
  /** How many sentence ends may lie between, and how many mentions are looked at. */
  private static final int FARTHEST = 2;

  private static final int MOST = 40;

  private final Layout layout;
  private final Words words;
  private final Roster roster;

  Epithets(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
  }

  /** Whether {@code mention} is "the" and a nation's or an age's noun. */
  static boolean isNation(Words words, int start, int end) {
    return end == start + 2
        && words.known(start).equals("the")
        && words.is(start + 1, Words.CAPITAL)
        && words.entityType(start + 1) == null
        && Nations.isPerson(words.textOf(start + 1));
  }

  private boolean isAge(Mention mention) {
    return words.known(mention.start()).equals("the")
        && words.is(mention.start() + 1, Words.NUMBER)
        && mention.end() > mention.start() + 4
        && words.textOf(mention.head()).equals("old");
  }

  /** Returns who mention {@code m} is, or null if it is neither or the story leaves it open. */
  @Nullable Person of(int m) {
    Mention mention = layout.mentions.get(m);
    if (isNation(words, mention.start(), mention.end())) {
      String adjective = Nations.adjective(words.textOf(mention.head()));
      var named = roster.offices().nationals(adjective);
      return named.isEmpty()
          ? justNamed(m, adjective, null)
          : named.size() == 1 ? named.get(0) : null;
    }
    if (isAge(mention)) {
      String age = words.textOf(mention.start() + 1);
      Person aged = ofAge(m, age);
      return aged == null ? justNamed(m, null, age) : aged;
    }
    return null;
  }

  /** "Lena Ott, 34, won": returns the person of that age. */
  private @Nullable Person ofAge(int m, String age) {
    for (int k = m - 1; k >= 0; k--) {
      Person person = roster.person(k);
      if (person != null && age.equals(ageAt(layout.mentions.get(k)))) {
        return person;
      }
    }
    return null;
  }

  private @Nullable String ageAt(Mention name) {
    int after = name.end();
    if (words.isMark(after, ',') && words.is(after + 1, Words.NUMBER)) {
      return words.textOf(after + 1);
    }
    return words.is(name.start(), Words.NUMBER) ? words.textOf(name.start()) : null;
  }

  /** Returns the one person whom the sentences before name, if nothing speaks against it. */
  private @Nullable Person justNamed(int m, @Nullable String nation, @Nullable String age) {
    Person found = null;
    int at = layout.mentions.get(m).start();
    for (int k = m - 1; k >= Math.max(0, m - MOST); k--) {
      Mention mention = layout.mentions.get(k);
      Person person = roster.person(k);
      if (layout.breaksBetween(mention.start(), at) > FARTHEST) {
        break;
      }
      if (person == null
          || person == found
          || person.group
          || !person.introduced
          || words.is(mention.start(), Words.QUOTED)) {
        continue;
      }
      String own = Nations.ofPerson(person.description);
      boolean other = nation != null && !own.isEmpty() || age != null && ageAt(mention) != null;
      if (found != null && !other) {
        return null;
      }
      found = other ? found : person;
    }
    return found;
  }
}
