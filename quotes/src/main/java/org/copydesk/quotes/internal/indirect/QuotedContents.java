package org.copydesk.quotes.internal.indirect;

import org.copydesk.quotes.internal.syntax.Tag;
import org.copydesk.quotes.internal.syntax.TaggedWords;

/** Contents in quotation marks, whose closing mark tells where they end whatever the models say. */
final class QuotedContents {
  private static final int WHO = TaggedWords.hashOf("who");
  private static final int WHICH = TaggedWords.hashOf("which");

  /** The marks before a closing quotation mark that end what is said. */
  private static final int[] FULL = {
    Sentence.COMMA, TaggedWords.hashOf("."), TaggedWords.hashOf("!"), TaggedWords.hashOf("?")
  };

  /** What the subject of a clause is made of, and how many words of that are looked at. */
  private static final int SUBJECT =
      Tag.set(Tag.DET, Tag.ADJ, Tag.NOUN, Tag.PROPN, Tag.NUM, Tag.PRON);

  private static final int LONGEST_SUBJECT = 6;

  private static final int[] DASHES = {
    TaggedWords.hashOf("-"), TaggedWords.hashOf("–"), TaggedWords.hashOf("—")
  };

  private QuotedContents() {}

  /** Returns where the content of "quoted Lee as {@code saying}" begins after that, or -1. */
  static int startOfQuoted(Sentence s, int saying) {
    TaggedWords w = s.words;
    int start = saying + 1;
    if (w.hash(start) == Sentence.BY) {
      while (start < s.last && w.tag(start) != Tag.SCONJ && !w.quoted(start)) {
        start++; // "was quoted as saying by the paper that …"
      }
    }
    while (start < s.last && w.shape(start) == TaggedWords.SIGN && !w.quoted(start)) {
      start++;
    }
    return start < s.last ? start : -1;
  }

  /** "“It is over,” said Lee": what follows the cue is no content, the quotation before it is. */
  static boolean followsQuotation(TaggedWords w, int cue) {
    return !w.quoted(cue) && isFull(w, cue - 1);
  }

  /**
   * Returns the content's end, which {@code end} is believed to be: where it begins with a
   * quotation that ends as a sentence or before a comma does, nothing outside the marks belongs to
   * it: "She said, “It is over,” before she left".
   */
  static int quotationEnd(TaggedWords w, int start, int end) {
    if (!w.quoted(start) || w.quoted(start - 1)) {
      return end;
    }
    int closing = start;
    while (w.quoted(closing + 1)) {
      closing++;
    }
    if (closing >= end || !isFull(w, closing)) {
      return end;
    }
    for (int i = closing + 1; i <= end; i++) {
      if (w.quoted(i)) {
        return end;
      }
    }
    return closing;
  }

  /**
   * Returns where the content of a cue in a relative clause ends, which {@code end} is believed to
   * be: "Lee, who called the ferry “a wreck,” left early" goes on with Lee after the quotation.
   */
  static int relativeEnd(TaggedWords w, int cue, int start, int end) {
    if (!isInRelative(w, Extents.cueStart(w, cue) - 1)) {
      return end;
    }
    for (int i = start; i < end; i++) {
      boolean closes = w.quoted(i) && !w.quoted(i + 1);
      int next = isDash(w, i + 1) ? i + 2 : i + 1;
      boolean verb = Tag.isVerbal(w.tag(next)) || w.endsInEd(next);
      if (closes && verb && isComplete(w, start, i)) {
        return i;
      }
    }
    return end;
  }

  /** Whether {@code subject} is "who", or the subject after "in which". */
  private static boolean isInRelative(TaggedWords w, int subject) {
    int before = subject;
    while (before > subject - LONGEST_SUBJECT
        && w.hash(before) != WHICH
        && Tag.isIn(SUBJECT, w.tag(before))) {
      before--;
    }
    return w.hash(subject) == WHO
        || w.hash(subject) == WHICH
        || w.hash(before) == WHICH && w.tag(before - 1) == Tag.ADP;
  }

  /**
   * Whether the quotation that word {@code closing} closes is no subject of what follows: a comma
   * ends it, or it is said of something, "compared them to “lottery winners”".
   */
  private static boolean isComplete(TaggedWords w, int start, int closing) {
    if (w.hash(closing - 1) == Sentence.COMMA || isDash(w, closing + 1)) {
      return true;
    }
    int before = closing;
    while (w.quoted(before)) {
      before--;
    }
    int tag = w.tag(before);
    return before >= start
        && (tag == Tag.ADP || tag == Tag.PART || tag == Tag.NOUN || tag == Tag.PRON);
  }

  /** Whether the words from {@code from} to before {@code to} are a quotation and no more. */
  static boolean isQuotation(TaggedWords w, int from, int to) {
    int end = from;
    while (end < to && w.quoted(end)) {
      end++;
    }
    return end == to && !w.quoted(from - 1);
  }

  /** Whether word {@code closing} closes a quotation as a sentence ends, or with a comma. */
  static boolean isFull(TaggedWords w, int closing) {
    if (!w.quoted(closing)) {
      return false;
    }
    int mark = w.hash(closing - 1);
    for (int full : FULL) {
      if (full == mark) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDash(TaggedWords w, int i) {
    for (int dash : DASHES) {
      if (w.hash(i) == dash) {
        return true;
      }
    }
    return false;
  }
}
