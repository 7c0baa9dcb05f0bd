package org.copydesk.entities;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NationalityTaggerTest {
  static Stream<Arguments> nationalities() {
    return Golden.cases("nationalities.tsv");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("nationalities")
  void findsNationalities(String why, String marked) {
    Golden.check(EntityTaggers.nationalities(), marked);
  }
}
