package org.copydesk.quotes.internal.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A light part-of-speech tagger: words of one tag are looked up, the others decided from left to
 * right by a linear model over their neighbours. Immutable and thread-safe.
 */
public final class Tagger {
  /** So many scores share a long in {@link #packed}. */
  private static final int LANES = 5;

  /** Bits of a score: room for the weights of 16 features. */
  private static final int LANE = 12;

  private static final int LONGS = (Tag.COUNT + LANES - 1) / LANES;

  /** Longs before the first row: with an array's header of 16 bytes, no row crosses cache lines. */
  private static final int PAD = 2;

  private final TagTable table;
  private final byte[] rows;

  /** The rows with 128 added to each weight, {@link #LANES} of them to a long: added at once. */
  private final long[] packed;

  private final int mask;

  /**
   * Returns a tagger.
   *
   * @param rows {@link Tag#COUNT} weights a bucket; the number of buckets is a power of two
   */
  public Tagger(TagTable table, byte[] rows) {
    this.table = table;
    this.rows = rows.clone();
    this.mask = rows.length / Tag.COUNT - 1;
    this.packed = new long[PAD + (mask + 1) * LONGS];
    for (int i = 0; i < rows.length; i++) {
      int tag = i % Tag.COUNT;
      packed[PAD + i / Tag.COUNT * LONGS + tag / LANES] |= (rows[i] + 128L) << tag % LANES * LANE;
    }
  }

  /** Returns the same tagger with another table. */
  public Tagger with(TagTable other) {
    return new Tagger(other, rows);
  }

  /**
   * Looks every word up: its class, affinity and usual tag. The first step of {@link #tag}, and all
   * that tells whether the second one is worth its time.
   */
  public void lookUp(TaggedWords words) {
    for (int i = 0; i < words.size(); i++) {
      words.lookUp(i, table);
    }
  }

  /** Gives every word its tag; {@link #lookUp} comes before. */
  public void tag(TaggedWords words, Features scratch) {
    for (int i = 0; i < words.size(); i++) {
      if (!words.isCertain(i)) {
        boolean name = mayBeName(words, i);
        features(words, i, scratch);
        byte tag = best(scratch);
        words.setTag(i, name && tag == Tag.VERB ? Tag.PROPN : tag);
      }
    }
  }

  /** "Rao assured the court": what is a name, or in no table, with a capital before a verb. */
  private static boolean mayBeName(TaggedWords words, int i) {
    int usual = words.tag(i);
    int next = words.tag(i + 1);
    return (usual == Tag.PROPN || usual == TagTable.NO_TAG)
        && words.shape(i) == TaggedWords.CAPITAL
        && !words.endsInIng(i)
        && !words.endsInEd(i)
        && (next == Tag.VERB || next == Tag.AUX);
  }

  private byte best(Features features) {
    long a = 0;
    long b = 0;
    long c = 0;
    long d = 0;
    int[] ids = features.ids();
    for (int f = 0; f < features.size(); f++) {
      int row = PAD + (ids[f] & mask) * LONGS;
      a += packed[row];
      b += packed[row + 1];
      c += packed[row + 2];
      d += packed[row + 3];
    }
    long best = best(a, 0, LANES, -1);
    best = best(b, LANES, LANES, best);
    best = best(c, 2 * LANES, LANES, best);
    best = best(d, 3 * LANES, Tag.COUNT - 3 * LANES, best);
    return (byte) (31 - (best & 31));
  }

  /**
   * Returns the best so far, from the first {@code lanes} sums of one long: the score, then 5 bits
   * of the tag so that the lower one wins a tie.
   */
  private static long best(long sums, int firstTag, int lanes, long before) {
    long best = before;
    long rest = sums;
    for (int lane = 0; lane < lanes; lane++) {
      best = Math.max(best, (rest & (1 << LANE) - 1) << 5 | 31 - (firstTag + lane));
      rest >>>= LANE;
    }
    return best;
  }

  /**
   * Fills {@code out} with what decides the tag of word {@code i}. The words before it have their
   * tags; the words from it on have their usual ones.
   */
  public static void features(TaggedWords words, int i, Features out) {
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
    TagTable table = TagTable.read(in);
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
