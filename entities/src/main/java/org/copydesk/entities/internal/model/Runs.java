package org.copydesk.entities.internal.model;

import java.util.Set;

/**
 * The runs of capitalised words of a sequence: a name seldom goes beyond one. A narrow run goes on
 * over hyphens, a wide one over {@code of}, {@code the}, {@code and} and the like as well.
 */
final class Runs {
  /** Words that stand within the names of people and bodies, small, one or two in a row. */
  private static final Set<String> LINKS =
      Set.of(
          "of", "the", "and", "for", "&", "-", "de", "du", "la", "del", "al", "el", "in", "on",
          "von", "van", "bin", "und", "des", "da", "dos", "e", "y");

  /** For each word the start and the end of its run; the end is 0 for a word that is in none. */
  final int[] starts;

  final int[] ends;

  Runs(Word[] words, boolean wide) {
    starts = new int[words.length];
    ends = new int[words.length];
    int i = 0;
    while (i < words.length) {
      if (!words[i].capitalised) {
        i++;
        continue;
      }
      int end = wide ? wideEnd(words, i) : narrowEnd(words, i);
      for (int k = i; k < end; k++) {
        starts[k] = i;
        ends[k] = end;
      }
      i = end;
    }
  }

  private static int narrowEnd(Word[] words, int start) {
    int end = start + 1;
    while (end < words.length
        && (words[end].capitalised
            || words[end].kind == Word.HYPHEN
                && end + 1 < words.length
                && words[end + 1].capitalised)) {
      end++;
    }
    return end;
  }

  private static int wideEnd(Word[] words, int start) {
    int end = start + 1;
    int at = end;
    while (at < words.length && at - end < 2 + (words[at].capitalised ? 1 : 0)) {
      if (words[at].capitalised) {
        end = at + 1;
      } else if (!LINKS.contains(words[at].lower)) {
        break;
      }
      at++;
    }
    return end;
  }
}
