package org.copydesk.entities.internal;

import org.jspecify.annotations.Nullable;

/** Sums of money and percentages. */
final class AmountRule implements Rule {
  private final AmountReader reader;

  AmountRule(AmountReader reader) {
    this.reader = reader;
  }

  @Override
  public @Nullable Match at(Words words, int i) {
    Amount amount = reader.at(words, i);
    return amount == null ? null : new Match(amount.end(), amount.type());
  }
}
