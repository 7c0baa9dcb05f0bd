package org.copydesk.quotes.internal;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.quotes.CueLexicon;
import org.jspecify.annotations.Nullable;

/** Where a reported content begins, after words that still tell of the saying. */
final class ContentEdges {
  private final Layout layout;
  private final Words words;

  ContentEdges(Layout layout) {
    this.layout = layout;
    this.words = layout.words;
  }

  /** Returns {@code content}, which holds the quotations {@code within}, from its true start on. */
  Span of(Span content, List<Integer> within) {
    return afterColon(afterToSay(content), within);
  }

  /** "declined to say how many there were": the content is how many. */
  private Span afterToSay(Span content) {
    int first = words.firstFrom(content.start());
    Cue cue = words.known(first).equals("to") ? layout.cues.at(first + 1) : null;
    boolean says =
        cue != null
            && cue.kind() == CueLexicon.Kind.SAY
            && words.known(first + 1).equals("say")
            && cue.end() < words.size()
            && words.start(cue.end()) < content.end();
    return says ? new Span(words.start(cue.end()), content.end()) : content;
  }

  /**
   * "told the Corley Times on Monday: “It is over.”": whom and when before the colon are not what
   * was said; where a verb stands before it ("it was over: “…”"), all is.
   */
  private Span afterColon(Span content, List<Integer> within) {
    for (int q : within) {
      int opening = layout.quoteStart[q];
      if (words.isMark(opening - 1, ':')) {
        return words.hasVerb(words.firstFrom(content.start()), opening)
                || content.end() <= words.start(opening)
            ? content
            : new Span(words.start(opening), content.end());
      }
    }
    return content;
  }

  /** Returns what follows a cue up to {@code end} if it begins with "that", else null. */
  @Nullable Span afterThat(Span cue, int end) {
    int next = words.firstFrom(cue.end());
    return words.known(next).equals("that") && words.start(next) < end
        ? new Span(words.start(next), end)
        : null;
  }
}
