package org.copydesk.quotes.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.copydesk.quotes.CueLexicon;
import org.jspecify.annotations.Nullable;

/**
 * The known words: a number for each, its classes, and the cues that begin with it. Looked up in
 * the text itself, in any case and with either apostrophe, without making a string. Immutable once
 * built, and thread-safe.
 */
final class WordTable {
  /** The number of a word that is not in the table. */
  static final int UNKNOWN = -1;

  private static final String RESOURCE = "word-classes.txt";
  private static final int LONGEST_WORD = 24;

  /** A cue that begins with a word: the numbers of the words that follow, and how it is used. */
  record CueForm(int[] rest, CueLexicon.Kind kind, String text) {}

  private int[] slots = new int[1 << 13];
  private final List<String> words = new ArrayList<>();
  private long[] classes = new long[1 << 12];
  private CueForm[][] cues = new CueForm[1 << 12][];

  /** Returns the table of the closed classes and of {@code lexicon}. */
  static WordTable of(CueLexicon lexicon) {
    WordTable table = new WordTable();
    Arrays.fill(table.slots, UNKNOWN);
    table.readClasses();
    for (String cue : lexicon.cues()) {
      table.addCue(cue, lexicon.kind(cue).orElseThrow());
    }
    return table;
  }

  /** Returns the number of the word from {@code start} to {@code end}, or {@link #UNKNOWN}. */
  int find(CharSequence text, int start, int end) {
    if (end - start > LONGEST_WORD) {
      return UNKNOWN;
    }
    int slot = hash(text, start, end) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      String word = words.get(slots[slot]);
      if (same(word, text, start, end)) {
        return slots[slot];
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    return UNKNOWN;
  }

  /** Returns the word with number {@code id}, in lower case; a hyphen for an unknown one. */
  String word(int id) {
    return id < 0 ? "-" : words.get(id);
  }

  /** Returns a hash of the word with number {@code id} that does not depend on the table. */
  int hash(int id) {
    return words.get(id).hashCode();
  }

  /** Returns the classes of word {@code id} as bits. */
  long classes(int id) {
    return id < 0 ? 0 : classes[id];
  }

  /** Returns the cues that begin with word {@code id}, longest first; null if there are none. */
  CueForm @Nullable [] cues(int id) {
    return id < 0 ? null : cues[id];
  }

  private int add(String word) {
    int id = find(word, 0, word.length());
    if (id != UNKNOWN || word.length() > LONGEST_WORD) {
      return id;
    }
    id = words.size();
    words.add(word);
    if (id == classes.length) {
      classes = Arrays.copyOf(classes, id * 2);
      cues = Arrays.copyOf(cues, id * 2);
    }
    if (words.size() * 2 > slots.length) {
      grow();
    } else {
      put(id);
    }
    return id;
  }

  private void grow() {
    slots = new int[slots.length * 2];
    Arrays.fill(slots, UNKNOWN);
    for (int id = 0; id < words.size(); id++) {
      put(id);
    }
  }

  private void put(int id) {
    String word = words.get(id);
    int slot = hash(word, 0, word.length()) & (slots.length - 1);
    while (slots[slot] != UNKNOWN) {
      slot = (slot + 1) & (slots.length - 1);
    }
    slots[slot] = id;
  }

  private void addCue(String cue, CueLexicon.Kind kind) {
    String[] parts = cue.replace("-", " - ").split("\\s+");
    int first = add(parts[0]);
    if (first == UNKNOWN) {
      return;
    }
    int[] rest = new int[parts.length - 1];
    for (int i = 1; i < parts.length; i++) {
      rest[i - 1] = add(parts[i]);
    }
    CueForm[] old = cues[first] == null ? new CueForm[0] : cues[first];
    CueForm[] more = Arrays.copyOf(old, old.length + 1);
    more[old.length] = new CueForm(rest, kind, cue.intern());
    Arrays.sort(more, (a, b) -> Integer.compare(b.rest().length, a.rest().length));
    cues[first] = more;
  }

  private void readClasses() {
    try (InputStream in = WordTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("missing resource " + RESOURCE);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      WordClass current = WordClass.DETERMINER;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("[")) {
          current = WordClass.valueOf(line.substring(1, line.length() - 1));
        } else if (!line.startsWith("#")) {
          for (String word : line.split(" ")) {
            classes[add(word)] |= current.bit;
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }

  private static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = hash * 31 + folded(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  private static boolean same(String word, CharSequence text, int start, int end) {
    if (word.length() != end - start) {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (folded(word.charAt(i)) != folded(text.charAt(start + i))) {
        return false;
      }
    }
    return true;
  }

  private static char folded(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }
}
