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
  /** How many of the last units may be told a note by what they contain. */
  private static final int TAIL = 6;

  private final String text;
  private final Paragraphs units;
  private final @Nullable Kind[] kinds;
  private final Headings headings;
  private int body;

  /** The unit that goes on with the one before it, -1 for none. */
  private int joined = -1;

  private BlockReader(String text) {
    this.text = text;
    this.units = Paragraphs.of(text);
    this.kinds = new @Nullable Kind[units.size()];
    this.headings = new Headings(text, units, kinds);
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
          && NoteWording.isNoteAtEnd(text, units.start(i), units.end(i))) {
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
      if (kinds[i] == null && headings.isRunning(i) && !(i == 0 && headings.isMarkedHeadline(i))) {
        return i;
      }
    }
    return 0;
  }

  private void readHead() {
    for (int i = 0; i < body; i++) {
      if (kinds[i] == null && i > 0) {
        kinds[i] = kindBelow(i);
      }
      if (kinds[i] == null) {
        boolean caption =
            i > 0
                && (headings.isRunning(i) || headings.isLong(i))
                && (CaptionWording.isWordedAsCaption(text, units.start(i), units.end(i))
                    || CaptionWording.endsInAgency(text, units.start(i), units.end(i)));
        kinds[i] = caption ? Kind.CAPTION : Kind.HEADLINE;
      }
    }
  }

  /** What the line is by the one above it, or by a first name; null if neither tells. */
  private @Nullable Kind kindBelow(int i) {
    int start = units.start(i);
    int end = units.end(i);
    if (kinds[i - 1] == Kind.BYLINE && BylineWording.isRoleBelow(text, start, end)
        || BylineWording.isNameAndPlace(text, start, end)) {
      return Kind.BYLINE;
    }
    // "Image caption," and the caption below it.
    boolean announced = kinds[i - 1] == Kind.CAPTION && text.charAt(units.end(i - 1) - 1) == ',';
    return announced ? Kind.CAPTION : null;
  }

  private void readBody() {
    int story = Math.max(body, joined);
    boolean capitals =
        story < kinds.length && LineShape.isCapitals(text, units.start(story), units.end(story));
    int i = body;
    while (i < kinds.length) {
      int run = i;
      while (run < kinds.length && kinds[run] == null && headings.isSubheading(run, capitals)) {
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
