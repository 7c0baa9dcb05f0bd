package org.copydesk.quotes.internal.indirect;

/**
 * A cue and what it reports, by the numbers of words in their sentence; last words included.
 *
 * @param cue the word that reports
 * @param start the first word of the content
 * @param end its last word
 * @param rest the first word of its second part, where the saying stands between: "The trouble, she
 *     says, began in March"; -1 if it has but one part
 * @param restEnd the last word of the second part, or -1
 * @param probability how sure the cue is, from 0 to 1
 */
record Report(int cue, int start, int end, int rest, int restEnd, double probability) {

  /** Makes one whose content has one part. */
  Report(int cue, int start, int end, double probability) {
    this(cue, start, end, -1, -1, probability);
  }

  /** Returns the same without its second part. */
  Report firstPart() {
    return new Report(cue, start, end, probability);
  }

  /** Whether the content follows the cue. */
  boolean isAfterCue() {
    return start > cue;
  }

  /** Returns the first word of all. */
  int first() {
    return Math.min(cue, start);
  }

  /** Returns the last word of all. */
  int last() {
    return Math.max(cue, Math.max(end, restEnd));
  }

  /** Whether the two share words, or one has the other's cue in what it reports. */
  boolean clashes(Report other) {
    return overlaps(start, end, other)
        || rest >= 0 && overlaps(rest, restEnd, other)
        || holds(other.cue)
        || other.holds(cue);
  }

  private static boolean overlaps(int from, int to, Report other) {
    return from <= other.end && other.start <= to
        || other.rest >= 0 && from <= other.restEnd && other.rest <= to;
  }

  /** Whether the whole of the other is within what this one reports. */
  boolean contains(Report other) {
    return start <= other.first() && other.last() <= end;
  }

  /** Whether {@code word} is part of the content. */
  boolean holds(int word) {
    return start <= word && word <= end || rest >= 0 && rest <= word && word <= restEnd;
  }
}
