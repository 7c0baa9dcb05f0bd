package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.Person.Gender;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How well a mention explains a pronoun after it: by gender and number, nearness, being the subject
 * of its sentence, having spoken last, and how often the article names it.
 *
 * <p>The points were set by hand over the pronouns of the training part that {@code
 * docs/reports/quotes.md} counts; a name as the subject of the sentence before has about nine.
 */
final class AntecedentScores {
  /** How many words "Asked whether …," holds at most. */
  private static final int LONGEST_QUESTION = 40;

  /** The most mentions within a description: "Ann’s mother, Eve Lee". */
  private static final int MOST_WITHIN = 8;

  /** Nearness: so much for the same sentence, one less for each sentence between, down to one. */
  private static final double SAME_SENTENCE = 5;

  private static final double SPOKE_LAST = 2;

  /** A title or first name that tells the gender, or a group for "it". */
  private static final double SURE_GENDER = 1.5;

  /** A single name of which nothing tells whether it is a person's. */
  private static final double DOUBTFUL = -4;

  private static final double FIRST_IN_SENTENCE = 1;

  /** The subject of a sentence of the same paragraph, and of a clause or another paragraph. */
  private static final double SUBJECT = 4;

  private static final double SUBJECT_ELSEWHERE = 1;

  /** "His rival, Paul Grayson, was cross. He …". */
  private static final double NAMED_DESCRIPTION = 4;

  /** An earlier pronoun of the same paragraph that means somebody. */
  private static final double HANDED_ON = 3;

  /** A verb of speech follows. */
  private static final double SPEAKS = 0.8;

  /** "Ann Lee’s brother", and Ann Lee of "the brother of Ann Lee". */
  private static final double WITHIN_ANOTHER = -1.2;

  private static final double AFTER_PREPOSITION = -0.8;

  /** For each time that the number of mentions doubles, and the most of that. */
  private static final double OFTEN = 0.4;

  private static final double MOST_OFTEN = 2;

  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Identities identities;

  AntecedentScores(Layout layout, Roster roster, Identities identities) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.identities = identities;
  }

  /**
   * How well mention {@code k} explains a pronoun that stands {@code sentences} sentence ends
   * later; 0 or less: not at all.
   */
  double of(int k, Gender gender, int sentences, int last, Mention pronoun) {
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
    int asked = layout.sentenceStart(mention.start(), LONGEST_QUESTION);
    if (asked < 0) {
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
    while (name < k + MOST_WITHIN
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
    if (words.isMark(next, ',') && words.isMark(mention.start() - 1, ',')) {
      next++; // "her counterpart at the bank, Olav Ruud, was"
    }
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
}
