package org.copydesk.core;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A non-empty stretch of text, from {@code start} (inclusive) to {@code end} (exclusive), counted
 * in UTF-16 units. Two spans that merely touch do not overlap. Ordered by start, then by end.
 * Immutable and thread-safe.
 *
 * @param start the index of the first unit, 0 or more
 * @param end the index after the last unit, greater than {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

  /**
   * Checks the bounds.
   *
   * @throws IllegalArgumentException unless {@code 0 <= start < end}
   */
  public Span {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("need 0 <= start < end, got [" + start + "," + end + ")");
    }
  }

  /** Returns the number of UTF-16 units, at least 1. */
  public int length() {
    return end - start;
  }

  /** Returns whether {@code other} lies wholly within this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Returns whether the unit at {@code offset} belongs to this span. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * Returns whether this span and {@code other} share at least one unit; touching is not
   * overlapping.
   */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /**
   * Returns the text that this span covers in {@code text}.
   *
   * @throws IndexOutOfBoundsException if the span ends after the text
   */
  public String in(CharSequence text) {
    Objects.requireNonNull(text, "text");
    if (end > text.length()) {
      throw new IndexOutOfBoundsException(this + " ends after the text of length " + text.length());
    }
    return text.subSequence(start, end).toString();
  }

  @Override
  public int compareTo(Span other) {
    int byStart = Integer.compare(start, other.start);
    return byStart != 0 ? byStart : Integer.compare(end, other.end);
  }

  // Spelled out: Java makes what a record inherits while the program runs, which costs its start.

  /** Returns whether {@code other} is a span of the same bounds. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Span span && start == span.start && end == span.end;
  }

  @Override
  public int hashCode() {
    return 31 * start + end;
  }

  /** Returns the span in the form {@code [start,end)}. */
  @Override
  public String toString() {
    return "[" + start + "," + end + ")";
  }
}
