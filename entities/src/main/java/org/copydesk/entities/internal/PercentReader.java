package org.copydesk.entities.internal;

import java.math.BigDecimal;
import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityValue.Percentage;
import org.copydesk.entities.EntityValue.Percentage.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Reads percentages: {@code 12.5%}, {@code 10 per cent}, {@code five percentage points}, {@code 25
 * basis points}, {@code 10-15%}, {@code 10 to 15 percent}, {@code -0.3%}, {@code 7.5 pct}.
 */
final class PercentReader {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private PercentReader() {}

  /** Returns the percentage whose number is {@code number}, which begins at {@code start}. */
  static @Nullable Amount read(Words words, int start, Numeral number) {
    Amount one = withUnit(words, number.end(), number.value());
    if (one != null) {
      return signed(words, start, one);
    }
    int second = Ranges.second(words, number.end());
    if (second < 0) {
      return null;
    }
    Numeral other = Numeral.at(words, second);
    Amount range = other == null ? null : withUnit(words, other.end(), other.value());
    return range == null ? null : new Amount(range.end(), EntityType.PERCENT, null);
  }

  private static @Nullable Amount withUnit(Words words, int offset, @Nullable BigDecimal value) {
    String text = words.text();
    int i = words.firstFrom(offset);
    if (words.isMark(i, '-') && words.start(i) == offset) {
      i++;
    }
    if (i >= words.size() || words.start(i) > offset + 1) {
      return null;
    }
    if (words.isMark(i, '%')) {
      return amount(words.end(i), value, Unit.PERCENT);
    }
    int end =
        words.is(i, "percent") || words.is(i, "pct")
            ? i
            : words.is(i, "per") && words.is(i + 1, "cent") ? i + 1 : -1;
    if (end >= 0) {
      int point = words.isMark(end + 1, '-') ? end + 2 : end + 1;
      return isPoint(words, point)
          ? amount(words.end(point), value, Unit.PERCENTAGE_POINT)
          : amount(words.end(end), value, Unit.PERCENT);
    }
    int point = words.isMark(i + 1, '-') ? i + 2 : i + 1;
    if (!isPoint(words, point)) {
      return null;
    }
    if (words.is(i, "percentage")) {
      return amount(words.end(point), value, Unit.PERCENTAGE_POINT);
    }
    boolean basis = words.is(i, "basis");
    return basis
        ? amount(
            words.end(point), value == null ? null : value.divide(HUNDRED), Unit.PERCENTAGE_POINT)
        : null;
  }

  private static boolean isPoint(Words words, int i) {
    return words.is(i, "point") || words.is(i, "points");
  }

  private static Amount amount(int end, @Nullable BigDecimal value, Unit unit) {
    Percentage percentage = value == null ? null : new Percentage(value, unit);
    return new Amount(end, EntityType.PERCENT, percentage);
  }

  /** Makes {@code -0.3%} and {@code −0.3%} negative; the sign is part of the entity's text. */
  private static Amount signed(Words words, int start, Amount amount) {
    boolean minus = "-−".indexOf(words.text().charAt(start)) >= 0;
    return minus && amount.value() instanceof Percentage p
        ? new Amount(amount.end(), amount.type(), new Percentage(p.number().negate(), p.unit()))
        : amount;
  }
}
