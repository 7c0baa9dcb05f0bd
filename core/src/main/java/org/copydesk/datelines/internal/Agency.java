package org.copydesk.datelines.internal;

/**
 * Who prints its name in a dateline.
 *
 * @param name the normal name, {@code Associated Press}
 * @param country the ISO code of its home; empty if it has none
 * @param kind what it is
 */
record Agency(String name, String country, Kind kind) {
  /** Returns whether it is a news agency. */
  boolean isAgency() {
    return kind == Kind.AGENCY || kind == Kind.WIRE;
  }

  /** Returns whether its name alone, before a dash, is a dateline. */
  boolean standsAlone() {
    return kind == Kind.WIRE || kind == Kind.NETWORK;
  }

  /** What a source is. */
  enum Kind {
    AGENCY,
    /** An agency whose name means nothing else. */
    WIRE,
    RELEASE,
    /** A broadcaster that prints its name without brackets too: "Washington CNN —". */
    NETWORK,
    OUTLET
  }
}
