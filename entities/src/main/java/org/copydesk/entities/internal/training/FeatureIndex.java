package org.copydesk.entities.internal.training;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.copydesk.entities.internal.model.Hash;
import org.copydesk.entities.internal.model.LongTable;
import org.copydesk.entities.internal.model.Symbols;
import org.copydesk.entities.internal.model.Template;

/** Numbers the features of the training data and remembers their names. */
final class FeatureIndex implements Symbols {
  private static final Template[] TEMPLATES = Template.values();
  private static final int VALUES = 3;

  private LongTable numbers = new LongTable(1 << 20);
  private final Map<Long, String> texts = new HashMap<>();
  private byte[] templates = new byte[1 << 20];
  private long[] values = new long[VALUES << 20];
  private int size;

  @Override
  public long of(String text) {
    long hash = Hash.of(text);
    texts.putIfAbsent(hash, text);
    return hash;
  }

  /** Returns the number of the feature, a new one if it is new. */
  int number(Template template, long first, long second, long third) {
    long key = template.key(first, second, third);
    int number = numbers.get(key, -1);
    if (number < 0) {
      number = size++;
      numbers.put(key, number);
      if (number == templates.length) {
        templates = Arrays.copyOf(templates, 2 * number);
        values = Arrays.copyOf(values, 2 * VALUES * number);
      }
      templates[number] = (byte) template.ordinal();
      values[number * VALUES] = first;
      values[number * VALUES + 1] = second;
      values[number * VALUES + 2] = third;
    }
    return number;
  }

  /**
   * Forgets the features that were seen less than {@code minimum} times and numbers the others
   * anew, the commonest first, so that their weights lie close together. Returns the new number of
   * each, -1 for none.
   */
  int[] keepCommon(int[] counts, int minimum) {
    int[] kept =
        IntStream.range(0, size)
            .filter(i -> counts[i] >= minimum)
            .boxed()
            .sorted(Comparator.<Integer>comparingInt(i -> -counts[i]).thenComparing(i -> i))
            .mapToInt(i -> i)
            .toArray();
    byte[] oldTemplates = templates;
    long[] oldValues = values;
    int[] map = new int[size];
    Arrays.fill(map, -1);
    numbers = new LongTable(kept.length);
    templates = new byte[kept.length + 1];
    values = new long[VALUES * templates.length];
    size = 0;
    for (int old : kept) {
      int at = old * VALUES;
      map[old] =
          number(TEMPLATES[oldTemplates[old]], oldValues[at], oldValues[at + 1], oldValues[at + 2]);
    }
    return map;
  }

  int size() {
    return size;
  }

  /** Whether the feature tells of the rest of the article. */
  boolean isOfArticle(int number) {
    return TEMPLATES[templates[number]].isOfArticle();
  }

  /** Returns the feature's name in the model file. */
  String name(int number) {
    StringBuilder name = new StringBuilder(TEMPLATES[templates[number]].code);
    int used = VALUES;
    while (used > 0 && values[number * VALUES + used - 1] == 0) {
      used--;
    }
    for (int i = 0; i < used; i++) {
      long value = values[number * VALUES + i];
      name.append(' ').append(value == 0 ? "" : texts.get(value));
    }
    return name.toString();
  }
}
