package org.copydesk.sentences.internal;

/** What a rule says of a mark. */
enum Verdict {
  /** The sentence ends here. */
  BREAK,
  /** The sentence goes on. */
  JOIN,
  /** The rule has nothing to say; the next one is asked. */
  PASS
}
