package org.copydesk.core.internal;

import java.util.ArrayList;
import java.util.List;
import org.copydesk.core.Block;
import org.copydesk.core.Span;

/** Reads the layout of a story: one block a line, told apart by what the line looks like. */
public final class BlockReader {
  private BlockReader() {}

  /** Returns the blocks of {@code text} in text order, blanks trimmed; empty for a blank text. */
  public static List<Block> read(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    int length = text.length();
    while (start < length) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? length : end;
      Span line = Blanks.trimmed(text, start, end);
      if (line != null) {
        blocks.add(new Block(Block.Kind.PARAGRAPH, line));
      }
      start = end + 1;
    }
    return List.copyOf(blocks);
  }
}
