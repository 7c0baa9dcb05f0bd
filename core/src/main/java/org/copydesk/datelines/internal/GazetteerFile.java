package org.copydesk.datelines.internal;

import java.io.IOException;
import java.util.zip.CRC32;

/**
 * Where the columns of {@code gazetteer.bin} lie (its layout: tools/gazetteer). The bytes stay as
 * they are in memory and are decoded when a name is asked for, so that reading the file is a
 * checksum and a few sums.
 */
final class GazetteerFile {
  /** Names of one block; the first of each is written whole. */
  static final int BLOCK = 32;

  private static final int MAGIC = 0x43444732; // "CDG2"
  private static final int HEADER = 20;
  private static final int CHECKSUM = 4;

  /** Numbers of four bytes for each block. */
  private static final int BLOCK_STARTS = 4;

  final byte[] bytes;
  final int regions;
  final int names;
  final int places;
  final int blocks;

  // Offsets of the columns, in bytes.
  final int regionCountries;
  final int regionCentres;
  final int codeLengths;
  final int nameLengths;
  final int regionCodes;
  final int regionNames;
  final int shared;
  final int own;
  final int letters;
  final int towns;
  final int meanings;
  final int meaningRegions;
  final int placeRegions;
  final int population;
  final int latitudes;
  final int longitudes;
  final int displayLengths;
  final int displayTexts;
  final int capitals;
  final int capitalCount;
  final int blockStarts;

  /** Takes over the bytes of the file; an IOException says what is wrong with them. */
  GazetteerFile(byte[] bytes) throws IOException {
    this.bytes = bytes;
    if (bytes.length < HEADER + CHECKSUM || int32(0) != MAGIC) {
      throw new IOException("not a gazetteer: it must begin with CDG2");
    }
    CRC32 checksum = new CRC32();
    checksum.update(bytes, 0, bytes.length - CHECKSUM);
    if ((int) checksum.getValue() != int32(bytes.length - CHECKSUM)) {
      throw new IOException(
          "damaged or truncated gazetteer: the checksum of its "
              + bytes.length
              + " bytes does not match");
    }
    regions = int32(4);
    names = int32(8);
    places = int32(12);
    blocks = (names + BLOCK - 1) / BLOCK;
    regionCountries = HEADER;
    regionCentres = regionCountries + 2 * regions;
    codeLengths = regionCentres + 8 * regions;
    nameLengths = codeLengths + regions;
    regionCodes = nameLengths + regions;
    regionNames = regionCodes + sum(codeLengths, regions);
    shared = regionNames + sum(nameLengths, regions);
    own = shared + names;
    letters = own + names;
    blockStarts = bytes.length - CHECKSUM - BLOCK_STARTS * 4 * blocks;
    towns = letters + lastSum(0, own);
    meanings = towns + names;
    meaningRegions = meanings + names;
    placeRegions = meaningRegions + 2 * lastSum(2, meanings);
    population = placeRegions + 2 * places;
    latitudes = population + places;
    longitudes = latitudes + 4 * places;
    displayLengths = longitudes + 4 * places;
    displayTexts = displayLengths + places;
    capitalCount = int32(16);
    capitals = blockStarts - 4 * capitalCount;
  }

  int int32(int at) {
    return bytes[at] << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | bytes[at + 3] & 0xFF;
  }

  int int16(int at) {
    return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
  }

  int int8(int at) {
    return bytes[at] & 0xFF;
  }

  /** Returns the sum of {@code count} bytes. */
  int sum(int from, int count) {
    int total = 0;
    for (int i = from; i < from + count; i++) {
      total += bytes[i] & 0xFF;
    }
    return total;
  }

  /** Returns where each of {@code count} texts begins whose lengths are the bytes from there. */
  int[] starts(int lengths, int count, int texts) {
    int[] starts = new int[count];
    int at = texts;
    for (int i = 0; i < count; i++) {
      starts[i] = at;
      at += bytes[lengths + i] & 0xFF;
    }
    return starts;
  }

  /**
   * Returns one of the sums up to the beginning of a block: 0 letters of names, 1 places, 2
   * meanings as regions, 3 letters of display names.
   */
  int blockStart(int column, int block) {
    return int32(blockStarts + 4 * (column * blocks + block));
  }

  private int lastSum(int column, int values) {
    int last = (blocks - 1) * BLOCK;
    return blockStart(column, blocks - 1) + sum(values + last, names - last);
  }
}
