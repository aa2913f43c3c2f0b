package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.CHICAGO;
import static org.replyby.deadlines.Rule6Examples.NEW_YORK;
import static org.replyby.deadlines.Rule6Examples.days;
import static org.replyby.deadlines.Rule6Examples.forward;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rule 6(a)(4), and what is taken where no rule says when a day ends. */
class EndOfDayTest {
  private static final LocalDate FRIDAY = LocalDate.of(2018, 2, 23);

  /** (A): electronic filing, midnight in the court's zone; the last second before it. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2018-02-23, 2018-02-24T04:59:59Z",
    "America/Chicago, 2018-02-23, 2018-02-24T05:59:59Z",
    "America/Chicago, 2018-07-20, 2018-07-21T04:59:59Z", // daylight time
    "Pacific/Honolulu, 2018-02-23, 2018-02-24T09:59:59Z",
    "Pacific/Guam, 2018-02-23, 2018-02-23T13:59:59Z"
  })
  void aDayOfElectronicFilingEndsAtMidnightInTheCourtsZone(
      ZoneId zone, LocalDate day, Instant end) {
    var court = new Forum.DistrictCourt(null, zone, DayEnd.filed());
    var period = forward(day.minusDays(14).toString(), days(14));

    assertThat(DueDates.of(period, court).due()).isEqualTo(end);
    assertThat(EndOfDay.in(court, day)).isEqualTo(end);
  }

  /** (B): other filing, when the clerk's office is scheduled to close. */
  @Test
  void aDayOfOtherFilingEndsWhenTheClerksOfficeCloses() {
    var court =
        new Forum.DistrictCourt(null, CHICAGO, new DayEnd.ClerkCloses(LocalTime.of(16, 30)));

    var found = DueDates.of(forward("2018-02-09", days(14)), court);

    assertThat(found.due()).isEqualTo("2018-02-23T22:30:00Z");
    assertThat(found.steps().getLast().sentence())
        .isEqualTo(
            "That day ends when the clerk's office is scheduled to close: 4:30 PM CST (Fed. R. Civ. P. 6(a)(4)(B)).");
  }

  /** A demand without an hour: 17:00 at the earlier of Eastern time and the city's zone. */
  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2018-02-23T22:00:00Z",
    "America/Los_Angeles, 2018-02-23T22:00:00Z",
    "America/Puerto_Rico, 2018-02-23T21:00:00Z",
    "Pacific/Guam, 2018-02-23T07:00:00Z"
  })
  void aDayOfAnOfficeEndsAtFiveInTheEarlierZone(ZoneId city, Instant end) {
    assertThat(EndOfDay.in(new Forum.Office(null, city), FRIDAY)).isEqualTo(end);
  }

  @Test
  void anHourThatTheClocksSkipOrRepeatIsTheEarliestInstant() {
    var skipped = LocalDate.of(2018, 3, 11).atTime(2, 30);
    var repeated = LocalDate.of(2018, 11, 4).atTime(1, 30);

    assertThat(EndOfDay.earliest(skipped, NEW_YORK)).isEqualTo("2018-03-11T06:30:00Z");
    assertThat(EndOfDay.earliest(repeated, NEW_YORK)).isEqualTo("2018-11-04T05:30:00Z");
    assertThat(EndOfDay.isSkippedOrRepeated(skipped, NEW_YORK)).isTrue();
    assertThat(EndOfDay.isSkippedOrRepeated(repeated, NEW_YORK)).isTrue();
    assertThat(EndOfDay.isSkippedOrRepeated(skipped.plusHours(1), NEW_YORK)).isFalse();
  }
}
