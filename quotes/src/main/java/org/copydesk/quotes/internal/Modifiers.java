package org.copydesk.quotes.internal;

import java.util.Set;
import org.copydesk.quotes.internal.syntax.Tag;

/**
 * Reads what belongs to a noun phrase after it: "of" phrases, brackets, appositions and relative
 * clauses. Every method is given where the phrase ends and where the sentence does, as tokens, and
 * returns where the phrase ends with what it read.
 */
final class Modifiers {
  private static final int LONGEST_APPOSITION = 45;

  /** "Ann Lee, 29, from Corley, who …,". */
  private static final int MOST_APPOSITIONS = 3;

  private static final int LONGEST_PLACE = 4;
  private static final int LONGEST_PARENTHESIS = 12;
  private static final int LONGEST_RESTRICTION = 16;

  /** "a spokesman for", "a clerk at": prepositions that tell more of a person. */
  private static final Set<String> OF_PEOPLE = Set.of("for", "with", "at", "from", "in", "to");

  private static final Set<String> RELATIVES = Set.of("who", "whose", "which", "whom");

  private final Words words;
  private final Cues cues;
  private final NounPhrase phrase;

  /** {@code phrase} is read again and again, here too. */
  Modifiers(Words words, Cues cues, NounPhrase phrase) {
    this.words = words;
    this.cues = cues;
    this.phrase = phrase;
  }

  /** "a spokesman for the mayor of Springfield": returns the end with up to three such phrases. */
  int withPrepositions(int end, int to, boolean person) {
    int result = end;
    for (int k = 0; k < 3 && result + 1 < to && isPreposition(result); k++) {
      String word = words.known(result);
      boolean attaches = word.equals("of") || person && OF_PEOPLE.contains(word);
      if (!attaches || !phrase.read(result + 1, to) || phrase.head < 0 || isWords(phrase.head)) {
        break;
      }
      result = phrase.end;
    }
    return result;
  }

  /** Asked before the letters are looked at: most words are none. */
  private boolean isPreposition(int i) {
    return words.is(i, WordClass.PREPOSITION);
  }

  /**
   * Whether the noun at {@code head} is of words said or written: "in a statement" tells how, not
   * who.
   */
  private boolean isWords(int head) {
    Cue cue = cues.at(head);
    return cue != null && !cue.isVerb() || words.is(head, WordClass.TIME);
  }

  /** "(R-Ohio)": returns the end, the closing bracket included; {@code end} if there is none. */
  int parenthesis(int end, int to) {
    if (!words.isMark(end, '(')) {
      return end;
    }
    int limit = Math.min(to, end + LONGEST_PARENTHESIS);
    for (int i = end + 1; i < limit; i++) {
      if (words.isMark(i, ')')) {
        return i + 1;
      }
    }
    return end;
  }

  /** "Gov. Jane Roe of Ohio". */
  int ofPlace(int end, int to) {
    if (isPreposition(end)
        && words.known(end).equals("of")
        && words.is(end + 1, Words.CAPITAL)
        && phrase.read(end + 1, to)
        && phrase.head >= 0) {
      return phrase.end;
    }
    return end;
  }

  /**
   * ", the dean of the school," or ", who ran in 2008,": returns the end, the closing comma
   * included.
   *
   * @param introduces whether the phrase is of what introduces the sentence, "In two interviews,
   *     the mayor spoke": what follows is the subject if a verb follows it
   */
  int apposition(int end, int to, boolean introduces) {
    int result = end;
    for (int k = 0; k < MOST_APPOSITIONS && words.isMark(result - (k > 0 ? 1 : 0), ','); k++) {
      int next = appositionOnce(result - (k > 0 ? 1 : 0), to, introduces);
      if (next < 0) {
        break;
      }
      result = next;
    }
    return result;
  }

  /**
   * "The trust that runs the hospital said": returns the token of the verb that the phrase before
   * {@code end} is the subject of, so that what stands in the relative clause is not; {@code end}
   * if there is no such clause.
   */
  int restriction(int end, int to) {
    if (!words.is(end, WordClass.RELATIVE) || !isRestrictive(words.known(end))) {
      return end;
    }
    int limit = Math.min(to, end + LONGEST_RESTRICTION);
    int verbs = 0;
    for (int i = end + 1; i < limit; i++) {
      boolean verb = Tag.isVerbal(words.tag(i));
      if (words.is(i, Words.QUOTED | Words.MARK) && !words.isMark(i, '-')
          || verb && verbs == 0 && cues.verbAt(i)) {
        return end;
      }
      if (verb && verbs > 0 && Tag.isNominal(words.tag(i - 1))) {
        return i;
      }
      verbs += verb ? 1 : 0;
      if (verbs == 0 && words.tag(i) != Tag.ADV) {
        return end; // "the trust that Lee runs": an object, whose subject comes first
      }
    }
    return end;
  }

  private static boolean isRestrictive(String word) {
    return word.equals("that") || word.equals("who") || word.equals("which");
  }

  /** ", portfolio manager at the bank": what one person does, without an article. */
  private boolean isJob(int i, int to) {
    return !words.is(i, Words.CAPITAL)
        && words.is(i, Words.LETTER)
        && phrase.read(i, to)
        && phrase.head > i
        && words.is(phrase.head, WordClass.ROLE)
        && words.text.charAt(words.end(phrase.head) - 1) != 's';
  }

  /** ", from Corley,". */
  private boolean isHome(int i) {
    boolean opens = words.known(i).equals("from") || words.known(i).equals("of");
    int end = i + 1;
    while (end <= i + LONGEST_PLACE && words.is(end, Words.CAPITAL)) {
      end++;
    }
    return opens && end > i + 1 && words.isMark(end, ',') && !words.is(i + 1, WordClass.TIME);
  }

  private int appositionOnce(int comma, int to, boolean introduces) {
    int i = comma + 1;
    boolean relative = RELATIVES.contains(words.known(i));
    int opens =
        WordClass.DETERMINER.bit
            | WordClass.POSSESSIVE.bit
            | WordClass.QUANTIFIER.bit
            | WordClass.ROLE.bit
            | WordClass.TITLE.bit
            | Words.NUMBER;
    if (words.is(i, Words.QUOTED)
        || !relative && !words.is(i, opens) && !isJob(i, to) && !isHome(i)) {
      return -1;
    }
    int limit = Math.min(to, i + LONGEST_APPOSITION);
    boolean inRelative = relative;
    for (; i < limit && !words.is(i, Words.QUOTED); i++) {
      if (words.isMark(i, ',')
          || words.isMark(i, ';')
          || words.isMark(i, '—')
          || words.is(i, Words.STOP) && !words.is(i + 1, Words.CAPITAL)) {
        return words.isMark(i, ',') ? i + 1 : i;
      }
      inRelative |= words.is(i, WordClass.RELATIVE);
      if (!inRelative
          && (cues.verbAt(i)
              || words.is(i, WordClass.AUXILIARY) && !words.isGenitive(i)
              || isFinite(i, introduces))) {
        return -1;
      }
    }
    return i;
  }

  /**
   * Whether the word at {@code i} is a verb and no participle: "those sacked, the mayor gave a
   * list," has an object; after an introduction every verb is the sentence's own.
   */
  private boolean isFinite(int i, boolean introduced) {
    int next = words.tag(i + 1);
    return words.tag(i) == Tag.VERB
        && (introduced || next == Tag.DET || next == Tag.PRON)
        && !words.endsIn(i, "ing")
        && !words.known(i - 1).equals("to");
  }
}
