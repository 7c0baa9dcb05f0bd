package org.copydesk.datelines;

import java.util.Objects;
import org.copydesk.core.Span;

/** A place that a dateline names. Immutable and thread-safe. */
public final class Place {
  private final Span span;
  private final String text;

  private Place(Span span, String text) {
    this.span = span;
    this.text = text;
  }

  /** Returns a place as printed at {@code span}. */
  public static Place of(Span span, String text) {
    return new Place(Objects.requireNonNull(span, "span"), Objects.requireNonNull(text, "text"));
  }

  /** Returns where the place stands. */
  public Span span() {
    return span;
  }

  /** Returns the name as printed. */
  public String text() {
    return text;
  }

  Place shifted(int by) {
    return new Place(new Span(span.start() + by, span.end() + by), text);
  }
}
