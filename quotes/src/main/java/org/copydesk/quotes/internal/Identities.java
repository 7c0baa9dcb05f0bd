package org.copydesk.quotes.internal;

import java.util.BitSet;
import java.util.Locale;
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
            case NAME ->
                Epithets.isNation(words, mention.start(), mention.end())
                    ? described(m, mention)
                    : named(m, mention);
            case DESCRIPTION -> described(m, mention);
            case PRONOUN, POSSESSIVE -> pronouns.of(m, last);
          };
      known[m] = identity;
    }
    return identity;
  }

  private Identity named(int m, Mention mention) {
    Person person = roster.person(m);
    if (person != null) {
      return new Identity(person.name, person.description);
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

  /** "the dean, Lena Okoro," or "the senator" where one senator alone is named. */
  private Identity described(int m, Mention mention) {
    int after = mention.end();
    if (words.isMark(after, ',')) {
      for (int k = m + 1; k < known.length && layout.mentions.get(k).start() <= after + 1; k++) {
        Mention next = layout.mentions.get(k);
        Person person = roster.person(k);
        if (next.start() == after + 1 && next.kind() == Mention.Kind.NAME && person != null) {
          return new Identity(person.name, descriptions.withoutDeterminer(mention));
        }
      }
    }
    boolean definite =
        words.known(mention.start()).equals("the")
            && mention.end() == mention.start() + 2
            && !mention.plural();
    if (definite && words.is(mention.head(), WordClass.ROLE.bit | WordClass.TITLE.bit)) {
      Person person = roster.offices().only(words.known(mention.head()));
      if (person != null) {
        return new Identity(person.name, person.description);
      }
    }
    boolean twoWords =
        words.known(mention.start()).equals("the")
            && mention.end() == mention.start() + 3
            && !mention.plural();
    if (twoWords && words.is(mention.head(), WordClass.ROLE.bit | WordClass.TITLE.bit)) {
      String role = layout.span(mention.start() + 1, mention.end()).in(words.text);
      Person person = roster.offices().only(role.toLowerCase(Locale.ROOT));
      if (person != null) {
        return new Identity(person.name, person.description);
      }
    }
    if (twoWords && words.is(mention.start() + 1, Words.CAPITAL)) {
      String nation = words.textOf(mention.start() + 1).toLowerCase(Locale.ROOT);
      Person person = roster.offices().ofNation(nation, words.known(mention.head()));
      if (person != null) {
        return new Identity(person.name, person.description);
      }
    }
    Person person = epithets.of(m);
    return person == null ? Identity.UNKNOWN : new Identity(person.name, person.description);
  }
}
