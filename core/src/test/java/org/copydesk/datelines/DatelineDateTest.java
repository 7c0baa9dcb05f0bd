package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineDateTest {

  private static Dateline read(String text) {
    return DatelineParser.standard().parse(text).orElseThrow();
  }

  @ParameterizedTest(name = "{0} in a story of {1} is {2}")
  @CsvSource({
    "Jan. 5, 2022-01-06, 2022-01-05",
    "Dec. 29, 2022-01-02, 2021-12-29",
    "Jan. 1, 2021-12-31, 2022-01-01",
    "Feb. 29, 2024-03-01, 2024-02-29",
    "Feb. 29, 2023-03-01, ''",
    "June 30, 2022-06-30, 2022-06-30",
  })
  void takesTheYearNearestToPublication(String printed, LocalDate published, String expected) {
    Dateline dateline = read("OSLO, Norway, " + printed + " (AP) — The ferry is back.");
    assertThat(dateline.date()).isEmpty();
    assertThat(dateline.withPublished(published).date().map(Object::toString).orElse(""))
        .isEqualTo(expected);
  }

  @Test
  void keepsTheYearThatIsPrinted() {
    Dateline dateline = read("OSLO, Norway, Jan. 5, 2019 (AP) — The ferry is back.");
    assertThat(dateline.withPublished(LocalDate.of(2022, 1, 6)).date())
        .contains(LocalDate.of(2019, 1, 5));
  }

  @Test
  void giveTheDayWhereNoYearIsPrinted() {
    assertThat(read("OSLO, Norway, Feb. 29 (AP) — The ferry is back.").monthDay())
        .contains(MonthDay.of(2, 29));
  }

  @Test
  void hasNoDateWhereTheDayDoesNotExist() {
    Dateline dateline = read("OSLO, Norway, Feb. 29, 2023 (AP) — The ferry is back.");
    assertThat(dateline.date()).isEmpty();
    assertThat(dateline.withPublished(LocalDate.of(2023, 3, 1)).date()).isEmpty();
  }

  @Test
  void stayingAtTheEndsOfTimeDoesNotThrow() {
    Dateline dateline = read("OSLO, Norway, Dec. 31 (AP) — The ferry is back.");
    assertThat(dateline.withPublished(LocalDate.MAX).date()).contains(LocalDate.MAX);
    assertThat(dateline.withPublished(LocalDate.MIN).monthDay()).contains(MonthDay.of(12, 31));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ST. LOUIS (AP) — | America/Chicago",
        "NASHVILLE, Tenn. (AP) — | America/Chicago",
        "KNOXVILLE, Tenn. (AP) — | America/New_York",
        "EL PASO, Texas (AP) — | America/Denver",
        "PERTH, Australia (AP) — | Australia/Perth",
        "VLADIVOSTOK, Russia (AP) — | Asia/Vladivostok",
        "ST. JOHN'S, Newfoundland (AP) — | America/St_Johns",
        "OMAN (AP) — | Asia/Muscat",
        "New Delhi (PTI) - | Asia/Kolkata",
      })
  void knowsTheTimeZoneOfTheFirstPlace(String dateline, String zone) {
    assertThat(read(dateline + " The ferry is back.").timeZone()).contains(ZoneId.of(zone));
  }

  @ParameterizedTest
  @CsvSource({
    "AP, Associated Press",
    "The Associated Press, Associated Press",
    "Reuters Life!, Reuters",
    "Xinhua, Xinhua",
    "CNN, ''",
    "PRNewswire, ''",
  })
  void namesTheAgency(String source, String name) {
    assertThat(read("OSLO, Norway (" + source + ") — The ferry is back.").agency().orElse(""))
        .isEqualTo(name);
  }
}
