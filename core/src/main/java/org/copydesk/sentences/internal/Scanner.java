package org.copydesk.sentences.internal;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a paragraph. Looks up each character in a table, stops at the few that may end a
 * sentence, and asks the rules there.
 */
final class Scanner {
  private static final byte OTHER = 0;
  private static final byte MARK = 1;
  private static final byte QUOTE = 2;
  private static final byte OPEN = 3;
  private static final byte CLOSE = 4;
  private static final byte UNMARKED = 5;

  /** What to do at a character; all above ASCII but the ellipsis and bullets are {@link #OTHER}. */
  private static final byte[] CLASSES = new byte[128];

  static {
    CLASSES['.'] = MARK;
    CLASSES['!'] = MARK;
    CLASSES['?'] = MARK;
    CLASSES['"'] = QUOTE;
    CLASSES['('] = OPEN;
    CLASSES[')'] = CLOSE;
    CLASSES['_'] = UNMARKED;
    CLASSES['*'] = UNMARKED;
    CLASSES['='] = UNMARKED;
    CLASSES['/'] = UNMARKED;
  }

  /** The first character above ASCII that is looked at: the bullet. */
  private static final char FIRST_WIDE = '•';

  /** The longest reference in brackets, in UTF-16 units: [better source needed]. */
  private static final int LONGEST_REFERENCE = 30;

  private final String text;
  private final int to;
  private final BreakRule[] rules;
  private final List<Span> sentences;
  private final Stop stop;
  private @Nullable ListLabel label;

  Scanner(String text, int from, int to, BreakRule[] rules, List<Span> sentences) {
    this.text = text;
    this.to = Blanks.trimEnd(text, from, to);
    this.rules = rules;
    this.sentences = sentences;
    this.stop = new Stop(text, this.to);
    begin(Blanks.skip(text, from, this.to));
  }

  void run() {
    int i = stop.sentence;
    while (i < to) {
      char c = text.charAt(i);
      if (c < 128) {
        i = CLASSES[c] == OTHER ? i + 1 : handle(c, i);
      } else {
        i = c < FIRST_WIDE ? i + 1 : wide(c, i);
      }
    }
    if (stop.sentence < to) {
      sentences.add(new Span(stop.sentence, to));
    }
  }

  /** Handles the character {@code c} at {@code i} and returns where to go on. */
  private int handle(char c, int i) {
    switch (CLASSES[c]) {
      case MARK:
        return mark(i);
      case QUOTE:
        // Inches after a number are no quotation mark: 6'2".
        if (i == 0 || !Stop.isDigit(text.charAt(i - 1)) || (stop.straightQuotes & 1) == 1) {
          stop.straightQuotes++;
        }
        return i + 1;
      case OPEN:
        stop.parenthesis = i;
        return i + 1;
      case CLOSE:
        if (!item(i)) {
          stop.parenthesis = -1;
        }
        return i + 1;
      default:
        return unmarked(c, i);
    }
  }

  /** Handles what ends a sentence without a mark: a rule, a time stamp, a link after a link. */
  private int unmarked(char c, int i) {
    Span unit =
        c == '/' ? Unmarked.stampOrLink(text, i, stop.sentence, to) : Unmarked.rule(text, i, to);
    if (unit == null) {
      return i + 1;
    }
    if (unit.start() > stop.sentence
        && Unmarked.beginsSentence(text, unit.start(), stop.sentence)) {
      end(Blanks.trimEnd(text, stop.sentence, unit.start()), unit.start());
    }
    int next = Blanks.skip(text, unit.end(), to);
    if (c == '/' && text.charAt(unit.start()) == 'h') {
      return unit.end();
    }
    if (next > unit.end() && next < to) {
      end(unit.end(), next);
    }
    return Math.max(unit.end(), stop.sentence);
  }

  private int wide(char c, int i) {
    if (c == '…') {
      return mark(i);
    }
    if (ListLabel.isBullet(c) && i > stop.sentence) {
      end(Blanks.trimEnd(text, stop.sentence, i), i);
    }
    return i + 1;
  }

  /** Breaks before the label of the next item that ends at {@code i}: "... 2) The second item". */
  private boolean item(int i) {
    if (label == null) {
      return false;
    }
    int start = i;
    while (start > stop.sentence && i - start < 4 && !Blanks.isBlank(text.charAt(start - 1))) {
      start--;
    }
    if (start == stop.sentence || !Blanks.isBlank(text.charAt(start - 1))) {
      return false;
    }
    ListLabel next = ListLabel.at(text, start, to);
    if (next == null || next.end() <= i || !next.follows(label)) {
      return false;
    }
    end(Blanks.trimEnd(text, stop.sentence, start), start);
    return true;
  }

