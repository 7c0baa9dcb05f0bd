package org.copydesk.datelines.internal;

import java.util.List;
import java.util.Optional;
import org.copydesk.core.Span;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.DatelineParser;
import org.copydesk.datelines.Place;

/** The standard parser: capitals, source in parentheses, dash. */
public final class StandardDatelineParser implements DatelineParser {
  /** The one instance: it keeps no state. */
  public static final DatelineParser STANDARD = new StandardDatelineParser();

  private static final int LONGEST = 80;

  private StandardDatelineParser() {}

  @Override
  public Optional<Dateline> parse(String text) {
    int open = text.indexOf(" (");
    int close = open < 0 || open > LONGEST ? -1 : text.indexOf(") — ", open);
    if (close < 0 || close > LONGEST) {
      return Optional.empty();
    }
    String place = text.substring(0, open);
    if (place.isBlank() || !place.equals(place.toUpperCase(java.util.Locale.ROOT))) {
      return Optional.empty();
    }
    return Optional.of(
        Dateline.of(
            new Span(0, close + 1),
            text.substring(0, close + 1),
            List.of(Place.of(new Span(0, open), place)),
            text.substring(open + 2, close),
            close + 4));
  }
}
