package org.copydesk.entities.internal.model;

/**
 * 64-bit hashes of texts, and of hashes. Features are looked up by hash, so that decoding builds no
 * strings; two of a million features share a hash with a chance of one in thirty million.
 */
public final class Hash {
  private static final long FNV_OFFSET = 0xcbf29ce484222325L;
  private static final long FNV_PRIME = 0x100000001b3L;

  private Hash() {}

  /** Returns the hash of {@code text} (FNV-1a over its UTF-16 units, finished). */
  public static long of(CharSequence text) {
    return of(text, 0, text.length());
  }

  /** Returns the hash of the part of {@code text} from {@code start} to {@code end}. */
  public static long of(CharSequence text, int start, int end) {
    long hash = begin();
    for (int i = start; i < end; i++) {
      hash = add(hash, text.charAt(i));
    }
    return finish(hash);
  }

  /**
   * Returns the same hash for a text in UTF-8, or in the form of it that {@link java.io.DataOutput}
   * writes. Bytes that are neither give some hash.
   */
  static long of(byte[] utf8, int start, int end) {
    long hash = begin();
    int i = start;
    while (i < end) {
      int b = utf8[i++];
      if (b < 0) {
        int more = b < (byte) 0xe0 ? 1 : b < (byte) 0xf0 ? 2 : 3;
        int point = b & 0x3f >> more;
        for (; more > 0 && i < end; more--) {
          point = point << 6 | utf8[i++] & 0x3f;
        }
        if (point > 0xffff) {
          hash = add(hash, Character.highSurrogate(point));
          point = Character.lowSurrogate(point);
        }
        b = point;
      }
      hash = add(hash, (char) b);
    }
    return finish(hash);
  }

  /** Returns the start of a hash that is made unit by unit. */
  static long begin() {
    return FNV_OFFSET;
  }

  /** Returns {@code hash} with one more unit. */
  static long add(long hash, char unit) {
    return (hash ^ unit) * FNV_PRIME;
  }

  /** Returns the finished hash: FNV leaves the high bits of short texts poor. */
  static long finish(long hash) {
    long h = hash ^ (hash >>> 32);
    h *= 0x9E3779B97F4A7C15L;
    return h ^ (h >>> 29);
  }

  /** Returns the hash of four in a row; other than those of two mixed one after the other. */
  static long mix(long first, long second, long third, long fourth) {
    // Sums that do not wait for each other.
    return finish(
        first * 0xff51afd7ed558ccdL
            + Long.rotateLeft(second, 23) * 0xc4ceb9fe1a85ec53L
            + Long.rotateLeft(third, 41) * 0x9fb21c651e98df25L
            + Long.rotateLeft(fourth, 11) * 0xd6e8feb86659fd93L
            + 0x52dce729L);
  }

  /** Returns the hash of {@code first} followed by {@code second}. */
  public static long mix(long first, long second) {
    return finish(
        first * 0xff51afd7ed558ccdL
            + Long.rotateLeft(second, 23) * 0xc4ceb9fe1a85ec53L
            + 0x52dce729L);
  }
}
