package org.copydesk.entities.internal.model;

/** Takes the features of one word after the other. */
@FunctionalInterface
public interface FeatureSink {
  /**
   * Takes the feature of word {@code at} with these values, hashes made by {@link Symbols}.
   *
   * @param second 0 if there is none
   * @param third 0 if there is none
   */
  void add(int at, Template template, long first, long second, long third);
}
