package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.Person.Gender;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whom a pronoun means: of the mentions before it the one that fits its gender and number and
 * weighs most by nearness, by being the subject of its sentence, by having spoken last, by how
 * often the article names it. A "he" between that was already found to be somebody hands him on.
 */
final class Pronouns {
  /** How many mentions back are looked at. */
  private static final int FARTHEST = 40;

  /** How many mentions back what a relative pronoun means may begin. */
  private static final int NEAREST = 8;

  /** How many words "Asked whether …," holds at most. */
  private static final int LONGEST_QUESTION = 40;

  /** Nearness: so much for the same sentence, one less for each sentence between, down to one. */
  private static final double SAME_SENTENCE = 5;

  private static final double SPOKE_LAST = 2;

  /** "…, said Ann Lee. “…,” she said": who spoke just before, and nobody was named since. */
  private static final double NOBODY_BETWEEN = 3;

  /** "“…,” Lee said. … “…,” she added": who spoke before, whoever was named since. */
  private static final double GOES_ON = 4;

  private static final double SURE_GENDER = 1.5;
  private static final double FIRST_IN_SENTENCE = 1;
  private static final double SUBJECT = 4;
  private static final double SUBJECT_ELSEWHERE = 1;
  private static final double NAMED_DESCRIPTION = 4;
  private static final double HANDED_ON = 3;
  private static final double SPEAKS = 0.8;
  private static final double WITHIN_ANOTHER = -1.2;
  private static final double AFTER_PREPOSITION = -0.8;
  private static final double DOUBTFUL = -4;
  private static final double OFTEN = 0.4;
  private static final double MOST_OFTEN = 2;

  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Identities identities;

