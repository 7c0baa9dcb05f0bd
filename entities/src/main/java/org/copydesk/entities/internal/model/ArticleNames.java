package org.copydesk.entities.internal.model;

import java.util.Arrays;
import java.util.List;

/** The names that the first pass found in an article, and the initials of its longer runs. */
final class ArticleNames {
  private static final int TYPES = Labels.TYPES.size();

  /** The longest name that is looked for elsewhere, in words. */
  private static final int LONGEST = 8;

  /** Initials may leave out this many of the first words: {@code the World Health ...}. */
  private static final int SKIPPED = 2;

  private final LongTable names = new LongTable(128);
  private int[] counts = new int[128 * TYPES];
  private final LongTable initials = new LongTable(128);

  ArticleNames(List<WordSequence> sequences, List<FirstPass> passes) {
    for (int s = 0; s < sequences.size(); s++) {
      Word[] words = sequences.get(s).words;
      FirstPass pass = passes.get(s);
      for (int i = 0; i < words.length; i++) {
        if (pass.beginsName(i)) {
          count(words, i, Math.min(pass.nameEnd(i), i + LONGEST), Labels.type(pass.labels[i]));
        }
      }
      Runs runs = new Runs(words, true);
      for (int i = 0; i < words.length; i++) {
        if (runs.ends[i] - i >= 2 && runs.starts[i] == i) {
          addInitials(words, i, runs.ends[i], pass);
        }
      }
    }
  }

  /** Counts the name, and notes its beginnings so that the search knows to go on. */
  private void count(Word[] words, int start, int end, int type) {
    long hash = 0;
    for (int i = start; i < end; i++) {
      hash = Hash.mix(hash, words[i].lowerHash);
      int number = names.get(hash, -1);
      if (number < 0) {
        number = names.size();
        names.put(hash, number);
        if ((number + 1) * TYPES > counts.length) {
          counts = Arrays.copyOf(counts, 2 * counts.length);
        }
      }
      if (i == end - 1) {
        counts[number * TYPES + type]++;
      }
    }
  }

  private void addInitials(Word[] words, int start, int end, FirstPass pass) {
    float[] shares = new float[FirstPass.SHARES];
    StringBuilder all = new StringBuilder();
    StringBuilder capitals = new StringBuilder();
    for (int i = start; i < Math.min(end, start + 12); i++) {
      if (words[i].hasLetter) {
        all.append(words[i].lower.charAt(0));
        if (words[i].capitalised) {
          capitals.append(words[i].lower.charAt(0));
        }
        for (int k = 0; k < shares.length; k++) {
          shares[k] += pass.shares[i * shares.length + k];
        }
      }
    }
    int likeliest = 0;
    for (int k = 1; k < shares.length; k++) {
      likeliest = shares[k] > shares[likeliest] ? k : likeliest;
    }
    for (int skip = 0; skip <= SKIPPED && capitals.length() - skip >= 2; skip++) {
      addInitials(Hash.of(capitals, skip, capitals.length()), likeliest);
    }
    addInitials(Hash.of(all), likeliest);
  }

  private void addInitials(long hash, int likeliest) {
    if (initials.get(hash, -1) < 0) {
      initials.put(hash, likeliest);
    }
  }

  /** Returns what the run with these initials was found to be, -1 if there is no such run. */
  int ofInitials(Word word) {
    return initials.get(Hash.of(word.lower), -1);
  }

  /**
   * Returns for each word what the longest name of the article is that stands there again: 0 for
   * none, else 32 + 4 times the type + the place in the name. A name does not count for itself.
   */
  int[] again(Word[] words, FirstPass pass) {
    int[] again = new int[words.length];
    int i = 0;
    while (i < words.length) {
      i += words[i].capitalised ? mark(words, i, pass, again) : 1;
    }
    return again;
  }

  private int mark(Word[] words, int start, FirstPass pass, int[] again) {
    int ownEnd = pass.beginsName(start) ? pass.nameEnd(start) : 0;
    int length = 0;
    int type = 0;
    long hash = 0;
    int limit = Math.min(words.length, start + LONGEST);
    for (int i = start; i < limit; i++) {
      hash = Hash.mix(hash, words[i].lowerHash);
      int number = names.get(hash, -1);
      if (number < 0) {
        break;
      }
      int own = i + 1 == ownEnd ? Labels.type(pass.labels[start]) : -1;
      int most = 0;
      for (int k = 0; k < TYPES; k++) {
        int count = counts[number * TYPES + k] - (k == own ? 1 : 0);
        if (count > most) {
          most = count;
          length = i + 1 - start;
          type = k;
        }
      }
    }
    for (int i = 0; i < length; i++) {
      int place =
          length == 1
              ? Labels.UNIT
              : i == 0 ? Labels.BEGIN : i == length - 1 ? Labels.LAST : Labels.INSIDE;
      again[start + i] = 32 + 4 * type + place;
    }
    return Math.max(1, length);
  }
}
