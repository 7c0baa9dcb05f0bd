package org.copydesk.quotes.internal.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A light part-of-speech tagger: words of one tag are looked up, the others decided from left to
 * right by a linear model over their neighbours. Immutable and thread-safe.
 */
public final class Tagger {
  private final WordTable table;
  private final byte[] rows;
  private final int mask;

  /**
   * Returns a tagger.
   *
   * @param rows {@link Tag#COUNT} weights a bucket; the number of buckets is a power of two
   */
  public Tagger(WordTable table, byte[] rows) {
    this.table = table;
    this.rows = rows.clone();
    this.mask = rows.length / Tag.COUNT - 1;
  }

  /** Returns the same tagger with another table. */
  public Tagger with(WordTable other) {
    return new Tagger(other, rows);
  }

  /**
   * Looks every word up: its class, affinity and usual tag. The first step of {@link #tag}, and all
   * that tells whether the second one is worth its time.
   */
  public void lookUp(Words words) {
    for (int i = 0; i < words.size(); i++) {
      int entry = table.find(words.hash(i));
      words.setEntry(i, table.wordClass(entry), table.affinity(entry));
      words.setTag(i, table.tag(entry));
    }
  }

  /** Gives every word its tag; {@link #lookUp} comes before. */
  public void tag(Words words, Features scratch) {
    int[] scores = new int[Tag.COUNT];
    for (int i = 0; i < words.size(); i++) {
      if (!table.isCertain(table.find(words.hash(i)))) {
        features(words, i, scratch);
        words.setTag(i, best(scratch, scores));
      }
    }
  }

  private byte best(Features features, int[] scores) {
    java.util.Arrays.fill(scores, 0);
    for (int f = 0; f < features.size(); f++) {
      int row = (features.id(f) & mask) * Tag.COUNT;
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        scores[tag] += rows[row + tag];
      }
    }
    int best = 0;
    for (int tag = 1; tag < Tag.COUNT; tag++) {
      if (scores[tag] > scores[best]) {
        best = tag;
      }
    }
    return (byte) best;
  }

  /**
   * Fills {@code out} with what decides the tag of word {@code i}. The words before it have their
   * tags; the words from it on have their usual ones.
   */
  public static void features(Words words, int i, Features out) {
    out.clear();
    int word = words.hash(i);
    int before = words.tag(i - 1);
    int usual = words.tag(i);
    int next = words.tag(i + 1);
    out.add(1, word);
    out.add(2, word, before);
    out.add(3, word, next);
    out.add(4, before, words.tag(i - 2), usual);
    out.add(5, words.hash(i - 1), usual);
    out.add(6, words.hash(i + 1), usual);
    out.add(7, words.suffix(i), words.shape(i));
    out.add(8, before, usual, next);
    out.add(9, words.wordClass(i), before);
    out.add(10, words.suffix(i), before);
    out.add(11, words.shape(i), words.shape(i - 1), before);
    out.add(12, next, words.tag(i + 2), usual);
    out.add(13, words.hash(i - 1), words.suffix(i));
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    table.write(out);
    out.writeInt(rows.length);
    out.write(rows);
  }

  /**
   * Reads a tagger.
   *
   * @throws IOException if the data is not a tagger or ends early
   */
  public static Tagger read(DataInputStream in) throws IOException {
    WordTable table = WordTable.read(in);
    int size = in.readInt();
    if (size <= 0
        || size % Tag.COUNT != 0
        || Integer.bitCount(size / Tag.COUNT) != 1
        || size > 1 << 24) {
      throw new IOException("need " + Tag.COUNT + " times a power of two weights, got " + size);
    }
    byte[] rows = new byte[size];
    in.readFully(rows);
    return new Tagger(table, rows);
  }
}
