package org.copydesk.entities.internal.training;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Says where the blanks were between the tokens of an annotated sentence, so that a model learns
 * from text as it is printed.
 */
final class Detokenizer {
  /** Words that do not follow a hyphen: before them it is a dash. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "who", "which", "the", "a", "an", "and", "but", "as", "is", "was", "it", "he", "she",
          "they", "this", "that", "or", "for", "with", "we", "i", "in", "of", "on", "at", "are",
          "were", "has", "have", "not", "so", "if", "when", "where", "there", "his", "her", "its",
          "their", "you", "both", "also", "such", "from", "even", "because", "what", "will",
          "would", "these", "those", "after", "before", "while", "said", "says");

  private static final Pattern CLITIC = Pattern.compile("['’](?:s|S|re|ve|ll|d|m)|n['’]t");
  private static final Set<String> CLITIC_LETTERS = Set.of("s", "t", "re", "ve", "ll");
  private static final String CLOSING = ",.;:!?)]}%”";
  private static final String OPENING = "([{“‘#@$£€";

  private final List<String> tokens;
  private final List<String> tags;
  private boolean quoteOpen;

  Detokenizer(List<String> tokens, List<String> tags) {
    this.tokens = tokens;
    this.tags = tags;
  }

  /** Whether a blank stands before token {@code i}; to be asked for each token in turn. */
  boolean blankBefore(int i) {
    String token = tokens.get(i);
    boolean blank = i > 0 && blankBetween(tokens.get(i - 1), token, i);
    if (token.equals("\"")) {
      quoteOpen = !quoteOpen;
    }
    return blank;
  }

  private boolean blankBetween(String before, String token, int i) {
    boolean inName = tags.get(i).startsWith("I-");
    String twoBefore = i > 1 ? tokens.get(i - 2) : "";
    String after = i + 1 < tokens.size() ? tokens.get(i + 1) : "";
    if (token.equals("\"") || before.equals("\"")) {
      return !quoteOpen;
    }
    if (CLOSING.contains(token) || OPENING.contains(before) || CLITIC.matcher(token).matches()) {
      return false;
    }
    if (token.equals("’") || token.equals("/") || before.equals("/")) {
      return false;
    }
    if (before.equals("’")) {
      return !CLITIC_LETTERS.contains(token) && !(inName && twoBefore.length() <= 2);
    }
    if (token.equals("'")) {
      return !before.endsWith("s") && !inName;
    }
    if (before.equals("'")) {
      return !inName && twoBefore.endsWith("s");
    }
    if (token.equals("-")) {
      return !joins(before, after);
    }
    if (before.equals("-")) {
      return !joins(twoBefore, token);
    }
    return !before.equals(".") || !joinsStop(twoBefore, token, after, inName);
  }

  /** Whether a hyphen between these two has no blanks around it. */
  private static boolean joins(String before, String after) {
    return isWord(before) && isWord(after) && !FUNCTION_WORDS.contains(after);
  }

  /** {@code U.S.} and {@code site.com}. */
  private static boolean joinsStop(String before, String token, String after, boolean inName) {
    boolean initials = isCapital(before) && isCapital(token) && after.equals(".");
    boolean domain = inName && Character.isLowerCase(token.charAt(0)) && token.length() <= 4;
    return initials || domain;
  }

  private static boolean isWord(String token) {
    return !token.isEmpty() && Character.isLetterOrDigit(token.codePointAt(0));
  }

  private static boolean isCapital(String token) {
    return token.length() == 1 && Character.isUpperCase(token.charAt(0));
  }
}
