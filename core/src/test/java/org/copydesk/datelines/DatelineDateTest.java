package org.copydesk.datelines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2024-01-05, 2024-01-05",
    "2024/1/5, 2024-01-05",
    "05-01-2024, 2024-01-05",
    "5/1/2024, 2024-01-05",
    "26/7/22, 2022-07-26",
    "7/26/22, 2022-07-26",
    "26.7.2022, 2022-07-26",
    // Two digits of a year, as POSIX reads them.
    "26/7/68, 2068-07-26",
    "26/7/69, 1969-07-26",
    "26/7/99, 1999-07-26",
    "5th of January 2024, 2024-01-05",
    "5 of Jan, --01-05",
    "'21st May, 2019', 2019-05-21",
    "5. January 2024, 2024-01-05",
    "5-Jan-2024, 2024-01-05",
    "5-Jan, --01-05",
    "31 Jan. 2024, 2024-01-31",
    "31 Jan., --01-31",
    "'Jan. 5-6, 2024', 2024-01-05",
    "Jan. 5/2024, 2024-01-05",
    "January 2024, ''",
    "Ocotber 5, --10-05",
    "'Ocotber 5, 2023', 2023-10-05",
    "'Monday, Jan. 5', --01-05",
    // No such day, but still where the date stands.
    "'Feb. 30, 2023', ''",
    "'Feb. 29, 2023', --02-29",
    // Dates of another calendar are not converted.
    "'Muharram 5, 1445', ''",
    "5 Muharram 1445, ''",
  })
  void readsTheDateHoweverItIsPrinted(String printed, String expected) {
    Dateline dateline = read("OSLO, Norway, " + printed + " (AP) — The ferry is back.");
    assertThat(dateline.text()).isEqualTo("OSLO, Norway, " + printed + " (AP)");
    assertThat(
            dateline
                .date()
                .map(Object::toString)
                .or(() -> dateline.monthDay().map(Object::toString))
                .orElse(""))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "26/7-2022",
        "32/7/2022",
        "26/13/2022",
        "13/13/2022",
        "0/7/2022",
        "26/7/2",
        "26/7/222",
        "26/7/20222",
        "2024-13-05",
        "2024-12-32",
        "2024-1-123",
        "202-01-05",
        "20245-01-05",
        "123 January 2024",
        "Jan. 123",
        "Jan. 5, 3024",
        "Ocotber 123",
      })
  void leavesNumbersAloneThatAreNoDate(String printed) {
    String text = "OSLO, Norway, " + printed + " (AP) — The ferry is back.";
    assertThat(DatelineParser.standard().parse(text)).isEmpty();
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
