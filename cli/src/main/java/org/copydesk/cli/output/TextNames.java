package org.copydesk.cli.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.copydesk.cli.analysis.Analysis;
import org.copydesk.cli.analysis.Offices;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityValue;

/** Who and what a story names, each once: people with their offices, dates with their days. */
final class TextNames {
  /** What an editor looks for first; other types follow by name. */
  private static final List<EntityType> ORDER =
      List.of(
          EntityType.PERSON,
          EntityType.ORGANIZATION,
          EntityType.LOCATION,
          EntityType.NATIONALITY,
          EntityType.DATE,
          EntityType.TIME,
          EntityType.MONEY,
          EntityType.PERCENT);

  private static final Map<EntityType, String> LABELS =
      Map.of(
          EntityType.PERSON, "people",
          EntityType.ORGANIZATION, "organizations",
          EntityType.LOCATION, "places",
          EntityType.NATIONALITY, "nationalities",
          EntityType.DATE, "dates",
          EntityType.TIME, "times",
          EntityType.PERCENT, "percentages");

  private final Analysis analysis;
  private final Paint paint;
  private final Offices offices;

  TextNames(Analysis analysis, Paint paint) {
    this.analysis = analysis;
    this.paint = paint;
    this.offices = Offices.of(analysis);
  }

  void addTo(TextPage page) {
    Map<EntityType, Map<String, List<Entity>>> types = new LinkedHashMap<>();
    for (Analysis.Mention mention : analysis.mentions()) {
      types
          .computeIfAbsent(mention.entity().type(), type -> new LinkedHashMap<>())
          .computeIfAbsent(mention.name(), name -> new ArrayList<>())
          .add(mention.entity());
    }
    types.remove(EntityType.TITLE); // they stand with the people
    types.keySet().stream()
        .sorted(Comparator.comparingInt(TextNames::rank).thenComparing(EntityType::name))
        .forEach(type -> add(type, types.get(type), page));
  }

  private static int rank(EntityType type) {
    int rank = ORDER.indexOf(type);
    return rank < 0 ? ORDER.size() : rank;
  }

  private void add(EntityType type, Map<String, List<Entity>> names, TextPage page) {
    page.gap();
    String label = LABELS.getOrDefault(type, type.name().toLowerCase(Locale.ROOT));
    for (Map.Entry<String, List<Entity>> entry : names.entrySet()) {
      String name = entry.getKey();
      page.line(
          label, paint.entity(type, Visible.of(name)) + paint.label(facts(name, entry.getValue())));
      label = "";
    }
  }

  private String facts(String name, List<Entity> mentions) {
    String others =
        mentions.stream()
            .map(Entity::text)
            .filter(text -> !text.equals(name))
            .distinct()
            .map(Visible::of)
            .collect(Collectors.joining(", "));
    Entity first = mentions.get(0);
    String office =
        first.type().equals(EntityType.PERSON)
            ? offices.of(name).map(words -> ", " + Visible.of(words)).orElse("")
            : "";
    return office
        + EntityValue.of(first, analysis.article()).map(TextNames::value).orElse("")
        + (mentions.size() == 1 ? "" : " · " + mentions.size() + " times")
        + (others.isEmpty() ? "" : " (" + others + ")");
  }

  /** Returns what a value adds to the words; a percentage says all itself. */
  private static String value(EntityValue value) {
    if (value instanceof EntityValue.Days days) {
      boolean one = days.first().equals(days.last());
      return " = " + days.first() + (one ? "" : " to " + days.last());
    }
    if (value instanceof EntityValue.Clock clock) {
      return " = " + clock.time() + clock.zone().map(zone -> " " + zone.getId()).orElse("");
    }
    if (value instanceof EntityValue.Money money) {
      BigDecimal amount = money.amount().stripTrailingZeros();
      String digits = String.format(Locale.ROOT, "%,." + Math.max(0, amount.scale()) + "f", amount);
      return " = "
          + digits
          + money.currency().map(currency -> " " + currency.getCurrencyCode()).orElse("");
    }
    return "";
  }
}
