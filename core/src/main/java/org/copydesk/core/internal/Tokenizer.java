package org.copydesk.core.internal;

/** The tokenizer of {@link Tokens#of}. */
final class Tokenizer extends TokenReader {

  Tokenizer(String text, int from, int to) {
    super(text, from, to);
  }

  @Override
  protected int markEnd(int start, int point) {
    return start + Character.charCount(point);
  }

  @Override
  protected int wordEnd(int start) {
    int i = start;
    while (i < to) {
      char c = at(i);
      if (isPlainWordPart(c)) {
        i++;
      } else if (c == ' ') {
        break;
      } else {
        int point = pointAt(i);
        if (isWordPart(point)) {
          i += Character.charCount(point);
        } else if (joins(point, start, i)) {
          i++;
        } else {
          break;
        }
      }
    }
    return i;
  }

  /** Whether the mark at {@code i} belongs to the word that began at {@code start}. */
  private boolean joins(int mark, int start, int i) {
    boolean joining = mark == '.' || mark == ',' || isApostrophe(mark);
    if (!joining || i == start) {
      return false;
    }
    int previous = at(i - 1);
    int next = i + 1 < to ? at(i + 1) : ' ';
    return switch (mark) {
      case '.' -> isDigit(previous) && isDigit(next) || isInitial(start, i) && !(next == '.');
      case ',' -> isDigit(previous) && isDigit(next);
      case '\'', '’' -> Character.isLetter(previous) && Character.isLetter(next);
      default -> false;
    };
  }

  /** Whether a single letter stands before the stop at {@code i}: {@code U.S.}, {@code J.}. */
  private boolean isInitial(int start, int i) {
    return Character.isLetter(at(i - 1)) && (i - 1 == start || at(i - 2) == '.');
  }
}
