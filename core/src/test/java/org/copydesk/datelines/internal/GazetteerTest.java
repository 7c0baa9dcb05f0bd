package org.copydesk.datelines.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
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
      for (int place = gazetteer.first(key); place < gazetteer.end(key); place++) {
        String display = gazetteer.display(place);
        assertThat(name.set(display, 0, display.length())).as(display).isTrue();
        assertThat(gazetteer.name(name)).as(display).isEqualTo(key);
        places++;
      }
    }
    assertThat(places).isGreaterThan(130_000);
  }

  @Test
  void namesOfOnePlaceEachComeInOrderOfPopulation() {
    Gazetteer gazetteer = Gazetteer.load();
    for (int key = 0; key < gazetteer.names(); key++) {
      for (int place = gazetteer.first(key) + 1; place < gazetteer.end(key); place++) {
        assertThat(gazetteer.population(place))
            .isLessThanOrEqualTo(gazetteer.population(place - 1));
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
        .hasMessageContaining("CDG1");
  }

  @Test
  void damagedFileIsReadOrAnIoException() throws IOException {
    byte[] good = bytes();
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      byte[] bad = good.clone();
      for (int j = 0; j < 50; j++) {
        bad[4 + random.nextInt(i < 10 ? 12 : 200_000)] ^= (byte) (1 + random.nextInt(255));
      }
      try {
        Gazetteer.read(bad);
      } catch (IOException expected) {
        assertThat(expected).hasMessageContaining("gazetteer");
      }
    }
  }
}
