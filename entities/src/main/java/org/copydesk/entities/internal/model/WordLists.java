package org.copydesk.entities.internal.model;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.zip.GZIPInputStream;

/**
 * What is known of words and of names of places, whatever stands around them: the clusters of
 * 320,000 words, first names, and the names of countries, regions, cities and towns. Immutable and
 * thread-safe.
 *
 * <p>The resource {@code words.bin.gz} is made by the tools in {@code tools/words} of this project,
 * which say where it all comes from.
 *
 * @param parents for each cluster the wider ones it belongs to: of 64, of 256 and of 1024, ten bits
 *     each
 * @param clusters the cluster of a word in small letters
 * @param lists the lists that a word in small letters is on, in bits
 * @param places what the words of a name are, {@link Hash#mix}ed one after the other: kinds of
 *     place, and {@link #PREFIX}
 */
public record WordLists(
    int[] parents, PackedTable clusters, PackedTable lists, PackedTable places) {
  /** The cluster of a word that is in none. */
  static final int NO_CLUSTER = -1;

  /** How many fine clusters there are. */
  public static final int CLUSTERS = 4096;

  /** The list of first names. */
  public static final int FIRST_NAME = 1;

  /** The list of first names and surnames from everywhere. */
  public static final int PERSON_NAME = 2;

  public static final int COUNTRY = 1;
  public static final int CITY = 2;
  public static final int TOWN = 4;
  public static final int REGION = 8;

  /** Set in the value of the beginning of a longer name. */
  public static final int PREFIX = 16;

  /** The longest name of a place that is looked for, in words. */
  public static final int LONGEST = 6;

  /** The version of the resource's format. */
  private static final int VERSION = 1;

  /** Returns the lists that are bundled. */
  public static WordLists bundled() {
    return Bundled.LISTS;
  }

  private static final class Bundled {
    static final WordLists LISTS = load();

    private static WordLists load() {
      try (InputStream in = WordLists.class.getResourceAsStream("words.bin.gz")) {
        if (in == null) {
          throw new IOException("the resource words.bin.gz is missing");
        }
        return read(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static WordLists read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(new GZIPInputStream(in, 1 << 16));
    int version = data.readInt();
    if (version != VERSION) {
      throw new IOException("word lists of version " + version + ": expected " + VERSION);
    }
    int[] parents = new int[CLUSTERS];
    for (int i = 0; i < CLUSTERS; i++) {
      parents[i] = data.readInt();
    }
    return new WordLists(
        parents, PackedTable.read(data), PackedTable.read(data), PackedTable.read(data));
  }

  /** Writes the lists as the resource has them, but not packed by gzip. */
  public void write(DataOutputStream out) throws IOException {
    out.writeInt(VERSION);
    for (int parent : parents) {
      out.writeInt(parent);
    }
    clusters.write(out);
    lists.write(out);
    places.write(out);
  }

  /**
   * Returns the cluster (of {@link #CLUSTERS}) of {@code lower}, a word in small letters, or of the
   * same word without accents; {@link #NO_CLUSTER} if it is in none.
   */
  int cluster(String lower) {
    int found = clusters.get(Hash.of(lower), NO_CLUSTER);
    if (found == NO_CLUSTER && !isAscii(lower)) {
      found = clusters.get(Hash.of(withoutAccents(lower)), NO_CLUSTER);
    }
    return found;
  }

  /** Returns the wider cluster of {@code cluster}: level 0 of 64, 1 of 256, 2 of 1024. */
  int wider(int cluster, int level) {
    return parents[cluster] >> 10 * (2 - level) & 1023;
  }

  /** Returns the lists that {@code lower}, a word in small letters, is on, in bits. */
  int listsOf(String lower) {
    return lists.get(Hash.of(lower), 0);
  }

  /**
   * Returns what the place names say of a row of words: kinds, if they are a name; {@link #PREFIX},
   * if a longer name begins with them; 0 if neither.
   *
   * @param hash the hashes of the words in small letters, {@link Hash#mix}ed one after the other
   */
  int place(long hash) {
    return places.get(hash, 0);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  /** Returns {@code text} without accents: {@code josé} is {@code jose}. */
  public static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }
}
