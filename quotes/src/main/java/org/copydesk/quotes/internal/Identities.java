package org.copydesk.quotes.internal;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Who each mention is within the article: a name its fullest form, a description the person whom
 * the article gives that title, a pronoun as {@link Pronouns} says. Each is decided once.
 */
final class Identities {
  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Descriptions descriptions;
  private final Pronouns pronouns;
  private final Epithets epithets;
  private final @Nullable Identity[] known;

  private static final int PEOPLE =
      WordClass.QUANTIFIER.bit // "one of his aides", "another"
          | WordClass.ROLE.bit
          | WordClass.TITLE.bit
          | WordClass.GROUP.bit
          | WordClass.MALE.bit
          | WordClass.FEMALE.bit;

  /** The mentions that spoke so far. */
  private final BitSet spoke = new BitSet();

  Identities(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.descriptions = new Descriptions(layout);
    this.known = new Identity[layout.mentions.size()];
    this.epithets = new Epithets(layout, roster);
    this.pronouns = new Pronouns(layout, roster, this);
  }

  /** Remembers that mention {@code m} spoke. */
  void speaks(int m) {
    spoke.set(m);
  }

  boolean spoke(int m) {
    return spoke.get(m);
  }

  /** Returns who mention {@code m} is if it was asked before, else null. */
  @Nullable Identity known(int m) {
    return known[m];
  }

  /** Remembers who mention {@code m} is. */
  void know(int m, Identity identity) {
    known[m] = identity;
  }

  /** Returns who mention {@code m} is; {@code last} is the mention that spoke before, or -1. */
  Identity of(int m, int last) {
    Identity identity = known[m];
    if (identity == null) {
      Mention mention = layout.mentions.get(m);
      identity =
          switch (mention.kind()) {
            case NAME -> isName(m) ? named(m, mention) : described(m, mention);
            case DESCRIPTION -> described(m, mention);
            case PRONOUN, POSSESSIVE -> pronouns.of(m, last);
          };
      known[m] = identity;
    }
    return identity;
  }

  /** Whether mention {@code m} is the name of somebody, not "the Swede" or "Surveys". */
  boolean isName(int m) {
    Mention mention = layout.mentions.get(m);
    return mention.kind() == Mention.Kind.NAME
        && !Epithets.isNation(words, mention.start(), mention.end())
        && !isCommonNoun(m, mention);
  }

  /** "Surveys say …": things or people, with a capital that the sentence gives. */
  private boolean isCommonNoun(int m, Mention mention) {
    Person person = roster.person(m);
    return mention.nameEnd() == mention.start() + 1
        && words.endsIn(mention.start(), "s") // of one, "Poll", nothing tells it from a name
        && words.tag(mention.start()) == Tag.NOUN
        && words.entityType(mention.start()) == null
        && words.textOf(mention.start()).chars().skip(1).noneMatch(Character::isUpperCase)
        && person != null
        && !person.introduced
        && layout.startsSentence(mention.start());
  }

  private Identity named(int m, Mention mention) {
    Person holder = officeHolder(m, mention);
    if (holder != null) {
      return new Identity(holder.name, descriptions.withoutDeterminer(mention));
    }
    Person person = roster.person(m);
    if (person != null) {
      return Identity.of(person);
    }
    StringBuilder names = new StringBuilder();
    String description = null;
    for (int k = m + 1;
        k < known.length && layout.mentions.get(k).start() < mention.nameEnd();
        k++) {
      Person each = roster.person(k);
      if (each != null) {
        names.append(names.isEmpty() ? "" : " and ").append(each.name);
        description = description == null ? each.description : description;
      }
    }
    return names.isEmpty() ? Identity.UNKNOWN : new Identity(names.toString(), description);
  }

  /** "the Minority Whip, Hon. Ann Lee,": an office in capitals, and who has it. */
  private @Nullable Person officeHolder(int m, Mention mention) {
    int after = mention.end() + 1;
    if (m + 1 >= known.length
        || !words.known(mention.start()).equals("the")
        || !words.isMark(after - 1, ',')) {
      return null;
    }
    Mention next = layout.mentions.get(m + 1);
    boolean titled = next.start() == after && next.nameStart() > after;
    boolean address = titled && words.is(after, WordClass.TITLE) && words.isMark(next.end(), ',');
    return address && next.kind() == Mention.Kind.NAME ? roster.person(m + 1) : null;
  }

