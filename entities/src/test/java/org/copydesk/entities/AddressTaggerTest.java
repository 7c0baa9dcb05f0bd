package org.copydesk.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.copydesk.core.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressTaggerTest {
  static Stream<Arguments> addresses() {
    return Golden.cases("addresses.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void findsAddresses(String why, String marked) {
    Golden.check(EntityTaggers.addresses(), marked);
  }

  @Test
  void runOfAddressCharactersThatNeverEndsIsNoAddress() {
    String text = "https://example.org/" + "a".repeat(100_000) + " x@" + "b.".repeat(50_000);
    assertThat(EntityTaggers.addresses().tag(Article.parse(text))).isEmpty();
  }
}
