package org.copydesk.entities.internal;

import java.util.List;
import org.copydesk.core.Article;
import org.copydesk.core.Span;

/**
 * Whether a sentence looks ahead where it names a weekday: {@code will meet Friday} does, {@code
 * said Friday that it will meet} does not, since the verb beside the day decides.
 */
final class Tense {
  /** UTF-16 units on either side of the date; a sentence may be as long as the story. */
  private static final int WINDOW = 200;

  private static final WordTable<String> AHEAD =
      WordTable.of(
          "will",
          "'ll",
          "wo",
          "shall",
          "would",
          "expected",
          "scheduled",
          "slated",
          "due",
          "set",
          "plans",
          "planning",
          "plan",
          "planned",
          "intends",
          "upcoming",
          "hopes",
          "prepares",
          "preparing",
          "going",
          "ahead",
          "arrives",
          "begins",
          "starts",
          "opens",
          "kicks",
          "takes",
          "may",
          "could",
          "meets");

  private static final WordTable<String> UNTIL =
      WordTable.of("until", "till", "by", "through", "before", "starting", "beginning", "from");

  /** Verbs of the past that do not end in -ed. */
  private static final WordTable<String> PAST =
      WordTable.of(
          "said", "told", "was", "were", "met", "won", "lost", "died", "went", "came", "left",
          "held", "took", "made", "found", "shot", "began", "hit", "fell", "rose", "saw", "ran",
          "spoke", "wrote", "broke", "sent", "gave", "got", "beat", "led", "struck", "put", "had");

  private Tense() {}

  static boolean looksAhead(Article article, Span date) {
    Span sentence = around(article, date);
    int from = Math.max(sentence.start(), date.start() - WINDOW);
    int to = Math.min(sentence.end(), date.end() + WINDOW);
    Words words = Words.of(article.text(), new Span(from, to));
    int at = words.firstFrom(date.start());
    int before = words.is(at - 1, "on") || words.is(at - 1, "late") ? at - 2 : at - 1;
    if (words.in(UNTIL, before) != null) {
      return true;
    }
    if (words.in(PAST, before) != null
        || endsInEd(words, before) && words.in(AHEAD, before) == null) {
      return false;
    }
    int after = words.firstFrom(date.end());
    if (words.in(PAST, after) != null) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (words.in(AHEAD, i) != null && !words.isCapitalized(i)) {
        return true;
      }
    }
    return false;
  }

  private static boolean endsInEd(Words words, int i) {
    int end = words.end(i);
    return i >= 0
        && words.length(i) > 3
        && Fold.of(words.text().charAt(end - 1)) == 'd'
        && Fold.of(words.text().charAt(end - 2)) == 'e';
  }

  private static Span around(Article article, Span date) {
    List<Span> sentences = article.sentences();
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).end() <= date.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < sentences.size() && sentences.get(low).contains(date);
    return found ? sentences.get(low) : date;
  }
}
