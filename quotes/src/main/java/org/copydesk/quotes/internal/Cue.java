package org.copydesk.quotes.internal;

import org.copydesk.quotes.CueLexicon;

/**
 * A cue where it stands.
 *
 * @param start its first token
 * @param end the token after its last
 * @param kind how it is used here: {@code NOUN} for a verb's form that stands as a noun
 * @param text the cue as in the lexicon
 */
record Cue(int start, int end, CueLexicon.Kind kind, String text) {

  /** Whether it is a verb or preposition, so that a source may stand beside it. */
  boolean isVerb() {
    return kind != CueLexicon.Kind.NOUN;
  }
}
