package org.copydesk.contracts;

import java.util.Objects;
import java.util.function.Supplier;

/**
 * A text that has broken a program like this one, with a name for the report. Made when asked for,
 * since some are large.
 */
public final class HostileText {
  private final String name;
  private final Supplier<String> source;

  private HostileText(String name, Supplier<String> source) {
    this.name = name;
    this.source = source;
  }

  static HostileText of(String name, Supplier<String> source) {
    return new HostileText(
        Objects.requireNonNull(name, "name"), Objects.requireNonNull(source, "source"));
  }

  static HostileText of(String name, String text) {
    Objects.requireNonNull(text, "text");
    return of(name, () -> text);
  }

  /** Returns what is odd about the text. */
  public String name() {
    return name;
  }

  /** Returns the text, an equal one each time. */
  public String text() {
    return source.get();
  }

  /** Returns the name, so that a parameterized test prints it. */
  @Override
  public String toString() {
    return name;
  }
}
