package org.copydesk.entities.internal.model;

import java.util.Locale;

/**
 * All that is known of a word by itself: hashes of its forms, its clusters, the lists it is on. A
 * model makes one for every different word and keeps it. Immutable and thread-safe.
 */
public final class Word {
  private static final int AFFIXES = 4;

  /** How many {@link #kind kinds} of word there are for the steps from label to label. */
  public static final int KINDS = 7;

  static final String BEFORE_TEXT = "<s>";
  static final String AFTER_TEXT = "</s>";

  /** The {@link #kind} of a hyphen. */
  static final int HYPHEN = 6;

  /** As printed; in a block of capitals, with a capital at the beginning alone. */
  final String form;

  /** In small letters. */
  final String lower;

  /** Whether it begins with a capital letter. */
  final boolean capitalised;

  /** Whether it is all capitals in a block that is not. */
  final boolean allCapitals;

  /** Whether it has a letter. */
  final boolean hasLetter;

  final boolean isNumber;

  /** From 0 to {@link #KINDS}: what the weight of a step from label to label depends on. */
  final int kind;

  final long formHash;
  final long lowerHash;
  final long shape;
  final long longShape;
  final long[] prefixes;
  final long[] suffixes;

  /** Clusters from coarse to fine; of a word in none, its shape instead. */
  final long clusterA;

  final long clusterB;
  final long clusterC;
  final long clusterD;

  /** 0 if it is on no list. */
  final long lists;

  /**
   * What a model makes of it by itself, for each word that sees it: {@link Labels#COUNT} scores for
   * each offset. Empty until a model sets it.
   */
  final float[] scores;

  Word(String printed, Casing casing, WordLists knowledge, Symbols symbols) {
    boolean upper = false;
    boolean small = false;
    boolean digit = false;
    boolean letter = false;
    for (int i = 0; i < printed.length(); i++) {
      char c = printed.charAt(i);
      upper |= Character.isUpperCase(c);
      small |= Character.isLowerCase(c);
      digit |= Character.isDigit(c);
      letter |= Character.isLetter(c);
    }
    boolean inCapitals = casing == Casing.CAPITALS;
    boolean recase = inCapitals && upper && printed.length() > 1 && printed.indexOf('.') < 0;
    form = recase ? printed.charAt(0) + printed.substring(1).toLowerCase(Locale.ROOT) : printed;
    lower = form.toLowerCase(Locale.ROOT);
    hasLetter = letter;
    isNumber = digit && !letter;
    capitalised = Character.isUpperCase(form.codePointAt(0));
    allCapitals = upper && !small && form.length() > 1 && !inCapitals;
    kind = kind(inCapitals);
    String plainShape = shape(form, 1);
    formHash = symbols.of(form);
    lowerHash = symbols.of(lower);
    shape = symbols.of(casing.mark + plainShape);
    longShape = symbols.of(casing.mark + shape(form, 4));
    prefixes = new long[AFFIXES];
    suffixes = new long[AFFIXES];
    int length = lower.length();
    String mark = capitalised ? "^" : "";
    for (int i = 0; i < AFFIXES && (letter || digit) && (i == 0 || i + 1 < length); i++) {
      prefixes[i] = symbols.of(mark + lower.substring(0, i + 1));
      suffixes[i] = symbols.of(mark + lower.substring(length - i - 1));
    }
    int cluster = knowledge.cluster(lower);
    if (cluster == WordLists.NO_CLUSTER) {
      String unknown = letter ? "?" + plainShape : digit ? "#" : "p";
      clusterA = symbols.of(unknown);
      clusterB = clusterA;
      clusterC = clusterA;
      clusterD = clusterA;
    } else {
      clusterA = symbols.of("a" + knowledge.wider(cluster, 0));
      clusterB = symbols.of("b" + knowledge.wider(cluster, 1));
      clusterC = symbols.of("c" + knowledge.wider(cluster, 2));
      clusterD = symbols.of("d" + cluster);
    }
    lists = (knowledge.listsOf(lower) & WordLists.FIRST_NAME) != 0 ? symbols.of("first") : 0;
    scores = new float[0];
  }

  private Word(Word word, float[] scores) {
    form = word.form;
    lower = word.lower;
    capitalised = word.capitalised;
    allCapitals = word.allCapitals;
    hasLetter = word.hasLetter;
    isNumber = word.isNumber;
    kind = word.kind;
    formHash = word.formHash;
    lowerHash = word.lowerHash;
    shape = word.shape;
    longShape = word.longShape;
    prefixes = word.prefixes;
    suffixes = word.suffixes;
    clusterA = word.clusterA;
    clusterB = word.clusterB;
    clusterC = word.clusterC;
    clusterD = word.clusterD;
    lists = word.lists;
    this.scores = scores;
  }

  /** Returns a copy with these scores, which are not copied. */
  Word withScores(float[] scores) {
    return new Word(this, scores);
  }

  private int kind(boolean inCapitals) {
    if (inCapitals) {
      return hasLetter ? 5 : 0;
    }
    if (capitalised) {
      return allCapitals ? 2 : 1;
    }
    return hasLetter ? 3 : isNumber ? 4 : lower.equals("-") ? HYPHEN : 0;
  }

  /** Returns the classes of the characters; of equal ones in a row at most {@code longest}. */
  private static String shape(String text, int longest) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < text.length() && shape.length() < 24; i++) {
      char c = text.charAt(i);
      char one =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : Character.isDigit(c) ? 'd' : c;
      run = one == last ? run + 1 : 1;
      if (run <= longest) {
        shape.append(one);
      }
      last = one;
    }
    return shape.toString();
  }
}
