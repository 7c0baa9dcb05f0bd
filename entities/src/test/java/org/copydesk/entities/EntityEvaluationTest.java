package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityTagger;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityEvaluationTest {
  private static final String TEXT = "Ada Obi met Bo Larsen in Oslo.";

  private static final EntityEvaluation.Sample SAMPLE =
      new EntityEvaluation.Sample(
          TEXT,
          List.of(name(0, 7, EntityType.PERSON), name(12, 21, EntityType.PERSON), oslo()),
          Set.of(EntityType.PERSON, EntityType.LOCATION));

  @Test
  void onlyTheSameSpanAndTypeIsRight() {
    EntityEvaluation result =
        evaluate(
            entity(0, 7, EntityType.PERSON),
            entity(15, 21, EntityType.PERSON),
            entity(25, 29, EntityType.PERSON));
    assertThat(result.byType())
        .containsEntry(EntityType.PERSON, new EntityEvaluation.Score(1, 3, 2))
        .containsEntry(EntityType.LOCATION, new EntityEvaluation.Score(0, 0, 1));
    assertThat(result.all()).isEqualTo(new EntityEvaluation.Score(1, 3, 3));
  }

  @Test
  void typesThatWereNotAnnotatedDoNotCount() {
    EntityEvaluation result =
        evaluate(entity(0, 7, EntityType.PERSON), entity(8, 11, EntityType.DATE));
    assertThat(result.all()).isEqualTo(new EntityEvaluation.Score(1, 1, 3));
  }

  @Test
  void scoresAreShares() {
    EntityEvaluation.Score score = new EntityEvaluation.Score(2, 4, 5);
    assertThat(score.precision()).isEqualTo(0.5);
    assertThat(score.recall()).isEqualTo(0.4);
    assertThat(score.f1()).isCloseTo(4.0 / 9, within(1e-12));
  }

  @Test
  void nothingFoundWhereNothingIsIsPerfect() {
    EntityEvaluation.Score score = new EntityEvaluation.Score(0, 0, 0);
    assertThat(score.precision()).isEqualTo(1);
    assertThat(score.recall()).isEqualTo(1);
    assertThat(score.f1()).isEqualTo(1);
  }

  @Test
  void typesAreOrderedByName() {
    assertThat(evaluate().byType().keySet())
        .containsExactly(EntityType.LOCATION, EntityType.PERSON);
  }

  @Test
  void readsRunningTextAndTheThreeTypes(@TempDir Path folder) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("two.bio"),
            """
            -DOCSTART- one

            Ada\tB-Person
            Obi\tI-Person
            's\tO
            aides\tO
            (\tO
            in\tO
            Oslo\tB-LOC
            )\tO
            spent\tO
            $\tB-Money
            5\tI-Money
            .\tO

            U\tB-Location
            .\tI-Location
            S\tI-Location
            .\tI-Location
            troops\tO

            -DOCSTART- two

            Nordbank\tB-organisation
            """);
    List<EntityEvaluation.Sample> samples = EntityEvaluation.read(file);
    assertThat(samples)
        .extracting(EntityEvaluation.Sample::text)
        .containsExactly("Ada Obi's aides (in Oslo) spent $5.\nU.S. troops", "Nordbank");
    assertThat(samples.get(0).names())
        .containsExactly(
            name(0, 7, EntityType.PERSON),
            name(20, 24, EntityType.LOCATION),
            name(36, 40, EntityType.LOCATION));
    assertThat(samples.get(1).names()).containsExactly(name(0, 8, EntityType.ORGANIZATION));
  }

  @Test
  void wrongLineIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("bad.bio"), "Ada\tB-PER\n\nObi\n");
    assertThatIOException()
        .isThrownBy(() -> EntityEvaluation.read(file))
        .withMessageContaining("bad.bio:3: expected a token, a tab and O");
  }

  @Test
  void nullIsRefused() {
    assertThatNullPointerException()
        .isThrownBy(() -> EntityEvaluation.read(nothing()))
        .withMessage("file");
    assertThatNullPointerException()
        .isThrownBy(() -> EntityEvaluation.of(nothing(), List.of()))
        .withMessage("tagger");
    assertThatNullPointerException()
        .isThrownBy(() -> EntityEvaluation.of(article -> List.of(), nothing()))
        .withMessage("samples");
  }

  private static EntityEvaluation evaluate(Entity... found) {
    EntityTagger tagger = article -> List.of(found);
    return EntityEvaluation.of(tagger, List.of(SAMPLE));
  }

  private static Entity entity(int start, int end, EntityType type) {
    Span span = new Span(start, end);
    return new Entity(span, span.in(TEXT), type, 1);
  }

  private static EntityEvaluation.Name oslo() {
    return name(25, 29, EntityType.LOCATION);
  }

  private static EntityEvaluation.Name name(int start, int end, EntityType type) {
    return new EntityEvaluation.Name(new Span(start, end), type);
  }

  @SuppressWarnings("NullAway")
  private static <T> T nothing() {
    @Nullable T none = null;
    return none;
  }
}
