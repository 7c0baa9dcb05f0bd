package org.copydesk.cli.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityEvaluation;

/** The report on a tagger. */
public final class EntityReport {
  private EntityReport() {}

  /**
   * Returns how well {@code tagger} finds what {@code file} marks.
   *
   * @throws IOException if the file is not as said; the message is for the user
   */
  public static String of(EntityTagger tagger, Path file) throws IOException {
    List<EntityEvaluation.Sample> samples =
        file.toString().endsWith(".jsonl") ? lines(file) : EntityEvaluation.read(file);
    EntityEvaluation result = EntityEvaluation.of(tagger, samples);
    Table table = Table.of(samples.size() + " articles");
    result.byType().forEach((type, score) -> add(table, type.name(), score));
    add(table, "all", result.all());
    return table.toString();
  }

  private static void add(Table table, String name, EntityEvaluation.Score score) {
    table.add(name, score.right(), score.found(), score.expected());
  }

  /** Only types that the file marks count: of others it does not tell what is right. */
  private static List<EntityEvaluation.Sample> lines(Path file) throws IOException {
    List<EntityEvaluation.Sample> samples = new ArrayList<>();
    AnnotatedLines.read(
        file,
        line -> {
          String text = AnnotatedLines.text(line);
          List<EntityEvaluation.Name> names = new ArrayList<>();
          for (JsonNode entity : AnnotatedLines.array(line, "entities")) {
            EntityType type = new EntityType(AnnotatedLines.string(entity, "type"));
            names.add(new EntityEvaluation.Name(AnnotatedLines.span(entity, text), type));
          }
          samples.add(new EntityEvaluation.Sample(text, names, Set.of()));
        });
    Set<EntityType> types =
        samples.stream()
            .flatMap(sample -> sample.names().stream().map(EntityEvaluation.Name::type))
            .collect(Collectors.toSet());
    return samples.stream()
        .map(sample -> new EntityEvaluation.Sample(sample.text(), sample.names(), types))
        .toList();
  }
}
