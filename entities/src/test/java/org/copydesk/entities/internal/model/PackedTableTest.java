package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PackedTableTest {
  @Test
  void everyValueIsFoundAgainAfterARoundTrip() throws IOException {
    SortedMap<Long, Integer> values = new TreeMap<>();
    Random random = new Random(1);
    for (int i = 0; i < 20_000; i++) {
      values.put(Hash.of("word " + i), random.nextInt(4096));
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PackedTable.of(values, 12).write(new DataOutputStream(bytes));
    PackedTable table =
        PackedTable.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    values.forEach((hash, value) -> assertThat(table.get(hash, -1)).isEqualTo(value));
  }

  @Test
  void otherTextsAreSeldomTakenForOnesInTheTable() {
    SortedMap<Long, Integer> values = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      values.put(Hash.of("word " + i), 7);
    }
    PackedTable table = PackedTable.of(values, 12);
    int mistaken = 0;
    for (int i = 0; i < 200_000; i++) {
      mistaken += table.get(Hash.of("other " + i), -1) < 0 ? 0 : 1;
    }
    assertThat(mistaken).isLessThan(10);
  }

  @Test
  void hashWhoseLowBitsAreZeroIsKept() {
    SortedMap<Long, Integer> values = new TreeMap<>();
    values.put(5L << 40, 0);
    assertThat(PackedTable.of(values, 12).get(5L << 40, -1)).isZero();
  }

  @Test
  void emptyTableHasNothing() {
    assertThat(PackedTable.of(new TreeMap<>(), 4).get(Hash.of("a"), -1)).isEqualTo(-1);
  }

  @Test
  void valueOfTooManyBitsIsRefused() {
    SortedMap<Long, Integer> values = new TreeMap<>();
    values.put(1L, 16);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PackedTable.of(values, 4))
        .withMessage("need a value of 4 bits, got 10");
  }
}