  /** Handles the mark at {@code i} and returns where to go on. */
  private int mark(int i) {
    stop.mark = i;
    stop.marksEnd = marksEnd(i);
    stop.end = stop.marksEnd;
    int quotes = closers();
    stop.next = Blanks.skip(text, stop.end, to);
    if (stop.next > stop.end && isSpacedCloser(quotes)) {
      quotes += text.charAt(stop.next) == '"' ? 1 : 0;
      stop.end = stop.next + 1;
      stop.next = Blanks.skip(text, stop.end, to);
    }
    if (stop.next < to && !(label != null && item(i))) {
      stop.look();
      if (endsHere()) {
        end(stop.end, stop.next);
      }
    }
    stop.straightQuotes += quotes;
    return Math.max(stop.end, stop.sentence);
  }

  private boolean endsHere() {
    for (BreakRule rule : rules) {
      Verdict verdict = rule.judge(stop);
      if (verdict != Verdict.PASS) {
        return verdict == Verdict.BREAK;
      }
    }
    return false;
  }

  /** Returns the end of the marks that begin at {@code i}: "?!", "...", ". . . .". */
  private int marksEnd(int i) {
    int end = i + 1;
    while (end < to && isMark(text.charAt(end))) {
      end++;
    }
    int spaced = end == i + 1 && text.charAt(i) == '.' ? spacedDotsEnd(end) : end;
    if (spaced > end + 2 || spaced > end && isAfterBlank(i)) {
      // "compounds. . . . The": the first dot is the stop. At the end of a text all belong to it.
      boolean stopFirst = !isAfterBlank(i) && !closesText(spaced);
      return stopFirst ? end : spaced;
    }
    return end;
  }

  private static boolean isMark(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  private int spacedDotsEnd(int from) {
    int end = from;
    while (end + 1 < to && Blanks.isBlank(text.charAt(end)) && text.charAt(end + 1) == '.') {
      end += 2;
    }
    // The dot before a word belongs to the word: "see . . . .net".
    return end < to && Character.isLetterOrDigit(text.charAt(end)) ? Math.max(from, end - 2) : end;
  }

  private boolean isAfterBlank(int i) {
    return i == stop.sentence || Blanks.isBlank(text.charAt(i - 1));
  }

  private boolean closesText(int from) {
    int i = from;
    while (i < to && !Character.isLetterOrDigit(text.charAt(i)) && i - from < 4) {
      i++;
    }
    return i == to;
  }

  /** Takes closing marks and references to notes into the sentence; returns straight quotes. */
  private int closers() {
    int quotes = 0;
    while (stop.end < to) {
      char c = text.charAt(stop.end);
      if (c == '"') {
        boolean open = ((stop.straightQuotes + quotes) & 1) == 1;
        if (!open && stop.end + 1 < to && Character.isLetterOrDigit(text.charAt(stop.end + 1))) {
          break;
        }
        quotes++;
      } else if (c == '\'' || c == '’') {
        if (stop.end + 1 < to && Character.isLetterOrDigit(text.charAt(stop.end + 1))) {
          break;
        }
      } else if (c == '[' || c == ' ') {
        int end = reference(c == ' ' ? stop.end + 1 : stop.end);
        if (end < 0) {
          break;
        }
        stop.end = end - 1;
      } else if (!isCloser(c)) {
        break;
      }
      stop.end++;
    }
    return quotes;
  }

  /** Returns the end of a reference to a note at {@code start}: "[17]", "[note 2]"; -1 if none. */
  private int reference(int start) {
    if (start >= to || text.charAt(start) != '[') {
      return -1;
    }
    int i = start + 1;
    boolean digit = false;
    while (i < to && i - start < LONGEST_REFERENCE && text.charAt(i) != ']') {
      digit |= Stop.isDigit(text.charAt(i));
      i++;
    }
    boolean closed = i < to && text.charAt(i) == ']';
    return closed && (digit && i - start < 10 || text.startsWith("needed", i - 6)) ? i + 1 : -1;
  }

  /** Whether a closing mark set off by blanks follows: {@code city. " The}, {@code city. ) The}. */
  private boolean isSpacedCloser(int quotes) {
    if (stop.next == to || stop.next + 1 < to && !Blanks.isBlank(text.charAt(stop.next + 1))) {
      return false;
    }
    char c = text.charAt(stop.next);
    return c == '"' && ((stop.straightQuotes + quotes) & 1) == 1
        || c == ')' && stop.parenthesis >= 0
        || c == '”';
  }

  private static boolean isCloser(char c) {
    return switch (c) {
      case ')', ']', '}', '”', '»', '›', '.', '!', '?', '…', '¹', '²', '³' -> true;
      default -> false;
    };
  }

  private void end(int end, int next) {
    sentences.add(new Span(stop.sentence, end));
    begin(next);
  }

  private void begin(int start) {
    stop.sentence = start;
    stop.parenthesis = -1;
    ListLabel found = start < to ? ListLabel.at(text, start, to) : null;
    label = found != null ? found : label;
    if (start < to) {
      greeting(start);
    }
  }

  /**
   * Ends the line of a letter that stands in the running text: "Dear all, The", "Regards, Jane".
   */
  private void greeting(int start) {
    int comma = Greeting.end(text, start, to);
    if (comma > 0) {
      end(comma, Blanks.skip(text, comma, to));
    }
  }
}
