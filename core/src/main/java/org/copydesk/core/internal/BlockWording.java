package org.copydesk.core.internal;

import java.util.List;
import java.util.Map;
import org.copydesk.core.Block;
import org.jspecify.annotations.Nullable;

/**
 * Tells notes, bylines and captions by their words, listed in {@code block-wording.txt}. What a
 * line is by its place and shape is {@link BlockReader}'s matter.
 */
final class BlockWording {
  /** The longest note or caption told by its words, in UTF-16 units; a longer line is text. */
  private static final int LONGEST = 700;

  /** The longest line that only says when the story was published. */
  private static final int LONGEST_STAMP = 70;

  /** The longest headline with a full stop. */
  private static final int LONGEST_HEADLINE = 100;

  /** The longest byline. */
  private static final int LONGEST_BYLINE = 140;

  /** The longest credit in parentheses at the end of a caption. */
  private static final int LONGEST_CREDIT = 120;

  private static final Map<String, List<String>> LISTS =
      WordFile.lines(BlockWording.class, "block-wording.txt");

  private static final PhraseTable NOTE_BEGINS = table("note begins");
  private static final PhraseTable NOTE_LABEL = table("note label");
  private static final PhraseTable NOTE_IS = table("note is");
  private static final PhraseTable NOTE_STAMP = table("note stamp");
  private static final PhraseTable NOTE_AT_END = table("note at end");
  private static final PhraseTable NOTE_SENTENCE = table("note sentence");
  private static final PhraseTable NOTE_AFTER_NAMES = table("note after names");
  private static final PhraseTable CAPTION_BEGINS = table("caption begins");
  private static final PhraseTable CAPTION_LABEL = table("caption label");
  private static final PhraseTable CREDIT = table("credit");
  private static final PhraseTable CAPTION_WORDING = table("caption wording");
  private static final PhraseTable NOT_HEADLINE_BEGINS = table("not headline begins");
  private static final PhraseTable NOT_IN_HEADLINE = table("not in headline");
  private static final PhraseTable BYLINE_BEGINS = table("byline begins");
  private static final PhraseTable BYLINE_ROLE = table("byline role");

  private BlockWording() {}

  private static PhraseTable table(String section) {
    List<String> phrases = LISTS.get(section);
    if (phrases == null) {
      throw new IllegalStateException("block-wording.txt has no section " + section);
    }
    return new PhraseTable(phrases);
  }

  /**
   * Returns what the line from {@code start} to {@code end} is by its words, null if they tell
   * nothing.
   */
  static Block.@Nullable Kind kindOf(String text, int start, int end) {
    if (isNote(text, start, end)) {
      return Block.Kind.NOTE;
    }
    if (isByline(text, start, end)) {
      return Block.Kind.BYLINE;
    }
    return isCaption(text, start, end) ? Block.Kind.CAPTION : null;
  }

  /** Whether the line is a note wherever it stands. */
  private static boolean isNote(String text, int start, int end) {
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
        || isSlug(text, start, end);
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
    return dated && lower <= most && !LineShape.endsSentence(text, start, end);
  }

  private static boolean hasMonth(String text, int start, int end) {
    return NOTE_STAMP.isWithin(text, start, end);
  }

  /**
   * Whether a line that ends with a full stop may be a headline: short, and without the words that
   * running text has and headlines drop. It counts only for a story's first line.
   */
  static boolean isWordedAsHeadline(String text, int start, int end) {
    return end - start <= LONGEST_HEADLINE
        && LineShape.words(text, start, end) >= 3
        && NOT_HEADLINE_BEGINS.endAt(text, start, end) < 0
        && !NOT_IN_HEADLINE.isWithin(text, start, end);
  }

  private static boolean isByline(String text, int start, int end) {
    if (end - start > LONGEST_BYLINE) {
      return false;
    }
    int name = BYLINE_BEGINS.endAt(text, start, end);
    if (name >= 0) {
      boolean by =
          end - name > 3 && (Blanks.isBlank(text.charAt(name)) || text.charAt(name) == ':');
      return by
          && NameShape.areNames(text, name + 1, end)
          && !LineShape.endsSentence(text, start, end);
    }
    if (BYLINE_ROLE.endAt(text, start, end) == end) {
      return true;
    }
    int comma =
        Math.max(LineShape.last(text, ',', start, end), LineShape.last(text, '|', start, end));
    if (comma <= start) {
      return false;
    }
    int role = Blanks.skip(text, comma + 1, end);
    return BYLINE_ROLE.endAt(text, role, end) == end && NameShape.areNames(text, start, comma);
  }

  private static boolean isCaption(String text, int start, int end) {
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
