package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

  @ParameterizedTest
  @CsvSource({
    "Portland, Maine, 'Portland, Maine, United States'",
    "Portland, Me., 'Portland, Maine, United States'",
    "PORTLAND, '', 'Portland, Oregon, United States'",
    "Kiev, Ukraine, 'Kiev, Kyiv, Ukraine'",
    "St Louis, '', 'St Louis, Missouri, United States'",
    "Sao Paulo, Brazil, 'Sao Paulo, São Paulo, Brazil'",
    "sao paulo, '', 'sao paulo, São Paulo, Brazil'",
    "Georgia, '', 'Georgia, Georgia'",
    "Texas, '', 'Texas, Texas, United States'",
    "Kansas City, Mo., 'Kansas City, Missouri, United States'",
    "Kansas City, Kan., 'Kansas City, Kansas, United States'",
    "San Sebastian, Spain, 'San Sebastian, Basque Country, Spain'",
    "Tbilisi, Georgia, 'Tbilisi, Tbilisi, Georgia'",
    "Springfield, Ill., 'Springfield, Illinois, United States'",
    "London, Ont., 'London, Ontario, Canada'",
    "Vatican City, '', 'Vatican City, Vatican'",
    "Bombay, '', 'Bombay, Maharashtra, India'",
  })
  void findsPlace(String name, String region, String expected) {
    assertThat(Places.find(name, region.isEmpty() ? null : region).orElseThrow())
        .hasToString(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Portland, France",
    "Nosuchtown, ''",
    "'', ''",
    "' ', ''",
    "Portland, Nosuchland",
    "東京, ''"
  })
  void findsNothing(String name, String region) {
    assertThat(Places.find(name, region.isEmpty() ? null : region)).isEmpty();
  }

  @Test
  void givesCoordinatesInDegrees() {
    Place beijing = Places.find("Beijing", null).orElseThrow();
    assertThat(beijing.latitude().orElseThrow()).isCloseTo(39.9075, within(1e-5));
    assertThat(beijing.longitude().orElseThrow()).isCloseTo(116.39723, within(1e-5));
    assertThat(beijing.countryCode()).contains("CN");
  }

  @Test
  void aCountryHasNoCoordinates() {
    Place oman = Places.find("Oman", null).orElseThrow();
    assertThat(oman.latitude()).isEmpty();
    assertThat(oman.region()).isEmpty();
  }
}
