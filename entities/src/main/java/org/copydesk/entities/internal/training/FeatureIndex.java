package org.copydesk.entities.internal.training;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.copydesk.entities.internal.model.Hash;
import org.copydesk.entities.internal.model.LongTable;
import org.copydesk.entities.internal.model.Symbols;
import org.copydesk.entities.internal.model.Template;

/** Numbers the features of the training data and remembers their names. */
final class FeatureIndex implements Symbols {
  private static final Template[] TEMPLATES = Template.values();
  private static final int VALUES = 3;

  private final LongTable numbers = new LongTable(1 << 20);
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
