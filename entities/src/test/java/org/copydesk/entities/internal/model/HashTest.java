package org.copydesk.entities.internal.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HashTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a", "Oslo", "José", "O’Brien", "北京", "\uD83D\uDE00 x", "\u0000"})
  void bytesAndCharactersHashAlike(String text) {
    byte[] bytes = ("<" + text + ">").getBytes(StandardCharsets.UTF_8);
    assertThat(Hash.of(bytes, 1, bytes.length - 1)).isEqualTo(Hash.of(text));
  }
}
