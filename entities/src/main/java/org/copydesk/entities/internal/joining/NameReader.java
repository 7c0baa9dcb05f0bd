package org.copydesk.entities.internal.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;

/** Reads the words of a name. */
final class NameReader {
  /** A name of more words is compared as a whole only, so that hostile text costs no more. */
  static final int LONGEST = 10;

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Arabic articles, which are joined to the next word or not, as a newsroom likes. */
  private static final Set<String> ARTICLES =
      Set.of("al", "el", "as", "ash", "ad", "an", "ar", "at", "az", "ul", "ur");

  private final String text;
  private final Set<String> titles;
  private final List<String> words = new ArrayList<>(4);
  private final StringBuilder word = new StringBuilder(16);
  private int start;
  private int end;
  private int wordStart;
  private boolean joinInitials;

  private NameReader(String text, Set<String> titles, boolean joinInitials) {
    this.text = text;
    this.titles = titles;
    this.joinInitials = joinInitials;
  }

  /** Reads a person's name; {@code titles} before it are left out. */
  static NameText person(String text, Span span, Set<String> titles) {
    NameReader reader = new NameReader(text, titles, true);
    reader.read(span.start(), span.end());
    String suffix = "";
    int last = reader.words.size() - 1;
    if (last > 0 && SUFFIXES.contains(reader.words.get(last))) {
      suffix = reader.words.remove(last);
    } else if (last >= 0) {
      suffix = reader.suffixAfter(span.end());
    }
    return reader.result(suffix);
  }

  /** Reads any other name; a bracket in it ({@code World Economic Forum (WEF)}) is left out. */
  static NameText other(String text, Span span) {
    NameReader reader = new NameReader(text, Set.of("the"), false);
    int bracket = bracketIn(text, span);
    reader.read(span.start(), bracket > span.start() ? bracket : span.end());
    return reader.result("");
  }

  /** Returns where a bracket opens within {@code span}, its end if nowhere. */
  static int bracketIn(String text, Span span) {
    int i = span.start();
    while (i < span.end() && text.charAt(i) != '(') {
      i++;
    }
    return i;
  }

  private NameText result(String suffix) {
    return new NameText(List.copyOf(words), suffix, start, end);
  }

  private void read(int from, int to) {
    start = from;
    end = to;
    wordStart = from;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
        letter(c, i);
      } else if (isApostrophe(c)) {
        if (isPossessive(i, to)) {
          word(i);
          return;
        }
      } else if (c == '&') {
        word(i);
        wordStart = i;
        word.append("and");
        word(i + 1);
      } else if (c == '-' || c == '‐' || c == '‑') {
        if (ARTICLES.contains(word.toString())) {
          word(i);
        }
      } else if (c != '.' && PlainLetters.of(c) != PlainLetters.NONE) {
        word(i);
      }
    }
    word(to);
  }

  private void letter(char c, int at) {
    if (word.length() == 0) {
      wordStart = at;
    }
    char plain = PlainLetters.of(c);
    if (plain != PlainLetters.NONE) {
      word.append(plain);
    }
  }

  /** Ends the word: leaves out titles before the name, joins {@code J. D.} to {@code jd}. */
  private void word(int to) {
    if (word.length() == 0) {
      return;
    }
    String read = word.toString();
    word.setLength(0);
    int size = words.size();
    if (size == 0) {
      start = wordStart;
    } else if (size == 1 && titles.contains(words.get(0))) {
      words.clear();
      start = wordStart;
    } else if (joinInitials && read.length() == 1 && isInitials(words.get(size - 1), to)) {
      words.set(size - 1, words.get(size - 1) + read);
      end = to;
      return;
    }
    words.add(read);
    end = to;
  }

  /** Whether the word before the one-letter word that ends at {@code to} is of initials too. */
  private boolean isInitials(String before, int to) {
    int stop = wordStart - 1;
    while (stop > 0 && Blanks.isBlank(text.charAt(stop))) {
      stop--;
    }
    return before.length() <= 3 && text.charAt(stop) == '.' && text.charAt(to - 1) == '.';
  }

  private boolean isPossessive(int apostrophe, int to) {
    int next = apostrophe + 1;
    return next == to || next + 1 == to && (text.charAt(next) == 's' || text.charAt(next) == 'S');
  }

  /** Reads {@code , Jr.} or {@code III} after a name that was found without it. */
  private String suffixAfter(int from) {
    int blank = from < text.length() && text.charAt(from) == ',' ? from + 1 : from;
    if (blank >= text.length() || text.charAt(blank) != ' ') {
      return "";
    }
    int last = blank + 1;
    while (last < text.length() && last < blank + 5 && Character.isLetter(text.charAt(last))) {
      last++;
    }
    String printed = text.substring(blank + 1, last);
    String folded = printed.toLowerCase(Locale.ROOT);
    boolean numeral = printed.indexOf('I') == 0; // "II", not "ii"
    boolean generation = folded.equals("jr") || folded.equals("sr");
    if (!SUFFIXES.contains(folded) || !numeral && !generation) {
      return "";
    }
    end = last < text.length() && text.charAt(last) == '.' ? last + 1 : last;
    return folded;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == '‘' || c == 'ʼ';
  }
}