  Pronouns(Layout layout, Roster roster, Identities identities) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.identities = identities;
  }

  /** Returns whom pronoun {@code m} means; {@code last} is the mention that spoke before, or -1. */
  Identity of(int m, int last) {
    Mention pronoun = layout.mentions.get(m);
    String word = words.known(pronoun.start());
    if (word.equals("they") || word.equals("their")) {
      return plural(m, last);
    }
    if (words.is(pronoun.start(), WordClass.RELATIVE)) {
      return relative(m);
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
      if (layout.mentions.get(k).end() == end) {
        found = k; // the outermost of those that end here begins first
      }
    }
    return found < 0
        ? Identity.UNKNOWN
        : identityOf(words.known(start).equals("which") ? thing(found) : found);
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
    int start = layout.mentions.get(found).start();
    for (int k = found - 1; k >= Math.max(0, found - NEAREST); k--) {
      Mention mention = layout.mentions.get(k);
      if (layout.breaksBetween(mention.start(), start) > 0) {
        break;
      }
      if (mention.kind() == Mention.Kind.DESCRIPTION && words.is(mention.head(), WordClass.GROUP)) {
        return k;
      }
    }
    return found;
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
      double score = score(k, gender, sentences, last, pronoun);
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
    return best < 0 ? Identity.UNKNOWN : identityOf(best);
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
      case "he", "his" -> Gender.MALE;
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

  /**
   * How well mention {@code k} explains a pronoun that stands {@code sentences} sentence ends
   * later; 0 or less: not at all.
   */
  private double score(int k, Gender gender, int sentences, int last, Mention pronoun) {
    Mention mention = layout.mentions.get(k);
    if (mention.plural()
        || mention.kind() == Mention.Kind.POSSESSIVE
        || words.is(mention.start(), Words.QUOTED)
        || !layout.isSeenFrom(mention.start(), pronoun.start())
        || sentences == 0 && (isAsker(mention) || isAskedAbout(mention, pronoun))) {
      return 0;
    }
    double near =
        SAME_SENTENCE - Math.min(SAME_SENTENCE - 1, sentences) + (k == last ? SPOKE_LAST : 0);
    return switch (mention.kind()) {
      case NAME -> named(k, mention, gender, near, last, pronoun);
      case DESCRIPTION -> described(k, mention, gender, near, last, pronoun);
      case PRONOUN, POSSESSIVE -> handedOn(k, mention, near, pronoun);
    };
  }

  /** "Asked by Lee what she did, she said": who asks is not who answers. */
  private boolean isAsker(Mention mention) {
    Cue cue = layout.cues.at(mention.start() - 2);
    return cue != null
        && cue.kind() == CueLexicon.Kind.ASK
        && words.known(mention.start() - 1).equals("by");
  }

  /** "Asked whether Lee would stay, she said": whoever is asked is not whom the question names. */
  private boolean isAskedAbout(Mention mention, Mention pronoun) {
    boolean answers = words.isMark(pronoun.start() - 1, ',');
    if (!answers || words.isMark(mention.start() - 1, ',') && isBeforeVerb(mention)) {
      return false; // "Asked about the pier, Lee said it was shut but, she said"
    }
    int asked = mention.start();
    for (int k = 0; k < LONGEST_QUESTION && !layout.startsSentence(asked); k++) {
      asked--;
    }
    if (!layout.startsSentence(asked)) {
      return false;
    }
    asked += words.known(asked).equals("when") ? 1 : 0;
    Cue cue = layout.cues.at(asked);
    return cue != null && cue.kind() == CueLexicon.Kind.ASK && words.endsIn(asked, "ed");
  }

  private double handedOn(int k, Mention mention, double near, Mention pronoun) {
    Identity identity = identities.known(k);
    boolean same = words.id(mention.start()) == words.id(pronoun.start());
    boolean found = same && identity != null && identity.name() != null;
    boolean sameBlock = layout.isSameBlock(mention.start(), pronoun.start());
    return found ? near + (sameBlock ? HANDED_ON : 0) : 0;
  }

  /** "His rival, Paul Grayson, was cross. He …" is as good as the name; others must have spoken. */
  private double described(
      int k, Mention mention, Gender gender, double near, int last, Mention pronoun) {
    boolean first = layout.startsSentence(mention.start());
    boolean spoke = k == last || identities.spoke(k);
    if (!first && !spoke) {
      return 0; // as most: asked before who it is
    }
    boolean hasName = identities.of(k, -1).name() != null;
    Person person = apposed(k, mention);
    if (!fits(mention, gender, hasName) || person != null && !person.fits(gender)) {
      return 0;
    }
    boolean named =
        hasName && (k == last || first && layout.isSameBlock(mention.start(), pronoun.start()));
    boolean subject = first && isSubjectJustBefore(mention, pronoun);
    if (!spoke && !named && !subject) {
      return 0;
    }
    return near
        + (named || subject ? NAMED_DESCRIPTION : 0)
        + (named && isSure(person, gender) ? SURE_GENDER : 0);
  }

  /** Returns who is named right after description {@code k}: "his rival, Paul Grayson,". */
  private @Nullable Person apposed(int k, Mention mention) {
    int name = k + 1; // past those within the description: "Ann's mother"
    while (name < k + NEAREST
        && name < layout.mentions.size()
        && layout.mentions.get(name).start() < mention.end()) {
      name++;
    }
    boolean next =
        words.isMark(mention.end(), ',')
            && name < layout.mentions.size()
            && layout.mentions.get(name).start() == mention.end() + 1;
    return next ? roster.person(name) : null;
  }

  private static boolean isSure(@Nullable Person person, Gender gender) {
    return person != null
        && switch (gender) {
          case FEMALE -> person.female;
          case MALE -> person.male;
          case THING -> person.group;
        };
  }

  /**
   * "A ministry official disputed that. The number, he said": one person, who begins the sentence
   * before.
   */
  private boolean isSubjectJustBefore(Mention mention, Mention pronoun) {
    return !mention.nested()
        && !mention.genitive()
        && words.is(mention.head(), WordClass.ROLE)
        && layout.isSameBlock(mention.start(), pronoun.start())
        && layout.breaksBetween(mention.start(), pronoun.start()) == 1;
  }

  private double named(
      int k, Mention mention, Gender gender, double near, int last, Mention pronoun) {
    Person person = roster.person(k);
    if (person == null || !person.fits(gender) || isPeople(mention)) {
      return 0;
    }
    boolean sure = isSure(person, gender);
    boolean doubtful = gender != Gender.THING && !sure && !person.introduced;
    boolean first = layout.startsSentence(mention.start());
    if (doubtful && first && words.tag(mention.head()) != Tag.PROPN) {
      return 0; // "Sales were good, he said": a word that happens to be the first one
    }
    boolean sameBlock = layout.isSameBlock(mention.start(), pronoun.start());
    double score = near + (sure ? SURE_GENDER : 0) + (doubtful ? DOUBTFUL : 0);
    boolean apposed = words.isMark(mention.start() - 1, ','); // "a trustee, Ann Lee": as good
    score += mention.nested() && !apposed || mention.genitive() ? WITHIN_ANOTHER : 0;
    boolean prepositional = !first && words.is(mention.start() - 1, WordClass.PREPOSITION);
    if (gender == Gender.THING && !first && k != last && !isBeforeVerb(mention)) {
      return 0; // "The study, in the journal Ocean Letters, … It found"
    }
    score += first ? FIRST_IN_SENTENCE : prepositional ? AFTER_PREPOSITION : 0;
    if (first || !prepositional && isBeforeVerb(mention)) {
      // The subject of a sentence before in this paragraph, rather than who spoke in another one.
      boolean own = (!mention.nested() || apposed) && !mention.genitive();
      boolean main = sameBlock && !isInClause(mention);
      score += !own ? 0 : main ? SUBJECT : SUBJECT_ELSEWHERE;
    }
    MentionContext context = layout.context(k);
    score += context.after() != null && context.afterGap() == 0 ? SPEAKS : 0;
    int doublings = doubtful ? 0 : 31 - Integer.numberOfLeadingZeros(person.times);
    return score + Math.min(MOST_OFTEN, OFTEN * doublings);
  }

  /** "answered a report that Smith would go": the subject of a clause within the sentence. */
  private boolean isInClause(Mention mention) {
    int before = mention.start() - 1;
    return words.tag(before) == Tag.SCONJ || words.known(before).equals("that");
  }

  /** "Growing up here, Mendoza often saw": the subject of its clause. */
  private boolean isBeforeVerb(Mention mention) {
    int next = mention.phraseEnd();
    if (words.tag(next) == Tag.ADV) {
      next++;
    }
    return Tag.isVerbal(words.tag(next)) || layout.cues.verbAt(next);
  }

  /** "five Hispanic-Americans", "Swedes": people of a nation. */
  private boolean isPeople(Mention name) {
    String word = words.textOf(name.head());
    return word.endsWith("s") && Nations.isPerson(word.substring(0, word.length() - 1));
  }

  private boolean fits(Mention description, Gender gender, boolean hasName) {
    int head = description.head();
    return switch (gender) {
      case FEMALE -> (hasName || isPerson(head)) && !words.is(head, WordClass.MALE);
      case MALE -> (hasName || isPerson(head)) && !words.is(head, WordClass.FEMALE);
      case THING -> words.is(head, WordClass.GROUP);
    };
  }

  /** "the aide", but not "the opposition". */
  private boolean isPerson(int head) {
    return !words.is(head, WordClass.GROUP)
        && (words.is(head, WordClass.ROLE.bit | WordClass.MALE.bit | WordClass.FEMALE.bit)
            || Descriptions.isPersonNoun(words.textOf(head)));
  }

  /** "they": the last plural name, if it spoke last or nobody did, else the several that did. */
  private Identity plural(int m, int last) {
    for (int k = m - 1; k >= Math.max(0, m - FARTHEST); k--) {
      Mention mention = layout.mentions.get(k);
      if (mention.plural() && mention.kind() == Mention.Kind.NAME && (k == last || last < 0)) {
        return identities.of(k, -1);
      }
    }
    return last >= 0 && layout.mentions.get(last).plural() ? identityOf(last) : Identity.UNKNOWN;
  }
}
