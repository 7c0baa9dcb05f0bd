package org.copydesk.entities.internal;

import org.copydesk.core.EntityTagger;

/** The taggers made of rules, one of each: they keep no state. */
public final class RuleTaggers {
  /** Web and mail addresses. */
  public static final EntityTagger ADDRESSES = new RuleTagger(new AddressRule());

  private RuleTaggers() {}
}
