package org.copydesk.entities.internal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A number as print writes it: {@code 1,234.5}, {@code 1.5 billion}, {@code 5 crore}, {@code 30bn},
 * {@code twenty-five}, {@code half a million}, {@code tens of millions of}.
 *
 * @param end the index in the text after it
 * @param value what it amounts to, null where it says no exact number ({@code millions})
 * @param shape how it is written
 */
record Numeral(int end, @Nullable BigDecimal value, Shape shape) {
  /** How a number is written: rules trust a plain short one less. */
  enum Shape {
    /** Digits alone: {@code 50}. */
    PLAIN,
    /** Digits in groups: {@code 1,000}. */
    GROUPED,
    /** With a word such as million. */
    SCALED,
    /** In words alone: {@code twenty}. */
    WORDS,
    /** {@code millions of}. */
    VAGUE
  }

  /** Digits and marks; a longer run is no number that anybody prints. */
  private static final int LONGEST = 40;

  /** {@code lakh crore}, {@code hundred million}: no number has more of them. */
  private static final int MOST_SCALES = 3;

  private static final WordTable<BigDecimal> SCALES = scales();
  private static final WordTable<BigDecimal> LETTERS =
      new WordTable<>(
          Map.of(
              "k", ten(3), "m", ten(6), "mn", ten(6), "mil", ten(6), "b", ten(9), "bn", ten(9),
              "bln", ten(9), "mln", ten(6), "tn", ten(12), "trn", ten(12)));
  private static final WordTable<BigDecimal> UNITS = units();

  /** What a number in words may begin with: most words are told from it by one look. */
  private static final WordTable<String> FIRST_WORDS = firstWords();

  private static BigDecimal ten(int power) {
    return BigDecimal.ONE.scaleByPowerOfTen(power);
  }

  private static WordTable<BigDecimal> scales() {
    Map<String, BigDecimal> scales = new LinkedHashMap<>();
    scales.put("hundred", ten(2));
    scales.put("thousand", ten(3));
    scales.put("million", ten(6));
    scales.put("billion", ten(9));
    scales.put("trillion", ten(12));
    scales.put("lakh", ten(5));
    scales.put("lakhs", ten(5));
    scales.put("crore", ten(7));
    scales.put("crores", ten(7));
    return new WordTable<>(scales);
  }

  private static WordTable<BigDecimal> units() {
    String[] names = {
      "zero",
      "one",
      "two",
      "three",
      "four",
      "five",
      "six",
      "seven",
      "eight",
      "nine",
      "ten",
      "eleven",
      "twelve",
      "thirteen",
      "fourteen",
      "fifteen",
      "sixteen",
      "seventeen",
      "eighteen",
      "nineteen"
    };
    String[] tens = {"twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
    Map<String, BigDecimal> units = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      units.put(names[i], BigDecimal.valueOf(i));
    }
    for (int i = 0; i < tens.length; i++) {
      units.put(tens[i], BigDecimal.valueOf(20 + 10L * i));
    }
    return new WordTable<>(units);
  }

  private static WordTable<String> firstWords() {
    Set<String> words = new LinkedHashSet<>(List.of("a", "half", "tens", "dozens"));
    words.addAll(UNITS.words());
    for (String scale : SCALES.words()) {
      words.add(scale);
      words.add(scale + "s");
    }
    return WordTable.of(words.toArray(String[]::new));
  }

  /** Returns the number at {@code offset} of the text, null if there is none. */
  static @Nullable Numeral at(Words words, int offset) {
    return offset < words.limit() && isDigit(words.text().charAt(offset))
        ? digits(words, offset)
        : inWords(words, words.firstFrom(offset));
  }

  /** Returns the number that begins with token {@code i}, null if none does. */
  static @Nullable Numeral ofToken(Words words, int i) {
    return isDigit(words.first(i)) ? digits(words, words.start(i)) : inWords(words, i);
  }

