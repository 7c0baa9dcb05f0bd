package org.copydesk.quotes.internal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.copydesk.quotes.internal.syntax.Features;
import org.copydesk.quotes.internal.syntax.Weights;

/**
 * How much the features of a candidate speak for it, from the resource {@code speaker.model}; its
 * card is {@code docs/models/speaker-model.md}. Immutable and thread-safe.
 */
final class SpeakerModel {
  private static final String RESOURCE = "speaker.model";
  private static final int MAGIC = 0x43445350;
  private static final int VERSION = 1;

  private final Weights weights;

  SpeakerModel(Weights weights) {
    this.weights = weights;
  }

  static SpeakerModel standard() {
    return Holder.MODEL;
  }

  /**
   * Adds to {@code scores} how much each closed set of {@code features} speaks for its candidate.
   */
  void addScores(Features features, float[] scores) {
    weights.addScores(features, scores);
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the data is not a model of this version or ends early
   */
  static SpeakerModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    int magic = in.readInt();
    int version = in.readInt();
    if (magic != MAGIC || version != VERSION) {
      throw new IOException(
          "need a model for speakers of version "
              + VERSION
              + ", got version "
              + version
              + " of kind "
              + Integer.toHexString(magic));
    }
    return new SpeakerModel(Weights.read(in));
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    weights.write(out);
  }

  /** Loads the bundled model on first use. */
  private static final class Holder {
    static final SpeakerModel MODEL = load();

    private static SpeakerModel load() {
      try (InputStream in = SpeakerModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}
