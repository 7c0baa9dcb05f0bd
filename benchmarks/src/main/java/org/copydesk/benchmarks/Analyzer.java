package org.copydesk.benchmarks;

/** A loaded system that is measured; used by one thread. */
@FunctionalInterface
public interface Analyzer {
  /**
   * Analyses {@code text} and returns how many results that gave, so that none is optimised away.
   */
  int analyze(String text);
}
