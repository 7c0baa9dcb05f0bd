package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;

/**
 * The features of one decision, or of several that are scored at once, as hashes: a template's
 * number mixed with the values it saw. No strings are made. Reused from decision to decision; not
 * thread-safe.
 */
public final class Features {
  /** The most features of one decision. */
  private static final int MOST = 128;

  /**
   * What was added, not yet mixed. Adding is but a store, since it is compiled into the caller for
   * every template; mixing is left to one loop over all of them, which Java compiles to vector
   * instructions.
   */
  private int[] values = new int[4 * MOST];

  private int[] ids = new int[4 * MOST];
  private int size;

  /** For each decision that is closed the number of features up to its last. */
  private int[] ends = new int[16];

  private int closed;

  /** Forgets all features. */
  public void clear() {
    size = 0;
    closed = 0;
  }

  /**
   * Ends the features of one decision; those of another may follow. It is faster to score many
   * short ones at once, since vector instructions pay off only over many features. Here, not in
   * {@link #add}, is made room for more, since that is called a hundred times as often.
   */
  public void close() {
    if (closed == ends.length) {
      ends = Arrays.copyOf(ends, closed * 2);
    }
    ends[closed++] = size;
    if (size > values.length - MOST) {
      values = Arrays.copyOf(values, size * 2);
      ids = new int[values.length];
    }
  }

  /** Returns the number of decisions that were closed. */
  int closed() {
    return closed;
  }

  /** Returns the number of features up to the last one of decision {@code i}. */
  int end(int i) {
    return ends[i];
  }

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /**
   * Returns the hashes of all features: the first {@link #size} of an array that is overwritten by
   * the next call.
   */
  public int[] ids() {
    int[] from = values;
    int[] to = ids;
    int count = size;
    for (int i = 0; i < count; i++) {
      to[i] = mix(from[i]);
    }
    return to;
  }

  /** Returns a copy of all hashes. */
  public int[] toArray() {
    return Arrays.copyOf(ids(), size);
  }

  /** Adds what {@code template} saw. */
  public void add(int template, int value) {
    values[size++] = value * 0x9E3779B1 + template * 0x85EBCA6B;
  }

  /** Adds the pair that {@code template} saw. */
  public void add(int template, int a, int b) {
    add(template, join(a, b));
  }

  /** Adds the triple that {@code template} saw. */
  public void add(int template, int a, int b, int c) {
    add(template, join(join(a, b), c));
  }

  /** Adds the four values that {@code template} saw. */
  public void add(int template, int a, int b, int c, int d) {
    add(template, join(join(join(a, b), c), d));
  }

  /** Returns one value for an ordered pair. */
  public static int join(int a, int b) {
    return (a ^ 0x5bd1e995) * 0x01000193 + Integer.rotateLeft(b * 0x2C1B3C6D, 13);
  }

  private static int mix(int value) {
    int h = value;
    h ^= h >>> 15;
    h *= 0x2C1B3C6D;
    h ^= h >>> 13;
    h *= 0x297A2D39;
    return h ^ h >>> 16;
  }
}
