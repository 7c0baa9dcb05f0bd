package org.copydesk.datelines.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * The towns of GeoNames and the names of its regions. A name leads to a run of places, the most
 * populous first, and to the regions that bear it. Nothing is decoded before it is asked for;
 * immutable.
 */
final class Gazetteer {
  /** What stands for "no such name". */
  static final int NONE = -1;

  private static final int BLOCK = GazetteerFile.BLOCK;
  private static final double COORDINATE_UNIT = 1e5;
  private static final double POPULATION_STEPS = 12;
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

  private final BitSet capitals;
  private final int[] codeStarts;
  private final int[] nameStarts;

  private Gazetteer(GazetteerFile file) {
    this.file = file;
    this.bytes = file.bytes;
    this.capitals = new BitSet(file.places);
    for (int i = 0; i < file.capitalCount; i++) {
      capitals.set(file.int32(file.capitals + 4 * i));
    }
    this.codeStarts = file.starts(file.codeLengths, file.regions, file.regionCodes);
    this.nameStarts = file.starts(file.nameLengths, file.regions, file.regionNames);
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

  /** Reads the gazetteer of the jar. */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
      if (in == null) {
        throw new IllegalStateException("gazetteer.bin is missing beside " + Gazetteer.class);
      }
      return read(bytes(in));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads all of it into one array of that size where the stream tells it: a third of the time. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = new byte[Math.max(1, in.available())];
    int read = in.readNBytes(bytes, 0, bytes.length);
    byte[] rest = in.readAllBytes();
    if (read < bytes.length || rest.length > 0) {
      bytes = Arrays.copyOf(bytes, read + rest.length);
      System.arraycopy(rest, 0, bytes, read, rest.length);
    }
    return bytes;
  }

  /** Reads a gazetteer; an IOException says what is wrong with it. */
  static Gazetteer read(byte[] bytes) throws IOException {
    return new Gazetteer(new GazetteerFile(bytes));
  }

  // ---- names ------------------------------------------------------------------------------

  /** Returns how many names there are; they are numbered from 0 in the order of their letters. */
  int names() {
    return file.names;
  }

  /** Returns the number of a name, {@link #NONE} if no town and no region bears it. */
  int name(FoldedName name) {
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
        return NONE; // it differs from the name earlier than the one before, so comes after it
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
    return NONE;
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

  // ---- places -----------------------------------------------------------------------------

  /** Returns how many towns bear a name; 0 if it is only that of a region. */
  int towns(int name) {
    return file.int8(file.towns + name);
  }

  /** Returns the first (most populous) place of a name. */
  int first(int name) {
    int block = name / BLOCK;
    return file.blockStart(1, block) + file.sum(file.towns + block * BLOCK, name % BLOCK);
  }

  /** Returns the number of the region in which a place lies. */
  int region(int place) {
    return file.int8(file.placeRegions + place) << 8
        | file.int8(file.placeRegions + file.places + place);
  }

  /** Returns the population, right to 5 %. */
  int population(int place) {
    return (int) Math.round(Math.exp(file.int8(file.population + place) / POPULATION_STEPS)) - 1;
  }

  boolean isCapital(int place) {
    return capitals.get(place);
  }

  double latitude(int place) {
    return coordinate(place, file.latitudes, 0);
  }

  double longitude(int place) {
    return coordinate(place, file.longitudes, 4);
  }

  private double coordinate(int place, int planes, int axis) {
    int zigzag = 0;
    for (int plane = 0; plane < 4; plane++) {
      zigzag = zigzag << 8 | file.int8(planes + plane * file.places + place);
    }
    int centre = file.int32(file.regionCentres + 8 * region(place) + axis);
    return (centre + (zigzag >>> 1 ^ -(zigzag & 1))) / COORDINATE_UNIT;
  }

  /** Returns the name of {@code place}, one of {@code name}, in normal writing. */
  String display(int name, int place) {
    int length = file.int8(file.displayLengths + place);
    if (length == 0) {
      return titled(letters(name));
    }
    int block = name / BLOCK;
    int first = file.blockStart(1, block);
    int at = file.blockStart(3, block) + file.sum(file.displayLengths + first, place - first);
    return new String(bytes, file.displayTexts + at, length, StandardCharsets.UTF_8);
  }

  private static String titled(String key) {
    String[] words = key.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (i == 0 || !SMALL_WORDS.contains(words[i])) {
        words[i] = words[i].substring(0, 1).toUpperCase(Locale.ROOT) + words[i].substring(1);
      }
    }
    return String.join(" ", words);
  }

  // ---- regions ----------------------------------------------------------------------------

  /** Returns how many regions there are; they are numbered by country and code. */
  int regions() {
    return file.regions;
  }

  /** Returns how many regions bear a name. */
  int meanings(int name) {
    return file.int8(file.meanings + name);
  }

  /** Returns one of the regions that bear a name. */
  int meaning(int name, int i) {
    int block = name / BLOCK;
    int before = file.blockStart(2, block) + file.sum(file.meanings + block * BLOCK, name % BLOCK);
    return file.int16(file.meaningRegions + 2 * (before + i));
  }

  /** Returns whether a region lies in the country of that ISO code. */
  boolean isIn(int region, String country) {
    int at = file.regionCountries + 2 * region;
    return bytes[at] == country.charAt(0) && bytes[at + 1] == country.charAt(1);
  }

  /** Returns the ISO code of a region's country. */
  String country(int region) {
    int at = file.regionCountries + 2 * region;
    return new String(bytes, at, 2, StandardCharsets.US_ASCII);
  }

  /** Returns the name of a region as GeoNames has it; empty for what lies in no region. */
  String regionName(int region) {
    return new String(
        bytes, nameStarts[region], file.int8(file.nameLengths + region), StandardCharsets.UTF_8);
  }

  /** Returns the number of the region with that code, {@code US.NY}; {@link #NONE} if none has. */
  int region(String code) {
    int low = 0;
    int high = file.regions;
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = compareCode(middle, code);
      if (order == 0) {
        return middle;
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return NONE;
  }

  /** Compares country and code of a region with {@code US.NY}. */
  private int compareCode(int region, String code) {
    int at = file.regionCountries + 2 * region;
    int order = bytes[at] - code.charAt(0);
    order = order != 0 ? order : bytes[at + 1] - code.charAt(1);
    int length = file.int8(file.codeLengths + region);
    for (int i = 0; order == 0 && i < length && i + 3 < code.length(); i++) {
      order = bytes[codeStarts[region] + i] - code.charAt(i + 3);
    }
    return order != 0 ? order : length - (code.length() - 3);
  }
}
