package org.copydesk.quotes.internal.indirect;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.copydesk.quotes.internal.syntax.Tagger;
import org.copydesk.quotes.internal.syntax.Weights;

/**
 * The models that find reported clauses: which word is a cue, where its content starts and ends,
 * which noun phrase is its source. Immutable and thread-safe.
 */
record IndirectModel(Tagger tagger, Weights cue, Weights start, Weights end, Weights source) {
  private static final int MAGIC = 0x43444951;
  private static final int VERSION = 1;

  /** Returns the model that ships with this module. */
  static IndirectModel english() {
    return Holder.ENGLISH;
  }

  /**
   * Reads a model.
   *
   * @throws IOException if the data is not a model of this version or ends early
   */
  static IndirectModel read(InputStream stream) throws IOException {
    DataInputStream in = new DataInputStream(new BufferedInputStream(stream));
    int magic = in.readInt();
    int version = in.readInt();
    if (magic != MAGIC || version != VERSION) {
      throw new IOException(
          "need a model for reported clauses of version "
              + VERSION
              + ", got version "
              + version
              + " of kind "
              + Integer.toHexString(magic));
    }
    return new IndirectModel(
        Tagger.read(in), Weights.read(in), Weights.read(in), Weights.read(in), Weights.read(in));
  }

  /** Writes what {@link #read} reads. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(MAGIC);
    out.writeInt(VERSION);
    tagger.write(out);
    cue.write(out);
    start.write(out);
    end.write(out);
    source.write(out);
  }

  private static final class Holder {
    static final IndirectModel ENGLISH = load();

    private static IndirectModel load() {
      try (InputStream in = IndirectModel.class.getResourceAsStream("english.model")) {
        if (in == null) {
          throw new IllegalStateException("the model is missing from the jar");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
