package org.copydesk.quotes.internal;

/**
 * Takes the features of one candidate. A feature is a template's name and up to three values; the
 * attributor sums their weights, the trainer keeps their names.
 */
interface FeatureSink {
  /** Takes the feature {@code template|a|b|c}. */
  void add(String template, String a, String b, String c);

  /** Takes the feature {@code template|a|b}. */
  default void add(String template, String a, String b) {
    add(template, a, b, "");
  }

  /** Takes the feature {@code template|a}. */
  default void add(String template, String a) {
    add(template, a, "", "");
  }
}
