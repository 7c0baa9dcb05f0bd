package org.copydesk.quotes.internal;

import java.util.Arrays;
import org.copydesk.quotes.CueLexicon;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * The known words: a number for each, its classes, and the cues that begin with it. Looked up by
 * hash, in any case and with either apostrophe, without making a string. Immutable once built, and
 * thread-safe.
 */
final class WordTable {
  /** The number of a word that is not in the table. */
  static final int UNKNOWN = -1;

  private static final String RESOURCE = "word-classes.txt";

  /** A cue that begins with a word: the numbers of the words that follow, and how it is used. */
  record CueForm(int[] rest, CueLexicon.Kind kind, String text) {}

  /**
   * Open addressing: the hash of a word in the high half and its number, from 1 on, in the low one,
   * so that most look-ups read memory once. An empty slot is 0.
   */
  private long[] slots = new long[1 << 13];

  private String[] words = new String[1 << 12];
  private int size;
  private int[] classes = new int[1 << 12];
  private CueForm[][] cues = new CueForm[1 << 12][];

  /** Returns the table of the closed classes and of {@code lexicon}. */
  static WordTable of(CueLexicon lexicon) {
    WordTable table = new WordTable();
    table.readClasses();
    for (String cue : lexicon.cues()) {
      table.addCue(cue, lexicon.kind(cue).orElseThrow());
    }
    return table;
  }

  /**
   * Returns the number of the word with this hash, or {@link #UNKNOWN}. Another word has the same
   * one in a million cases; letters are not compared.
   */
  int find(int hash) {
    int slot = spread(hash) & slots.length - 1;
    while (slots[slot] != 0) {
      if ((int) (slots[slot] >>> 32) == hash) {
        return (int) slots[slot] - 1;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return UNKNOWN;
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /** Returns the word with number {@code id}, in lower case; a hyphen for an unknown one. */
  String word(int id) {
    return id < 0 ? "-" : words[id];
  }

  /**
   * Returns the classes of word {@code id} as bits, and {@link Words#CUE} if a cue begins with it.
   */
  int classes(int id) {
    return id < 0 ? 0 : classes[id];
  }

  /** Returns the cues that begin with word {@code id}, of which {@link Words#CUE} holds. */
  CueForm[] cues(int id) {
    return cues[id];
  }

  private int add(String word) {
    int hash = WordForms.hashOf(word);
    int id = find(hash);
    if (id != UNKNOWN) {
      return id;
    }
    id = size++;
    if (id == classes.length) {
      words = Arrays.copyOf(words, id * 2);
      classes = Arrays.copyOf(classes, id * 2);
      cues = Arrays.copyOf(cues, id * 2);
    }
    words[id] = word;
    put((long) hash << 32 | size);
    if (size * 2 > slots.length) {
      grow();
    }
    return id;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long entry : old) {
      if (entry != 0) {
        put(entry);
      }
    }
  }

  private void put(long entry) {
    int slot = spread((int) (entry >>> 32)) & slots.length - 1;
    while (slots[slot] != 0) {
      slot = slot + 1 & slots.length - 1;
    }
    slots[slot] = entry;
  }

  private void addCue(String cue, CueLexicon.Kind kind) {
    String[] parts = cue.replace("-", " - ").split("\\s+");
    int first = add(parts[0]);
    int[] rest = new int[parts.length - 1];
    for (int i = 1; i < parts.length; i++) {
      rest[i - 1] = add(parts[i]);
    }
    CueForm[] old = cues[first] == null ? new CueForm[0] : cues[first];
    CueForm[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = new CueForm(rest, kind, cue.intern());
    Arrays.sort(more, (a, b) -> Integer.compare(b.rest().length, a.rest().length));
    cues[first] = more;
    classes[first] |= Words.CUE;
  }

  private void readClasses() {
    Lists lists = Lists.load(RESOURCE);
    for (WordClass wordClass : WordClass.values()) {
      for (String word : lists.words(wordClass.name())) {
        classes[add(word)] |= wordClass.bit;
      }
    }
  }
}
