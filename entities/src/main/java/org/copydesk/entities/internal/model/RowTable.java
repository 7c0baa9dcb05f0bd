package org.copydesk.entities.internal.model;

/**
 * The rows of features by their keys, packed for look-ups of which most find nothing: a slot is one
 * long, the upper part of the key and the row (open addressing, linear probing). The keys are
 * hashes: they need no further scattering. Filled once, then read by all threads.
 *
 * <p>A key that is not in the table is taken for one that is with a chance of one in some hundred
 * thousand million.
 */
public final class RowTable {
  private static final int ROW_BITS = 24;
  private static final long ROW = (1L << ROW_BITS) - 1;

  /** How many keys a table may have. */
  static final int MOST = 1 << ROW_BITS - 1;

  private final long[] slots;
  private int size;

  /**
   * Makes a table for {@code expected} keys, no more.
   *
   * @throws IllegalArgumentException if there are more than {@link #MOST}
   */
  public RowTable(int expected) {
    if (expected < 0 || expected > MOST) {
      throw new IllegalArgumentException("need at most " + MOST + " features, got " + expected);
    }
    slots = new long[Integer.highestOneBit(Math.max(8, expected)) << 2];
  }

  /** Sets the row of {@code key}. */
  public void put(long key, int row) {
    int at = (int) key & slots.length - 1;
    while (slots[at] != 0 && (slots[at] ^ key) >>> ROW_BITS != 0) {
      at = at + 1 & slots.length - 1;
    }
    size += slots[at] == 0 ? 1 : 0;
    slots[at] = key & ~ROW | row + 1;
  }

  /** Returns the row of {@code key}, -1 if there is none. */
  int get(long key) {
    int at = (int) key & slots.length - 1;
    long slot = slots[at];
    while (slot != 0 && (slot ^ key) >>> ROW_BITS != 0) {
      at = at + 1 & slots.length - 1;
      slot = slots[at];
    }
    return (int) (slot & ROW) - 1;
  }

  /**
   * Sets {@code found} to the rows of those of {@code keys} that have one, and returns how many
   * these are.
   *
   * @param size how many of {@code keys} there are
   * @param found room for as many
   */
  int find(long[] keys, int size, long[] found) {
    // First all slots, without a question in between: the processor then fetches them at once.
    for (int k = 0; k < size; k++) {
      found[k] = slots[(int) keys[k] & slots.length - 1];
    }
    int count = 0;
    for (int k = 0; k < size; k++) {
      long slot = found[k];
      if (slot != 0) {
        long row = (slot ^ keys[k]) >>> ROW_BITS == 0 ? (slot & ROW) - 1 : get(keys[k]);
        found[count] = row;
        count += row >= 0 ? 1 : 0;
      }
    }
    return count;
  }

  /** Returns the number of keys. */
  int size() {
    return size;
  }
}
