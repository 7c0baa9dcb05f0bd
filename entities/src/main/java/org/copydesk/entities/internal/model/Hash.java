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

  /** Returns the hash of {@code first} followed by {@code second}. */
  public static long mix(long first, long second) {
    return finish(
        first * 0xff51afd7ed558ccdL
            + Long.rotateLeft(second, 23) * 0xc4ceb9fe1a85ec53L
            + 0x52dce729L);
  }
}
