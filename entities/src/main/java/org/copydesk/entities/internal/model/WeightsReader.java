package org.copydesk.entities.internal.model;

import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the weights of OpenNLP's binary perceptron model: its kind, the outcomes, for each set of
 * outcomes how many predicates have weights for just these, the predicates in that order, and the
 * weights. A predicate is a feature ({@link Template}), or a step from label to label ({@link
 * Steps}).
 */
final class WeightsReader {
  private static final String KIND = "Perceptron";
  private static final int COUNT = Labels.COUNT;
  private static final Template[] TEMPLATES = Template.values();

  /** The number of each template, by the hash of its name. */
  private static final LongTable NUMBERS = new LongTable(TEMPLATES.length);

  static {
    for (Template template : TEMPLATES) {
      NUMBERS.put(template.hash, template.ordinal());
    }
  }

  private final byte[] bytes;
  private final ByteBuffer buffer;
  private int at;

  WeightsReader(byte[] bytes) {
    this.bytes = bytes;
    this.buffer = ByteBuffer.wrap(bytes);
  }

  Weights read() throws IOException {
    try {
      return readAll();
    } catch (IndexOutOfBoundsException
        | NegativeArraySizeException
        | NumberFormatException
        | UTFDataFormatException e) {
      throw new IOException(
          "a damaged name model: " + ModelFile.WEIGHTS + " is wrong at byte " + at + ": " + e, e);
    }
  }

  private Weights readAll() throws IOException {
    String kind = readText();
    if (!kind.equals(KIND)) {
      throw new IOException("a name model of another kind: expected " + KIND + ", found " + kind);
    }
    int[] labels = readOutcomes();
    List<int[]> patterns = readPatterns(labels);
    int predicates = readInt();
    if (predicates < 0 || predicates > Math.min(bytes.length / 10, RowTable.MOST)) {
      throw new IOException("a damaged name model: it claims " + predicates + " features");
    }
    RowTable rows = new RowTable(predicates);
    // What is not a feature stands here under its place, until its weights are read.
    Map<Integer, String> others = new HashMap<>();
    for (int i = 0; i < predicates; i++) {
      readPredicate(i, rows, others);
    }
    float[] weights = new float[predicates * COUNT];
    int row = 0;
    for (int[] pattern : patterns) {
      for (int i = 0; i < pattern[0]; i++) {
        for (int k = 1; k < pattern.length; k++) {
          weights[row * COUNT + pattern[k]] = (float) readDouble();
        }
        row++;
      }
    }
    if (row != predicates || at != bytes.length) {
      throw new IOException(
          "a damaged name model: "
              + row
              + " of "
              + predicates
              + " features have weights, "
              + (bytes.length - at)
              + " bytes are left");
    }
    return new Weights(rows, weights, Steps.read(others, weights));
  }

  /** Returns the label of each outcome. */
  private int[] readOutcomes() throws IOException {
    Map<String, Integer> known = new HashMap<>();
    for (int label = 0; label < COUNT; label++) {
      known.put(Labels.outcome(label), label);
    }
    int count = readInt();
    if (count < 0 || count > COUNT) {
      throw new IOException(
          "a name model with " + count + " outcomes: expected at most " + known.keySet());
    }
    int[] labels = new int[count];
    for (int i = 0; i < count; i++) {
      String outcome = readText();
      Integer label = known.get(outcome);
      if (label == null) {
        throw new IOException(
            "a name model with the outcome " + outcome + ": expected only " + known.keySet());
      }
      labels[i] = label;
    }
    return labels;
  }

  /** Returns for each pattern how many predicates have it, and the labels of its outcomes. */
  private List<int[]> readPatterns(int[] labels) throws IOException {
    int count = readInt();
    List<int[]> patterns = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String[] numbers = readText().split(" ");
      int[] pattern = new int[numbers.length];
      pattern[0] = Integer.parseInt(numbers[0]);
      for (int k = 1; k < numbers.length; k++) {
        pattern[k] = labels[Integer.parseInt(numbers[k])];
      }
      patterns.add(pattern);
    }
    return patterns;
  }

  /** Reads {@code KIND value value value}, hashing the parts where they stand. */
  private void readPredicate(int row, RowTable rows, Map<Integer, String> others)
      throws IOException {
    int start = at;
    int end = at + 2 + readLength();
    int template = NUMBERS.get(readHash(end), -1);
    if (template < 0) {
      at = start;
      others.put(row, readText());
      return;
    }
    long first = at < end ? readHash(end) : 0;
    long second = at < end ? readHash(end) : 0;
    long third = at < end ? readHash(end) : 0;
    if (at < end) {
      at = start;
      throw new IOException("a damaged name model: the feature " + readText());
    }
    at = end;
    rows.put(TEMPLATES[template].key(first, second, third), row);
  }

  /** Returns the hash of the characters up to the next blank, and steps over it. */
  private long readHash(int end) {
    int start = at;
    while (at < end && bytes[at] != ' ') {
      at++;
    }
    return Hash.of(bytes, start, at++);
  }

  private int readLength() {
    int length = (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
    at += 2;
    return length;
  }

  /** Reads a text as {@link java.io.DataOutput#writeUTF} writes it. */
  private String readText() throws IOException {
    int start = at;
    int length = readLength();
    at += length;
    if (at > bytes.length) {
      throw new IndexOutOfBoundsException(at);
    }
    return new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes, start, length + 2))
        .readUTF();
  }

  private int readInt() {
    at += 4;
    return buffer.getInt(at - 4);
  }

  private double readDouble() {
    at += 8;
    return buffer.getDouble(at - 8);
  }
}
