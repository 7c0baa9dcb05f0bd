package org.copydesk.datelines.internal;

import java.nio.charset.StandardCharsets;

/** The regions of {@code gazetteer.bin}, numbered by country and code. Thread-safe. */
final class GazetteerRegions {
  private final GazetteerFile file;
  private final byte[] bytes;
  private final int[] codeStarts;
  private final int[] nameStarts;

  GazetteerRegions(GazetteerFile file) {
    this.file = file;
    this.bytes = file.bytes;
    this.codeStarts = file.starts(file.codeLengths, file.regions, file.regionCodes);
    this.nameStarts = file.starts(file.nameLengths, file.regions, file.regionNames);
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
  String name(int region) {
    return new String(
        bytes, nameStarts[region], file.int8(file.nameLengths + region), StandardCharsets.UTF_8);
  }

  /**
   * Returns the number of the region with that code, {@code US.NY}; {@link Gazetteer#NONE} if none
   * has.
   */
  int find(String code) {
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
    return Gazetteer.NONE;
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
