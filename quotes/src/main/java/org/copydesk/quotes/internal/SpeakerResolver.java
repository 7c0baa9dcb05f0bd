package org.copydesk.quotes.internal;

import java.util.BitSet;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.quotes.Speaker;
import org.copydesk.quotes.internal.Person.Gender;
import org.jspecify.annotations.Nullable;

/**
 * Says who a mention is within the article: a name its fullest form, a pronoun the one that fits
 * best by gender, number, place and who spoke last, a description the person whom the article gives
 * that title.
 */
final class SpeakerResolver {
  private static final int FARTHEST = 40;

  private final Layout layout;
  private final Words words;
  private final Roster roster;
  private final Descriptions descriptions;

  /** Who a mention is, as far as known. */
  private record Identity(@Nullable String name, @Nullable String description) {
    static final Identity UNKNOWN = new Identity(null, null);
  }

  private final Identity[] known;

  private String lastText = "";

  /** The mentions that spoke so far. */
  private final BitSet spoke = new BitSet();

  SpeakerResolver(Layout layout, Roster roster) {
    this.layout = layout;
    this.words = layout.words;
    this.roster = roster;
    this.descriptions = new Descriptions(layout);
    this.known = new Identity[layout.mentions.size()];
  }

  /** Returns the speaker whom the label from token {@code from} to {@code to} names. */
  Speaker labelled(int from, int to) {
    Span span = layout.span(from, to);
    String text = span.in(words.text);
    Person person = roster.named(from, to);
    if (SpeechLabels.isQuestionOrAnswer(text)) {
      return new Speaker.Described(span, text, span, Optional.empty(), Optional.empty());
    }
    return new Speaker.Named(
        span,
        text,
        span,
        person == null ? Spelling.asName(text) : person.name,
        Optional.ofNullable(person == null ? null : person.description));
  }

  /**
   * Returns the speaker at mention {@code m}; {@code last} is the mention that spoke before, or -1.
   */
  Speaker speaker(int m, int last) {
    Mention mention = layout.mentions.get(m);
    Identity identity = identity(m, last);
    spoke.set(m);
    Span span = layout.span(mention.start(), mention.end());
    int end = mention.phraseEnd();
    while (end > mention.end() && words.is(end - 1, Words.MARK) && !words.isMark(end - 1, ')')) {
      end--;
    }
    Span phrase = end > mention.end() ? layout.span(mention.start(), end) : span;
    String text = textOf(span);
    Optional<String> name = Optional.ofNullable(identity.name());
    Optional<String> description = Optional.ofNullable(identity.description());
    return switch (mention.kind()) {
      case NAME -> new Speaker.Named(span, text, phrase, name.orElse(text), description);
      case DESCRIPTION -> new Speaker.Described(span, text, phrase, name, description);
      case PRONOUN, POSSESSIVE -> new Speaker.Pronoun(span, text, phrase, name, description);
    };
  }

  /** Returns the words at {@code span}: those of the speaker before if they are the same. */
  private String textOf(Span span) {
    if (span.length() != lastText.length() || !words.text.startsWith(lastText, span.start())) {
      lastText = span.in(words.text);
    }
    return lastText;
  }

