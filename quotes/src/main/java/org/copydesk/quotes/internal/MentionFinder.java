package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of people, groups and documents: names with their titles, descriptions, and
 * pronouns, each with what belongs to it. By closed word classes and word shapes, without a name
 * finder; one pass.
 */
final class MentionFinder {
  private final Words words;
  private final Cues cues;
  private final NounPhrase phrase;
  private final Modifiers modifiers;
  private final NameStart nameStarts;
  private final NoMentions none;
  private final Heads heads;
  private final List<Mention> mentions = new ArrayList<>();

  /** The token up to which mentions stand within the phrase of an earlier one. */
  private int nestedUntil;

  private int sentenceStart;

  /** The token after what introduces the sentence: "In two interviews, the mayor spoke". */
  private int introduction;

  private MentionFinder(Words words, Cues cues) {
    this.words = words;
    this.cues = cues;
    this.phrase = new NounPhrase(words, cues);
    this.modifiers = new Modifiers(words, cues, phrase);
    this.nameStarts = new NameStart(words);
    this.none = new NoMentions(words, cues);
    this.heads = new Heads(words);
  }

  /**
   * Returns the mentions in text order; {@code sentenceEnds} are tokens, ascending; the sentence
   * with the dateline is read from token {@code bodyStart} on.
   */
  static List<Mention> find(Words words, Cues cues, int[] sentenceEnds, int bodyStart) {
    MentionFinder finder = new MentionFinder(words, cues);
    int start = 0;
    for (int end : sentenceEnds) {
      boolean dateline = start < bodyStart && end > bodyStart;
      finder.sentence(dateline ? bodyStart : start, end);
      start = end;
    }
    return finder.mentions;
  }

  private void sentence(int from, int to) {
    nestedUntil = from;
    sentenceStart = from;
    heads.enter(from);
    introduction = introduction(from, to);
    int i = from;
    while (i < to) {
      i = words.is(i, Words.LETTER | Words.NUMBER) ? mentionAt(i, from, to) : i + 1;
    }
  }

  /**
   * Returns the first comma of a sentence that begins with a preposition or a participle, "Speaking
   * outside court", if no other verb is before.
   */
  private int introduction(int from, int to) {
    boolean participle = words.tag(from) == Tag.VERB && words.endsIn(from, "ing");
    if (!participle && !words.is(from, WordClass.PREPOSITION)) {
      return from;
    }
    int i = participle ? from + 1 : from;
    while (i < to && !words.isMark(i, ',') && !Tag.isVerbal(words.tag(i))) {
      i++;
    }
    return i;
  }

  /** Reads the mention that starts at {@code i}, if one does, and returns where to go on. */
  private int mentionAt(int i, int from, int to) {
    boolean nested = i < nestedUntil;
    if (words.is(i, WordClass.PRONOUN) || isRelativeSubject(i) || isQuoted(i)) {
      boolean plural = isOneOf(i, "they", "we") || words.known(i).equals("them");
      add(new Mention(Mention.Kind.PRONOUN, i, i + 1, i, i + 1, i + 1, plural, nested, false));
      return i + 1;
    }
    if (words.is(i, WordClass.POSSESSIVE) && !words.is(i, WordClass.RELATIVE)) {
      boolean plural = isOneOf(i, "their", "our");
      add(new Mention(Mention.Kind.POSSESSIVE, i, i + 1, i, i + 1, i + 1, plural, nested, true));
    }
    if (!phrase.read(i, to) || phrase.head < 0 && !words.is(phrase.first, WordClass.QUANTIFIER)) {
      return Math.max(i + 1, phrase.end);
    }
    if (none.isNone(i, phrase.end, from)) {
      return phrase.end;
    }
    return nounPhrase(i, to, nested);
  }

  /** "a message that said", "the paper, which called": the subject of a relative clause. */
  private boolean isRelativeSubject(int i) {
    return words.is(i, WordClass.RELATIVE) // tells most words without a look at their letters
        && isOneOf(i, "which", "that")
        && (Tag.isVerbal(words.tag(i + 1)) || cues.verbAt(i + 1))
        && (words.isMark(i - 1, ',') || Tag.isNominal(words.tag(i - 1)));
  }

  /** "quoted him as saying", "according to him". */
  private boolean isQuoted(int i) {
    return words.is(i, WordClass.OBJECT_PRONOUN)
        && (words.known(i - 2).equals("according") && words.isMark(i + 1, ',')
            || words.saying(i - 1) == i + 2);
  }

  private boolean isOneOf(int i, String first, String second) {
    String word = words.known(i);
    return word.equals(first) || word.equals(second);
  }

