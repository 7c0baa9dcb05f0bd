package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class RowTableTest {
  @Test
  void returnsTheRowOfEachKeyAndNoneOfOthers() {
    RowTable table = new RowTable(10_000);
    for (int row = 0; row < 10_000; row++) {
      table.put(Hash.of("feature " + row), row);
    }
    assertThat(table.size()).isEqualTo(10_000);
    for (int row = 0; row < 10_000; row++) {
      assertThat(table.get(Hash.of("feature " + row))).isEqualTo(row);
      assertThat(table.get(Hash.of("other " + row))).isEqualTo(-1);
    }
  }

  @Test
  void findsTheRowsOfSeveralKeysAtOnce() {
    RowTable table = new RowTable(8);
    table.put(1L << 40 | 3, 0);
    table.put(2L << 40 | 3, 1); // wants the same slot
    table.put(Long.MIN_VALUE, 2);
    long[] keys = {2L << 40 | 3, 7L << 40 | 3, Long.MIN_VALUE, 5L << 40 | 9, 1L << 40 | 3, -1};
    long[] found = new long[keys.length];
    assertThat(table.find(keys, 5, found)).isEqualTo(3);
    assertThat(found).startsWith(1, 2, 0);
  }

  @Test
  void laterRowOfAKeyCounts() {
    RowTable table = new RowTable(1);
    table.put(Hash.of("x"), 3);
    table.put(Hash.of("x"), 5);
    assertThat(table.get(Hash.of("x"))).isEqualTo(5);
    assertThat(table.size()).isEqualTo(1);
  }

  @Test
  void sizeThatItCannotHoldIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RowTable(-1))
        .withMessageContaining("got -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new RowTable(RowTable.MOST + 1))
        .withMessageContaining("need at most 8388608 features");
  }
}
