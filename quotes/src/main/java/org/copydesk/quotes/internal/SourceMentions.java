package org.copydesk.quotes.internal;

import org.copydesk.core.Span;
import org.copydesk.quotes.internal.syntax.Tag;
import org.jspecify.annotations.Nullable;

/** Which mention the words are that name the source of a reported clause. */
final class SourceMentions {
  private final Layout layout;

  SourceMentions(Layout layout) {
    this.layout = layout;
  }

  /**
   * Returns the mention that {@code source}, beside {@code cue}, is; -1 if it is none, as a thing
   * is that somebody but belongs to.
   */
  int of(Span source, @Nullable Span cue) {
    int mention = mentionAt(source, cue);
    return mention < 0 || isWithinThing(source, mention) ? -1 : mention;
  }

  /** "figures released by the bank": mention {@code m} is but a part of what the source is. */
  private boolean isWithinThing(Span source, int m) {
    int to = layout.mentions.get(m).start();
    for (int i = layout.words.firstFrom(source.start()); i < to; i++) {
      if (layout.words.tag(i) == Tag.NOUN || layout.words.tag(i) == Tag.VERB) {
        return true;
      }
    }
    return false;
  }

  /**
   * Returns the mention that a source phrase begins with, or is the end of; -1 if none. Of "the
   * mayor’s claim" it is the mayor.
   */
  private int mentionAt(Span source, @Nullable Span cue) {
    int best = -1;
    int low = firstFrom(source.start());
    for (int m = low; m < layout.mentions.size(); m++) {
      Mention mention = layout.mentions.get(m);
      if (layout.words.start(mention.start()) >= source.end()) {
        break;
      }
      boolean better =
          best < 0
              || layout.mentions.get(best).nested() && !mention.nested()
              || holds(layout.mentions.get(best), cue);
      best = better && !(best >= 0 && holds(mention, cue)) ? m : best;
    }
    if (best >= 0 && !layout.mentions.get(best).nested()) {
      return best;
    }
    // "About half of the clerks", of which "half of the clerks" is the source.
    for (int m = low - 1; m >= Math.max(0, low - 2); m--) {
      if (layout.words.start(layout.mentions.get(m).end()) >= source.end()) {
        return m;
      }
    }
    return best;
  }

  private boolean holds(Mention mention, @Nullable Span cue) {
    return cue != null && layout.span(mention.start(), mention.end()).contains(cue);
  }

  /** Returns the first mention that starts at {@code offset} or later. */
  private int firstFrom(int offset) {
    int low = 0;
    int high = layout.mentions.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (layout.words.start(layout.mentions.get(middle).start()) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
