package org.copydesk.entities.internal;

/**
 * The one way in which the lists of this package overlook how a word is printed: small letters for
 * capitals, a straight apostrophe for a curly one. Works on single UTF-16 units, so that offsets
 * stay true.
 */
final class Fold {
  private Fold() {}

  static char of(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return c == '’' ? '\'' : Character.toLowerCase(c);
  }

  /** Returns the hash of the folded text from {@code start} to {@code end}. */
  static int hash(CharSequence text, int start, int end) {
    int hash = 0;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + of(text.charAt(i));
    }
    return hash ^ hash >>> 15;
  }

  /** Whether the text from {@code start} to {@code end}, folded, is {@code folded}. */
  static boolean equals(String folded, CharSequence text, int start, int end) {
    if (folded.length() != end - start) {
      return false;
    }
    for (int i = start; i < end; i++) {
      if (of(text.charAt(i)) != folded.charAt(i - start)) {
        return false;
      }
    }
    return true;
  }

  static String of(CharSequence text, int start, int end) {
    char[] folded = new char[end - start];
    for (int i = start; i < end; i++) {
      folded[i - start] = of(text.charAt(i));
    }
    return new String(folded);
  }
}
