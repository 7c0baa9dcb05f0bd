package org.copydesk.sentences.internal;

import java.util.List;
import org.copydesk.core.Span;
import org.copydesk.core.internal.Blanks;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a paragraph. Looks up each character in a table, stops at the few that may end a
 * sentence, and asks the rules there. One scanner serves the paragraphs of a text in turn.
 */
final class Scanner {
  private static final byte OTHER = 0;
  private static final byte MARK = 1;
  private static final byte QUOTE = 2;
  private static final byte OPEN = 3;
  private static final byte CLOSE = 4;
  private static final byte UNMARKED = 5;
  private static final byte BULLET = 6;

  /** What to do at a character; those beyond the table are {@link #OTHER}. */
  private static final byte[] CLASSES = new byte[0x2800];

  static {
    set(MARK, ".!?…");
    set(QUOTE, "\"");
    set(OPEN, "(");
    set(CLOSE, ")");
    set(UNMARKED, "_*=/");
    set(BULLET, ListLabel.BULLETS);
  }

  private static void set(byte kind, String characters) {
    for (int i = 0; i < characters.length(); i++) {
      CLASSES[characters.charAt(i)] = kind;
    }
  }

  private final String text;
  private final BreakRule[] rules;
  private final List<Span> sentences;
  private final Stop stop;
  private int to;
  private @Nullable ListLabel label;

  /** Makes a scanner that adds what it finds to {@code sentences}. */
  Scanner(String text, BreakRule[] rules, List<Span> sentences) {
    this.text = text;
    this.rules = rules;
    this.sentences = sentences;
    this.stop = new Stop(text);
  }

  /** Finds the sentences of the paragraph {@code from} to {@code end}. */
  void run(int from, int end) {
    to = Blanks.trimEnd(text, from, end);
    stop.to = to;
    stop.straightQuotes = 0;
    label = null;
    begin(Blanks.skip(text, from, to));
    for (int i = skip(stop.sentence); i < to; i = skip(handle(i))) {
      // All is done by handle.
    }
    if (stop.sentence < to) {
      sentences.add(new Span(stop.sentence, to));
    }
  }

  /**
   * Returns the first character from {@code from} on that is something to the scanner. Without
   * calls or fields in the loop, so that the compiler can take the checks out of it.
   */
  private int skip(int from) {
    String chars = text;
    byte[] classes = CLASSES;
    int end = to;
    int i = from;
    while (i < end) {
      char c = chars.charAt(i);
      if (c < classes.length && classes[c] != OTHER) {
        break;
      }
      i++;
    }
    return i;
  }

  /** Handles the character at {@code i} and returns where to go on. */
  private int handle(int i) {
    switch (CLASSES[text.charAt(i)]) {
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
      case BULLET:
        if (i > stop.sentence) {
          end(Blanks.trimEnd(text, stop.sentence, i), i);
        }
        return Math.max(i + 1, stop.sentence);
      default:
        return unmarked(i);
    }
  }

  /** Handles what ends a sentence without a mark: a rule, a time stamp, a link after a link. */
  private int unmarked(int i) {
    boolean slash = text.charAt(i) == '/';
    Span unit =
        slash ? Unmarked.stampOrLink(text, i, stop.sentence, to) : Unmarked.rule(text, i, to);
    if (unit == null) {
      return i + 1;
    }
    if (unit.start() > stop.sentence
        && Unmarked.beginsSentence(text, unit.start(), stop.sentence)) {
      end(Blanks.trimEnd(text, stop.sentence, unit.start()), unit.start());
    }
    int next = Blanks.skip(text, unit.end(), to);
    if (slash && text.charAt(unit.start()) == 'h') {
      return unit.end();
    }
    if (next > unit.end() && next < to) {
      end(unit.end(), next);
    }
    return Math.max(unit.end(), stop.sentence);
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
    int quotes = Closing.read(stop);
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

  private void end(int end, int next) {
    sentences.add(new Span(stop.sentence, end));
    begin(next);
  }

  private void begin(int start) {
    stop.sentence = start;
    stop.parenthesis = -1;
    stop.labelEnd = -1;
    if (start >= to) {
      return;
    }
    ListLabel found = ListLabel.at(text, start, to);
    if (found != null) {
      label = found;
      stop.labelEnd = found.end();
    }
    // The line of a letter that stands in the running text: "Dear all, The", "Regards, Jane".
    int comma = Greeting.end(text, start, to);
    if (comma > 0) {
      end(comma, Blanks.skip(text, comma, to));
    }
  }
}
