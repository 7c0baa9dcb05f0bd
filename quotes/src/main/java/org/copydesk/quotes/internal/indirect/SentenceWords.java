package org.copydesk.quotes.internal.indirect;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordForms;

/**
 * Deals out the tokens of an article sentence by sentence, and knows which of them are quoted. What
 * stands in brackets after a name, "the Treaty Organization (NATO) said", "Sen. Ann Lee (R-Ohio)",
 * belongs to the name's last word, since no source and no report ends there.
 */
final class SentenceWords {
  private static final int OPENING = TaggedWords.hashOf("(");
  private static final int CLOSING = TaggedWords.hashOf(")");

  /** The most tokens that brackets after a name hold: "R", "-", "Ohio". */
  private static final int LONGEST_ASIDE = 4;

  private final Tokens tokens;
  private final WordForms forms;
  private final List<Span> quotations;
  private int token;

  /** The number of the next quotation, and where the one that is not yet over starts and ends. */
  private int next;

  private int quotationStart;
  private int quotationEnd;
  private int end;

  SentenceWords(Tokens tokens, WordForms forms, List<Span> quotations) {
    this.tokens = tokens;
    this.forms = forms;
    this.quotations = quotations;
    nextQuotation();
  }

  private void nextQuotation() {
    boolean none = next == quotations.size();
    quotationStart = none ? Integer.MAX_VALUE : quotations.get(next).start();
    quotationEnd = none ? Integer.MAX_VALUE : quotations.get(next).end();
    next++;
  }

  /** Goes on to {@code sentence}, which is after all earlier ones. */
  void enter(Span sentence) {
    while (token < tokens.size() && tokens.start(token) < sentence.start()) {
      token++;
    }
    end = sentence.end();
  }

  /**
   * Fills {@code words} with at most {@code most} next words of the sentence; false if there are
   * none left.
   */
  boolean fill(TaggedWords words, int most) {
    words.clear();
    while (token < tokens.size() && tokens.end(token) <= end && words.size() < most) {
      int start = tokens.start(token);
      while (quotationEnd <= start) {
        nextQuotation();
      }
      words.add(forms, token, start, tokens.end(token), quotationStart <= start);
      token++;
      int after = afterAside(token);
      if (after > token) {
        words.extendLast(tokens.end(after - 1));
        token = after;
      }
    }
    return words.size() > 0;
  }

  /** Returns the token after the brackets that open at {@code at} after a name, else {@code at}. */
  private int afterAside(int at) {
    if (at + 2 >= tokens.size()
        || forms.hash(at) != OPENING
        || !isCapitalized(at - 1)
        || !isCapitalized(at + 1)) {
      return at;
    }
    for (int i = at + 2; i < tokens.size() && i <= at + 1 + LONGEST_ASIDE; i++) {
      if (tokens.end(i) > end) {
        return at;
      }
      if (forms.hash(i) == CLOSING) {
        return i + 1;
      }
    }
    return at;
  }

  private boolean isCapitalized(int token) {
    int shape = forms.shape(token);
    return shape == TaggedWords.CAPITAL || shape == TaggedWords.UPPER || shape == TaggedWords.MIXED;
  }
}
