package org.copydesk.quotes.internal.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * What is known of single words by their hash: the class of words used alike, the usual tag, how
 * often it reports somebody's words. Immutable and thread-safe.
 */
public final class TagTable {
  /** The class of words that the table does not hold. */
  public static final short UNKNOWN_CLASS = 1000;

  /** Stands for "no usual tag". */
  public static final byte NO_TAG = 31;

  /** Marks a word that has hardly ever another tag. */
  private static final int CERTAIN = 32;

  private final int[] hashes;
  private final short[] classes;
  private final byte[] tags;
  private final byte[] affinities;

  /**
   * Open addressing, one word a slot so that a look-up reads memory once: the hash in the high 32
   * bits, then 16 bits of class, 8 of tag, 8 of affinity. An empty slot is {@link #EMPTY}.
   */
  private final long[] slots;

  private static final long EMPTY = pack(0, UNKNOWN_CLASS, NO_TAG, (byte) 0);

  /**
   * Returns a table of parallel arrays.
   *
   * @param tags the usual tag; 32 is added where the word has hardly ever another
   */
  public TagTable(int[] hashes, short[] classes, byte[] tags, byte[] affinities) {
    this.hashes = hashes.clone();
    this.classes = classes.clone();
    this.tags = tags.clone();
    this.affinities = affinities.clone();
    int room = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.slots = new long[room];
    Arrays.fill(slots, EMPTY);
    for (int i = 0; i < hashes.length; i++) {
      int slot = spread(hashes[i]) & room - 1;
      while (slots[slot] != EMPTY) {
        slot = slot + 1 & room - 1;
      }
      slots[slot] = pack(hashes[i], classes[i], tags[i], affinities[i]);
    }
  }

  private static long pack(int hash, short wordClass, byte tag, byte affinity) {
    return (long) hash << 32 | (wordClass & 0xFFFF) << 16 | (tag & 0xFF) << 8 | affinity & 0xFF;
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /**
   * Returns the entry of the word with this hash, or one of an unknown word; to be read by the
   * methods below.
   */
  public long find(int hash) {
    int slot = spread(hash) & slots.length - 1;
    long entry = slots[slot];
    while (entry != EMPTY && (int) (entry >>> 32) != hash) {
      slot = slot + 1 & slots.length - 1;
      entry = slots[slot];
    }
    return entry;
  }

  /** Returns the class of words that the word of {@code entry} belongs to. */
  public static short wordClass(long entry) {
    return (short) (entry >>> 16);
  }

  /** Returns the usual tag, or {@link #NO_TAG}. */
  public static byte tag(long entry) {
    return (byte) (entry >>> 8 & CERTAIN - 1);
  }

  /** Returns whether the word has hardly ever another tag than {@link #tag}. */
  public static boolean isCertain(long entry) {
    return (entry >>> 8 & CERTAIN) != 0;
  }

  /** Returns how often the word reports somebody's words: 0 (never) to 15. */
  public static byte affinity(long entry) {
    return (byte) entry;
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(hashes.length);
    for (int hash : hashes) {
      out.writeInt(hash);
    }
    for (short wordClass : classes) {
      out.writeShort(wordClass);
    }
    out.write(tags);
    out.write(affinities);
  }

  /**
   * Reads a table.
   *
   * @throws IOException if the data is not a table or ends early
   */
  public static TagTable read(DataInputStream in) throws IOException {
    int size = in.readInt();
    if (size < 0 || size > 1 << 20) {
      throw new IOException("need 0 to 1048576 words, got " + size);
    }
    int[] hashes = new int[size];
    for (int i = 0; i < size; i++) {
      hashes[i] = in.readInt();
    }
    short[] classes = new short[size];
    for (int i = 0; i < size; i++) {
      classes[i] = in.readShort();
    }
    byte[] tags = new byte[size];
    in.readFully(tags);
    byte[] affinities = new byte[size];
    in.readFully(affinities);
    return new TagTable(hashes, classes, tags, affinities);
  }
}
