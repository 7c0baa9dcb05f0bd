package org.copydesk.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Block;
import org.copydesk.core.Block.Kind;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads the layout of a story. {@link Paragraphs} finds its units, {@link BlockWording} tells
 * notes, bylines and captions by their words; the rest goes by place and shape:
 *
 * <ol>
 *   <li>a text of one unit is one paragraph;
 *   <li>a dateline on a line of its own goes on with the unit after it;
 *   <li>the story begins with its dateline, or else with the first unit that is running text: it
 *       ends with a final mark, or is longer than a heading;
 *   <li>what stands above is a headline (the first unit, and the decks below it) or a caption if it
 *       has the wording of one;
 *   <li>a short unit without a final mark between two paragraphs is a subheading; three of them in
 *       a row are a list, and paragraphs;
 *   <li>all else is a paragraph.
 * </ol>
 */
public final class BlockReader {
  /** The longest heading, in UTF-16 units. */
  private static final int LONGEST_HEADING = 200;

  /** The longest headline that ends with a full stop. */
  private static final int LONGEST_MARKED_HEADLINE = 130;

  /** The longest subheading. */
  private static final int LONGEST_SUBHEADING = 90;

  /** The most words of a subheading. */
  private static final int MOST_SUBHEADING_WORDS = 14;

  /** How many of the last units may be told a note by what they contain. */
  private static final int TAIL = 6;

  private final String text;
  private final Paragraphs units;
  private final @Nullable Kind[] kinds;
  private int body;

  /** The unit that goes on with the one before it, -1 for none. */
  private int joined = -1;

  private BlockReader(String text) {
    this.text = text;
    this.units = Paragraphs.of(text);
    this.kinds = new @Nullable Kind[units.size()];
  }

  /**
   * Returns the blocks of {@code text} in text order, blanks trimmed; none for a blank text.
   *
   * @param datelineStart where the dateline of the story begins, -1 if it has none
   * @param bodyStart where what follows the dateline begins, any value if there is none
   */
  public static List<Block> read(String text, int datelineStart, int bodyStart) {
    BlockReader reader = new BlockReader(text);
    reader.readWording();
    reader.findBody(datelineStart, bodyStart);
    reader.readHead();
    reader.readBody();
    return reader.blocks();
  }

  private void readWording() {
    if (kinds.length == 1) {
      kinds[0] = Kind.PARAGRAPH;
      return;
    }
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = BlockWording.kindOf(text, units.start(i), units.end(i));
      if (kinds[i] == null
          && i > 0
          && i >= kinds.length - TAIL
          && BlockWording.isNoteAtEnd(text, units.start(i), units.end(i))) {
        kinds[i] = Kind.NOTE;
      }
    }
  }

  private void findBody(int datelineStart, int bodyStart) {
    for (int i = 0; i < kinds.length && units.start(i) <= datelineStart; i++) {
      if (datelineStart < units.end(i)) {
        body = i;
        kinds[i] = Kind.PARAGRAPH;
        if (i + 1 < kinds.length && bodyStart >= units.end(i) && kinds[i + 1] == null) {
          joined = i + 1;
          kinds[joined] = Kind.PARAGRAPH;
        }
        if (i > 1 && NameShape.isPerson(text, units.start(i - 1), units.end(i - 1))) {
          kinds[i - 1] = Kind.BYLINE;
        }
        return;
      }
    }
    body = firstRunning();
  }

  private int firstRunning() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null && isRunning(i) && !(i == 0 && isMarkedHeadline(i))) {
        return i;
      }
    }
    return 0;
  }

  private boolean isShort(int i) {
    return length(i) <= LONGEST_HEADING;
  }

  private int length(int i) {
    return units.end(i) - units.start(i);
  }

  private boolean isRunning(int i) {
    boolean announces = text.charAt(units.end(i) - 1) == ':' && length(i) > LONGEST_SUBHEADING;
    return !isShort(i) || announces || LineShape.endsSentence(text, units.start(i), units.end(i));
  }

  /** A headline that ends with a mark, told by its shape or its words, or by what follows. */
  private boolean isMarkedHeadline(int i) {
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

  private void readHead() {
    for (int i = 0; i < body; i++) {
      if (kinds[i] == null) {
        boolean caption =
            i > 0
                && (isRunning(i) || length(i) > LONGEST_SUBHEADING)
                && (BlockWording.isWordedAsCaption(text, units.start(i), units.end(i))
                    || BlockWording.endsInAgency(text, units.start(i), units.end(i)));
        kinds[i] = caption ? Kind.CAPTION : Kind.HEADLINE;
      }
    }
  }

  private void readBody() {
    int i = body;
    while (i < kinds.length) {
      int run = i;
      while (run < kinds.length && kinds[run] == null && isHeading(run)) {
        run++;
      }
      boolean heading =
          run > i && run - i <= 2 && i > body && run < kinds.length && mayFollowHeading(run);
      for (int at = i; at < run; at++) {
        kinds[at] = heading ? Kind.SUBHEADING : Kind.PARAGRAPH;
      }
      if (run < kinds.length && kinds[run] == null) {
        kinds[run] = Kind.PARAGRAPH;
      }
      i = run + 1;
    }
  }

  private boolean mayFollowHeading(int i) {
    return kinds[i] == null
        || kinds[i] == Kind.PARAGRAPH
        || kinds[i] == Kind.CAPTION
        || kinds[i] == Kind.BYLINE;
  }

  /**
   * Whether unit {@code i} has the shape of a subheading: short, no last mark, no item of a list.
   */
  private boolean isHeading(int i) {
    int start = units.start(i);
    int end = units.end(i);
    char first = text.charAt(start);
    char last = text.charAt(end - 1);
    boolean question = last == '?' || last == '!';
    return length(i) <= LONGEST_SUBHEADING
        && (question
            ? isQuestionHeading(i)
            : !LineShape.endsSentence(text, start, end) || isCapitalHeading(i))
        && last != ':'
        && last != ','
        && last != ';'
        && !Character.isLowerCase(first)
        && "\"“-–—•*·>".indexOf(first) < 0
        && LineShape.words(text, start, end) <= MOST_SUBHEADING_WORDS;
  }

  /** A question is a heading in title case; else it may be one of an interview. */
  private boolean isQuestionHeading(int i) {
    return LineShape.isTitleCase(text, units.start(i), units.end(i));
  }

  /** A line of capitals may end with a stop; in a story all in capitals it tells nothing. */
  private boolean isCapitalHeading(int i) {
    int story = Math.max(body, joined);
    return LineShape.isCapitals(text, units.start(i), units.end(i))
        && LineShape.words(text, units.start(i), units.end(i)) > 1
        && !LineShape.isCapitals(text, units.start(story), units.end(story));
  }

  private List<Block> blocks() {
    List<Block> blocks = new ArrayList<>(kinds.length);
    for (int i = 0; i < kinds.length; i++) {
      Kind kind = kinds[i];
      int start = units.start(i);
      if (i + 1 == joined) {
        i++;
      }
      blocks.add(new Block(kind == null ? Kind.PARAGRAPH : kind, new Span(start, units.end(i))));
    }
    return List.copyOf(blocks);
  }
}
