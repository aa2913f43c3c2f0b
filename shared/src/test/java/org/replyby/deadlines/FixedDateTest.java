package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FixedDateTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final ZoneId LOS_ANGELES = ZoneId.of("America/Los_Angeles");
  private static final ZoneId GUAM = ZoneId.of("Pacific/Guam");
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @ParameterizedTest
  @CsvSource({
    "America/New_York, 2018-02-23T22:00:00Z",
    "America/Kentucky/Louisville, 2018-02-23T22:00:00Z",
    "America/Chicago, 2018-02-23T22:00:00Z", // 16:00 there
    "America/Los_Angeles, 2018-02-23T22:00:00Z", // 14:00 there
    "Pacific/Honolulu, 2018-02-23T22:00:00Z", // 12:00 there
    "America/Puerto_Rico, 2018-02-23T21:00:00Z", // 17:00 there
    "Pacific/Guam, 2018-02-23T07:00:00Z" // 17:00 there
  })
  void aDateWithoutATimeEndsAtFiveInTheEarlierOfEasternTimeAndTheCitys(ZoneId zone, Instant due) {
    var found = fixed("2018-02-23", null, null, zone);

    assertThat(found.due()).isEqualTo(due);
    assertThat(found.safeDue()).isEqualTo(due);
  }

  @Test
  void aTimeWithoutAZoneIsReadAtTheEarlierOfBothZones() {
    assertThat(fixed("2018-02-23", "12:00", null, LOS_ANGELES).due())
        .isEqualTo("2018-02-23T17:00:00Z");
    assertThat(fixed("2018-02-23", "12:00", null, GUAM).due()).isEqualTo("2018-02-23T02:00:00Z");
  }

  @Test
  void aTimeWithAZoneIsThatInstant() {
    assertThat(fixed("2018-02-23", "17:00", LOS_ANGELES, CHICAGO).due())
        .isEqualTo("2018-02-24T01:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "2018-02-24, 2018-02-23T22:00:00Z", // Saturday
    "2018-02-25, 2018-02-23T22:00:00Z", // Sunday
    "2018-02-19, 2018-02-16T22:00:00Z", // Washington's Birthday
    "2021-12-24, 2021-12-23T22:00:00Z", // Christmas, observed
    "2022-01-01, 2021-12-30T22:00:00Z" // observed on 31 December
  })
  void aClosedDayKeepsDueAndMakesTheLastOpenDayBeforeSafe(String date, Instant safe) {
    var found = fixed(date, null, null, CHICAGO);

    assertThat(LocalDate.ofInstant(found.due(), CHICAGO)).isEqualTo(date);
    assertThat(found.safeDue()).isEqualTo(safe);
  }

  @Test
  void onAnotherDayTheSafeHourIsTheEndOfBusinessOrTheStatedHourIfThatIsEarlier() {
    assertThat(fixed("2018-02-24", "10:00", CHICAGO, CHICAGO).safeDue())
        .isEqualTo("2018-02-23T16:00:00Z");
    assertThat(fixed("2018-02-24", "23:59", CHICAGO, CHICAGO).safeDue())
        .isEqualTo("2018-02-23T22:00:00Z");
  }

  @Test
  void theDayHasToBeOpenInTheCityToo() {
    // Friday 17:00 Eastern is Saturday 08:00 on Guam.
    var found = fixed("2018-02-23", "17:00", EASTERN, GUAM);

    assertThat(found.due()).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(found.safeDue()).isEqualTo("2018-02-23T07:00:00Z");
    assertThat(found.safeSteps()).anyMatch(s -> s.what().startsWith("February 24 is a Saturday;"));
  }

  @Test
  void theDayHasToBeOpenAsItIsStatedToo() {
    // Sunday 23:00 in American Samoa is Monday 20:00 on Guam.
    var found = fixed("2018-02-25", "23:00", ZoneId.of("Pacific/Pago_Pago"), GUAM);

    assertThat(found.due()).isEqualTo("2018-02-26T10:00:00Z");
    assertThat(found.safeDue()).isEqualTo("2018-02-23T07:00:00Z");
  }

  @Test
  void onAnOpenDayAStatedHourAfterTheEndOfBusinessIsSafe() {
    var found = fixed("2018-02-23", "23:59", CHICAGO, CHICAGO);

    assertThat(found.due()).isEqualTo("2018-02-24T05:59:00Z");
    assertThat(found.safeDue()).isEqualTo(found.due());
  }

  @Test
  void anHourThatTheClocksSkipIsTheEarliestInstantThatItCanMean() {
    // Read as daylight time: 01:30 standard time. The day is a Sunday.
    var skipped = fixed("2018-03-11", "02:30", CHICAGO, CHICAGO);
    assertThat(skipped.due()).isEqualTo("2018-03-11T07:30:00Z");
    assertThat(skipped.steps())
        .anyMatch(s -> s.what().startsWith("the clocks change at that hour"));
  }

  @Test
  void anHourThatTheClocksRepeatIsTheFirstOfTheTwo() {
    assertThat(fixed("2018-11-04", "01:30", CHICAGO, CHICAGO).due())
        .isEqualTo("2018-11-04T06:30:00Z");
  }

  @Test
  void anOpenFixedDateIsExplained() {
    var found = fixed("2018-02-23", null, null, CHICAGO);

    assertThat(found.steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The letter sets Friday, February 23, 2018; no rule moves it (cf. 2009 Committee Note to Fed. R. Civ. P. 6).",
            "No hour is given, so ReplyBy takes the close of business (5:00 PM Eastern time or 5:00 PM in the city, whichever comes first): 4:00 PM CST (cf. Fed. R. Civ. P. 6(a)(4)(B)).");
    assertThat(found.safeSteps())
        .extracting(Step::sentence)
        .containsExactly(
            "The safe date is the same, because that day is a working day however the rules are read (cf. Fed. R. Civ. P. 6(a)(6)).");
  }

  @Test
  void aClosedFixedDateSaysWhichDayIsSafeAndWhy() {
    var found = fixed("2018-09-03", "12:00", null, LOS_ANGELES);

    assertThat(found.steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The letter sets Monday, September 3, 2018; no rule moves it (cf. 2009 Committee Note to Fed. R. Civ. P. 6).",
            "The hour given is 12:00 PM, without a time zone, so ReplyBy takes 12:00 PM Eastern time or 12:00 PM in the city, whichever comes first: Monday, September 3, 2018, 9:00 AM PDT (the letter).");
    assertThat(found.safeSteps())
        .extracting(Step::sentence)
        .containsExactly(
            "The letter sets Monday, September 3, 2018; no rule moves it (cf. 2009 Committee Note to Fed. R. Civ. P. 6).",
            "September 1 to September 3 are closed: a weekend, Labor Day (5 U.S.C. 6103(a)); a fixed date does not roll forward, so the safe date is the working day before it, by its end of business, Friday, August 31, 2018, 9:00 AM PDT (cf. 2009 Committee Note to Fed. R. Civ. P. 6).");
  }

  @ParameterizedTest
  @CsvSource({"America/Chicago", "America/Los_Angeles", "Pacific/Guam", "Pacific/Pago_Pago"})
  void theSafeDayIsAlwaysOpenInTheCityAndNeverAfterDue(ZoneId zone) {
    LocalDate.of(2021, 1, 1)
        .datesUntil(LocalDate.of(2023, 1, 1))
        .flatMap(
            day ->
                java.util.stream.Stream.of(
                    new DueOn(day, null, null),
                    new DueOn(day, LocalTime.of(0, 30), EASTERN),
                    new DueOn(day, LocalTime.of(23, 59), null)))
        .map(stated -> of(stated, zone))
        .forEach(
            found ->
                assertThat(ClosedDays.federal().isOpen(LocalDate.ofInstant(found.safeDue(), zone)))
                    .as("%s", found)
                    .isTrue());
  }

  private static DueDate fixed(
      String date, @Nullable String time, @Nullable ZoneId zone, ZoneId city) {
    var hour = time == null ? null : LocalTime.parse(time);
    return of(new DueOn(LocalDate.parse(date), hour, zone), city);
  }

  private static DueDate of(DueOn stated, ZoneId city) {
    return DueDates.of(new Setting.Fixed(stated, "the letter"), new Forum.Office(null, city));
  }
}