  private int nounPhrase(int start, int to, boolean nested) {
    int name = afterTitle(phrase.end, phrase.head, to);
    if (name > 0 && phrase.read(name, to) && phrase.head >= 0 && heads.isName(phrase.head)) {
      phrase.afterGenitive = -1;
    } else if (name > 0) {
      phrase.read(start, to);
    }
    int end = phrase.end;
    if (phrase.afterGenitive > start) {
      possessor(start, phrase.afterGenitive - 1, nested);
    }
    Mention first = mention(start, end, phrase.head, to, nested);
    Mention other = joined(first, to);
    if (other != null && areTogether(first, other)) {
      add(together(first, other));
      add(first.withNested());
      add(other.withNested());
      nestedUntil = Math.max(nestedUntil, other.phraseEnd());
      return other.end();
    }
    add(first);
    nestedUntil = Math.max(nestedUntil, first.phraseEnd());
    return end;
  }

  /** Returns the phrase that "and" joins to {@code first}, or null. */
  private @Nullable Mention joined(Mention first, int to) {
    int start = first.end() + 1;
    boolean joins =
        words.is(first.end(), WordClass.CONJUNCTION)
            && words.known(first.end()).equals("and")
            && start < to
            && first.phraseEnd() == first.end()
            && phrase.read(start, to)
            && phrase.head >= 0;
    return joins ? mention(start, phrase.end, phrase.head, to, first.nested()) : null;
  }

  private static Mention together(Mention first, Mention other) {
    return new Mention(
        first.kind(),
        first.start(),
        other.end(),
        first.nameStart(),
        other.nameEnd(),
        other.phraseEnd(),
        true,
        first.nested(),
        other.genitive());
  }

  /**
   * Whether two phrases joined by "and" are of several speakers: two names, or two phrases of
   * people; not "Smith’s plan and the mayor’s".
   */
  private boolean areTogether(Mention first, Mention other) {
    if (other.genitive() && !first.genitive() && words.isGenitive(first.end())) {
      return false;
    }
    if (first.kind() == Mention.Kind.NAME && other.kind() == Mention.Kind.NAME) {
      return true;
    }
    return heads.isOfPeople(first) && heads.isOfPeople(other);
  }

  /**
   * "Secretary of State John Kerry", "former chief of staff Ann Lee", "Additional Director General
   * (Law and Order) P K Shukla": returns the first token of the name after a title and what belongs
   * to it, else -1.
   */
  private int afterTitle(int end, int head, int to) {
    if (!words.is(head, WordClass.TITLE.bit | WordClass.ROLE.bit)) {
      return -1;
    }
    int after = words.is(end + 1, Words.CAPITAL) ? modifiers.parenthesis(end, to) : end;
    if (after == end) {
      after = OfficeFields.end(words, end, to);
    }
    return after > end && after < to && words.is(after, Words.CAPITAL) ? after : -1;
  }

  /** Adds the possessor of "Smith’s spokesman" as a mention of its own. */
  private void possessor(int start, int end, boolean nested) {
    int head = end - 1;
    if (words.is(head, Words.CAPITAL) || words.is(head, WordClass.ROLE.bit | WordClass.GROUP.bit)) {
      Mention.Kind kind = heads.isName(head) ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION;
      int nameStart = kind == Mention.Kind.NAME ? nameStarts.of(start, head, sentenceStart) : start;
      add(new Mention(kind, start, end, nameStart, end, end, heads.isPlural(head), nested, true));
    }
  }

  /**
   * Makes the mention of the noun phrase from {@code start} to {@code end} with what belongs to it.
   */
  private Mention mention(int start, int end, int head, int to, boolean nested) {
    boolean name = head >= 0 && heads.isName(head);
    int nameEnd = head < 0 ? end : head + 1;
    int full = end;
    if (!name || words.is(head, WordClass.GROUP)) {
      full =
          modifiers.withPrepositions(
              end,
              to,
              head < 0
                  || words.is(head, WordClass.ROLE.bit | WordClass.QUANTIFIER.bit)
                  || heads.isPeople(head));
    }
    int phraseEnd = modifiers.parenthesis(full, to);
    if (name) {
      phraseEnd = modifiers.ofPlace(phraseEnd, to);
    }
    if (start >= introduction || name || words.is(head, WordClass.ROLE)) {
      phraseEnd = modifiers.apposition(phraseEnd, to, start < introduction);
    } // "In evidence, the manager, Ann Lee, said": who is no apposition to a thing
    phraseEnd = modifiers.restriction(phraseEnd, to);
    Mention.Kind kind = name ? Mention.Kind.NAME : Mention.Kind.DESCRIPTION;
    int nameStart = name ? nameStarts.of(start, head, sentenceStart) : start;
    boolean plural = !name && head >= 0 && heads.isPlural(head);
    return new Mention(
        kind, start, full, nameStart, nameEnd, phraseEnd, plural, nested, words.isGenitive(full));
  }

  /** Adds a mention where it belongs in text order: mostly at the end. */
  private void add(Mention mention) {
    int at = mentions.size();
    while (at > 0 && isBefore(mention, mentions.get(at - 1))) {
      at--;
    }
    mentions.add(at, mention);
  }

  /** Of two that begin at one token the longer one comes first. */
  private static boolean isBefore(Mention mention, Mention other) {
    return mention.start() < other.start()
        || mention.start() == other.start() && mention.end() > other.end();
  }
}
