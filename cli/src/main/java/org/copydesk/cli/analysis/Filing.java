package org.copydesk.cli.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.copydesk.datelines.Dateline;
import org.copydesk.datelines.Place;

/** Where, when and by whom a story was filed, in words. */
public final class Filing {
  private Filing() {}

  /**
   * Returns what {@code dateline} tells, for reading: {@code Portland, Maine, United States},
   * {@code 2026-01-14}, {@code Associated Press}; what is not told is left out.
   */
  public static List<String> facts(Dateline dateline) {
    List<String> facts = new ArrayList<>();
    if (!dateline.places().isEmpty()) {
      facts.add(dateline.places().stream().map(Filing::place).collect(Collectors.joining("; ")));
    }
    dateline.date().ifPresent(date -> facts.add(date.toString()));
    dateline.agency().or(dateline::source).ifPresent(facts::add);
    return facts;
  }

  /** Returns {@code Beijing, China}, not its region too, which is called the same. */
  private static String place(Place place) {
    return place.name()
        + place.region().filter(r -> !r.equals(place.name())).map(r -> ", " + r).orElse("")
        + place.country().filter(c -> !c.equals(place.name())).map(c -> ", " + c).orElse("");
  }
}
