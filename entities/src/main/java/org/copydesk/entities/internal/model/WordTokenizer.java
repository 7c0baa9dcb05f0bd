package org.copydesk.entities.internal.model;

import java.util.HashSet;
import java.util.Set;
import org.copydesk.core.internal.Blanks;
import org.copydesk.core.internal.TokenReader;
import org.copydesk.core.internal.Tokens;
import org.copydesk.core.internal.WordFile;

/**
 * The tokens that the name model reads. Beside what {@link Tokens#of} joins, abbreviations keep
 * their full stop, addresses and accounts are one token, and so is a row of the same mark.
 */
public final class WordTokenizer extends TokenReader {
  /** Words that keep the full stop after them. */
  private static final Set<String> ABBREVIATIONS = abbreviations();

  /** The longest of them. */
  private static final int LONGEST_ABBREVIATION =
      ABBREVIATIONS.stream().mapToInt(String::length).max().orElse(0);

  /** Marks that stand each for itself; of others a row of the same is one token. */
  private static final String SINGLE = "()[]{}<>/";

  /** Marks that do not end an address. */
  private static final String NOT_LAST = ".,;:!?)\"'”’";

  private WordTokenizer(String text, int from, int to) {
    super(text, from, to);
  }

  private static Set<String> abbreviations() {
    String resource = "abbreviations.txt";
    Set<String> words = new HashSet<>();
    WordFile.words(WordTokenizer.class.getResourceAsStream(resource), resource)
        .values()
        .forEach(words::addAll);
    return Set.copyOf(words);
  }

  /** Returns the tokens of {@code text} from {@code from} to {@code to}. */
  public static Tokens tokens(String text, int from, int to) {
    return new WordTokenizer(text, from, to).read();
  }

  @Override
  protected int markEnd(int start, int point) {
    int end = start + Character.charCount(point);
    boolean named = point == '@' || point == '#';
    if (named && isWordPartAt(end)) {
      return nameEnd(end);
    }
    if (isApostrophe(point) && isLoneEnding(start)) {
      return end + 1;
    }
    if (SINGLE.indexOf(point) < 0) {
      while (end < to && pointAt(end) == point) {
        end += Character.charCount(point);
      }
    }
    return end;
  }

  /** Returns the end of the name of an account or a topic: {@code @desk_1}. */
  private int nameEnd(int start) {
    int end = start;
    while (end < to && (text.charAt(end) == '_' || isWordPartAt(end))) {
      end += Character.charCount(pointAt(end));
    }
    return end;
  }

  /** Whether {@code 's} stands at {@code i} by itself, as after a closing mark. */
  private boolean isLoneEnding(int i) {
    return i > from && i + 1 < to && lower(i + 1) == 's' && !isWordPartAt(i + 2);
  }

  @Override
  protected int wordEnd(int start) {
    int i = start;
    int part = start; // where the letters or digits began that have no mark between them
    while (i < to) {
      int point = pointAt(i);
      if (isWordPart(point)) {
        i += Character.charCount(point);
      } else if (point == '.') {
        if (!joinsStop(part, i)) {
          return keepsStop(start, part, i) ? i + 1 : i;
        }
        part = ++i;
      } else if (point == ':' && text.startsWith("://", i)) {
        return addressEnd(start, i);
      } else if (joins(point, i)) {
        part = ++i;
      } else {
        return i;
      }
    }
    return i;
  }

  /** Whether the mark at {@code i}, with a word before it, belongs to the word. */
  private boolean joins(int mark, int i) {
    int previous = text.charAt(i - 1);
    int next = i + 1 < to ? text.charAt(i + 1) : ' ';
    return switch (mark) {
      case ',', ':' -> isDigit(previous) && isDigit(next);
      case '\'', '’' -> isWordPart(next) && !isDigit(next);
      case '&' -> Character.isLetter(previous) && Character.isLetter(next);
      case '_', '@' -> isWordPartAt(i + 1);
      default -> false;
    };
  }

  /**
   * Whether the word goes on after the stop at {@code i}: {@code U.S}, {@code 1.5}, {@code a.com}.
   */
  private boolean joinsStop(int part, int i) {
    int previous = text.charAt(i - 1);
    int next = i + 1 < to ? text.charAt(i + 1) : ' ';
    if (isDigit(previous)) {
      return isDigit(next);
    }
    if (i - part == 1) {
      boolean chain =
          i - 2 >= from && text.charAt(i - 2) == '.' || i + 2 < to && text.charAt(i + 2) == '.';
      return Character.isLetter(next) && chain;
    }
    return Character.isLowerCase(next) && isDomainEnd(i + 1);
  }

  /** Whether the word ends with the stop at {@code i}: {@code U.S.}, {@code J.}, {@code Inc.}. */
  private boolean keepsStop(int start, int part, int i) {
    if (i - part == 1 && Character.isLetter(text.charAt(part))) {
      boolean first = part == start;
      boolean capital = Character.isUpperCase(text.charAt(part));
      return !first || capital && (text.charAt(part) != 'I' || isNameAfter(i + 1));
    }
    if (i - start <= LONGEST_ABBREVIATION) {
      String word = text.substring(start, i);
      return ABBREVIATIONS.contains(word) || word.equals("No") && isNumberAfter(i + 1);
    }
    return false;
  }

  /** Whether a name goes on at {@code i}: a blank, a capital, a small letter. */
  private boolean isNameAfter(int i) {
    return i + 2 < to
        && text.charAt(i) == ' '
        && Character.isUpperCase(text.charAt(i + 1))
        && Character.isLowerCase(text.charAt(i + 2));
  }

  private boolean isNumberAfter(int i) {
    int at = i < to && text.charAt(i) == ' ' ? i + 1 : i;
    return at < to && isDigit(text.charAt(at));
  }

  /**
   * Whether what begins at {@code i} looks like the end of a domain: {@code com}, {@code co.uk}.
   */
  private boolean isDomainEnd(int i) {
    int end = i;
    while (end < to && end < i + 12 && isWordPart(text.charAt(end))) {
      end++;
    }
    int length = end - i;
    boolean more =
        end + 1 < to && text.charAt(end) == '.' && Character.isLowerCase(text.charAt(end + 1));
    return length >= 2 && length <= 4 || more && length > 0;
  }

  private int addressEnd(int start, int i) {
    int end = i;
    while (end < to && !Blanks.isBlank(text.charAt(end))) {
      end++;
    }
    while (end > i && NOT_LAST.indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Math.max(end, start + 1);
  }
}
