package org.copydesk.core.internal;

import java.util.Arrays;

/**
 * One pass over a stretch of text that finds its tokens: what is common to tokenizers that differ
 * in which marks they join to a word.
 */
public abstract class TokenReader {
  /** The text that is read. */
  protected final String text;

  /** Where the stretch begins. */
  protected final int from;

  /** Where the stretch ends. */
  protected final int to;

  /** The characters of the stretch: most are looked at, and an array is read faster. */
  private final char[] letters;

  private int[] starts;
  private int[] ends;
  private int size;

  /** Prepares to read {@code text} from {@code from} to {@code to}. */
  protected TokenReader(String text, int from, int to) {
    this.text = text;
    this.from = from;
    this.to = to;
    this.letters = new char[to - from];
    text.getChars(from, to, letters, 0);
    int guess = 16 + (to - from) / 9 * 2; // as English has: seldom too few, and little waste
    this.starts = new int[guess];
    this.ends = new int[guess];
  }

  /** Reads the whole stretch and returns its tokens. */
  public final Tokens read() {
    int i = from;
    while (i < to) {
      char c = at(i);
      if (isPlainWordPart(c)) {
        i = word(i);
      } else if (c == ' ') {
        i++;
      } else {
        i = afterOther(i);
      }
    }
    return new Tokens(starts, ends, size);
  }

  /** Goes on after what is at {@code i}: a mark, a blank, or a letter outside of ASCII. */
  private int afterOther(int i) {
    int point = pointAt(i);
    if (Blanks.isBlank(point)) {
      return i + Character.charCount(point);
    }
    if (isWordPart(point)) {
      return word(i);
    }
    int end = markEnd(i, point);
    add(i, end);
    return end;
  }

  /** Returns the end of the word that starts at {@code start}, its ending {@code 's} with it. */
  protected abstract int wordEnd(int start);

  /** Returns the end of the token that begins with the mark {@code point} at {@code start}. */
  protected abstract int markEnd(int start, int point);

  private int word(int start) {
    int end = wordEnd(start);
    int clitic = clitic(start, end);
    if (clitic > start) {
      add(start, clitic);
      add(clitic, end);
    } else {
      add(start, end);
    }
    return end;
  }

  /** Returns where the ending {@code 's}, {@code 'll} or {@code n't} of a word begins, or -1. */
  private int clitic(int start, int end) {
    for (int length = 2; length <= 3 && end - length > start; length++) {
      if (isApostrophe(at(end - length))) {
        boolean negation = length == 2 && lower(end - 1) == 't' && lower(end - 3) == 'n';
        return negation
            ? (end - 3 > start ? end - 3 : -1)
            : isEnding(end - length + 1, end) ? end - length : -1;
      }
    }
    return -1;
  }

  private boolean isEnding(int start, int end) {
    char first = lower(start);
    if (end - start == 1) {
      return first == 's' || first == 'd' || first == 'm';
    }
    char second = lower(start + 1);
    return first == 'l' && second == 'l'
        || first == 'r' && second == 'e'
        || first == 'v' && second == 'e';
  }

  /** Returns the character at {@code i}, which is within the stretch. */
  protected final char at(int i) {
    return letters[i - from];
  }

  /** Returns the character at {@code i} in lower case. */
  protected final char lower(int i) {
    return Character.toLowerCase(at(i));
  }

  /** Returns the code point at {@code i}, a half of one where the stretch ends within it. */
  protected final int pointAt(int i) {
    return Character.codePointAt(letters, i - from);
  }

  /** Whether a letter, digit or combining mark stands at {@code i}. */
  protected final boolean isWordPartAt(int i) {
    return i < to && isWordPart(pointAt(i));
  }

  /** Whether {@code point} is a straight or a curly apostrophe. */
  protected static boolean isApostrophe(int point) {
    return point == '\'' || point == '’';
  }

  /** Which characters of ASCII are letters or digits: one look instead of several questions. */
  private static final boolean[] PLAIN = new boolean[128];

  static {
    for (int c = 0; c < PLAIN.length; c++) {
      PLAIN[c] = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c);
    }
  }

  /** Whether {@code c} is a letter or digit of ASCII, as most of a text is. */
  protected static boolean isPlainWordPart(int c) {
    return c < 128 && PLAIN[c];
  }

  /** Whether {@code c} is one of 0 to 9. */
  protected static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Whether {@code point} is a letter, digit or combining mark. */
  protected static boolean isWordPart(int point) {
    if (point < 128) {
      return PLAIN[point];
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.FORMAT ->
          true;
      default -> Character.isLetterOrDigit(point);
    };
  }

  private void add(int start, int end) {
    if (size == starts.length) {
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    starts[size] = start;
    ends[size++] = end;
  }
}
