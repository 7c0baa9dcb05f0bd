package org.copydesk.core.internal;

/** Tells notes of the desk by their words. */
final class NoteWording {
  /** The longest note told by its words, in UTF-16 units; a longer line is text. */
  private static final int LONGEST = 700;

  /** The longest line that only says when the story was published. */
  private static final int LONGEST_STAMP = 70;

  /** The longest line like "3 Min Read", "14 comments". */
  private static final int LONGEST_COUNT = 24;

  /** The longest line that is an address or a telephone number. */
  private static final int LONGEST_ADDRESS = 60;

  /** The longest line that names a desk and its telephone. */
  private static final int LONGEST_DESK = 100;

  /** Digits of a telephone number; a date has fewer. */
  private static final int FEWEST_PHONE_DIGITS = 6;

  private static final PhraseTable NOTE_BEGINS = Wordings.table("note begins");
  private static final PhraseTable NOTE_LABEL = Wordings.table("note label");
  private static final PhraseTable NOTE_IS = Wordings.table("note is");
  private static final PhraseTable NOTE_STAMP = Wordings.table("note stamp");
  private static final PhraseTable NOTE_SHORT = Wordings.table("note short");
  private static final PhraseTable NOTE_AT_END = Wordings.table("note at end");
  private static final PhraseTable NOTE_SENTENCE = Wordings.table("note sentence");
  private static final PhraseTable NOTE_AFTER_NAMES = Wordings.table("note after names");

  private NoteWording() {}

  /** Whether the line is a note wherever it stands. */
  static boolean isNote(String text, int start, int end) {
    if (end - start > LONGEST) {
      return false;
    }
    int from = contentStart(text, start, end);
    int to = contentEnd(text, from, end);
    if (from >= to || NOTE_IS.endAt(text, from, to) == to) {
      return true;
    }
    int begun = NOTE_BEGINS.endAt(text, from, end);
    int labelled = NOTE_LABEL.endAt(text, from, end);
    return begun >= 0
        || labelled == to
        || labelled >= 0 && isLabelEnd(text, labelled, end)
        || isStamp(text, from, end)
        || isDesk(text, start, end)
        || isCount(text, from, to)
        || isSlug(text, start, end);
  }

  /** "3 Min Read", "14 comments". */
  private static boolean isCount(String text, int from, int to) {
    return to - from <= LONGEST_COUNT
        && Character.isDigit(text.charAt(from))
        && NOTE_SHORT.isWithin(text, from, to);
  }

  /** "jane.doe@example.com", "+46 555 0101", "SOURCE Brightwater Inc.": the end of a release. */
  private static boolean isAddress(String text, int start, int end) {
    if (end - start > LONGEST_ADDRESS) {
      return false;
    }
    int digits = 0;
    int letters = 0;
    int blanks = 0;
    boolean at = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      letters += Character.isLetter(c) ? 1 : 0;
      blanks += Blanks.isBlank(c) ? 1 : 0;
      at |= c == '@' && i > start;
    }
    return at && blanks == 0
        || letters == 0 && digits >= FEWEST_PHONE_DIGITS
        || text.startsWith("SOURCE ", start) && NameShape.areNames(text, start + 7, end);
  }

  /** "-- Alderton newsroom, +44 161 555 0101", "((Jane Doe, +32 2 555 0101))": whom to ask. */
  private static boolean isDesk(String text, int start, int end) {
    boolean marked = text.startsWith("--", start) || text.startsWith("((", start);
    if (!marked || end - start > LONGEST_DESK || LineShape.endsSentence(text, start, end)) {
      return false;
    }
    int digits = 0;
    for (int i = start; i < end; i++) {
      digits += text.charAt(i) >= '0' && text.charAt(i) <= '9' ? 1 : 0;
    }
    return digits >= FEWEST_PHONE_DIGITS;
  }

  /** The first line of wire copy, "BC-OH--Bridge", "AM-Bridge Closed, 1st Ld". */
  private static boolean isSlug(String text, int start, int end) {
    return end - start <= LONGEST_STAMP
        && end - start > 3
        && "ABP".indexOf(text.charAt(start)) >= 0
        && "CM".indexOf(text.charAt(start + 1)) >= 0
        && text.charAt(start + 2) == '-'
        && !LineShape.endsSentence(text, start, end);
  }

  /** Whether the line is a note where it stands among the last ones. */
  static boolean isNoteAtEnd(String text, int start, int end) {
    if (end - start > LONGEST / 2) {
      return false;
    }
    if (isAddress(text, start, end)) {
      return true;
    }
    for (int i = start; i < end; i++) {
      boolean begins = i == start || Blanks.isBlank(text.charAt(i - 1));
      if (begins && isNoteAtEndFrom(text, start, i, end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoteAtEndFrom(String text, int start, int i, int end) {
    boolean sentence = i == start || i > start + 2 && text.charAt(i - 2) == '.';
    return NOTE_AT_END.endAt(text, i, end) >= 0
        || sentence && NOTE_SENTENCE.endAt(text, i, end) >= 0
        || NOTE_AFTER_NAMES.endAt(text, i, end) >= 0 && NameShape.areNames(text, start, i)
        || isContributed(text, start, i, end);
  }

  /** "Associated Press writer Jane Doe contributed.": names, and the one verb at the end. */
  private static boolean isContributed(String text, int start, int i, int end) {
    return text.startsWith("contributed", i)
        && contentEnd(text, i, end) == i + "contributed".length()
        && NameShape.areNames(text, start, i);
  }

  /** "Updated 3:45 PM ET, Mon May 6, 2021", "May 6, 2021": a few words, a digit, no final mark. */
  private static boolean isStamp(String text, int start, int end) {
    if (end - start > LONGEST_STAMP) {
      return false;
    }
    boolean begins = NOTE_STAMP.endAt(text, start, end) >= 0;
    int digits = 0;
    int lower = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
      boolean wordBegins = i == start || Blanks.isBlank(text.charAt(i - 1));
      lower += wordBegins && Character.isLowerCase(c) ? 1 : 0;
    }
    int most = begins ? 2 : 1;
    boolean dated =
        digits >= 4
            && (begins || Character.isDigit(text.charAt(start)) && hasMonth(text, start, end));
    // "Updated 4:15 p.m. ET", "10:32 GMT"
    boolean timed =
        digits >= 3
            && LineShape.count(text, ':', start, end) == 1
            && (begins || Character.isDigit(text.charAt(start)));
    return (dated || timed) && lower <= most && !LineShape.endsSentence(text, start, end);
  }

  private static boolean hasMonth(String text, int start, int end) {
    return NOTE_STAMP.isWithin(text, start, end);
  }

  private static boolean isLabelEnd(String text, int end, int to) {
    int i = Blanks.skip(text, end, to);
    return i < to && (text.charAt(i) == ':' || i > end && "-–—".indexOf(text.charAt(i)) >= 0);
  }

  /** Skips what notes are decorated with: brackets, dashes, stars. */
  private static int contentStart(String text, int start, int end) {
    int i = start;
    while (i < end
        && !Character.isLetterOrDigit(text.charAt(i))
        && "©$£€\"“‘'•".indexOf(text.charAt(i)) < 0) {
      i++;
    }
    return i;
  }

  private static int contentEnd(String text, int start, int end) {
    int i = end;
    while (i > start && !Character.isLetterOrDigit(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
