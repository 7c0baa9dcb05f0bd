package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;

/**
 * The simple noun phrases of a sentence, left to right: a run of determiners, adjectives, numbers
 * and nouns, or a pronoun; a possessive ends one. Reused; not thread-safe.
 */
public final class NounPhrases {
  private static final int POSSESSIVE = TaggedWords.hashOf("'s");

  private static final int PARTS = Tag.set(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.SYM);

  private int size;
  private int[] from = new int[32];
  private int[] to = new int[32];

  /** For each phrase how many before it are followed by a verb, as a subject is. */
  private int[] subjects = new int[33];

  /** Takes in the words, which are tagged. */
  public void read(TaggedWords words) {
    find(words);
    if (subjects.length <= size) {
      subjects = new int[size * 2 + 1];
    }
    for (int i = 0; i < size; i++) {
      int next = to[i];
      while (words.tag(next) == Tag.ADV) {
        next++;
      }
      subjects[i + 1] = subjects[i] + (Tag.isVerbal(words.tag(next)) ? 1 : 0);
    }
  }

  private void find(TaggedWords words) {
    size = 0;
    int i = 0;
    while (i < words.size()) {
      if (words.tag(i) == Tag.PRON) {
        add(i, i + 1);
        i++;
      } else if (isPart(words, i)) {
        int end = phraseEnd(words, i);
        if (end > i) {
          add(i, end);
        }
        i = Math.max(end, i + 1);
      } else {
        i++;
      }
    }
  }

  private static int phraseEnd(TaggedWords words, int start) {
    int i = start;
    boolean noun = false;
    while (i < words.size() && isPart(words, i)) {
      int tag = words.tag(i);
      if (noun && tag == Tag.DET) {
        break;
      }
      if (i > start && words.quoted(i) != words.quoted(i - 1)) {
        break;
      }
      noun |=
          tag == Tag.NOUN
              || tag == Tag.PROPN
              || tag == Tag.NUM
              || tag == Tag.VERB && isPlural(words, i);
      i++;
    }
    int end = i;
    while (!noun && end > start && words.tag(end - 1) != Tag.DET && words.tag(end - 1) != Tag.ADJ) {
      end--;
    }
    return end;
  }

  private static boolean isPart(TaggedWords words, int i) {
    int tag = words.tag(i);
    if (tag == Tag.VERB) {
      return isParticiple(words, i) || isPlural(words, i);
    }
    if (words.hash(i) == POSSESSIVE) {
      return false;
    }
    return Tag.isIn(PARTS, tag) || tag == Tag.PUNCT && words.joins(i);
  }

  /** "the Norwegian shipping group", "U.S. trading house": an adjective before and a noun after. */
  private static boolean isParticiple(TaggedWords words, int i) {
    return words.endsInIng(i)
        && (words.tag(i - 1) == Tag.ADJ
            || words.tag(i - 1) == Tag.DET
            || words.shape(i - 1) == TaggedWords.UPPER)
        && words.tag(i + 1) == Tag.NOUN;
  }

  /** "Official figures showed": taken for a verb, but another one follows. */
  private static boolean isPlural(TaggedWords words, int i) {
    return (words.tag(i - 1) == Tag.ADJ || words.tag(i - 1) == Tag.DET)
        && Tag.isVerbal(words.tag(i + 1))
        && words.shape(i) == TaggedWords.LOWER
        && !words.endsInEd(i)
        && !words.endsInIng(i);
  }

  private void add(int start, int end) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      to = Arrays.copyOf(to, size * 2);
    }
    from[size] = start;
    to[size++] = end;
  }

  /** Returns the number of phrases. */
  public int size() {
    return size;
  }

  /** Returns the first word of phrase {@code i}. */
  public int from(int i) {
    return from[i];
  }

  /** Returns the word after the last of phrase {@code i}. */
  public int to(int i) {
    return to[i];
  }

  /** Returns whether a verb follows phrase {@code i}, adverbs aside, as it follows a subject. */
  public boolean isSubject(int i) {
    return subjects[i + 1] > subjects[i];
  }

  /** Returns how many phrases from {@code from} to before {@code to} are followed by a verb. */
  public int subjects(int from, int to) {
    return to <= from ? 0 : subjects[to] - subjects[from];
  }
}
