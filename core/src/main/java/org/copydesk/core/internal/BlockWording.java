package org.copydesk.core.internal;

import org.copydesk.core.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells notes, bylines and captions by their words ({@link NoteWording}, {@link BylineWording},
 * {@link CaptionWording}), listed in {@code block-wording.txt}. What a line is by its place and
 * shape is {@link BlockReader}'s matter.
 */
final class BlockWording {
  /** The longest headline with a full stop. */
  private static final int LONGEST_HEADLINE = 100;

  private static final PhraseTable NOT_HEADLINE_BEGINS = Wordings.table("not headline begins");
  private static final PhraseTable NOT_IN_HEADLINE = Wordings.table("not in headline");

  private BlockWording() {}

  /**
   * Returns what the line from {@code start} to {@code end} is by its words, null if they tell
   * nothing.
   */
  static Block.@Nullable Kind kindOf(String text, int start, int end) {
    if (NoteWording.isNote(text, start, end)) {
      return Block.Kind.NOTE;
    }
    if (BylineWording.isByline(text, start, end)) {
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
}
