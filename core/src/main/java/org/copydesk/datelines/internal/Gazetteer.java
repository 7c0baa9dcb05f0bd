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
 * The towns of GeoNames, read once from {@code gazetteer.bin} (its layout: tools/gazetteer) into
 * plain arrays. A name leads to a run of places, the most populous first.
 */
final class Gazetteer {
  private static final Set<String> SMALL_WORDS =
      Set.of(
          "de", "del", "da", "do", "dos", "das", "di", "la", "le", "les", "el", "of", "the", "on",
          "upon", "and", "y", "e", "al", "am", "an", "der", "bei", "sur", "en", "in", "du", "des");
  private static final double COORDINATE_UNIT = 1e5;
  private static final double POPULATION_STEPS = 12;

  final String[] regionCountry;
  final String[] regionCode;
  final String[] regionName;
  private final NameIndex names;
  private final int[] firstPlace;
  private final short[] regionOf;
  private final byte[] population;
  private final BitSet capitals = new BitSet();
  private final int[] latitude;
  private final int[] longitude;
  private final int[] renamed;
  private final String[] display;

  private Gazetteer(Input in) throws IOException {
    int regions = in.count();
    int keys = in.count();
    int places = in.count();
    regionCountry = new String[regions];
    regionCode = new String[regions];
    regionName = new String[regions];
    int[] centre = new int[regions * 2];
    for (int i = 0; i < regions; i++) {
      regionCountry[i] = in.text();
      regionCode[i] = in.text();
      regionName[i] = in.text();
      centre[2 * i] = in.int32();
      centre[2 * i + 1] = in.int32();
    }
    names = readNames(in, keys);
    firstPlace = new int[keys + 1];
    for (int i = 0; i < keys; i++) {
      firstPlace[i + 1] = firstPlace[i] + in.varint();
    }
    regionOf = readRegions(in, places);
    population = in.bytes(places);
    int capital = 0;
    for (int n = in.varint(); n > 0; n--) {
      capital += in.varint();
      capitals.set(capital);
    }
    latitude = readCoordinates(in, places, centre, 0);
    longitude = readCoordinates(in, places, centre, 1);
    renamed = new int[in.varint()];
    display = new String[renamed.length];
    for (int i = 0, place = 0; i < renamed.length; i++) {
      place += in.varint();
      renamed[i] = place;
    }
    for (int i = 0; i < display.length; i++) {
      display[i] = in.text();
    }
  }

  private static NameIndex readNames(Input in, int keys) throws IOException {
    byte[] shared = in.bytes(keys);
    byte[] own = in.bytes(keys);
    NameIndex names = new NameIndex(keys, keys * 10);
    byte[] key = new byte[256];
    for (int i = 0; i < keys; i++) {
      in.copy(key, shared[i], own[i]);
      names.append(key, shared[i] + own[i]);
    }
    return names;
  }

  private static short[] readRegions(Input in, int places) throws IOException {
    byte[] high = in.bytes(places);
    byte[] low = in.bytes(places);
    short[] regions = new short[places];
    for (int i = 0; i < places; i++) {
      regions[i] = (short) (high[i] << 8 | low[i] & 0xFF);
    }
    return regions;
  }

  private int[] readCoordinates(Input in, int places, int[] centre, int axis) throws IOException {
    int[] values = new int[places];
    for (int shift = 24; shift >= 0; shift -= 8) {
      byte[] plane = in.bytes(places);
      for (int i = 0; i < places; i++) {
        values[i] |= (plane[i] & 0xFF) << shift;
      }
    }
    for (int i = 0; i < places; i++) {
      int zigzag = values[i];
      values[i] = centre[2 * regionOf[i] + axis] + (zigzag >>> 1 ^ -(zigzag & 1));
    }
    return values;
  }

  /** Reads the gazetteer of the jar. */
  static Gazetteer load() {
    try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
      if (in == null) {
        throw new IllegalStateException("gazetteer.bin is missing beside " + Gazetteer.class);
      }
      return read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads a gazetteer; an IOException says what is wrong with it. */
  static Gazetteer read(byte[] bytes) throws IOException {
    Input in = new Input(bytes);
    if (in.int32() != 0x43444731) {
      throw new IOException("not a gazetteer: it must begin with CDG1");
    }
    try {
      return new Gazetteer(in);
    } catch (IndexOutOfBoundsException | NegativeArraySizeException e) {
      throw new IOException("damaged gazetteer, at byte " + in.position(), e);
    }
  }

  /** Returns how many names there are; they are numbered from 0. */
  int names() {
    return names.size();
  }

  /** Returns the number of a name, -1 if no town bears it. */
  int name(FoldedName name) {
    return names.find(name);
  }

  /** Returns the first (most populous) place of a name. */
  int first(int name) {
    return firstPlace[name];
  }

  /** Returns the number after the last place of a name. */
  int end(int name) {
    return firstPlace[name + 1];
  }

  int region(int place) {
    return regionOf[place];
  }

  String country(int place) {
    return regionCountry[regionOf[place]];
  }

  /** Returns the population, right to 5 %. */
  int population(int place) {
    return (int) Math.round(Math.exp((population[place] & 0xFF) / POPULATION_STEPS)) - 1;
  }

  boolean isCapital(int place) {
    return capitals.get(place);
  }

  double latitude(int place) {
    return latitude[place] / COORDINATE_UNIT;
  }

  double longitude(int place) {
    return longitude[place] / COORDINATE_UNIT;
  }

  /** Returns the name of a place in normal writing. */
  String display(int place) {
    int i = Arrays.binarySearch(renamed, place);
    if (i >= 0) {
      return display[i];
    }
    int name = Arrays.binarySearch(firstPlace, place);
    // Every name has places, so that no two begin at the same; between two beginnings: the one
    // before.
    return titled(names.name(name >= 0 ? name : -name - 2));
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

  /** The bytes of the file, read in order. */
  private static final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
      this.bytes = bytes;
    }

    int position() {
      return at;
    }

    private void need(int count) throws IOException {
      if (count < 0 || count > bytes.length - at) {
        throw new IOException(
            "truncated gazetteer: "
                + count
                + " bytes wanted at byte "
                + at
                + " of "
                + bytes.length);
      }
    }

    int int32() throws IOException {
      need(4);
      int value = 0;
      for (int i = 0; i < 4; i++) {
        value = value << 8 | bytes[at++] & 0xFF;
      }
      return value;
    }

    /** A count of things that take a byte each at least. */
    int count() throws IOException {
      int count = int32();
      if (count < 0 || count > bytes.length) {
        throw new IOException("damaged gazetteer: a count of " + count);
      }
      return count;
    }

    int varint() throws IOException {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        need(1);
        byte b = bytes[at++];
        value |= (b & 0x7F) << shift;
        if (b >= 0 || shift > 28) {
          return value;
        }
      }
    }

    byte[] bytes(int count) throws IOException {
      need(count);
      at += count;
      return Arrays.copyOfRange(bytes, at - count, at);
    }

    void copy(byte[] target, int offset, int count) throws IOException {
      need(count);
      System.arraycopy(bytes, at, target, offset, count);
      at += count;
    }

    String text() throws IOException {
      int length = varint();
      need(length);
      at += length;
      return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }
  }
}
