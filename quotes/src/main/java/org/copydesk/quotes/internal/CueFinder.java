package org.copydesk.quotes.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.quotes.CueLexicon;

/** Finds the cues of an article outside its quotations. */
final class CueFinder {
  private final Words words;
  private final List<Cue> cues = new ArrayList<>();
  private final int[] at;

  private CueFinder(Words words) {
    this.words = words;
    this.at = new int[words.size()];
    Arrays.fill(at, -1);
  }

  /** Returns the cues of {@code words} in text order, with an index by token. */
  static Cues find(Words words) {
    CueFinder finder = new CueFinder(words);
    for (int i = 0; i < finder.at.length; i++) {
      if (words.is(i, Words.CUE) && !words.is(i, Words.QUOTED) && !finder.isHyphened(i)) {
        i = finder.addLongest(i, words.table.cues(words.id(i)));
      }
    }
    return new Cues(finder.cues, finder.at);
  }

  /** "Another said", "another insisted", but no "another demand". */
  private boolean isPastOf(int previous, int i) {
    String word = words.known(i);
    return words.is(previous, WordClass.QUANTIFIER) && (word.equals("said") || word.endsWith("ed"));
  }

  /** "the first-term governor". */
  private boolean isHyphened(int i) {
    return words.isMark(i - 1, '-') && words.touches(i - 1) && words.touches(i - 2);
  }

  /** Adds the longest cue at {@code i} and returns its last token. */
  private int addLongest(int i, WordTable.CueForm[] forms) {
    for (WordTable.CueForm form : forms) {
      int[] rest = form.rest();
      boolean fits = i + rest.length < words.size();
      for (int k = 0; fits && k < rest.length; k++) {
        fits = words.id(i + 1 + k) == rest[k] && !words.is(i + 1 + k, Words.QUOTED);
      }
      if (fits) {
        int end = i + 1 + rest.length;
        CueLexicon.Kind kind = isNoun(i) && rest.length == 0 ? CueLexicon.Kind.NOUN : form.kind();
        Arrays.fill(at, i, end, cues.size());
        cues.add(new Cue(i, end, kind, form.text()));
        return end - 1;
      }
    }
    return i;
  }

  /**
   * A word after a determiner or genitive is a noun: "the report", "Smith’s call", "his latest
   * claim".
   */
  private boolean isNoun(int i) {
    int previous = i - 1;
    int opens = WordClass.DETERMINER.bit | WordClass.POSSESSIVE.bit;
    if (isPastOf(previous, i)) {
      return false; // "Another said"
    }
    if (words.is(previous, opens) && !words.is(previous, WordClass.OBJECT_PRONOUN.bit)) {
      return !words.known(previous).equals("that") || !words.known(i).endsWith("d");
    }
    return words.isGenitive(previous) && !words.known(i).endsWith("ing");
  }
}
