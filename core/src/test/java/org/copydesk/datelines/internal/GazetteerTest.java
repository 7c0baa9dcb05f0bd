package org.copydesk.datelines.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {

  private static byte[] bytes() throws IOException {
    try (InputStream in = Gazetteer.class.getResourceAsStream("gazetteer.bin")) {
      return in.readAllBytes();
    }
  }

  @Test
  void everyPlaceIsFoundByItsOwnName() {
    Gazetteer gazetteer = Gazetteer.load();
    FoldedName name = new FoldedName();
    int places = 0;
    for (int key = 0; key < gazetteer.names(); key++) {
      assertThat(gazetteer.first(key)).isEqualTo(places);
      for (int place = places; place < places + gazetteer.towns(key); place++) {
        String display = gazetteer.display(key, place);
        if (!name.set(display, 0, display.length()) || gazetteer.name(name) != key) {
          fail("%s is not found by its name", display);
        }
      }
      places += gazetteer.towns(key);
    }
    assertThat(places).isGreaterThan(130_000);
  }

  @Test
  void everyRegionIsFoundByItsOwnName() {
    Gazetteer gazetteer = Gazetteer.load();
    FoldedName name = new FoldedName();
    int named = 0;
    for (int region = 0; region < gazetteer.regions(); region++) {
      String printed = gazetteer.regionName(region);
      if (!name.set(printed, 0, printed.length())) {
        continue;
      }
      int key = gazetteer.name(name);
      assertThat(key).as(printed).isNotNegative();
      int of = region;
      assertThat(IntStream.range(0, gazetteer.meanings(key)).map(i -> gazetteer.meaning(key, i)))
          .as(printed)
          .anyMatch(meaning -> meaning == of);
      named++;
    }
    assertThat(named).isGreaterThan(3_500);
  }

  @Test
  void aNameBetweenTwoOthersIsNotFound() {
    Gazetteer gazetteer = Gazetteer.load();
    FoldedName name = new FoldedName();
    for (String no : new String[] {"a", "zzzz", "0", "new yor", "new york city of", "san josee"}) {
      assertThat(name.set(no, 0, no.length())).isTrue();
      int key = gazetteer.name(name);
      assertThat(key < 0 || gazetteer.towns(key) + gazetteer.meanings(key) > 0).as(no).isTrue();
    }
    assertThat(name.set("Londonx", 0, 7)).isTrue();
    assertThat(gazetteer.name(name)).isEqualTo(Gazetteer.NONE);
  }

  @Test
  void findsRegionsByTheirCode() {
    Gazetteer gazetteer = Gazetteer.load();
    assertThat(gazetteer.regionName(gazetteer.region("US.NY"))).isEqualTo("New York");
    assertThat(gazetteer.region("US.ZZ")).isEqualTo(Gazetteer.NONE);
    assertThat(gazetteer.region("ZZ.01")).isEqualTo(Gazetteer.NONE);
  }

  @Test
  void namesOfOnePlaceEachComeInOrderOfPopulation() {
    Gazetteer gazetteer = Gazetteer.load();
    int place = 0;
    for (int key = 0; key < gazetteer.names(); key++) {
      for (int i = 1; i < gazetteer.towns(key); i++) {
        assertThat(gazetteer.population(place + i))
            .isLessThanOrEqualTo(gazetteer.population(place + i - 1));
      }
      place += gazetteer.towns(key);
    }
  }

  @Test
  void everyOtherNameHasOneLine() {
    Table table = Table.open("other-names.tsv", 3);
    int lines = 0;
    while (table.next()) {
      lines++;
    }
    assertThat(OtherNames.load(Gazetteer.load()).size()).isEqualTo(lines);
  }

  @Test
  void everyOtherNameWithATargetLeadsToATown() {
    OtherNames names = OtherNames.load(Gazetteer.load());
    for (int name = 0; name < names.size(); name++) {
      if (!names.target(name).equals(names.printed(name))) {
        assertThat(names.town(name)).as(names.printed(name)).isNotNegative();
      }
    }
  }

  @Test
  void truncatedFileIsAnIoException() throws IOException {
    byte[] bytes = bytes();
    for (int length : new int[] {0, 3, 4, 12, 100, 50_000, 1_000_000, bytes.length - 1}) {
      assertThatThrownBy(() -> Gazetteer.read(Arrays.copyOf(bytes, length)))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void foreignFileIsAnIoExceptionThatSaysWhatWasExpected() {
    assertThatThrownBy(
            () ->
                Gazetteer.read(
                    "PK\u0003\u0004 a zip file"
                        .getBytes(java.nio.charset.StandardCharsets.US_ASCII)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("CDG2");
  }

  @Test
  void damagedFileIsAnIoException() throws IOException {
    byte[] good = bytes();
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] bad = good.clone();
      bad[4 + random.nextInt(good.length - 4)] ^= (byte) (1 + random.nextInt(255));
      assertThatThrownBy(() -> Gazetteer.read(bad))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("gazetteer");
    }
  }
}
