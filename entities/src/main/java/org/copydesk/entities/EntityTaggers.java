package org.copydesk.entities;

import java.util.Objects;
import java.util.regex.Pattern;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.entities.internal.BareNames;
import org.copydesk.entities.internal.CompanyNames;
import org.copydesk.entities.internal.GazetteerTagger;
import org.copydesk.entities.internal.LastNames;
import org.copydesk.entities.internal.Nicknames;
import org.copydesk.entities.internal.OneType;
import org.copydesk.entities.internal.PatternTagger;
import org.copydesk.entities.internal.RuleTaggers;
import org.copydesk.entities.internal.StandardTagger;
import org.copydesk.entities.internal.model.NameTagger;

/**
 * The built-in taggers. All are thread-safe, and what each returns is in text order and disjoint;
 * to join several, your own among them, use {@link EntityTagger#inOrder}.
 */
public final class EntityTaggers {
  private EntityTaggers() {}

  /**
   * Returns the standard tagger: addresses, the dateline, the credits of captions, the names of the
   * bundled model, dates and times, sums and percentages, nationalities, titles. An earlier one of
   * these beats a later one, so "Chinese" in {@code Chinese Foreign Ministry} is a part of the
   * organization and no nationality, and of {@code Canadian Prime Minister Mark Carney} come a
   * nationality, a title and a person, one beside the other.
   */
  public static EntityTagger standard() {
    return standard(NameModel.english());
  }

  /** Returns the standard tagger with the names of {@code model} instead of the bundled one's. */
  public static EntityTagger standard(NameModel model) {
    return new StandardTagger(model(model));
  }

  /**
   * Returns a tagger that finds what {@code model} knows to be persons, organizations and places.
   * Titles ({@code Sen.}, {@code Det Insp}) and degrees ({@code KC}) do not belong to the persons,
   * a nickname in marks ({@code Ann “Red” Lee}) does; a company named with its legal form ({@code
   * Koster NV}) is one without it too; a name of several words is of one type throughout a story;
   * the last name of somebody named in full is a person also where it is another word ({@code May
   * said}). The confidence is how probable the model takes exactly this name to be, of the type
   * that it gives it there.
   */
  public static EntityTagger model(NameModel model) {
    Objects.requireNonNull(model, "model");
    EntityTagger names = new BareNames(new Nicknames(new NameTagger(model.finder())));
    return new LastNames(new CompanyNames(new OneType(names)));
  }

  /** Returns a tagger that finds the names of {@code gazetteer}, certain. */
  public static EntityTagger gazetteer(Gazetteer gazetteer) {
    return new GazetteerTagger(Objects.requireNonNull(gazetteer, "gazetteer").matcher());
  }

  /**
   * Returns a tagger that marks every match of {@code pattern} as {@code type}, certain. Matches
   * are those of {@link java.util.regex.Matcher#find()} over the whole text, one after the other;
   * empty ones are left out, and blanks around a match do not belong to the entity.
   *
   * <p>How the pattern behaves on hostile text is yours to answer for: nested quantifiers such as
   * {@code (a+)+} take time out of proportion on long texts, and alternatives under a star may
   * exhaust the stack, which throws. Prefer possessive quantifiers: {@code [A-Z]++}.
   */
  public static EntityTagger pattern(EntityType type, Pattern pattern) {
    return new PatternTagger(
        Objects.requireNonNull(type, "type"), Objects.requireNonNull(pattern, "pattern"));
  }

  /**
   * Returns the tagger of web and mail addresses: {@code https://example.org/a?b}, {@code
   * www.example.org}, {@code desk@example.org} ({@link EntityType#URL}, {@link EntityType#EMAIL}).
   * A stop, comma or bracket that closes the sentence around an address does not belong to it.
   */
  public static EntityTagger addresses() {
    return RuleTaggers.ADDRESSES;
  }

  /**
   * Returns the tagger of sums of money and of percentages: {@code $1.5 billion}, {@code Rs 5
   * crore}, {@code 20 euros}; {@code 12.5%}, {@code 5 percentage points} ({@link EntityType#MONEY},
   * {@link EntityType#PERCENT}). {@link EntityValue#of} tells what they amount to.
   */
  public static EntityTagger amounts() {
    return RuleTaggers.AMOUNTS;
  }

  /**
   * Returns the tagger of nationalities, peoples and religions: {@code Canadian}, {@code South
   * Koreans}, {@code Chinese-Canadian}, {@code Shiite} ({@link EntityType#NATIONALITY}). Words for
   * a language are left out where they are used so ({@code in French}, {@code English-language}),
   * and so are parties.
   */
  public static EntityTagger nationalities() {
    return RuleTaggers.NATIONALITIES;
  }

  /**
   * Returns the tagger of dates and of times of the day: {@code Oct. 31, 2025}, {@code Wednesday},
   * {@code late 2024}, {@code next week}, {@code two years ago}, {@code the 1990s}; {@code 6 p.m.
   * EDT} ({@link EntityType#DATE}, {@link EntityType#TIME}). Words for how long something takes
   * ({@code two years}) are no dates. {@link EntityValue#of} tells which days are meant.
   */
  public static EntityTagger dates() {
    return RuleTaggers.DATES;
  }

  /**
   * Returns the tagger of what the dateline names: its places ({@link EntityType#LOCATION}) and the
   * agency or paper that it prints ({@link EntityType#ORGANIZATION}); {@link
   * org.copydesk.core.Article#dateline()} tells more of both.
   */
  public static EntityTagger dateline() {
    return RuleTaggers.DATELINE;
  }

  /**
   * Returns the tagger of the credits in brackets at the ends of captions: the photographer ({@link
   * EntityType#PERSON}) and the agencies or papers ({@link EntityType#ORGANIZATION}) of {@code (Ada
   * Lindqvist/Coastline Pictures via AP, File)}. A credit without a known first name is left to
   * other taggers.
   */
  public static EntityTagger credits() {
    return RuleTaggers.CREDITS;
  }

  /**
   * Returns the tagger of titles and offices beside a name ({@link EntityType#TITLE}): before it
   * ({@code Prime Minister Mark Carney}, {@code Dr. Ines Moreau}), before it and a comma ({@code
   * Maine's attorney general, Aaron Frey,}) or after it and a comma ({@code Tom Brandt, the owner
   * of a diner,}). Only the words of the title belong to it, no article, no country and no
   * organization; an office without a name ({@code the president said}) is left out.
   */
  public static EntityTagger titles() {
    return RuleTaggers.TITLES;
  }
}
