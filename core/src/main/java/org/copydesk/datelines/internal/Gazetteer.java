package org.copydesk.datelines.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

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

  private final GazetteerFile file;
  private final byte[] bytes;

  private final BitSet capitals;
  private final GazetteerNames names;
  private final GazetteerRegions regions;

  private Gazetteer(GazetteerFile file) {
    this.file = file;
    this.bytes = file.bytes;
    this.capitals = new BitSet(file.places);
    for (int i = 0; i < file.capitalCount; i++) {
      capitals.set(file.int32(file.capitals + 4 * i));
    }
    this.names = new GazetteerNames(file);
    this.regions = new GazetteerRegions(file);
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
    return names.find(name);
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
      return names.titled(name);
    }
    int block = name / BLOCK;
    int first = file.blockStart(1, block);
    int at = file.blockStart(3, block) + file.sum(file.displayLengths + first, place - first);
    return new String(bytes, file.displayTexts + at, length, StandardCharsets.UTF_8);
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
    return regions.isIn(region, country);
  }

  /** Returns the ISO code of a region's country. */
  String country(int region) {
    return regions.country(region);
  }

  /** Returns the name of a region as GeoNames has it; empty for what lies in no region. */
  String regionName(int region) {
    return regions.name(region);
  }

  /** Returns the number of the region with that code, {@code US.NY}; {@link #NONE} if none has. */
  int region(String code) {
    return regions.find(code);
  }
}
