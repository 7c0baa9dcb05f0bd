package org.copydesk.rivals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.entities.EntityEvaluation;
import org.copydesk.entities.EntityEvaluation.Score;
import org.copydesk.entities.EntityTaggers;

/**
 * Prints {@code docs/reports/entities-rivals.md}: Copydesk's names beside those of CoreNLP's
 * three-class model, on each {@code *.dev.bio} of a folder.
 */
final class EntityReport {
  private static final String HEAD =
      """
      # Names: Copydesk and CoreNLP

      Persons, places and organizations in the dev parts of the development data, by `EntityEvaluation`, whose javadoc says how it
      counts: a name is right only with its first character, its last and its type. CoreNLP 4.5.10 with its three-class model, which
      was made for such names; both read the same running text. The training parts of these files went into Copydesk's model, those of
      other corpora into CoreNLP's. Made again by

          benchmarks/run entities-rivals FOLDER > docs/reports/entities-rivals.md

      | file | names | system | P | R | F1 | persons F1 | places F1 | organizations F1 |
      |---|---:|---|---:|---:|---:|---:|---:|---:|
      """;

  private EntityReport() {}

  /** Takes the folder. */
  public static void main(String[] args) throws IOException {
    Map<String, EntityTagger> taggers = new LinkedHashMap<>();
    taggers.put("Copydesk", EntityTaggers.standard());
    taggers.put("CoreNLP", new CoreNlpNames());
    StringBuilder report = new StringBuilder(HEAD);
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".dev.bio")).sorted().toList()) {
        List<EntityEvaluation.Sample> samples = EntityEvaluation.read(file);
        taggers.forEach(
            (name, tagger) ->
                report.append(
                    row(
                        file.getFileName().toString(),
                        name,
                        EntityEvaluation.of(tagger, samples))));
      }
    }
    System.out.print(report);
  }

  private static String row(String file, String system, EntityEvaluation result) {
    Score all = result.all();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %s | %.1f | %.1f | %.1f | %.1f | %.1f | %.1f |%n",
        file,
        all.expected(),
        system,
        100 * all.precision(),
        100 * all.recall(),
        100 * all.f1(),
        f1(result, EntityType.PERSON),
        f1(result, EntityType.LOCATION),
        f1(result, EntityType.ORGANIZATION));
  }

  private static double f1(EntityEvaluation result, EntityType type) {
    Score score = result.byType().get(type);
    return score == null ? 0 : 100 * score.f1();
  }
}
