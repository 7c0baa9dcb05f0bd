package org.copydesk.entities.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.SortedMap;

/**
 * A map of hashed texts to small values, an int a slot (open addressing, linear probing): the lower
 * bits are the value, the others a part of the hash. It is read as it stands in memory, so that
 * half a million words cost a start of a program some milliseconds. Immutable and thread-safe.
 *
 * <p>A text that is not in the table is taken for one that is with a chance of one in some hundred
 * thousand.
 */
public final class PackedTable {
  private final int valueBits;
  private final int[] slots;

  private PackedTable(int valueBits, int[] slots) {
    this.valueBits = valueBits;
    this.slots = slots;
  }

  /**
   * Returns a table of {@code values}, by hash.
   *
   * @param valueBits how many bits a value has
   * @throws IllegalArgumentException if a value has more
   */
  public static PackedTable of(SortedMap<Long, Integer> values, int valueBits) {
    int size = Math.max(16, Integer.highestOneBit(Math.max(1, values.size() * 4 / 3)) << 1);
    PackedTable table = new PackedTable(valueBits, new int[size]);
    values.forEach(table::put);
    return table;
  }

  private void put(long hash, int value) {
    if (value >>> valueBits != 0) {
      throw new IllegalArgumentException(
          "need a value of " + valueBits + " bits, got " + Integer.toHexString(value));
    }
    int at = firstSlot(hash);
    while (slots[at] != 0) {
      at = at + 1 & slots.length - 1;
    }
    slots[at] = mark(hash) << valueBits | value;
  }

  /** Returns the value of the text with this hash, or {@code none}. */
  int get(long hash, int none) {
    int mark = mark(hash);
    int at = firstSlot(hash);
    while (slots[at] != 0) {
      if (slots[at] >>> valueBits == mark) {
        return slots[at] & (1 << valueBits) - 1;
      }
      at = at + 1 & slots.length - 1;
    }
    return none;
  }

  private int firstSlot(long hash) {
    return (int) (hash >>> 40) & slots.length - 1;
  }

  /** The lower bits of the hash, which the slot does not depend on; never 0. */
  private int mark(long hash) {
    int mark = (int) hash & -1 >>> valueBits;
    return mark == 0 ? 1 : mark;
  }

  /** Writes the table as {@link #read} reads it. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(valueBits);
    out.writeInt(slots.length);
    for (int slot : slots) {
      out.writeInt(slot);
    }
  }

  /** Returns the table that stands next in {@code in}, a bundled resource. */
  static PackedTable read(DataInputStream in) throws IOException {
    int valueBits = in.readInt();
    int[] slots = new int[in.readInt()];
    byte[] bytes = new byte[4 * slots.length];
    in.readFully(bytes);
    ByteBuffer.wrap(bytes).asIntBuffer().get(slots);
    return new PackedTable(valueBits, slots);
  }
}
