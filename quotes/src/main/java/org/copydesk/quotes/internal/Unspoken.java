package org.copydesk.quotes.internal;

import java.util.Locale;
import java.util.Set;
import org.copydesk.quotes.CueLexicon;

/**
 * Words in quotation marks that are nobody's, whatever stands beside them: who is told something
 * (told the “Corley Post”), a nickname (Jim “Mudcat” Grant), a rating (to “buy” from “hold”), the
 * title in a reference (“Ferry sinks” — Corley Post, May 3, 2010).
 */
final class Unspoken {
  /** How far before its name in marks a paper may be told something, in words. */
  private static final int FARTHEST_TOLD = 6;

  /** How far around a rating the word that tells of it may stand. */
  private static final int FARTHEST_RATED = 12;

  private static final int LONGEST_REFERENCE = 16;

  private static final Lists LISTS = Lists.load("ratings.txt");

  private static final Set<String> RATINGS = Set.copyOf(LISTS.lines("ratings"));
  private static final Set<String> RATED = LISTS.words("rated");

  private final Layout layout;
  private final Words words;

  Unspoken(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Whether quotation {@code q} is nobody's words, nor reported. */
  boolean is(int q) {
    int from = layout.quoteStart[q];
    int to = Math.min(layout.quoteEnd[q], words.size());
    return isAddressee(from, to)
        || isProgramme(from, to)
        || Nickname.end(words, from) == to
        || isRating(from, to)
        || isReference(q, from, to);
  }

  /**
   * "told the “Rheinische Post” on Saturday", "told ABC's “Good Morning America”": the name of a
   * paper or programme, printed in marks.
   */
  private boolean isAddressee(int start, int end) {
    int i = start - 1;
    if (!words.known(i).equals("the") && !words.isGenitive(i)) {
      return false;
    }
    while (i > start - FARTHEST_TOLD
        && (layout.cues.at(i) == null || words.is(i, Words.CAPITAL)) // "the Post"
        && !words.is(i, Words.MARK | Words.QUOTED)) {
      i--;
    }
    Cue told = layout.cues.at(i);
    return told != null && told.kind() == CueLexicon.Kind.TELL && isAllCapitalized(start, end);
  }

  /** "on Monday’s “Harbor Talk”", "host of Radio Corley’s “Morning Tide”": where it was said. */
  private boolean isProgramme(int start, int end) {
    int i = start - 1;
    if (!words.isGenitive(i) || !isTitle(start, end)) {
      return false;
    }
    for (i--; i > start - FARTHEST_TOLD && words.is(i, Words.CAPITAL); i--) {}
    String before = words.known(i);
    return before.equals("on") || before.equals("of") && words.known(i - 1).equals("host");
  }

  private boolean isTitle(int from, int to) {
    for (int i = from; i < to; i++) {
      boolean small = words.is(i, WordClass.DETERMINER.bit | WordClass.PREPOSITION.bit);
      if (words.is(i, Words.LETTER) && !words.is(i, Words.CAPITAL) && !small) {
        return false;
      }
    }
    return true;
  }

  private boolean isAllCapitalized(int from, int to) {
    for (int i = from; i < to; i++) {
      if (words.is(i, Words.LETTER) && !words.is(i, Words.CAPITAL)) {
        return false;
      }
    }
    return true;
  }

  /** What analysts call a stock, near a word that tells of ratings in the same sentence. */
  private boolean isRating(int from, int to) {
    if (to - from > 5 || to - from < 3) {
      return false;
    }
    String text = words.text.substring(words.start(from + 1), words.end(to - 1));
    int end = text.length();
    while (end > 0 && !Character.isLetter(text.charAt(end - 1))) {
      end--;
    }
    return RATINGS.contains(text.substring(0, end).toLowerCase(Locale.ROOT))
        && (isRated(from, -1) || isRated(to - 1, 1));
  }

  private boolean isRated(int from, int step) {
    for (int i = from + step, n = 0; n < FARTHEST_RATED && i >= 0 && i < words.size(); n++) {
      if (layout.breaksBetween(Math.min(i, from), Math.max(i, from)) > 0) {
        return false;
      }
      if (words.is(i, Words.LETTER) && RATED.contains(words.textOf(i))) {
        return true;
      }
      i += step;
    }
    return false;
  }

  /** A title, a dash, who published it, and a date with its year: all that its block holds. */
  private boolean isReference(int q, int from, int to) {
    int block = layout.quotations.get(q).block();
    int end = layout.blockStart[block + 1];
    if (from != layout.blockStart[block]
        || to >= end
        || end - to > LONGEST_REFERENCE
        || !Edges.isDash(words, to)
        || !words.is(to + 1, Words.CAPITAL)) {
      return false;
    }
    boolean year = false;
    for (int i = to + 1; i < end; i++) {
      if (words.is(i, Words.LETTER) && !words.is(i, Words.CAPITAL)) {
        return false;
      }
      year |= words.is(i, Words.NUMBER) && words.end(i) - words.start(i) == 4;
    }
    return year;
  }
}
