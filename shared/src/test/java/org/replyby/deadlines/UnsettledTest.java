package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A date that is set in two ways, since a fact is not known or an agreement may not bind. */
class UnsettledTest {
  private static final Forum OFFICE = new Forum.Office(null, ZoneId.of("America/Chicago"));
  private static final Setting MARCH_14 = fixed("2018-03-14");
  private static final Setting MARCH_7 = fixed("2018-03-07");

  private static Setting fixed(String day) {
    return new Setting.Fixed(new DueOn(LocalDate.parse(day), null, null), "the letter");
  }

  private static DueDate found(Setting setting) {
    return DueDates.of(setting, OFFICE);
  }

  /** The safe date is never after the due date, whichever way is the careful one. */
  @ParameterizedTest
  @CsvSource({
    "2018-03-14, 2018-03-07, 2018-03-14, 2018-03-07",
    "2018-03-07, 2018-03-14, 2018-03-07, 2018-03-07",
    "2018-03-07, 2018-03-07, 2018-03-07, 2018-03-07"
  })
  void eachDateIsSetInItsOwnWay(String due, String safe, String dueDay, String safeDay) {
    var setting = new Setting.Unsettled(fixed(due), fixed(safe), "A fact is not known.");
    var found = found(setting);

    assertThat(found.day()).isEqualTo(dueDay);
    assertThat(found.safeDay()).isEqualTo(safeDay);
    assertThat(found.notes()).first().isEqualTo("A fact is not known.");
    assertThat(setting.isNote()).isEqualTo(due.equals(safe));
  }

  @Test
  void aNoteAroundAnUnsettledDateKeepsBothReasonsAndBothWays() {
    var unknown = new Setting.Unsettled(MARCH_14, MARCH_7, "The service is not known.");
    var noted = new Setting.Unsettled(unknown, unknown, "The return date moved.");
    var found = found(noted);

    assertThat(found.notes().subList(0, 2))
        .isEqualTo(List.of("The return date moved.", "The service is not known."));
    assertThat(found.day()).isEqualTo("2018-03-14");
    assertThat(found.safeDay()).isEqualTo("2018-03-07");
    assertThat(noted.prevailing()).isEqualTo(MARCH_14);
    assertThat(noted.careful()).isEqualTo(MARCH_7);
    assertThat(MARCH_7.prevailing()).isEqualTo(MARCH_7);
    assertThat(MARCH_7.careful()).isEqualTo(MARCH_7);
  }

  @Test
  void beforeAnUnsettledDayIsTheDayBeforeEither() {
    var found = found(new Setting.Before(new Setting.Unsettled(MARCH_14, MARCH_7, "Unknown.")));

    assertThat(found.day()).isEqualTo("2018-03-13");
    assertThat(found.safeDay()).isEqualTo("2018-03-06");
  }

  @Test
  void beforeADayWhoseCarefulWayIsTheLaterOneTheEarlierCounts() {
    var found = found(new Setting.Before(new Setting.Unsettled(MARCH_7, MARCH_14, "Unknown.")));

    assertThat(found.day()).isEqualTo("2018-03-06");
    assertThat(found.safeDay()).isEqualTo("2018-03-06");
  }
}
