package org.copydesk.benchmarks;

import java.io.IOException;

/**
 * A system that {@link Comparison} measures. Those in other modules are found as services, so that
 * this module does not depend on their libraries.
 */
public interface Candidate {
  /** Returns the name that the report prints. */
  String name();

  /** Returns what it does, for the report. */
  String steps();

  /** Returns the heap that it is given, in megabytes. */
  int heapMegabytes();

  /** Loads it. */
  Analyzer load() throws IOException;
}
