package org.copydesk.quotes.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The weights of the features, from the resource {@code speaker-model.txt}: a line for each
 * feature, its template and values separated by bars, a tab, and its weight. Looked up by a hash of
 * the feature's parts, so that no feature's name is put together at run time. Thread-safe.
 */
final class SpeakerModel {
  private static final String RESOURCE = "speaker-model.txt";

  private final long[] keys;
  private final float[] weights;
  private final int mask;

  private SpeakerModel(int capacity) {
    int size = Integer.highestOneBit(Math.max(16, capacity * 3)) * 2;
    keys = new long[size];
    weights = new float[size];
    mask = size - 1;
  }

  static SpeakerModel standard() {
    return Holder.MODEL;
  }

  /** Reads a model. */
  static SpeakerModel read(BufferedReader lines) throws IOException {
    java.util.List<String> all =
        lines.lines().filter(l -> !l.startsWith("#") && !l.isEmpty()).toList();
    SpeakerModel model = new SpeakerModel(all.size());
    for (String line : all) {
      int tab = line.lastIndexOf('\t');
      String[] parts = line.substring(0, tab).split("\\|", -1);
      model.put(
          key(parts[0], part(parts, 1), part(parts, 2), part(parts, 3)),
          Float.parseFloat(line.substring(tab + 1)));
    }
    return model;
  }

  private static String part(String[] parts, int i) {
    return i < parts.length ? parts[i] : "";
  }

  private void put(long key, float weight) {
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    weights[slot] = weight;
  }

  /** Returns the weight of a feature, 0 if it has none. */
  float weight(String template, String a, String b, String c) {
    long key = key(template, a, b, c);
    int slot = (int) key & mask;
    while (keys[slot] != 0) {
      if (keys[slot] == key) {
        return weights[slot];
      }
      slot = (slot + 1) & mask;
    }
    return 0;
  }

  private static long key(String template, String a, String b, String c) {
    long hash = template.hashCode();
    hash = hash * 0x9E3779B97F4A7C15L + a.hashCode();
    hash = hash * 0x9E3779B97F4A7C15L + b.hashCode();
    hash = hash * 0x9E3779B97F4A7C15L + c.hashCode();
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    hash ^= hash >>> 32;
    return hash == 0 ? 1 : hash;
  }

  /** Loads the bundled model on first use. */
  private static final class Holder {
    static final SpeakerModel MODEL = load();

    private static SpeakerModel load() {
      try (InputStream in = SpeakerModel.class.getResourceAsStream(RESOURCE)) {
        if (in == null) {
          throw new IllegalStateException("missing resource " + RESOURCE);
        }
        return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE, e);
      }
    }
  }
}