  private Identity described(int m, Mention mention) {
    Identity apposed = apposed(m, mention);
    if (apposed != null) {
      return apposed;
    }
    Person holder = holder(mention);
    return Identity.of(holder == null ? epithets.of(m) : holder);
  }

  /** "the dean, Lena Okoro,", "two aides, Ann Lee and Tom Hale,": who is named after, or null. */
  private @Nullable Identity apposed(int m, Mention mention) {
    int name = mention.end() + 1;
    boolean introduces = words.is(mention.start() - 1, WordClass.PREPOSITION);
    if (!words.isMark(name - 1, ',') || introduces && !isOfPeople(mention)) {
      return null;
    }
    for (int k = m + 1; k < known.length && layout.mentions.get(k).start() <= name; k++) {
      Mention next = layout.mentions.get(k);
      boolean fits =
          next.start() == name
              && next.kind() == Mention.Kind.NAME
              && (next.plural() == mention.plural() || isGroup(k))
              && !(introduces && isBeforeVerb(next));
      int holder = fits && !mention.plural() ? holderAfter(k) : k;
      Identity named = fits ? named(holder, layout.mentions.get(holder)) : Identity.UNKNOWN;
      if (named.name() != null && (!mention.plural() || isGroup(k) || areWhole(named.name()))) {
        return new Identity(named.name(), descriptions.withoutDeterminer(mention));
      }
    }
    return null;
  }

  /** "Its owners, Corley Papers": a group may be told of as many. */
  private boolean isGroup(int name) {
    Person person = roster.person(name);
    return person != null && person.group;
  }

  /**
   * "The director, Corley Fire Agency, Ann Lee,": the name after that of a group, else that one.
   */
  private int holderAfter(int group) {
    if (!isGroup(group)) {
      return group;
    }
    int start = layout.mentions.get(group).end() + 1;
    for (int k = group + 1; k < known.length && layout.mentions.get(k).start() <= start; k++) {
      Person person = roster.person(k);
      if (layout.mentions.get(k).start() == start
          && words.isMark(start - 1, ',')
          && words.isMark(layout.mentions.get(k).end(), ',')
          && person != null
          && !person.group) {
        return k;
      }
    }
    return group;
  }

  /** "Two aides, Ann Lee and Tom Hale", but not "voters in Georgia, Alabama and Virginia". */
  private static boolean areWhole(String names) {
    return Arrays.stream(names.split(" and ")).allMatch(name -> name.indexOf(' ') > 0);
  }

  /** "According to the dean, Ann Lee left". */
  private boolean isBeforeVerb(Mention name) {
    return layout.cues.verbAt(name.end()) || Tag.isVerbal(words.tag(name.end()));
  }

  /** "In a poll, Ann Lee": who stands after a thing is no other name of it. */
  private boolean isOfPeople(Mention mention) {
    int head = mention.head();
    String noun = words.textOf(head);
    return words.is(head, PEOPLE)
        || Descriptions.isPersonNoun(
            mention.plural() && noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun);
  }

  /**
   * "the senator", "the prime minister", "the Russian leader" or "the bureau" where one alone is
   * named: who has the office, or which institution it is; null if that is open.
   */
  private @Nullable Person holder(Mention mention) {
    int first = mention.start() + 1;
    int length = mention.end() - first;
    boolean one = words.known(mention.start()).equals("the") && !mention.plural();
    if (!one || length < 1 || length > 2) {
      return null;
    }
    Person holder = null;
    if (words.is(mention.head(), WordClass.ROLE.bit | WordClass.TITLE.bit)) {
      String role =
          length == 1
              ? words.known(mention.head())
              : layout.span(first, mention.end()).in(words.text).toLowerCase(Locale.ROOT);
      holder = roster.offices().only(role);
    }
    if (holder == null && length == 1) {
      holder = roster.institutions().only(words.textOf(first));
    }
    if (holder == null && length == 2 && words.is(first, Words.CAPITAL)) {
      String nation = words.textOf(first).toLowerCase(Locale.ROOT);
      holder = roster.offices().ofNation(nation, words.known(mention.head()));
    }
    return holder;
  }
}
