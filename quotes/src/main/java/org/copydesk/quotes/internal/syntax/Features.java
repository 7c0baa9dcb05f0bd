package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;

/**
 * The features of one decision, as hashes: a template's number mixed with the values it saw. No
 * strings are made. Reused from decision to decision; not thread-safe.
 */
public final class Features {
  /**
   * What was added, not yet mixed. Adding is but a store, since it is compiled into the caller for
   * every template; mixing is left to one loop over all of them, which Java compiles to vector
   * instructions.
   */
  private int[] values = new int[128];

  private int[] ids = new int[128];
  private int size;

  /** Forgets all features. */
  public void clear() {
    size = 0;
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
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
      ids = new int[values.length];
    }
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
