package org.copydesk.entities.internal.model;

/**
 * A map of long keys to int values in two arrays (open addressing, linear probing). The keys are
 * hashes: they need no further scattering. Zero is no key.
 */
public final class LongTable {
  private long[] keys;
  private int[] values;
  private int size;

  /** Makes a table that holds {@code expected} keys without growing. */
  public LongTable(int expected) {
    int capacity = Math.max(16, Integer.highestOneBit(Math.max(1, expected)) << 2);
    keys = new long[capacity];
    values = new int[capacity];
  }

  /** Returns the value of {@code key}, or {@code none}. */
  public int get(long key, int none) {
    int at = slot(keys, key);
    return keys[at] == key ? values[at] : none;
  }

  /** Sets the value of {@code key}, which must not be 0. */
  public void put(long key, int value) {
    int at = slot(keys, key);
    if (keys[at] != key) {
      if (2 * (size + 1) > keys.length) {
        grow();
        at = slot(keys, key);
      }
      keys[at] = key;
      size++;
    }
    values[at] = value;
  }

  /** Returns the number of keys. */
  public int size() {
    return size;
  }

  private static int slot(long[] keys, long key) {
    int mask = keys.length - 1;
    int at = (int) (key >>> 20) & mask;
    while (keys[at] != 0 && keys[at] != key) {
      at = (at + 1) & mask;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldValues = values;
    keys = new long[oldKeys.length * 2];
    values = new int[keys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != 0) {
        int at = slot(keys, oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }
}
