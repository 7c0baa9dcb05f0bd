package org.copydesk.entities.internal.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.zip.GZIPInputStream;

/**
 * What is known of words and of names of places, whatever stands around them: the clusters of
 * 340,000 words, first names, and the names of countries, regions, cities and towns. Immutable and
 * thread-safe. The resources beside this class say in their headers where they come from.
 */
public final class WordLists {
  /** The cluster of a word that is in none. */
  static final int NO_CLUSTER = -1;

  static final int COUNTRY = 1;
  static final int CITY = 2;
  static final int TOWN = 4;
  static final int REGION = 8;

  /** Set in the value of the beginning of a longer name. */
  static final int PREFIX = 1 << 8;

  /** The longest name of a place that is looked for, in words. */
  static final int LONGEST = 6;

  private static final int FINE = 4096;

  private final LongTable clusters = new LongTable(350_000);
  private final int[] parents = new int[FINE];
  private final LongTable firstNames = new LongTable(9_000);
  private final LongTable places = new LongTable(200_000);

  private WordLists() {}

  /** Returns the lists that are bundled. */
  public static WordLists bundled() {
    return Bundled.LISTS;
  }

  private static final class Bundled {
    static final WordLists LISTS = load();

    private static WordLists load() {
      WordLists lists = new WordLists();
      try {
        read("clusters.tsv.gz", lists::addClusters);
        read("cluster-parents.tsv.gz", lists::addParents);
        read("first-names.txt.gz", line -> lists.firstNames.put(Hash.of(line), 1));
        read("places.tsv.gz", lists::addPlace);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return lists;
    }
  }

  private interface LineReader {
    void read(String line);
  }

  private static void read(String resource, LineReader reader) throws IOException {
    InputStream in = WordLists.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("the resource " + resource + " is missing");
    }
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in, 1 << 16), StandardCharsets.UTF_8),
            1 << 16)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isEmpty() && line.charAt(0) != '#') {
          reader.read(line);
        }
      }
    }
  }

  /** Adds {@code word TAB cluster}, the cluster in base 36. */
  private void addClusters(String line) {
    int tab = line.lastIndexOf('\t');
    clusters.put(Hash.of(line, 0, tab), Integer.parseInt(line, tab + 1, line.length(), 36));
  }

  /** Adds {@code cluster TAB wider TAB wider TAB wider}: one of 4096, of 1024, of 256, of 64. */
  private void addParents(String line) {
    String[] numbers = line.split("\t");
    int packed = 0;
    for (int i = 1; i < numbers.length; i++) {
      packed = packed << 10 | Integer.parseInt(numbers[i], 36);
    }
    parents[Integer.parseInt(numbers[0], 36)] = packed;
  }

  /**
   * Returns the cluster (of 4096) of {@code lower}, a word in small letters, or of the same word
   * without accents; {@link #NO_CLUSTER} if it is in none.
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
    return parents[cluster] >> (10 * (2 - level)) & 1023;
  }

  /** Whether {@code lower}, a word in small letters, is a first name. */
  boolean isFirstName(String lower) {
    return firstNames.get(Hash.of(lower), 0) != 0;
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

  private static String withoutAccents(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder plain = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i++) {
      if (Character.getType(apart.charAt(i)) != Character.NON_SPACING_MARK) {
        plain.append(apart.charAt(i));
      }
    }
    return plain.toString();
  }

  private void addPlace(String line) {
    int tab = line.lastIndexOf('\t');
    String name = line.substring(0, tab);
    int kind =
        switch (line.charAt(tab + 1)) {
          case 'n' -> COUNTRY;
          case 'c' -> CITY;
          case 'r' -> REGION;
          default -> TOWN;
        };
    WordTokens tokens = WordTokens.of(name, 0, name.length());
    long hash = 0;
    for (int i = 0; i < tokens.size() && tokens.size() <= LONGEST; i++) {
      hash = Hash.mix(hash, Hash.of(name, tokens.start(i), tokens.end(i)));
      int last = i == tokens.size() - 1 ? kind : PREFIX;
      places.put(hash, places.get(hash, 0) | last);
    }
  }
}
