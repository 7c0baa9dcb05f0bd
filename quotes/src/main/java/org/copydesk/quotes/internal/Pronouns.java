package org.copydesk.quotes.internal;

import org.copydesk.quotes.internal.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: of the mentions before it the one for which most speaks by {@link
 * AntecedentScores}. A "he" between that was already found to be somebody hands him on.
 */
final class Pronouns {
  /** How many mentions back are looked at. */
  private static final int FARTHEST = 40;

  /** How many mentions back what a relative pronoun means may begin. */
  private static final int NEAREST = 8;

  /**
   * "…, said Ann Lee. “…,” she said": what {@link AntecedentScores} is added for who spoke just
   * before, where nobody was named since.
   */
  private static final double NOBODY_BETWEEN = 3;

  /** The same for "“…,” Lee said. … “…,” she added": who spoke before, whoever was named since. */
  private static final double GOES_ON = 4;

  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Identities identities;
  private final AntecedentScores scores;

  Pronouns(Layout layout, Roster roster, Identities identities) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.identities = identities;
    this.scores = new AntecedentScores(layout, roster, identities);
  }

  /** Returns whom pronoun {@code m} means; {@code last} is the mention that spoke before, or -1. */
  Identity of(int m, int last) {
    Mention pronoun = layout.mentions.get(m);
    String word = words.known(pronoun.start());
    if (word.equals("they") || word.equals("their") || word.equals("them")) {
      return plural(m, last);
    }
    if (words.is(pronoun.start(), WordClass.RELATIVE)) {
      return relative(m);
    }
    int document = word.equals("it") ? document(m) : -1;
    if (document >= 0) {
      Mention mention = layout.mentions.get(document);
      return new Identity(null, layout.span(mention.start(), mention.end()).in(words.text));
    }
    Gender gender = gender(word);
    if (gender == null) {
      return Identity.UNKNOWN;
    }
    resolveBefore(m, gender, last);
    return antecedent(m, gender, last);
  }

  /** "Lee, who said", "the sign that read": what stands right before it. */
  private Identity relative(int m) {
    int start = layout.mentions.get(m).start();
    int end = words.isMark(start - 1, ',') ? start - 1 : start;
    int found = -1;
    for (int k = m - 1; k >= Math.max(0, m - NEAREST); k--) {
      Mention mention = layout.mentions.get(k);
      boolean apposed =
          words.known(start).equals("who")
              && mention.kind() == Mention.Kind.NAME
              && mention.phraseEnd() > end;
      if (mention.end() == end || apposed && words.isMark(mention.end(), ',')) {
        found = k; // the outermost of those that end here begins first: "Lee, a plumber, who"
      }
    }
    return found < 0
        ? Identity.UNKNOWN
        : identityOf(words.known(start).equals("which") ? thing(found) : found);
  }

  /**
   * "She had sent a text message to the mayor. It read": returns what "it" means, whatever stands
   * between, or -1.
   */
  private int document(int m) {
    String verb = words.known(layout.mentions.get(m).end());
    return verb.equals("read") || verb.equals("reads") ? thingBefore(m, 1, true) : -1;
  }

  /**
   * "a message to Ann Lee, which read": returns the document or group that stands before mention
   * {@code found} where that one names a person, else {@code found}.
   */
  private int thing(int found) {
    Person person = roster.person(found);
    if (person == null || person.group || !person.female && !person.male) {
      return found;
    }
    int thing = thingBefore(found, 0, false);
    return thing < 0 ? found : thing;
  }

  /**
   * Returns the nearest document or group that is told of before mention {@code m}, with at most
   * {@code breaks} sentence ends between; -1 if there is none near.
   */
  private int thingBefore(int m, int breaks, boolean single) {
    int start = layout.mentions.get(m).start();
    for (int k = m - 1; k >= Math.max(0, m - NEAREST); k--) {
      Mention mention = layout.mentions.get(k);
      if (layout.breaksBetween(mention.start(), start) > breaks) {
        break;
      }
      if (mention.kind() == Mention.Kind.DESCRIPTION
          && !(single && mention.plural())
          && words.is(mention.head(), WordClass.GROUP)) {
        return k;
      }
    }
    return -1;
  }

  /** Resolves the same pronouns before {@code m} first, so that they can hand on whom they mean. */
  private void resolveBefore(int m, Gender gender, int last) {
    int word = words.id(layout.mentions.get(m).start());
    for (int k = Math.max(0, m - FARTHEST); k < m; k++) {
      Mention mention = layout.mentions.get(k);
      if (mention.kind() == Mention.Kind.PRONOUN
          && words.id(mention.start()) == word
          && !words.is(mention.start(), Words.QUOTED)
          && identities.known(k) == null) {
        identities.know(k, antecedent(k, gender, last));
      }
    }
  }

  private Identity antecedent(int m, Gender gender, int last) {
    Mention pronoun = layout.mentions.get(m);
    int best = -1;
    double most = 0;
    for (int k = m - 1; k >= Math.max(0, m - FARTHEST); k--) {
      int sentences = layout.breaksBetween(layout.mentions.get(k).start(), pronoun.start());
      double score = scores.of(k, gender, sentences, last, pronoun);
      if (k == last
          && score > most
          && sentences <= 1
          && layout.mentions.get(k).kind() == Mention.Kind.NAME) {
        score += NOBODY_BETWEEN;
      }
      if (k == last && score > 0 && goesOn(pronoun)) {
        score += GOES_ON;
      }
      if (score > most) {
        most = score;
        best = k;
      }
    }
    if (best < 0) {
      return Identity.UNKNOWN;
    }
    learn(gender, best);
    return identityOf(best);
  }

  /** Remembers which pronoun meant who is named by mention {@code k}: no other one does. */
  private void learn(Gender gender, int k) {
    Person person = roster.person(k);
    if (person != null && person.meantBy == null) {
      person.meantBy = gender;
    }
  }

  /** "“…,” she added" and "she added that …", but not "she added trucks". */
  private boolean goesOn(Mention pronoun) {
    int cue = pronoun.end();
    boolean speaks =
        words.is(pronoun.start() - 1, Words.QUOTED)
            || words.is(cue + 1, Words.MARK | Words.QUOTED)
            || words.known(cue + 1).equals("that");
    return speaks
        && switch (words.known(cue)) {
          case "added", "adds", "continued", "continues", "concluded", "concludes" -> true;
          default -> false;
        };
  }

  private static @Nullable Gender gender(String pronoun) {
    return switch (pronoun) {
      case "he", "his", "him" -> Gender.MALE;
      case "she", "her" -> Gender.FEMALE;
      case "it", "its" -> Gender.THING;
      default -> null;
    };
  }

  /** Returns who mention {@code k} is; a description that nobody is named by is its own words. */
  private Identity identityOf(int k) {
    Mention mention = layout.mentions.get(k);
    Identity identity = identities.of(k, -1);
    return mention.kind() == Mention.Kind.DESCRIPTION && identity.name() == null
        ? new Identity(null, layout.span(mention.start(), mention.end()).in(words.text))
        : identity;
  }

  /** "they": the last plural name, if it spoke last or nobody did, else the several that did. */
  private Identity plural(int m, int last) {
    for (int k = m - 1; k >= Math.max(0, m - FARTHEST); k--) {
      Mention mention = layout.mentions.get(k);
      if (mention.plural() && mention.kind() == Mention.Kind.NAME && (k == last || last < 0)) {
        return identities.of(k, -1);
      }
    }
    return last >= 0 && (layout.mentions.get(last).plural() || isUnnamed(last, m))
        ? identityOf(last)
        : Identity.UNKNOWN;
  }

  /** "A source said it was late. “It is,” they added": one whose gender is not told. */
  private boolean isUnnamed(int last, int m) {
    Mention mention = layout.mentions.get(last);
    return mention.kind() == Mention.Kind.DESCRIPTION
        && words.is(mention.head(), WordClass.ROLE)
        && layout.isSameBlock(mention.start(), layout.mentions.get(m).start())
        && identities.of(last, -1).name() == null;
  }
}
