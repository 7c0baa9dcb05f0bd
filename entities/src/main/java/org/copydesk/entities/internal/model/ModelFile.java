package org.copydesk.entities.internal.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a model file: OpenNLP's {@code TokenNameFinderModel}, a zip of a manifest and a perceptron
 * model, which OpenNLP reads as well. The weights go straight into {@link Weights}, without an
 * object for each of them.
 */
public final class ModelFile {
  /** The entries, named by OpenNLP. */
  public static final String MANIFEST = "manifest.properties";

  public static final String WEIGHTS = "nameFinder.model";

  /** The manifest's key that tells which features the weights are for. */
  public static final String FEATURES_KEY = "copydesk.features";

  /** Changes with the features: old weights mean nothing to new ones. */
  public static final String FEATURES = "3";

  /** No entry is larger when unpacked: 20 times the bundled model's. */
  private static final int LARGEST = 256 << 20;

  private ModelFile() {}

  /**
   * Returns the weights in {@code in}, which is read to its end and not closed.
   *
   * @throws IOException if it cannot be read or is not such a model; the message says what is wrong
   */
  public static Weights read(InputStream in) throws IOException {
    Map<String, byte[]> entries = unzip(in);
    checkManifest(entries.get(MANIFEST));
    byte[] weights = entries.get(WEIGHTS);
    if (weights == null) {
      throw new IOException("not a name model: the entry " + WEIGHTS + " is missing");
    }
    return new WeightsReader(weights).read();
  }

  private static Map<String, byte[]> unzip(InputStream in) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    ZipInputStream zip = new ZipInputStream(in);
    try {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(MANIFEST) || entry.getName().equals(WEIGHTS)) {
          byte[] bytes = zip.readNBytes(LARGEST + 1);
          if (bytes.length > LARGEST) {
            throw new IOException(
                "not a name model: the entry "
                    + entry.getName()
                    + " is over "
                    + LARGEST
                    + " bytes");
          }
          entries.put(entry.getName(), bytes);
        }
      }
    } catch (ZipException | java.io.EOFException e) {
      throw new IOException("a damaged name model: " + e.getMessage(), e);
    }
    return entries;
  }

  private static void checkManifest(byte @Nullable [] bytes) throws IOException {
    if (bytes == null) {
      throw new IOException(
          "not a name model: expected a zip file with the entries " + MANIFEST + " and " + WEIGHTS);
    }
    Properties manifest = new Properties();
    try {
      manifest.load(new ByteArrayInputStream(bytes));
    } catch (IllegalArgumentException e) {
      throw new IOException("a damaged name model: " + MANIFEST + ": " + e.getMessage(), e);
    }
    String features = manifest.getProperty(FEATURES_KEY);
    if (!FEATURES.equals(features)) {
      throw new IOException(
          "a name model for other features: expected "
              + FEATURES_KEY
              + "="
              + FEATURES
              + " in "
              + MANIFEST
              + ", found "
              + (features == null ? "none" : features)
              + "; train it anew");
    }
  }
}
