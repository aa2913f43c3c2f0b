package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Hours in a letter: elapsed hours from its own hour, through closed days. No rule rolls them; the
 * safe date is the same hour on the last open day before, but never at or before the start.
 */
class LetterHoursTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @ParameterizedTest
  @CsvSource({
    // from a Tuesday to a Thursday
    "2018-02-20, 15:00, 48, 2018-02-22T15:00, 2018-02-22T15:00",
    // from a Thursday to a Saturday
    "2018-02-22, 15:00, 48, 2018-02-24T15:00, 2018-02-23T15:00",
    // from a Friday to a Sunday: the same hour on Friday is the start, so the end itself
    "2018-02-23, 15:00, 48, 2018-02-25T15:00, 2018-02-25T15:00",
    // from a Friday to a Monday, across the change of the clocks
    "2018-03-09, 15:00, 72, 2018-03-12T16:00, 2018-03-12T16:00"
  })
  void hoursRunThroughClosedDays(LocalDate on, LocalTime at, int hours, String due, String safe) {
    var found = found(on, at, hours);

    assertThat(found.due().atZone(CHICAGO).toLocalDateTime()).isEqualTo(due);
    assertThat(found.safeDue().atZone(CHICAGO).toLocalDateTime()).isEqualTo(safe);
  }

  @Test
  void hoursWithNoOpenDayBetweenSayToReachTheOfficeBeforeItCloses() {
    var found = found(LocalDate.of(2018, 2, 23), LocalTime.of(15, 0), 48);

    assertThat(Explanation.full(found)).contains("reach the office before it closes");
  }

  private static DueDate found(LocalDate on, LocalTime at, int hours) {
    var setting =
        new Setting.Forward(
            new Trigger("the letter", on, at),
            new Span(Unit.HOURS, hours),
            Convention.letter(),
            Service.none());
    return DueDates.of(setting, new Forum.Office("IL", CHICAGO));
  }
}
