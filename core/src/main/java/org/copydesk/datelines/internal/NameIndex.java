package org.copydesk.datelines.internal;

import java.util.Arrays;

/** A hash table from folded names to 0, 1, 2, ... in the order in which they were added. */
final class NameIndex {
  private byte[] pool;
  private int[] starts;
  private int[] table;
  private int size;

  /** Returns an empty table with room for {@code names} names of {@code letters} letters in all. */
  NameIndex(int names, int letters) {
    pool = new byte[Math.max(16, letters)];
    starts = new int[names + 2];
    table = new int[Integer.highestOneBit(Math.max(8, names)) * 4];
  }

  int size() {
    return size;
  }

  /** Returns the number of the name {@code name}, adding it if it is new. */
  int add(FoldedName name) {
    int found = find(name);
    return found >= 0 ? found : append(name.letters(), name.length());
  }

  /** Adds a name that the table does not hold yet. */
  int append(byte[] letters, int length) {
    int start = starts[size];
    if (start + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(start + length, pool.length * 2));
    }
    if (size + 2 >= starts.length) {
      starts = Arrays.copyOf(starts, starts.length * 2);
    }
    System.arraycopy(letters, 0, pool, start, length);
    starts[++size] = start + length;
    if (size * 2 > table.length) {
      grow();
    } else {
      enter(size - 1);
    }
    return size - 1;
  }

  private void grow() {
    table = new int[table.length * 2];
    for (int i = 0; i < size; i++) {
      enter(i);
    }
  }

  private void enter(int name) {
    int slot = FoldedName.hash(pool, starts[name], starts[name + 1]) & (table.length - 1);
    while (table[slot] != 0) {
      slot = (slot + 1) & (table.length - 1);
    }
    table[slot] = name + 1;
  }

  /** Returns the number of the name, -1 if the table does not hold it. */
  int find(FoldedName name) {
    int slot = name.hash() & (table.length - 1);
    while (table[slot] != 0) {
      int found = table[slot] - 1;
      if (Arrays.equals(pool, starts[found], starts[found + 1], name.letters(), 0, name.length())) {
        return found;
      }
      slot = (slot + 1) & (table.length - 1);
    }
    return -1;
  }

  /** Returns the letters of a name. */
  String name(int number) {
    return new String(
        pool,
        starts[number],
        starts[number + 1] - starts[number],
        java.nio.charset.StandardCharsets.US_ASCII);
  }
}
