package org.copydesk.cli.html;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.PriorityQueue;
import org.copydesk.core.Span;

/**
 * Writes a stretch of text with marks around parts of it. Marks may nest and cross; HTML elements
 * must nest, so a mark that crosses the end of an outer one is closed with it and opened again
 * behind it.
 */
final class MarkedBlock {
  private final String text;
  private final StringBuilder out;
  private final Deque<Mark> open = new ArrayDeque<>();

  /** A mark that is not closed yet, and how many were open before it. */
  private record Opened(Mark mark, int depth) {
    static final Comparator<Opened> INNER_FIRST =
        Comparator.<Opened>comparingInt(o -> o.mark().span().end())
            .thenComparingInt(o -> -o.depth());
  }

  MarkedBlock(String text, StringBuilder out) {
    this.text = text;
    this.out = out;
  }

  /**
   * Appends the text at {@code block} with those of {@code marks} that it holds, sorted {@link
   * Mark#OUTER_FIRST}.
   */
  void append(Span block, List<Mark> marks) {
    PriorityQueue<Opened> ends = new PriorityQueue<>(Opened.INNER_FIRST);
    int done = block.start();
    for (Mark mark : marks) {
      while (!ends.isEmpty() && ends.peek().mark().span().end() <= mark.span().start()) {
        done = close(ends.poll().mark(), done);
      }
      copy(done, mark.span().start());
      done = mark.span().start();
      out.append("<span ").append(mark.attributes()).append('>');
      open.push(mark);
      ends.add(new Opened(mark, ends.size()));
    }
    while (!ends.isEmpty()) {
      done = close(ends.poll().mark(), done);
    }
    copy(done, block.end());
  }

  private int close(Mark mark, int done) {
    copy(done, mark.span().end());
    List<Mark> crossing = new ArrayList<>();
    while (open.peek() != mark) {
      out.append("</span>");
      crossing.add(open.pop());
    }
    open.pop();
    out.append("</span>").append(mark.after());
    for (int i = crossing.size() - 1; i >= 0; i--) {
      out.append("<span ").append(crossing.get(i).attributes()).append('>');
      open.push(crossing.get(i));
    }
    return mark.span().end();
  }

  private void copy(int from, int to) {
    out.append(Html.escaped(text.substring(from, to)));
  }
}
