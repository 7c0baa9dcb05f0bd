package org.copydesk.quotes.internal.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * What is known of single words by their hash: the class of words used alike, the usual tag, how
 * often it reports somebody's words. Immutable and thread-safe.
 */
public final class WordTable {
  /** The class of words that the table does not hold. */
  public static final short UNKNOWN_CLASS = 1000;

  /** Stands for "no usual tag". */
  public static final byte NO_TAG = 31;

  private final int[] hashes;
  private final short[] classes;
  private final byte[] tags;
  private final byte[] affinities;
  private final int[] slots;

  /**
   * Returns a table of parallel arrays.
   *
   * @param tags the usual tag; 32 is added where the word has hardly ever another
   */
  public WordTable(int[] hashes, short[] classes, byte[] tags, byte[] affinities) {
    this.hashes = hashes.clone();
    this.classes = classes.clone();
    this.tags = tags.clone();
    this.affinities = affinities.clone();
    int room = Integer.highestOneBit(Math.max(1, hashes.length)) * 4;
    this.slots = new int[room];
    for (int i = 0; i < hashes.length; i++) {
      int slot = spread(hashes[i]) & room - 1;
      while (slots[slot] != 0) {
        slot = slot + 1 & room - 1;
      }
      slots[slot] = i + 1;
    }
  }

  private static int spread(int hash) {
    int h = hash * 0x9E3779B1;
    return h ^ h >>> 15;
  }

  /** Returns the entry of the word with this hash, or -1. */
  public int find(int hash) {
    int slot = spread(hash) & slots.length - 1;
    while (slots[slot] != 0) {
      int entry = slots[slot] - 1;
      if (hashes[entry] == hash) {
        return entry;
      }
      slot = slot + 1 & slots.length - 1;
    }
    return -1;
  }

  /** Returns the class of words that the word of {@code entry} belongs to. */
  public short wordClass(int entry) {
    return entry < 0 ? UNKNOWN_CLASS : classes[entry];
  }

  /** Returns the usual tag, or {@link #NO_TAG}. */
  public byte tag(int entry) {
    return entry < 0 ? NO_TAG : (byte) (tags[entry] & 31);
  }

  /** Returns whether the word has hardly ever another tag than {@link #tag}. */
  public boolean isCertain(int entry) {
    return entry >= 0 && (tags[entry] & 32) != 0;
  }

  /** Returns how often the word reports somebody's words: 0 (never) to 15. */
  public byte affinity(int entry) {
    return entry < 0 ? 0 : affinities[entry];
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
  public static WordTable read(DataInputStream in) throws IOException {
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
    return new WordTable(hashes, classes, tags, affinities);
  }
}
