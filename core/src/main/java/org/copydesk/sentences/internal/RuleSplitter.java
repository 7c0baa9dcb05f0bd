package org.copydesk.sentences.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.copydesk.sentences.SentenceSplitter;

/**
 * The standard splitter: a sentence ends after a final mark that no abbreviation or initial
 * explains.
 */
public final class RuleSplitter implements SentenceSplitter {
  /** The one instance: it keeps no state. */
  public static final SentenceSplitter STANDARD = new RuleSplitter();

  private static final Set<String> NO_END =
      Set.of(
          "Mr", "Mrs", "Ms", "Dr", "Gov", "Sen", "Rep", "Gen", "Lt", "Col", "No", "St", "Jan",
          "Feb", "Aug", "Sept", "Oct", "Nov", "Dec", "U.S", "U.K", "U.N");

  private RuleSplitter() {}

  @Override
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = skipBlanks(text, 0);
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == '!' || c == '?') {
        int end = i + 1;
        while (end < text.length() && ".!?\"'”’)]".indexOf(text.charAt(end)) >= 0) {
          end++;
        }
        int next = skipBlanks(text, end);
        if (next > end
            && next < text.length()
            && !Character.isLowerCase(text.charAt(next))
            && !(c == '.' && isNoEnd(text, start, i))) {
          sentences.add(new Span(start, end));
          start = next;
        }
        i = end - 1;
      }
    }
    int end = text.length();
    while (end > start && Blanks.isBlank(text.charAt(end - 1))) {
      end--;
    }
    if (end > start) {
      sentences.add(new Span(start, end));
    }
    return List.copyOf(sentences);
  }

  private static boolean isNoEnd(String text, int from, int stop) {
    int start = stop;
    while (start > from
        && stop - start < 12
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, stop);
    return NO_END.contains(word) || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  private static int skipBlanks(String text, int from) {
    int i = from;
    while (i < text.length() && Blanks.isBlank(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
