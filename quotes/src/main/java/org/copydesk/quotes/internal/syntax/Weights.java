package org.copydesk.quotes.internal.syntax;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A linear model over hashed {@link Features}: one signed byte a bucket, and a scale that turns
 * their sum into a score. Immutable and thread-safe.
 */
public final class Weights {
  private final byte[] weights;
  private final float scale;

  private Weights(byte[] weights, float scale) {
    this.weights = weights;
    this.scale = scale;
  }

  /**
   * Returns the byte-sized form of trained {@code weights}.
   *
   * @param weights one weight a bucket; the number of buckets is a power of two
   */
  public static Weights of(float[] weights) {
    if (Integer.bitCount(weights.length) != 1) {
      throw new IllegalArgumentException("need a power of two, got " + weights.length + " weights");
    }
    float largest = 0;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest == 0 ? 1 : largest / 127;
    byte[] bytes = new byte[weights.length];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(weights[i] / scale);
    }
    return new Weights(bytes, scale);
  }

  /**
   * Adds to {@code scores} the score, a log-odds or a part of one, of each decision that {@code
   * features} has closed.
   */
  public void addScores(Features features, float[] scores) {
    int[] ids = features.ids();
    int from = 0;
    for (int d = 0; d < features.closed(); d++) {
      int to = features.end(d);
      int sum = 0;
      for (int i = from; i < to; i++) {
        sum += weights[ids[i] & weights.length - 1];
      }
      scores[d] += sum * scale;
      from = to;
    }
  }

  /** Writes what {@link #read} reads. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(Integer.numberOfTrailingZeros(weights.length));
    out.writeFloat(scale);
    out.write(weights);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the data is not a model or ends early
   */
  public static Weights read(DataInputStream in) throws IOException {
    int bits = in.readInt();
    if (bits < 0 || bits > 24) {
      throw new IOException("need 0 to 24 bits of buckets, got " + bits);
    }
    float scale = in.readFloat();
    byte[] weights = new byte[1 << bits];
    in.readFully(weights);
    return new Weights(weights, scale);
  }
}