  private static @Nullable Numeral digits(Words words, int offset) {
    String text = words.text();
    StringBuilder digits = new StringBuilder();
    int limit = Math.min(words.limit(), offset + LONGEST);
    int at = offset;
    int groups = 0;
    int points = 0;
    while (at < limit && isDigit(text.charAt(at)) || isInner(text, at, limit)) {
      char c = text.charAt(at++);
      groups += c == ',' ? 1 : 0;
      points += c == '.' ? 1 : 0;
      if (c != ',') {
        digits.append(c);
      }
    }
    if (at == limit && limit < words.limit() && isDigit(text.charAt(at))) {
      return null;
    }
    String plain = points > 1 ? digits.toString().replace(".", "") : digits.toString();
    BigDecimal value = new BigDecimal(plain);
    Shape shape = groups > 0 || points > 1 ? Shape.GROUPED : Shape.PLAIN;
    return scaled(words, new Numeral(at, value, shape));
  }

  private static boolean isInner(String text, int at, int limit) {
    return at + 1 < limit
        && (text.charAt(at) == ',' || text.charAt(at) == '.')
        && isDigit(text.charAt(at + 1));
  }

  /** Adds the words that follow a number: {@code million}, {@code lakh crore}, {@code bn}. */
  private static Numeral scaled(Words words, Numeral number) {
    String text = words.text();
    Numeral all = number;
    for (int i = 0; i < MOST_SCALES; i++) {
      int from = all.end;
      if (from < words.limit()
          && (text.charAt(from) == ' '
              || text.charAt(from) == '-'
              || text.charAt(from) == '\u00A0')) {
        from++;
      }
      int to = letters(words, from);
      BigDecimal scale = SCALES.get(text, from, to);
      if (scale == null && i == 0 && to - from <= 3) {
        scale = LETTERS.get(text, from, to);
        // "5 m" may be metres and "5 b" anything: a letter apart must be a capital or "bn"
        if (from > all.end
            && scale != null
            && to - from == 1
            && !Character.isUpperCase(text.charAt(from))) {
          scale = null;
        }
      }
      BigDecimal value = all.value;
      if (scale == null || value == null) {
        return all;
      }
      all = new Numeral(to, value.multiply(scale), Shape.SCALED);
    }
    return all;
  }

  private static int letters(Words words, int from) {
    int to = from;
    while (to < words.limit() && to - from < 10 && Character.isLetter(words.text().charAt(to))) {
      to++;
    }
    return to;
  }

  private static @Nullable Numeral inWords(Words words, int i) {
    if (words.in(FIRST_WORDS, i) == null) {
      return null;
    }
    if (words.is(i, "half") && words.is(i + 1, "a") && words.in(SCALES, i + 2) != null) {
      return scaled(words, new Numeral(words.end(i + 1), new BigDecimal("0.5"), Shape.WORDS));
    }
    if (words.in(SCALES, i) != null) { // "a billion-dollar firm", "several hundred million yen"
      Numeral scaled = scaled(words, new Numeral(words.end(i), BigDecimal.ONE, Shape.WORDS));
      return new Numeral(scaled.end, null, Shape.VAGUE);
    }
    if (words.is(i, "a") && words.in(SCALES, i + 1) != null && !words.isMark(i + 2, '-')) {
      return scaled(words, new Numeral(words.end(i), BigDecimal.ONE, Shape.WORDS));
    }
    BigDecimal unit = words.in(UNITS, i);
    if (unit == null) {
      return vague(words, i);
    }
    int last = i;
    if (unit.intValue() >= 20) {
      int next = words.isMark(i + 1, '-') ? i + 2 : i + 1;
      BigDecimal small = words.in(UNITS, next);
      if (small != null && small.intValue() < 10 && small.signum() > 0) {
        unit = unit.add(small);
        last = next;
      }
    }
    return scaled(words, new Numeral(words.end(last), unit, Shape.WORDS));
  }

  /** Reads {@code millions of}, {@code hundreds of thousands of}, {@code tens of billions of}. */
  private static @Nullable Numeral vague(Words words, int i) {
    int at = i;
    while (at < i + 6 && isPlural(words, at) && words.is(at + 1, "of")) {
      at += 2;
    }
    return at == i ? null : new Numeral(words.end(at - 1), null, Shape.VAGUE);
  }

  private static boolean isPlural(Words words, int i) {
    if (words.is(i, "tens") || words.is(i, "dozens")) {
      return true;
    }
    int end = words.end(i);
    int start = words.start(i);
    return end - start > 4
        && words.text().charAt(end - 1) == 's'
        && SCALES.get(words.text(), start, end - 1) != null;
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
