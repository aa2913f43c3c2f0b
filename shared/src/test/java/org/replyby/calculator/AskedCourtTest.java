package org.replyby.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.replyby.deadlines.Explanation;

/** The court of a question: its hours, its zone and its state. */
class AskedCourtTest {
  /** Rule 6(a)(6)(C): 90 days from 2026-01-20 end on Patriots' Day, a holiday of Massachusetts. */
  @ParameterizedTest
  @CsvSource({
    "MA, '', 2026-04-21, 2026-04-21", // a court of Massachusetts
    "MA, mad, 2026-04-21, 2026-04-21",
    "'', mad, 2026-04-21, 2026-04-21",
    "MA, none, 2026-04-20, 2026-04-17", // 34 U.S.C. 10228(c)(2): an office
    "MA, dcd, 2026-04-20, 2026-04-17", // a city of Massachusetts, in Washington
    "'', dcd, 2026-04-20, 2026-04-20"
  })
  void onlyTheCourtsOwnStateMovesADate(String state, String court, String due, String safe) {
    var found =
        Questions.of("frcp6a_forward", "2026-01-20", "90", "calendar_days")
            .with(Field.STATE, state)
            .with(Field.COURT, court)
            .due();

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  @ParameterizedTest
  @CsvSource({
    "mad, America/New_York, 2007-09-04T22:00:00Z", // D. Mass. Local Rule 5.4(d): 18:00
    "cand, America/New_York, 2007-09-05T00:00:00Z", // 17:00 there, not in the row's zone
    "txwd, America/Denver, 2007-09-04T23:00:00Z", // the zone tells the courthouse
    "txwd, America/New_York, 2007-09-04T22:00:00Z"
  })
  void theZoneAndTheHoursAreTheCourts(String court, String zone, String safe) {
    var found = Questions.sound().with(Field.COURT, court).with(Field.TIME_ZONE, zone).due();

    assertThat(found.safeDue()).isEqualTo(safe);
    assertThat(Explanation.line(found)).contains("at the U.S. District Court for the");
  }

  /** A fixed date at a court, and one at an office. */
  @ParameterizedTest
  @CsvSource({
    "'', 2026-03-12T21:00:00Z",
    "none, 2026-03-12T21:00:00Z",
    "cand, 2026-03-12T21:00:00Z"
  })
  void aFixedDateCanBeThatOfACourt(String court, String safe) {
    var question = Questions.of("date_certain", "2026-03-12", "", "").with(Field.COURT, court);

    assertThat(question.due().safeDue()).isEqualTo(safe);
    assertThat(question.due().zone())
        .hasToString(court.equals("cand") ? "America/Los_Angeles" : "America/New_York");
  }

  @Test
  void anotherTextIsNoCourt() {
    assertThat(Questions.sound().with(Field.COURT, "D. Mass.").told())
        .containsExactly(
            "court must be none, or the code of a federal district court, such as mad:"
                + " docs/courts.md lists all of them");
  }

  @ParameterizedTest
  @CsvSource({"letter_within, calendar_days", "foia_working_days, business_days"})
  void anOfficesTimeHasNoCourt(String rule, String unit) {
    var question = Questions.of(rule, "2026-03-12", "10", unit);

    assertThat(question.with(Field.COURT, "mad").told())
        .containsExactly("court must be none or blank: this rule counts for an office");
    assertThat(question.with(Field.COURT, "none").due()).isEqualTo(question.due());
  }
}
