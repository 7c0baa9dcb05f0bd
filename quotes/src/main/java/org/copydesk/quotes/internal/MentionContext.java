package org.copydesk.quotes.internal;

import org.jspecify.annotations.Nullable;

/**
 * What stands around a mention: the nearest cue after it ("Smith, on Monday, said") and right
 * before it ("said Smith").
 *
 * @param after the first verb cue after it in its sentence, or null
 * @param afterGap how many tokens stand between it and that cue
 * @param crossed whether another mention that could be the subject stands between
 * @param before the cue that ends right before it, or null
 */
record MentionContext(@Nullable Cue after, int afterGap, boolean crossed, @Nullable Cue before) {
  private static final int FARTHEST = 14;

  static MentionContext of(Layout layout, Mention mention) {
    Words words = layout.words;
    Cue after = null;
    int gap = 0;
    boolean crossed = false;
    int from = mention.phraseEnd();
    int limit = Math.min(words.size(), from + FARTHEST);
    if (mention.kind() == Mention.Kind.POSSESSIVE || mention.genitive()) {
      after = nounCue(layout, mention.end(), Math.min(limit, mention.end() + 5));
      gap = after == null ? 0 : after.start() - mention.end();
    } else {
      for (int i = from; i < limit && !words.is(i, Words.QUOTED); i++) {
        if (layout.breaksBetween(mention.start(), i) > 0) {
          break;
        }
        Cue cue = layout.cues.at(i);
        if (cue != null && cue.isVerb() && cue.start() == i) {
          after = cue;
          gap = i - from;
          break;
        }
        crossed |= words.is(i, WordClass.PRONOUN) || words.is(i, WordClass.RELATIVE);
      }
    }
    Cue before = layout.cues.at(mention.start() - 1);
    return new MentionContext(after, gap, crossed, before);
  }

  private static @Nullable Cue nounCue(Layout layout, int from, int to) {
    for (int i = from; i < to; i++) {
      Cue cue = layout.cues.at(i);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }
}
