package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;
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
  private static final int SUBJECTS = WordClass.PRONOUN.bit | WordClass.RELATIVE.bit;

  /** Stands for no context. */
  static final MentionContext NONE = new MentionContext(null, 0, false, null);

  static MentionContext of(Layout layout, Mention mention) {
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
    Cue after = verbCue(layout, from);
    return after == null
        ? new MentionContext(null, 0, false, before)
        : new MentionContext(
            after, after.start() - from, isCrossed(layout, from, after.start()), before);
  }

  /**
   * Returns the first verb cue from token {@code from} on, in the sentence and unquoted, or null.
   */
  private static @Nullable Cue verbCue(Layout layout, int from) {
    int limit = Math.min(layout.words.size(), from + FARTHEST);
    Cue speaking = null;
    for (int i = from; i < limit && !layout.words.is(i, Words.QUOTED); i++) {
      Cue cue = layout.cues.at(i);
      if (cue != null && cue.isVerb() && cue.start() == i && !isAsked(layout, cue)) {
        if (!layout.words.known(i).equals("speaking") || speaking != null) {
          return cue;
        }
        speaking = cue; // "Lee, speaking in Oslo, blamed the wind"
      }
      if (layout.breaksBetween(i, i + 1) > 0) {
        return speaking;
      }
    }
    return speaking;
  }

  /** "Lee, asked whether she would go, said": by others. */
  private static boolean isAsked(Layout layout, Cue cue) {
    return cue.kind() == CueLexicon.Kind.ASK
        && layout.words.known(cue.start()).equals("asked")
        && layout.words.isMark(cue.start() - 1, ',')
        && !layout.words.is(cue.start() - 2, Words.QUOTED);
  }

  /** Whether a pronoun or relative stands from token {@code from} to {@code to}. */
  private static boolean isCrossed(Layout layout, int from, int to) {
    for (int i = from; i < to; i++) {
      if (layout.words.is(i, SUBJECTS)) {
        return true;
      }
    }
    return false;
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
