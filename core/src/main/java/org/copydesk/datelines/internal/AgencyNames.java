package org.copydesk.datelines.internal;

import java.util.Optional;

/** The normal names of agencies, for {@code Dateline}. */
public final class AgencyNames {
  private AgencyNames() {}

  /** Returns the normal name of the agency printed as {@code source}; empty if it is none. */
  public static Optional<String> normal(String source) {
    Agency agency = Atlas.get().agencies().leading(source, 0, source.length(), new FoldedName());
    return agency == null || !agency.isAgency() ? Optional.empty() : Optional.of(agency.name());
  }
}
