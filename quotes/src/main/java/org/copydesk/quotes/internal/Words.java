package org.copydesk.quotes.internal;

import org.copydesk.core.EntityType;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.internal.syntax.QuotedAs;
import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TagTable;
import org.copydesk.quotes.internal.syntax.WordForms;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of an article with what the rules ask about each: its number in the word table, its
 * classes, its shape. Computed once for an article, for one thread.
 */
final class Words {
  /**
   * Whether a cue may begin with the word: kept in the same flags as the {@link WordClass} bits.
   */
  static final int CUE = 1 << 22;

  /** Shapes, kept there too. */
  static final int GENITIVE = 1 << 23;

  static final int CAPITAL = 1 << 24;
  static final int ALL_CAPITALS = 1 << 25;
  static final int NUMBER = 1 << 26;
  static final int LETTER = 1 << 27;
  static final int MARK = 1 << 28;
  static final int QUOTED = 1 << 29;
  static final int STOP = 1 << 30;

  /** The tag of a word that none was found for. */
  static final int NO_TAG = TagTable.NO_TAG;

  /** How many tokens from the last one {@link #firstFrom} goes before it searches. */
  private static final int NEAR = 24;

  private static final int GENITIVE_ENDING = WordForms.hashOf("'s");

  final String text;
  final WordTable table;
  private final Tokens tokens;
  private final int[] hashes;
  private final int[] ids;
  private final int[] flags;
  private final byte[] tags;
  private final Entities entities;

  /** What {@link #firstFrom} found last: the next place asked for is mostly a few tokens away. */
  private int lastFound;

  /** Reads the words of {@code reading}. */
  Words(Reading reading, WordTable table) {
    this.text = reading.article().text();
    this.tokens = reading.tokens();
    this.hashes = reading.forms().hashes();
    this.table = table;
    this.tags = reading.tags();
    this.entities = reading.entities();
    this.ids = new int[tokens.size()];
    this.flags = new int[tokens.size()];
    for (int i = 0; i < ids.length; i++) {
      int start = tokens.start(i);
      int end = tokens.end(i);
      char first = text.charAt(start);
      ids[i] = WordTable.UNKNOWN;
      if (isLetter(first) || first == '\'' || first == '’') {
        ids[i] = table.find(hashes[i]);
        flags[i] = table.classes(ids[i]) | shape(start, end, first);
        flags[i] |= hashes[i] == GENITIVE_ENDING ? GENITIVE : 0;
      } else if (first >= '0' && first <= '9') {
        flags[i] = NUMBER;
      } else {
        flags[i] = MARK | (first == '.' || first == '!' || first == '?' ? STOP : 0);
      }
    }
  }

  private int shape(int start, int end, char first) {
    if (!isLetter(first)) {
      return end - start == 1 ? MARK : 0;
    }
    if (!Character.isUpperCase(first)) {
      return LETTER;
    }
    boolean all = end - start > 1;
    for (int i = start + 1; i < end && all; i++) {
      char c = text.charAt(i);
      all = Character.isUpperCase(c) || c == '.' || c == '&';
    }
    return LETTER | CAPITAL | (all ? ALL_CAPITALS : 0);
  }

  private static boolean isLetter(char c) {
    return c < 128 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** Marks the tokens from {@code from} to {@code to} as standing in quotation marks. */
  void markQuoted(int from, int to) {
    for (int i = from; i < to; i++) {
      flags[i] |= QUOTED;
    }
  }

  int size() {
    return ids.length;
  }

  int start(int i) {
    return tokens.start(i);
  }

  int end(int i) {
    return tokens.end(i);
  }

  /** Returns the number of the first token that starts at {@code offset} or later. */
  int firstFrom(int offset) {
    int i = lastFound;
    for (int steps = 0; steps < NEAR; steps++) {
      if (i > 0 && tokens.start(i - 1) >= offset) {
        i--;
      } else if (i < ids.length && tokens.start(i) < offset) {
        i++;
      } else {
        lastFound = i;
        return i;
      }
    }
    lastFound = tokens.firstFrom(offset);
    return lastFound;
  }

  int id(int i) {
    return ids[i];
  }

  /** Returns a hash of token {@code i}, whatever its case. */
  int hash(int i) {
    return hashes[i];
  }

  /**
   * Returns token {@code i} in lower case if it is known, else a hyphen; nothing outside the text.
   */
  String known(int i) {
    return i < 0 || i >= ids.length ? "" : table.word(ids[i]);
  }

  /** Whether token {@code i} is a form of "be" that a passive is made with: "was told". */
  boolean isFormOfBe(int i) {
    return switch (known(i)) {
      case "is", "are", "was", "were", "been" -> true;
      default -> false;
    };
  }

  /** Whether token {@code i} is "he" or "she". */
  boolean isHeOrShe(int i) {
    String word = known(i);
    return word.equals("he") || word.equals("she");
  }

  /** Returns "saying" after verb {@code i} and whom it quotes, as {@link QuotedAs#saying}. */
  int saying(int i) {
    return QuotedAs.saying(this::hash, i, size() - 1);
  }

  String textOf(int i) {
    return text.substring(tokens.start(i), tokens.end(i));
  }

  /** Whether token {@code i} ends in {@code ending}, in that case. */
  boolean endsIn(int i, String ending) {
    int at = tokens.end(i) - ending.length();
    return at >= tokens.start(i) && text.startsWith(ending, at);
  }

  char first(int i) {
    return text.charAt(tokens.start(i));
  }

  boolean is(int i, int flag) {
    return i >= 0 && i < flags.length && (flags[i] & flag) != 0;
  }

  boolean is(int i, WordClass wordClass) {
    return is(i, wordClass.bit);
  }

  /** Whether token {@code i} is the mark {@code c}. */
  boolean isMark(int i, char c) {
    return i >= 0 && i < ids.length && text.charAt(tokens.start(i)) == c && end(i) == start(i) + 1;
  }

  /** Returns the part of speech of token {@code i}, {@link #NO_TAG} if it has none. */
  int tag(int i) {
    return i < 0 || i >= tags.length ? NO_TAG : tags[i];
  }

  /** Returns the token after the entity that begins at token {@code i}, 0 if none begins there. */
  int entityEnd(int i) {
    return entities.endOf(i);
  }

  /** Returns the type of the known entity that token {@code i} belongs to, or null. */
  @Nullable EntityType entityType(int i) {
    return entities.typeAt(i);
  }

  /** Whether a verb or an auxiliary stands from token {@code from} to {@code to}. */
  boolean hasVerb(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Tag.isVerbal(tag(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether nothing stands between tokens {@code i} and {@code i + 1}. */
  boolean touches(int i) {
    return i >= 0 && i + 1 < ids.length && tokens.end(i) == tokens.start(i + 1);
  }

  /** Whether token {@code i} is the ending 's. */
  boolean isGenitive(int i) {
    return is(i, GENITIVE);
  }
}
