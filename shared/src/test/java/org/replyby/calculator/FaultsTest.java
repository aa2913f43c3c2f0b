package org.replyby.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault names its field and says what to do. */
class FaultsTest {
  @ParameterizedTest
  @ValueSource(strings = {"0", "-5", "000", "14.0", "1e3", "ten", "+14", "\u0661", "1 4", "0x10"})
  void aPeriodIsAWholeNumberFrom1(String period) {
    assertThat(Questions.sound().with(Field.PERIOD, period).told())
        .containsExactly("period must be a whole number from 1");
  }

  @ParameterizedTest
  @CsvSource({
    "calendar_days, 36525, 36526, '36,525'",
    "calendar_days, 36525, 100000, '36,525'",
    "business_days, 25000, 25001, '25,000'",
    "weeks, 5218, 5219, '5,218'",
    "months, 1200, 1201, '1,200'",
    "years, 100, 101, 100",
    "years, 100, 99999999999999999999999, 100"
  })
  void aPeriodHasAtMostWhatItsUnitAllows(String unit, String most, String more, String limit) {
    var question = Questions.sound().with(Field.UNIT, unit);

    assertThat(question.with(Field.PERIOD, most).asked()).isInstanceOf(Calculation.Ready.class);
    assertThat(question.with(Field.PERIOD, more).told())
        .containsExactly("period must be at most " + limit + " " + unit);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2018-02-30",
        "2018-13-01",
        "2019-02-29",
        "2018-2-3",
        "02/23/2018",
        "20180223",
        "2018-02-23T25:00",
        "2018-02-23T24:00",
        "2018-02-23 10:23",
        "2018-02-23T10:23Z",
        "2018-02-23T10:23-05:00",
        "+12018-02-23",
        "tomorrow"
      })
  void aTriggerIsADayOrAnHourOfTheCalendar(String date) {
    assertThat(Questions.sound().with(Field.TRIGGER_DATE, date).told())
        .containsExactly(
            "trigger_date must be a date, such as 2018-02-23, or a local date and time, such as"
                + " 2018-02-23T10:23");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1970-12-31", "0001-01-01", "2201-01-01", "9999-12-31T10:00"})
  void aTriggerLiesWhereTheHolidaysAreKnown(String date) {
    assertThat(Questions.sound().with(Field.TRIGGER_DATE, date).told())
        .containsExactly("trigger_date must be between 1971-01-01 and 2200-12-31");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1971-01-01", "2200-12-31"})
  void theFirstAndTheLastDayAreAllowed(String date) {
    assertThat(Questions.sound().with(Field.TRIGGER_DATE, date).asked())
        .isInstanceOf(Calculation.Ready.class);
  }

  @Test
  void aPeriodDoesNotReachBackBeforeTheHolidaysAreKnown() {
    var question = Questions.of("frcp6a_backward", "1971-01-20", "19", "calendar_days");

    assertThat(question.asked()).isInstanceOf(Calculation.Ready.class);
    assertThat(question.with(Field.PERIOD, "20").told())
        .containsExactly(
            "period reaches back before 1971-01-01; holidays are known only from then on");
  }

  @Test
  void hoursNeedATime() {
    assertThat(Questions.sound().with(Field.UNIT, "hours").told())
        .containsExactly("trigger_date needs a time to count hours from, such as 2007-08-22T10:23");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "EST",
        "CST6CDT",
        "-05:00",
        "UTC-5",
        "GMT",
        "Z",
        "Chicago/Loop",
        "america/chicago",
        "SystemV/EST5",
        "Etc/GMT+5",
        "Eastern",
        "Singapore"
      })
  void aTimeZoneIsThatOfAPlace(String zone) {
    assertThat(Questions.sound().with(Field.TIME_ZONE, zone).told())
        .containsExactly("timezone must be an IANA time zone, such as America/Chicago");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "America/Chicago",
        "Pacific/Honolulu",
        "America/Indiana/Knox",
        "US/Eastern",
        "UTC",
        "Etc/UTC",
        "Pacific/Guam",
        "America/Puerto_Rico"
      })
  void anyPlaceOfTheListWillDo(String zone) {
    assertThat(Questions.sound().with(Field.TIME_ZONE, zone).asked())
        .isInstanceOf(Calculation.Ready.class);
  }

  @ParameterizedTest
  @CsvSource({
    "frcp6a_backward, business_days, 'calendar_days, hours, weeks, months, years'",
    "frcp6d_mail, hours, 'calendar_days, weeks, months, years'",
    "frcp6d_mail, business_days, 'calendar_days, weeks, months, years'",
    "foia_working_days, calendar_days, business_days",
    "foia_working_days, hours, business_days"
  })
  void aRuleThatDoesNotKnowAUnitSaysWhichItKnows(String rule, String unit, String known) {
    assertThat(Questions.of(rule, "2026-01-05T10:00", "14", unit).told())
        .containsExactly("unit " + rule + " counts in " + known + " only");
  }

  @Test
  void aLetterCountsNoHours() {
    assertThat(Questions.of("letter_within", "2026-01-05T10:00", "48", "hours").told())
        .containsExactly(
            "unit letter_within counts in calendar_days, business_days, weeks, months, years only;"
                + " if the letter sets an hour, use date_certain with its date and time");
  }

  @Test
  void aDateCertainCountsNothing() {
    assertThat(Questions.of("date_certain", "2018-02-23", "14", "hours").told())
        .containsExactly(
            "period must be blank: date_certain uses the trigger date as it is",
            "unit date_certain counts in calendar_days only");
  }

  @Test
  void anUnknownCodeIsToldTheKnownOnes() {
    assertThat(Questions.of("frcp6", "2018-02-23", "14", "days").told())
        .containsExactly(
            "unit must be one of: calendar_days, business_days, hours, weeks, months, years",
            "rule must be one of: frcp6a_forward, frcp6a_backward, frcp6d_mail, date_certain,"
                + " letter_within, foia_working_days");
  }

  @Test
  void aBlankQuestionIsMissingEverything() {
    assertThat(Questions.of("", "", " ", "").with(Field.TIME_ZONE, "").told())
        .hasSize(5)
        .allMatch(told -> told.contains(" is missing: give "));
  }

  @Test
  void eachHolidayThatIsNoDateIsNamedByItsPlace() {
    var faults =
        Questions.sound()
            .with(Field.EXTRA_HOLIDAYS, "2018-02-23; 2018-02-30 ;2018-02-24T10:00;x")
            .faults();

    assertThat(faults).extracting(Fault::place).containsExactly(1, 2, 3);
    assertThat(faults).extracting(Fault::given).contains("2018-02-30");
    assertThat(faults).extracting(Fault::detail).containsOnly("must be a date, such as 2018-02-23");
  }

  @Test
  void aStateIsItsPostalCode() {
    assertThat(Questions.sound().with(Field.STATE, "Illinois").told())
        .containsExactly("state must be a two-letter state or territory code, such as IL");
  }
}
