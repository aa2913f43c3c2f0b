package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Easter Sunday, as the almanacs give it. */
class EasterTest {
  @ParameterizedTest
  @CsvSource({
    "1818-03-22", // the earliest there is
    "1943-04-25", // the latest there is
    "1954-04-18", // the tables' exception of a late moon
    "1981-04-19", // the tables' exception of the other kind
    "1999-04-04",
    "2000-04-23", // a century that is a leap year
    "2008-03-23",
    "2011-04-24",
    "2014-04-20", // the first year of the moon's cycle
    "2016-03-27",
    "2018-04-01",
    "2019-04-21",
    "2020-04-12",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
    "2100-03-28", // a century year without a leap day
    "2285-03-22"
  })
  void easterIsOnTheSundayOfTheAlmanac(LocalDate sunday) {
    assertThat(Easter.in(sunday.getYear())).isEqualTo(sunday);
  }
}
