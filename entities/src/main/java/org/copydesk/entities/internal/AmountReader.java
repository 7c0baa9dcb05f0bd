package org.copydesk.entities.internal;

import org.jspecify.annotations.Nullable;

/** Reads sums of money and percentages. Immutable and thread-safe. */
final class AmountReader {
  private final MoneyReader money = new MoneyReader();

  /** Returns the amount that begins with token {@code i}, null if none does. */
  @Nullable Amount at(Words words, int i) {
    char first = words.first(i);
    if (Numeral.isDigit(first)) {
      return number(words, i);
    }
    if (Character.isLetter(first)) {
      Amount amount = mayBePrefix(words, i) ? money.prefixed(words, words.start(i)) : null;
      return amount != null ? amount : number(words, i);
    }
    if (isSign(first)) {
      return signed(words, i);
    }
    return isCurrency(first) ? money.prefixed(words, words.start(i)) : null;
  }

  private @Nullable Amount number(Words words, int i) {
    Numeral number = Numeral.ofToken(words, i);
    if (number == null) {
      return null;
    }
    Amount percent = PercentReader.read(words, words.start(i), number);
    return percent != null ? percent : money.suffixed(words, number);
  }

  /** Reads {@code -0.3%}: a sign after a blank, right before a digit. */
  private @Nullable Amount signed(Words words, int i) {
    int start = words.start(i);
    boolean apart = start == 0 || !Character.isLetterOrDigit(words.text().charAt(start - 1));
    if (!apart || !words.touchesNext(i) || !Numeral.isDigit(words.first(i + 1))) {
      return null;
    }
    Numeral number = Numeral.at(words, words.start(i + 1));
    return number == null ? null : PercentReader.read(words, start, number);
  }

  /**
   * Whether a digit or sign follows the letters of token {@code i} so soon that they may be a
   * currency: {@code US$3}, {@code Rs 5}, {@code RM10}, {@code Rs. 5}.
   */
  private static boolean mayBePrefix(Words words, int i) {
    String text = words.text();
    int at = words.start(i);
    int limit = Math.min(words.limit(), at + 8);
    while (at < limit && Character.isLetter(text.charAt(at))) {
      at++;
    }
    int marks = 0;
    while (at < limit && marks < 5) {
      char c = text.charAt(at++);
      if (Numeral.isDigit(c) || isCurrency(c)) {
        return true;
      }
      if (c != '.' && c != ' ' && c != '\u00A0' && c != '/' && c != 'S') {
        return false;
      }
      marks++;
    }
    return false;
  }

  private static boolean isSign(char c) {
    return c == '-' || c == '−' || c == '+';
  }

  private static boolean isCurrency(char c) {
    return c == '$' || c >= 128 && Character.getType(c) == Character.CURRENCY_SYMBOL;
  }
}
