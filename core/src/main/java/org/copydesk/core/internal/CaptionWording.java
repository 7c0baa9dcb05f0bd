package org.copydesk.core.internal;

/** Tells captions by their words and by the credit at their end. */
final class CaptionWording {
  /** The longest caption told by its words, in UTF-16 units; a longer line is text. */
  private static final int LONGEST = 700;

  /** The longest credit in parentheses at the end of a caption. */
  private static final int LONGEST_CREDIT = 120;

  private static final PhraseTable CAPTION_BEGINS = Wordings.table("caption begins");
  private static final PhraseTable CAPTION_LABEL = Wordings.table("caption label");
  private static final PhraseTable CREDIT = Wordings.table("credit");
  private static final PhraseTable CAPTION_WORDING = Wordings.table("caption wording");

  private CaptionWording() {}

  /** Whether the line is a caption wherever it stands. */
  static boolean isCaption(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int labelled = CAPTION_LABEL.endAt(text, start, end);
    return CAPTION_BEGINS.endAt(text, start, end) >= 0
        || labelled >= 0 && labelled < end && text.charAt(labelled) == ':'
        || hasCreditInParentheses(text, start, end)
        || hasCreditAtEnd(text, start, end);
  }

  /** "(Jane Doe/The Canadian Press via AP, File)" at the end. */
  private static boolean hasCreditInParentheses(String text, int start, int end) {
    int close = text.charAt(end - 1) == '.' ? end - 2 : end - 1;
    if (close <= start || text.charAt(close) != ')' && text.charAt(close) != ']') {
      return false;
    }
    int open = close;
    while (open > start && close - open < LONGEST_CREDIT && "([".indexOf(text.charAt(open)) < 0) {
      open--;
    }
    if ("([".indexOf(text.charAt(open)) < 0) {
      return false;
    }
    boolean several = LineShape.count(text, '/', open, close) > 0;
    int first = CREDIT.endAt(text, open + 1, close);
    // "(AP)" alone is an agency's sign after any text; a slash or a second word makes it a credit.
    return CREDIT.isWithin(text, open + 1, close)
        && (several || first != close)
        && NameShape.areNames(text, open + 1, close);
  }

  /**
   * "... in Paris. Photo: Jane Doe/Reuters", "... in Paris. REUTERS/Jane Doe", "... | AP Photo".
   */
  private static boolean hasCreditAtEnd(String text, int start, int end) {
    int from = creditStart(text, start, end);
    if (from <= start + 2 || end - from > LONGEST_CREDIT || from >= end) {
      return false;
    }
    return CREDIT.isWithin(text, from, end)
        && (LineShape.count(text, '/', from, end) > 0
            || LineShape.count(text, ':', from, end) > 0
            || text.charAt(from - 2) == '|')
        && NameShape.areNames(text, from, end);
  }

  /** Returns what follows the last full stop or bar that a blank follows; {@code start} if none. */
  private static int creditStart(String text, int start, int end) {
    for (int i = end - 2; i > start && end - i < LONGEST_CREDIT; i--) {
      char c = text.charAt(i);
      if ((c == '.' || c == '|') && Blanks.isBlank(text.charAt(i + 1))) {
        return i + 2;
      }
    }
    return start;
  }

  /**
   * Whether the line has the wording of a caption; it counts only above the story's first
   * paragraph.
   */
  static boolean isWordedAsCaption(String text, int start, int end) {
    return end - start <= LONGEST && CAPTION_WORDING.isWithin(text, start, end);
  }

  /**
   * Whether the line ends in an agency in parentheses, which is a credit above the first paragraph.
   */
  static boolean endsInAgency(String text, int start, int end) {
    int open = LineShape.last(text, '(', start, end);
    return open > start
        && text.charAt(end - 1) == ')'
        && CREDIT.endAt(text, open + 1, end - 1) == end - 1;
  }
}