  private Identity identity(int m, int last) {
    if (known[m] == null) {
      Mention mention = layout.mentions.get(m);
      known[m] =
          switch (mention.kind()) {
            case NAME -> named(m, mention);
            case DESCRIPTION -> described(m, mention);
            case PRONOUN, POSSESSIVE -> pronoun(m, mention, last);
          };
    }
    return known[m];
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
        if (next.start() == after + 1
            && next.kind() == Mention.Kind.NAME
            && roster.person(k) != null) {
          return new Identity(roster.person(k).name, descriptions.withoutDeterminer(mention));
        }
      }
    }
    boolean definite =
        words.known(mention.start()).equals("the")
            && mention.end() == mention.start() + 2
            && !mention.plural();
    if (definite && words.is(mention.head(), WordClass.ROLE.bit | WordClass.TITLE.bit)) {
      Person person = roster.only(words.known(mention.head()));
      if (person != null) {
        return new Identity(person.name, person.description);
      }
    }
    return Identity.UNKNOWN;
  }

  private Identity pronoun(int m, Mention mention, int last) {
    String word = words.known(mention.start());
    Gender gender =
        switch (word) {
          case "he", "his" -> Gender.MALE;
          case "she", "her" -> Gender.FEMALE;
          case "it", "its" -> Gender.THING;
          case "who", "whose" -> Gender.ANY;
          default -> null;
        };
    if (word.equals("they") || word.equals("their")) {
      return plural(m, last);
    }
    if (gender == null) {
      return Identity.UNKNOWN;
    }
    int best = -1;
    double most = 0;
    int sentence = 0;
    for (int k = m - 1; k >= Math.max(0, m - FARTHEST); k--) {
      sentence = layout.breaksBetween(layout.mentions.get(k).start(), mention.start());
      double score = score(k, gender, sentence, last, mention);
      if (score > most) {
        most = score;
        best = k;
      }
    }
    if (best < 0) {
      return Identity.UNKNOWN;
    }
    Identity identity = identity(best, -1);
    if (layout.mentions.get(best).kind() == Mention.Kind.DESCRIPTION && identity.name() == null) {
      return new Identity(
          null,
          layout
              .span(layout.mentions.get(best).start(), layout.mentions.get(best).end())
              .in(words.text));
    }
    return identity;
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
        || !layout.isSeenFrom(mention.start(), pronoun.start())) {
      return 0;
    }
    double score = 5 - Math.min(4, sentences);
    if (mention.kind() == Mention.Kind.PRONOUN) {
      boolean same = words.id(mention.start()) == words.id(pronoun.start());
      if (!same || known[k] == null || known[k].name() == null) {
        return 0;
      }
      return k == last ? score + 2 : score;
    }
    if (mention.kind() == Mention.Kind.DESCRIPTION) {
      if (!describedFits(mention, gender)) {
        return 0;
      }
      // "His rival, Paul Grayson, was cross with the referee. He …": as good as the name itself.
      boolean named =
          isFirst(mention)
              && layout.isSameBlock(mention.start(), pronoun.start())
              && identity(k, -1).name() != null;
      if (k != last && !spoke.get(k) && !named) {
        return 0;
      }
      return score + (k == last ? 2 : 0) + (named ? 4 : 0);
    }
    Person person = roster.person(k);
    if (person == null || !person.fits(gender)) {
      return 0;
    }
    boolean sure =
        gender == Gender.FEMALE && person.female
            || gender == Gender.MALE && person.male
            || gender == Gender.THING && person.group;
    score += sure ? 1.5 : 0;
    score += k == last ? 2 : 0;
    score += mention.nested() || mention.genitive() ? -1.2 : 0;
    int left = mention.start() - 1;
    boolean first = isFirst(mention);
    score += first ? 1 : words.is(left, WordClass.PREPOSITION) ? -0.8 : 0;
    // The subject of a sentence before in this paragraph, rather than who spoke in another one.
    boolean subject = first && !mention.nested() && !mention.genitive();
    score += subject && layout.isSameBlock(mention.start(), pronoun.start()) ? 3 : 0;
    score += layout.context(k).after() != null && layout.context(k).afterGap() == 0 ? 0.8 : 0;
    return score;
  }

  private boolean isFirst(Mention mention) {
    int left = mention.start() - 1;
    return left < 0 || layout.breaksBetween(left, mention.start()) > 0;
  }

  private boolean describedFits(Mention mention, Gender gender) {
    int head = mention.head();
    return switch (gender) {
      case FEMALE -> !words.is(head, WordClass.MALE) && !words.is(head, WordClass.GROUP);
      case MALE -> !words.is(head, WordClass.FEMALE) && !words.is(head, WordClass.GROUP);
      case THING -> words.is(head, WordClass.GROUP);
      case ANY -> true;
    };
  }

  /** "they": the last plural mention that spoke, else the last one at all. */
  private Identity plural(int m, int last) {
    for (int k = m - 1; k >= Math.max(0, m - FARTHEST); k--) {
      Mention mention = layout.mentions.get(k);
      if (mention.plural() && mention.kind() == Mention.Kind.NAME && (k == last || last < 0)) {
        return identity(k, -1);
      }
    }
    if (last >= 0 && layout.mentions.get(last).plural()) {
      Mention mention = layout.mentions.get(last);
      return mention.kind() == Mention.Kind.DESCRIPTION
          ? new Identity(null, layout.span(mention.start(), mention.end()).in(words.text))
          : identity(last, -1);
    }
    return Identity.UNKNOWN;
  }
}
