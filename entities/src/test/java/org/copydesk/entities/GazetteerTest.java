package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.copydesk.core.EntityType.LOCATION;
import static org.copydesk.core.EntityType.ORGANIZATION;
import static org.copydesk.core.EntityType.PERSON;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.copydesk.core.Article;
import org.copydesk.core.Entity;
import org.copydesk.core.EntityType;
import org.copydesk.core.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GazetteerTest {
  private static final Gazetteer DESK =
      Gazetteer.of(ORGANIZATION, "Acme", "Acme Corp.", "Bank of Orrin", "AT&T", "Yahoo!", "iRobot")
          .with(LOCATION, "New Orrin", "Orrin City Hall", "L’Isle")
          .with(PERSON, "Jane Doe", "Zoë O'Brien", "Orrin City");

  @TempDir Path folder;

  static Stream<Arguments> names() {
    return Golden.cases("gazetteer.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void findsNames(String why, String marked) {
    Golden.check(EntityTaggers.gazetteer(DESK), marked);
  }

  @Test
  void copiesLeaveTheOriginalAlone() {
    Gazetteer one = Gazetteer.of(PERSON, "Jordan");
    Gazetteer two = one.with(LOCATION, "Jordan", "Petra");
    assertThat(one.names()).containsExactly("Jordan");
    assertThat(two.names()).containsExactly("Jordan", "Petra");
    assertThat(typeOf(one, "Jordan")).isEqualTo(PERSON);
    assertThat(typeOf(two, "Jordan")).isEqualTo(LOCATION);
    assertThat(typeOf(two.with(one), "Jordan")).isEqualTo(PERSON);
  }

  private static EntityType typeOf(Gazetteer gazetteer, String text) {
    return EntityTaggers.gazetteer(gazetteer).tag(Article.parse(text)).get(0).type();
  }

  @Test
  void namesThatDifferOnlyInCaseAreTwoNames() {
    Gazetteer two = Gazetteer.of(ORGANIZATION, "WHO").with(PERSON, "Who");
    assertThat(EntityTaggers.gazetteer(two).tag(Article.parse("The WHO, not Who or who.")))
        .extracting(Entity::type)
        .containsExactly(ORGANIZATION, PERSON);
  }

  @Test
  void loadsNamesAndTypes() throws IOException {
    Path file =
        write("\uFEFF# our names\r\n\r\nJane Doe\tPERSON\r\nXYZ\tTICKER\n#MeToo\tMOVEMENT\n#\n");
    Gazetteer loaded = Gazetteer.load(file);
    assertThat(loaded.names()).containsExactly("Jane Doe", "XYZ", "#MeToo");
    assertThat(EntityTaggers.gazetteer(loaded).tag(Article.parse("Jane Doe sold XYZ on #MeToo.")))
        .containsExactly(
            new Entity(new Span(0, 8), "Jane Doe", PERSON, 1),
            new Entity(new Span(14, 17), "XYZ", new EntityType("TICKER"), 1),
            new Entity(new Span(21, 27), "#MeToo", new EntityType("MOVEMENT"), 1));
  }

  @ParameterizedTest
  @MethodSource("badLines")
  void badLineIsNamedWithFileAndExpectation(String content, String message) throws IOException {
    Path file = write(content);
    assertThatIOException()
        .isThrownBy(() -> Gazetteer.load(file))
        .withMessageContaining(file.toString())
        .withMessageContaining(message);
  }

  static Stream<Arguments> badLines() {
    return Stream.of(
        Arguments.of("A\tPERSON\nJane Doe\n", "line 2: expected NAME<tab>TYPE"),
        Arguments.of("PERSON\tJane Doe\n", "line 1: expected NAME<tab>TYPE"),
        Arguments.of("\tPERSON", "line 1: expected NAME<tab>TYPE"),
        Arguments.of("A\tB\tC", "line 1: expected NAME<tab>TYPE"),
        Arguments.of("A\tPERSON\n" + "x".repeat(5000), "line 2: expected NAME<tab>TYPE"));
  }

  @Test
  void fileThatIsNoTextIsNamed() throws IOException {
    Path file = folder.resolve("names.tsv");
    Files.write(file, new byte[] {'A', '\t', 'B', '\n', (byte) 0xC3, '\t', 'B', '\n'});
    assertThatIOException()
        .isThrownBy(() -> Gazetteer.load(file))
        .withMessageContaining("line 2: expected UTF-8");
    assertThatIOException().isThrownBy(() -> Gazetteer.load(folder.resolve("absent.tsv")));
  }

  private Path write(String content) throws IOException {
    return Files.write(folder.resolve("names.tsv"), content.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void nullAndBlankNamesAreRefused() {
    assertThatNullPointerException().isThrownBy(() -> Gazetteer.of(null, "A"));
    assertThatNullPointerException().isThrownBy(() -> Gazetteer.of(PERSON, "A", null));
    assertThatNullPointerException().isThrownBy(() -> Gazetteer.load(null));
    assertThatNullPointerException().isThrownBy(() -> EntityTaggers.gazetteer(null));
    assertThatIllegalArgumentException().isThrownBy(() -> DESK.with(PERSON, "A", " "));
  }

  @Test
  void findsEachOfAHundredThousandNames() {
    String[] names =
        IntStream.range(0, 100_000)
            .mapToObj(i -> "Name" + i + " Of" + i % 7)
            .toArray(String[]::new);
    List<Entity> found =
        EntityTaggers.gazetteer(Gazetteer.of(PERSON, names))
            .tag(Article.parse(String.join(", ", names)));
    assertThat(found).extracting(Entity::text).containsExactly(names);
  }

  @Test
  void oddNamesMatchWhereATokenStandsForThem() {
    Gazetteer odd = Gazetteer.of(PERSON, "\u0001", "😀", ".");
    assertThat(EntityTaggers.gazetteer(odd).tag(Article.parse("a 😀 bb. \u0001")))
        .extracting(Entity::text)
        .containsExactly("😀", ".");
  }
}
