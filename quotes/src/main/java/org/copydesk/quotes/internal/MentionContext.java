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
  private static final int FARTHEST_NOUN = 5;

  /** Stands for no context. */
  static final MentionContext NONE = new MentionContext(null, 0, false, null);

  static MentionContext of(Layout layout, NextCues nextCues, Mention mention) {
    Cue before = layout.cues.at(mention.start() - 1);
    if (mention.kind() == Mention.Kind.POSSESSIVE || mention.genitive()) {
      Cue noun = nounCue(layout, mention.end());
      return new MentionContext(
          noun, noun == null ? 0 : noun.start() - mention.end(), false, before);
    }
    int from = mention.phraseEnd();
    if (layout.breaksBetween(mention.start(), from) > 0) {
      return new MentionContext(null, 0, false, before);
    }
    Cue after = nextCues.from(from, from + FARTHEST);
    return after == null
        ? new MentionContext(null, 0, false, before)
        : new MentionContext(
            after, after.start() - from, nextCues.crossed(from, after.start()), before);
  }

  private static @Nullable Cue nounCue(Layout layout, int from) {
    int limit = Math.min(layout.words.size(), from + FARTHEST_NOUN);
    for (int i = from; i < limit; i++) {
      Cue cue = layout.cues.at(i);
      if (cue != null) {
        return cue;
      }
    }
    return null;
  }
}
