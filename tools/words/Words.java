import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.copydesk.core.internal.Tokens;
import org.copydesk.entities.internal.model.Hash;
import org.copydesk.entities.internal.model.PackedTable;
import org.copydesk.entities.internal.model.WordLists;
import org.copydesk.entities.internal.model.WordTokenizer;

/** Packs names and word clusters into words.bin.gz; see README.md beside this file. */
class Words {
  private static final int[] SIZES = {64, 256, 1024, WordLists.CLUSTERS};

  /** The clusters are learnt from this many of the commonest words, in so many rounds. */
  private static final int LEARNT = 60_000;

  private static final int ROUNDS = 8;
  private static final long SEED = 42;

  /** Words as the tokenizer knows them, and single marks; numbers have no cluster. */
  private static final Pattern WORD =
      Pattern.compile(
          "[^\\W_]+([.'’&,:][^\\W_]+)*\\.?|\\W", Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,:]*");

  public static void main(String[] args) throws IOException {
    if (args.length != 3) {
      System.err.println("usage: Words NAMES.tsv VECTORS.json OUTPUT");
      System.exit(2);
    }
    TreeMap<Long, Integer> lists = new TreeMap<>();
    TreeMap<Long, Integer> places = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      int tab = line.indexOf('\t');
      String lower = line.substring(tab + 1).toLowerCase(Locale.ROOT);
      for (String name : List.of(lower, WordLists.withoutAccents(lower))) {
        switch (line.substring(0, tab)) {
          case "first" -> addWord(lists, name, WordLists.FIRST_NAME);
          case "person" -> addWord(lists, name, WordLists.PERSON_NAME);
          case "country" -> addPlace(places, name, WordLists.COUNTRY);
          case "city" -> addPlace(places, name, WordLists.CITY);
          case "town" -> addPlace(places, name, WordLists.TOWN);
          case "region" -> addPlace(places, name, WordLists.REGION);
          default -> throw new IOException("a name of an unknown kind: " + line);
        }
      }
    }
    Vectors vectors = Vectors.read(Path.of(args[1]));
    int[][] clusters = new int[SIZES.length][];
    for (int i = 0; i < SIZES.length; i++) {
      System.out.println(SIZES[i] + " clusters of " + vectors.words.size() + " words");
      clusters[i] = cluster(vectors, SIZES[i]);
    }
    TreeMap<Long, Integer> byWord = new TreeMap<>();
    for (int i = 0; i < vectors.words.size(); i++) {
      String word = vectors.words.get(i);
      if (WORD.matcher(word).matches() && !NUMBER.matcher(word).matches()) {
        byWord.put(Hash.of(word), clusters[SIZES.length - 1][i]);
      }
    }
    System.out.println(
        byWord.size() + " words, " + lists.size() + " names, " + places.size() + " places");
    WordLists words =
        new WordLists(
            parents(clusters),
            PackedTable.of(byWord, 12),
            PackedTable.of(lists, 4),
            PackedTable.of(places, 5));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    words.write(new DataOutputStream(bytes));
    try (GZIPOutputStream out =
        new GZIPOutputStream(Files.newOutputStream(Path.of(args[2]))) {
          {
            def.setLevel(9);
          }
        }) {
      bytes.writeTo(out);
    }
  }

  private static void addWord(TreeMap<Long, Integer> lists, String name, int list) {
    if (name.length() > 1 && name.indexOf(' ') < 0) {
      lists.merge(Hash.of(name), list, (a, b) -> a | b);
    }
  }

  private static void addPlace(TreeMap<Long, Integer> places, String name, int kind) {
    Tokens tokens = WordTokenizer.tokens(name, 0, name.length());
    long hash = 0;
    for (int i = 0; i < tokens.size() && tokens.size() <= WordLists.LONGEST; i++) {
      hash = Hash.mix(hash, Hash.of(name, tokens.start(i), tokens.end(i)));
      int bits = i == tokens.size() - 1 ? kind : WordLists.PREFIX;
      places.merge(hash, bits, (a, b) -> a | b);
    }
  }

  /** Returns for each fine cluster the wider ones that most of its words are in. */
  private static int[] parents(int[][] clusters) {
    int[] fine = clusters[SIZES.length - 1];
    int[] parents = new int[WordLists.CLUSTERS];
    for (int level = 0; level < SIZES.length - 1; level++) {
      int[][] counts = new int[WordLists.CLUSTERS][SIZES[level]];
      for (int i = 0; i < fine.length; i++) {
        counts[fine[i]][clusters[level][i]]++;
      }
      for (int i = 0; i < parents.length; i++) {
        int best = 0;
        for (int k = 1; k < SIZES[level]; k++) {
          best = counts[i][k] > counts[i][best] ? k : best;
        }
        parents[i] = parents[i] << 10 | best;
      }
    }
    return parents;
  }

  /** Returns the cluster of each word: k-means by cosine, learnt from the commonest words. */
  private static int[] cluster(Vectors vectors, int size) {
    java.util.Random random = new java.util.Random(SEED);
    int dimensions = Vectors.DIMENSIONS;
    float[] centres = new float[dimensions * size];
    int[] order = IntStream.range(0, LEARNT).toArray();
    for (int c = 0; c < size; c++) {
      int other = c + random.nextInt(LEARNT - c);
      int word = order[other];
      order[other] = order[c];
      order[c] = word;
      setCentre(centres, size, c, vectors.values, word);
    }
    for (int round = 0; round < ROUNDS; round++) {
      int[] nearest = nearest(vectors, LEARNT, centres, size);
      double[] sums = new double[size * dimensions];
      int[] counts = new int[size];
      for (int i = 0; i < LEARNT; i++) {
        counts[nearest[i]]++;
        for (int d = 0; d < dimensions; d++) {
          sums[nearest[i] * dimensions + d] += vectors.values[i * dimensions + d];
        }
      }
      for (int c = 0; c < size; c++) {
        if (counts[c] == 0) {
          setCentre(centres, size, c, vectors.values, random.nextInt(LEARNT));
          continue;
        }
        double square = 0;
        for (int d = 0; d < dimensions; d++) {
          square += sums[c * dimensions + d] * sums[c * dimensions + d];
        }
        double scale = 1 / Math.sqrt(Math.max(square, 1e-12));
        for (int d = 0; d < dimensions; d++) {
          centres[d * size + c] = (float) (sums[c * dimensions + d] * scale);
        }
      }
    }
    return nearest(vectors, vectors.words.size(), centres, size);
  }

  private static void setCentre(float[] centres, int size, int c, float[] values, int word) {
    for (int d = 0; d < Vectors.DIMENSIONS; d++) {
      centres[d * size + c] = values[word * Vectors.DIMENSIONS + d];
    }
  }

  private static int[] nearest(Vectors vectors, int words, float[] centres, int size) {
    return IntStream.range(0, words)
        .parallel()
        .map(i -> nearest(vectors.values, i * Vectors.DIMENSIONS, centres, size))
        .toArray();
  }

  private static int nearest(float[] values, int at, float[] centres, int size) {
    float[] cosines = new float[size];
    for (int d = 0; d < Vectors.DIMENSIONS; d++) {
      float value = values[at + d];
      int row = d * size;
      for (int c = 0; c < size; c++) {
        cosines[c] += value * centres[row + c];
      }
    }
    int best = 0;
    for (int c = 1; c < size; c++) {
      best = cosines[c] > cosines[best] ? c : best;
    }
    return best;
  }

  /** The words of the package, most frequent first, with vectors of length 1. */
  private static final class Vectors {
    static final int DIMENSIONS = 100;

    final List<String> words = new ArrayList<>();
    float[] values = new float[0];

    /**
     * Reads {@code ... "words":["the",...], ... "vectors":{"the":[100 numbers, length, number of the
     * word],...}}: byte by byte, since the file is larger than a text may be.
     */
    static Vectors read(Path path) throws IOException {
      Vectors vectors = new Vectors();
      try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 20)) {
        skipTo(in, "\"size\":");
        int size = (int) number(in);
        vectors.values = new float[size * DIMENSIONS];
        String[] words = new String[size];
        skipTo(in, "\"vectors\":{");
        for (int i = 0; i < size; i++) {
          skipTo(in, "\"");
          String word = string(in);
          skipTo(in, "[");
          float[] vector = new float[DIMENSIONS];
          double square = 0;
          for (int d = 0; d < DIMENSIONS; d++) {
            vector[d] = (float) number(in);
            square += vector[d] * vector[d];
          }
          number(in);
          int at = (int) number(in);
          words[at] = word;
          float scale = (float) (1 / Math.sqrt(Math.max(square, 1e-9)));
          for (int d = 0; d < DIMENSIONS; d++) {
            vectors.values[at * DIMENSIONS + d] = vector[d] * scale;
          }
        }
        vectors.words.addAll(List.of(words));
      }
      return vectors;
    }

    private static void skipTo(InputStream in, String text) throws IOException {
      for (int matched = 0; matched < text.length(); ) {
        int c = in.read();
        if (c < 0) {
          throw new IOException("expected " + text);
        }
        matched = c == text.charAt(matched) ? matched + 1 : c == text.charAt(0) ? 1 : 0;
      }
    }

    /** Reads a number and the mark after it. */
    private static double number(InputStream in) throws IOException {
      StringBuilder digits = new StringBuilder();
      for (int c = in.read(); c != ',' && c != ']' && c != '}'; c = in.read()) {
        if (c < 0) {
          throw new IOException("expected a number");
        }
        digits.append((char) c);
      }
      return Double.parseDouble(digits.toString());
    }

    private static String string(InputStream in) throws IOException {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      for (int c = in.read(); c != '"'; c = in.read()) {
        if (c == '\\') {
          c = in.read();
          if (c == 'u') {
            int unit = Integer.parseInt(new String(in.readNBytes(4), StandardCharsets.US_ASCII), 16);
            bytes.write(String.valueOf((char) unit).getBytes(StandardCharsets.UTF_8));
            continue;
          }
        }
        bytes.write(c);
      }
      return bytes.toString(StandardCharsets.UTF_8);
    }
  }
}
