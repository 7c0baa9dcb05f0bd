package org.copydesk.core.internal;

import org.copydesk.core.Block.Kind;
import org.jspecify.annotations.Nullable;

/** Which units of a story have the shape of a headline or subheading, and which of running text. */
final class Headings {
  /** The longest heading, in UTF-16 units. */
  private static final int LONGEST_HEADING = 200;

  /** The longest headline that ends with a full stop. */
  private static final int LONGEST_MARKED_HEADLINE = 130;

  /** The longest subheading. */
  private static final int LONGEST_SUBHEADING = 90;

  /** The most words of a subheading. */
  private static final int MOST_SUBHEADING_WORDS = 14;

  private final String text;
  private final Paragraphs units;
  private final @Nullable Kind[] kinds;

  /** Looks at {@code kinds} as it is at the time of a question. */
  Headings(String text, Paragraphs units, @Nullable Kind[] kinds) {
    this.text = text;
    this.units = units;
    this.kinds = kinds;
  }

  private boolean isShort(int i) {
    return length(i) <= LONGEST_HEADING;
  }

  private int length(int i) {
    return units.end(i) - units.start(i);
  }

  /** Whether unit {@code i} is running text: it ends with a mark, or is longer than a heading. */
  boolean isRunning(int i) {
    boolean announces = text.charAt(units.end(i) - 1) == ':' && length(i) > LONGEST_SUBHEADING;
    return !isShort(i) || announces || LineShape.endsSentence(text, units.start(i), units.end(i));
  }

  /** A headline that ends with a mark, told by its shape or its words, or by what follows. */
  boolean isMarkedHeadline(int i) {
    int start = units.start(i);
    int end = units.end(i);
    if (kinds.length < 3 || length(i) > LONGEST_MARKED_HEADLINE) {
      return false;
    }
    if (isAboveByline(i)) {
      return true;
    }
    if (LineShape.hasInnerSentenceEnd(text, start, end)) {
      return false;
    }
    boolean longerNext = isRunning(1) && length(1) > length(0);
    return LineShape.isTitleCase(text, start, end)
        || longerNext
            && (text.charAt(end - 1) == '?' && !isQuoted(start)
                || BlockWording.isWordedAsHeadline(text, start, end));
  }

  private boolean isQuoted(int start) {
    return text.charAt(start) == '"' || text.charAt(start) == '“';
  }

  /** Whether a byline follows, after a deck or a date or not. */
  private boolean isAboveByline(int i) {
    int next = i + 1;
    for (int decks = 0; next + 1 < kinds.length && decks < 3; decks++) {
      boolean deck = kinds[next] == null && !isRunning(next);
      if (kinds[next] != Kind.NOTE && kinds[next] != Kind.CAPTION && !deck) {
        break;
      }
      next++;
    }
    return next + 1 < kinds.length && kinds[next] == Kind.BYLINE;
  }

  /**
   * Whether unit {@code i} has the shape of a subheading: short, no last mark, no item of a list.
   * In a story that is printed in {@code capitals} these tell nothing.
   */
  boolean isSubheading(int i, boolean capitals) {
    int start = units.start(i);
    int end = units.end(i);
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    boolean question = last == '?' || last == '!';
    return length(i) <= LONGEST_SUBHEADING
        && (question
            ? isQuestionHeading(i)
            : !LineShape.endsSentence(text, start, end) || !capitals && isCapitalHeading(i))
        && last != ':'
        && last != ','
        && last != ';'
        && !Character.isLowerCase(first)
        && !text.startsWith(" and", end - 4)
        && "\"“-–—•*·>".indexOf(first) < 0
        && LineShape.words(text, start, end) <= MOST_SUBHEADING_WORDS;
  }

  /** A question is a heading in title case; else it may be one of an interview. */
  private boolean isQuestionHeading(int i) {
    return LineShape.isTitleCase(text, units.start(i), units.end(i));
  }

  /** A line of capitals may end with a stop. */
  private boolean isCapitalHeading(int i) {
    return LineShape.isCapitals(text, units.start(i), units.end(i))
        && LineShape.words(text, units.start(i), units.end(i)) > 1;
  }

  /** Whether unit {@code i} is longer than a subheading may be. */
  boolean isLong(int i) {
    return length(i) > LONGEST_SUBHEADING;
  }
}
