package org.copydesk.entities.internal.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Makes the words of training data, each once. */
public final class WordMaker implements WordSource {
  private final Map<Casing, Map<String, Word>> made = new EnumMap<>(Casing.class);
  private final WordLists lists;
  private final Symbols symbols;

  public WordMaker(WordLists lists, Symbols symbols) {
    this.lists = lists;
    this.symbols = symbols;
  }

  @Override
  public Word word(String text, int start, int end, Casing casing) {
    return made.computeIfAbsent(casing, key -> new HashMap<>())
        .computeIfAbsent(
            text.substring(start, end), printed -> new Word(printed, casing, lists, symbols));
  }
}
