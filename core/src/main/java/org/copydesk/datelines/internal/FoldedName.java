package org.copydesk.datelines.internal;

/**
 * A name without its case, accents and punctuation: {@code ST. JOHN'S} and {@code St John’s} are
 * both {@code st johns}, {@code São Paulo} is {@code sao paulo}. A buffer that is filled again and
 * again, so that looking a name up allocates nothing; not thread-safe.
 */
final class FoldedName {
  /** Names longer than this (in folded letters) are in no table. */
  static final int LONGEST = 60;

  // The base letter of U+00C0 to U+025F and of U+1E00 to U+1EFF; '?' where there is none.
  private static final int LATIN_START = 0xC0;
  private static final String LATIN =
      "aaaaaa?ceeeeiiiidnooooo?ouuuuy??aaaaaa?ceeeeiiiidnooooo?ouuuuy?yaaaaaaccccccccddddeeeeeeeeeegggg"
          + "gggghhhhiiiiiiiiii??jjkk?llllllllllnnnnnn???oooooo??rrrrrrsssssssstttt??uuuuuuuuuuuuwwyyyzzzzzz?"
          + "???????????????e????????????????oo?????????????uu????????????????????????????aaiioouuuuuuuuuu?aa"
          + "aa????ggkkoooo??j???gg??nnaa????aaaaeeeeiiiioooorrrruuuusstt??hh??????aaeeooooooooyy????????????"
          + "?????????????????????????e??????";
  private static final int VIETNAMESE_START = 0x1E00;
  private static final String VIETNAMESE =
      "aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmmmmmmnnnnnnnnoooooooopppprrrrrrrr"
          + "ssssssssssttttttttuuuuuuuuuuvvvvwwwwwwwwwwxxxxyyzzzzzzhtwy??????aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
          + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy??????";

  private final byte[] letters = new byte[LONGEST + 4];
  private int length;
  private boolean complete;
  private int hash;

  /** Takes {@code text[from, to)}; false if it is too long, empty or not in Latin letters. */
  boolean set(String text, int from, int to) {
    clear();
    for (int i = from; i < to && complete; i++) {
      add(text.charAt(i));
    }
    return close();
  }

  private void clear() {
    length = 0;
    complete = true;
    hash = 0;
  }

  private boolean close() {
    if (length > 0 && letters[length - 1] == ' ') {
      length--;
    }
    return complete && length > 0;
  }

  private void add(char c) {
    if (length >= LONGEST) {
      complete = false;
    } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
      letters[length++] = (byte) c;
    } else if (c >= 'A' && c <= 'Z') {
      letters[length++] = (byte) (c | 0x20);
    } else if (isSilent(c)) {
      return;
    } else if (c < LATIN_START || c >= 0x2000) {
      addBlank(c);
    } else {
      addAccented(c);
    }
  }

  /** Apostrophes of all kinds, full stops and combining marks leave no trace. */
  private static boolean isSilent(char c) {
    return switch (c) {
      case '.', '\'', '`', '´', '‘', '’', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '′', 'ʹ', 'ˈ' -> true;
      default -> c >= '\u0300' && c <= '\u036F';
    };
  }

  private void addBlank(char c) {
    if (Character.isLetter(c) || Character.isSurrogate(c)) {
      complete = false;
    } else if (length > 0 && letters[length - 1] != ' ') {
      letters[length++] = ' ';
    }
  }

  private void addAccented(char c) {
    switch (c) {
      case 'ß' -> addTwo('s', 's');
      case 'æ', 'Æ' -> addTwo('a', 'e');
      case 'œ', 'Œ' -> addTwo('o', 'e');
      case 'þ', 'Þ' -> addTwo('t', 'h');
      default -> addBase(c);
    }
  }

  private void addTwo(char first, char second) {
    letters[length++] = (byte) first;
    letters[length++] = (byte) second;
  }

  private void addBase(char c) {
    char base = '?';
    if (c - LATIN_START < LATIN.length()) {
      base = LATIN.charAt(c - LATIN_START);
    } else if (c >= VIETNAMESE_START && c - VIETNAMESE_START < VIETNAMESE.length()) {
      base = VIETNAMESE.charAt(c - VIETNAMESE_START);
    }
    if (base == '?') {
      addBlank(c);
    } else {
      letters[length++] = (byte) base;
    }
  }

  /**
   * Drops the last word, {@code okinawa prefecture} to {@code okinawa}; false if it is the only
   * one.
   */
  boolean dropLastWord() {
    int i = length - 1;
    while (i > 0 && letters[i] != ' ') {
      i--;
    }
    length = i;
    hash = 0;
    return i > 0;
  }

  /** Returns whether the last word is {@code word}. */
  boolean endsWithWord(String word) {
    int from = length - word.length();
    if (from < 1 || letters[from - 1] != ' ') {
      return false;
    }
    for (int i = 0; i < word.length(); i++) {
      if (letters[from + i] != word.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  byte[] letters() {
    return letters;
  }

  int length() {
    return length;
  }

  /** Returns the hash of the name, which several tables ask for. */
  int hash() {
    if (hash == 0) {
      hash = hash(letters, 0, length);
    }
    return hash;
  }

  static int hash(byte[] letters, int from, int to) {
    int h = 0x811C9DC5;
    for (int i = from; i < to; i++) {
      h = (h ^ letters[i]) * 0x01000193;
    }
    return h ^ (h >>> 15);
  }

  @Override
  public String toString() {
    return new String(letters, 0, length, java.nio.charset.StandardCharsets.US_ASCII);
  }
}
