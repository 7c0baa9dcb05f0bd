package org.copydesk.entities.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A map from single words to values, asked with a stretch of text. Immutable and thread-safe. */
final class WordTable<V> {
  private final WordIds ids = new WordIds();
  private final List<V> values = new ArrayList<>();

  WordTable(Map<String, V> entries) {
    entries.forEach(
        (word, value) -> {
          if (ids.add(word) == values.size()) {
            values.add(value);
          } else {
            throw new IllegalArgumentException("'" + word + "' is listed twice");
          }
        });
  }

  /** Returns a table of {@code words}; each is its own value. */
  static WordTable<String> of(String... words) {
    Map<String, String> entries = new LinkedHashMap<>();
    for (String word : words) {
      entries.put(word, word);
    }
    return new WordTable<>(entries);
  }

  @Nullable V get(CharSequence text, int start, int end) {
    return value(ids.find(text, start, end));
  }

  /** Returns the words as {@link Fold} sees them, in no order. */
  List<String> words() {
    return ids.words();
  }

  /** Returns the value of token {@code i}, which is there. */
  @Nullable V get(Words words, int i) {
    return value(words.in(ids, i));
  }

  private @Nullable V value(int id) {
    return id == WordIds.UNKNOWN ? null : values.get(id);
  }
}
