package org.copydesk.quotes.internal.indirect;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Tokens;
import org.copydesk.quotes.internal.syntax.TaggedWords;
import org.copydesk.quotes.internal.syntax.WordForms;

/** Deals out the tokens of an article sentence by sentence, and knows which of them are quoted. */
final class SentenceWords {
  private final Tokens tokens;
  private final WordForms forms;
  private final List<Span> quotations;
  private int token;
  private int first;
  private int quotation;
  private int end;

  SentenceWords(Tokens tokens, WordForms forms, List<Span> quotations) {
    this.tokens = tokens;
    this.forms = forms;
    this.quotations = quotations;
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
    first = token;
    while (token < tokens.size() && tokens.end(token) <= end && words.size() < most) {
      int start = tokens.start(token);
      while (quotation < quotations.size() && quotations.get(quotation).end() <= start) {
        quotation++;
      }
      boolean quoted = quotation < quotations.size() && quotations.get(quotation).start() <= start;
      words.add(forms, token, start, tokens.end(token), quoted);
      token++;
    }
    return words.size() > 0;
  }

  /** Returns the number of the token that is the first of the words filled in last. */
  int first() {
    return first;
  }
}
