package org.copydesk.entities.internal;

import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;

/**
 * The tokens of one block of a text, with the questions that rules ask about them. Token numbers
 * out of range are blank tokens, so that a rule may look around without checking. Immutable and
 * thread-safe.
 */
final class Words {
  private final String text;
  private final Tokens tokens;
  private final int limit;

  /** The hash of each token that a list was asked about, 0 for the others. */
  private final int[] hashes;

  private Words(String text, Tokens tokens, int limit) {
    this.text = text;
    this.tokens = tokens;
    this.limit = limit;
    this.hashes = new int[tokens.size()];
  }

  static Words of(String text, Span span) {
    return new Words(text, Tokens.of(text, span.start(), span.end()), span.end());
  }

  static Words of(String text) {
    return new Words(text, Tokens.of(text, 0, text.length()), text.length());
  }

  String text() {
    return text;
  }

  /** The index after the last unit of the block. */
  int limit() {
    return limit;
  }

  int size() {
    return tokens.size();
  }

  int start(int i) {
    return i < 0 ? 0 : i < tokens.size() ? tokens.start(i) : limit;
  }

  int end(int i) {
    return i < 0 ? 0 : i < tokens.size() ? tokens.end(i) : limit;
  }

  /** Returns the first token that starts at {@code offset} or later, {@code size()} if none. */
  int firstFrom(int offset) {
    return tokens.firstFrom(offset);
  }

  /** Returns the first unit of token {@code i}, NUL if there is none. */
  char first(int i) {
    return i < 0 || i >= tokens.size() ? '\0' : text.charAt(tokens.start(i));
  }

  int length(int i) {
    return end(i) - start(i);
  }

  /** Whether token {@code i} is the single mark {@code c}. */
  boolean isMark(int i, char c) {
    return length(i) == 1 && first(i) == c;
  }

  /** Whether token {@code i} is {@code folded} whatever its case. */
  boolean is(int i, String folded) {
    return i >= 0 && i < tokens.size() && Fold.equals(folded, text, start(i), end(i));
  }

  <V> @org.jspecify.annotations.Nullable V in(WordTable<V> table, int i) {
    return i < 0 || i >= tokens.size() ? null : table.get(this, i);
  }

  /** Returns the number of token {@code i}, which is there, in {@code ids}. */
  int in(WordIds ids, int i) {
    int hash = hashes[i];
    if (hash == 0) {
      hash = Fold.hash(text, tokens.start(i), tokens.end(i));
      hashes[i] = hash; // threads may write it twice: it is the same
    }
    return ids.find(hash, text, tokens.start(i), tokens.end(i));
  }

  boolean isCapitalized(int i) {
    char c = first(i);
    return c >= 'A' && c <= 'Z' || c >= 128 && Character.isUpperCase(c);
  }

  /** Whether no blank stands between token {@code i} and the next. */
  boolean touchesNext(int i) {
    return i >= 0 && i + 1 < tokens.size() && tokens.end(i) == tokens.start(i + 1);
  }

  /** Returns a whole number of at most nine digits that token {@code i} is, or -1. */
  int number(int i) {
    int length = length(i);
    if (length == 0 || length > 9) {
      return -1;
    }
    int value = 0;
    for (int at = start(i); at < end(i); at++) {
      char c = text.charAt(at);
      if (c < '0' || c > '9') {
        return -1;
      }
      value = value * 10 + c - '0';
    }
    return value;
  }

  String string(int i) {
    return text.substring(start(i), end(i));
  }
}
