package org.copydesk.quotes.internal.syntax;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The features of one decision, as hashes: a template's number mixed with the values it saw. No
 * strings are made. Made with weights, they are weighed as they are added, and not kept. Reused
 * from decision to decision; not thread-safe.
 */
public final class Features {
  private final @Nullable Weights weights;
  private int[] ids;
  private int size;
  private int sum;

  /** Makes features that are kept. */
  public Features() {
    this.weights = null;
    this.ids = new int[128];
  }

  /** Makes features that {@code weights} weigh. */
  public Features(Weights weights) {
    this.weights = weights;
    this.ids = new int[0];
  }

  /**
   * Returns the score of those added since the last {@link #clear}: a log-odds, or a part of one.
   */
  public float score() {
    if (weights == null) {
      throw new IllegalStateException("these features are kept, not weighed");
    }
    return sum * weights.scale();
  }

  /** Forgets all features. */
  public void clear() {
    size = 0;
    sum = 0;
  }

  /** Returns the number of features. */
  public int size() {
    return size;
  }

  /** Returns the hash of feature {@code i}. */
  public int id(int i) {
    return ids[i];
  }

  /** Returns a copy of all hashes. */
  public int[] toArray() {
    return Arrays.copyOf(ids, size);
  }

  /** Adds what {@code template} saw. */
  public void add(int template, int value) {
    int id = mix(value * 0x9E3779B1 + template * 0x85EBCA6B);
    if (weights != null) {
      sum += weights.at(id);
      return;
    }
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
    }
    ids[size++] = id;
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
