package org.copydesk.datelines.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/**
 * The names of {@code gazetteer.bin}, numbered in the order of their letters; they lie in blocks,
 * the first name of each written whole. Thread-safe.
 */
final class GazetteerNames {
  private static final int BLOCK = GazetteerFile.BLOCK;

  /** What a name may begin with: blank, ten digits, 26 letters. */
  private static final int SYMBOLS = 37;

  /** Words in small letters within a name; convert.mjs holds the same list. */
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "la", "le", "les", "el", "of", "the", "on",
          "upon", "and", "y", "e", "al", "am", "an", "der", "bei", "sur", "en", "in", "du", "des");

  private final GazetteerFile file;
  private final byte[] bytes;

  /** By the first two letters of a name: the first block whose first name begins so or later. */
  private final short[] firstBlock;

  GazetteerNames(GazetteerFile file) {
    this.file = file;
    this.bytes = file.bytes;
    this.firstBlock = new short[SYMBOLS * SYMBOLS + 1];
    int next = 0;
    for (int block = 0; block < file.blocks; block++) {
      int at = file.letters + file.blockStart(0, block);
      int length = file.int8(file.own + block * BLOCK);
      int pair = pair(bytes, at, length);
      while (next <= pair) {
        firstBlock[next++] = (short) block;
      }
    }
    while (next < firstBlock.length) {
      firstBlock[next++] = (short) file.blocks;
    }
  }

  /** Returns the number of a name, {@link Gazetteer#NONE} if no town and no region bears it. */
  int find(FoldedName name) {
    int pair = pair(name.letters(), 0, name.length());
    // The name's block begins with a name not after it: the last such block.
    int low = Math.max(0, firstBlock[pair] - 1);
    int high = firstBlock[pair + 1];
    while (low + 1 < high) {
      int middle = (low + high) >>> 1;
      if (compareFirst(middle, name) <= 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return inBlock(low, name);
  }

  private static int pair(byte[] letters, int at, int length) {
    return symbol(letters[at]) * SYMBOLS + (length > 1 ? symbol(letters[at + 1]) : 0);
  }

  /** Blank, digits, letters: in the order of their bytes. */
  private static int symbol(byte letter) {
    return letter >= 'a' ? letter - 'a' + 11 : letter >= '0' ? letter - '0' + 1 : 0;
  }

  /** Compares the first name of a block, which is written whole, with {@code name}. */
  private int compareFirst(int block, FoldedName name) {
    int at = file.letters + file.blockStart(0, block);
    int length = file.int8(file.own + block * BLOCK);
    byte[] letters = name.letters();
    int common = Math.min(length, name.length());
    for (int i = 0; i < common; i++) {
      if (bytes[at + i] != letters[i]) {
        return bytes[at + i] - letters[i];
      }
    }
    return length - name.length();
  }

  /** Walks through a block: each name shares its first letters with the one before it. */
  private int inBlock(int block, FoldedName name) {
    byte[] letters = name.letters();
    int length = name.length();
    int at = file.letters + file.blockStart(0, block);
    int end = Math.min(file.names, (block + 1) * BLOCK);
    int matched = 0;
    for (int i = block * BLOCK; i < end; i++) {
      int shared = bytes[file.shared + i] & 0xFF;
      int own = bytes[file.own + i] & 0xFF;
      if (shared < matched) {
        return Gazetteer
            .NONE; // it differs from the name earlier than the one before, so comes after it
      }
      if (shared == matched) {
        int j = 0;
        while (j < own && matched < length && bytes[at + j] == letters[matched]) {
          j++;
          matched++;
        }
        if (matched == length && j == own) {
          return i;
        }
      }
      at += own;
    }
    return Gazetteer.NONE;
  }

  /** Returns the letters of a name. */
  private String letters(int name) {
    byte[] letters = new byte[256];
    int block = name / BLOCK;
    int at = file.letters + file.blockStart(0, block);
    int length = 0;
    for (int i = block * BLOCK; i <= name; i++) {
      int shared = file.int8(file.shared + i);
      int own = file.int8(file.own + i);
      System.arraycopy(bytes, at, letters, shared, own);
      length = shared + own;
      at += own;
    }
    return new String(letters, 0, length, StandardCharsets.US_ASCII);
  }

  /** Returns a name in capitals and small letters as newsrooms write it. */
  String titled(int name) {
    String[] words = letters(name).split(" ");
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || !SMALL_WORDS.contains(words[i])) {
        words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
      }
    }
    return String.join(" ", words);
  }
}
