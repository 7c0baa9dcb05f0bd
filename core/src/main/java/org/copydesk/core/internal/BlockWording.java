package org.copydesk.core.internal;

import org.copydesk.core.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells notes, bylines and captions by their words, listed in {@code block-wording.txt}. What a
 * line is by its place and shape is {@link BlockReader}'s matter.
 */
final class BlockWording {
  /** The longest headline with a full stop. */
  private static final int LONGEST_HEADLINE = 100;

  /** The longest byline. */
  private static final int LONGEST_BYLINE = 140;

  private static final PhraseTable NOT_HEADLINE_BEGINS = Wordings.table("not headline begins");
  private static final PhraseTable NOT_IN_HEADLINE = Wordings.table("not in headline");
  private static final PhraseTable BYLINE_BEGINS = Wordings.table("byline begins");
  private static final PhraseTable BYLINE_ROLE = Wordings.table("byline role");

  private BlockWording() {}

  /**
   * Returns what the line from {@code start} to {@code end} is by its words, null if they tell
   * nothing.
   */
  static Block.@Nullable Kind kindOf(String text, int start, int end) {
    if (NoteWording.isNote(text, start, end)) {
      return Block.Kind.NOTE;
    }
    if (isByline(text, start, end)) {
      return Block.Kind.BYLINE;
    }
    return CaptionWording.isCaption(text, start, end) ? Block.Kind.CAPTION : null;
  }

  /**
   * Whether a line that ends with a full stop may be a headline: short, and without the words that
   * running text has and headlines drop. It counts only for a story's first line.
   */
  static boolean isWordedAsHeadline(String text, int start, int end) {
    return end - start <= LONGEST_HEADLINE
        && LineShape.words(text, start, end) >= 3
        && NOT_HEADLINE_BEGINS.endAt(text, start, end) < 0
        && !NOT_IN_HEADLINE.isWithin(text, start, end);
  }

  private static boolean isByline(String text, int start, int end) {
    if (end - start > LONGEST_BYLINE) {
      return false;
    }
    int name = BYLINE_BEGINS.endAt(text, start, end);
    if (name >= 0) {
      boolean by =
          end - name > 3 && (Blanks.isBlank(text.charAt(name)) || text.charAt(name) == ':');
      return by
          && NameShape.areNames(text, name + 1, end)
          && !LineShape.endsSentence(text, start, end);
    }
    if (BYLINE_ROLE.endAt(text, start, end) == end) {
      return true;
    }
    int comma =
        Math.max(LineShape.last(text, ',', start, end), LineShape.last(text, '|', start, end));
    if (comma <= start) {
      return false;
    }
    int role = Blanks.skip(text, comma + 1, end);
    return BYLINE_ROLE.endAt(text, role, end) == end && NameShape.areNames(text, start, comma);
  }
}
