package org.copydesk.entities.internal;

import org.copydesk.core.EntityTagger;

/** The taggers made of rules, one of each: they keep no state. */
public final class RuleTaggers {
  /** Web and mail addresses. */
  public static final RuleTagger ADDRESSES = new RuleTagger(new AddressRule());

  static final AmountReader AMOUNT_READER = new AmountReader();

  /** Sums of money and percentages. */
  public static final RuleTagger AMOUNTS = new RuleTagger(new AmountRule(AMOUNT_READER));

  /** Nationalities, peoples and religions. */
  public static final RuleTagger NATIONALITIES = new RuleTagger(new NationalityRule());

  static final DateReader DATE_READER = new DateReader();

  /** Dates and times of the day. */
  public static final RuleTagger DATES = new RuleTagger(new DateRule(DATE_READER));

  /** Titles and offices beside names. */
  public static final RuleTagger TITLES = new RuleTagger(new TitleRule());

  /** The places and the agency of the dateline. */
  public static final EntityTagger DATELINE = new DatelineTagger();

  /** Who took a picture, and for whom. */
  public static final EntityTagger CREDITS = new CreditTagger();

  private RuleTaggers() {}
}
