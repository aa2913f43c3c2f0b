package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reviews, standing duties, stays, what others owe, and dates that cannot be computed. */
class UncountedDatesTest {
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");
  private static final Setting FRIDAY = fixed("2018-02-23");

  @Test
  void aReviewEndsWithTheBusinessDayAndHasNoDates() {
    var found =
        found(new Setting.Review(LocalDate.of(2018, 2, 20), "the letter says \"promptly\""));

    assertThat(found.aim()).isEqualTo(Aim.REVIEW);
    assertThat(found.due()).isNull();
    assertThat(found.day()).isNull();
    assertThat(found.safeDue()).isNull();
    assertThat(found.safeDay()).isNull();
    assertThat(found.alarm()).isEqualTo("2018-02-20T22:00:00Z");
    assertThat(found.isUnsettled()).isTrue();
    assertThat(found.hasPassed(Instant.parse("2019-01-01T00:00:00Z"))).isFalse();
    assertThat(Explanation.sentence(found))
        .isEqualTo(
            "No due date, review by Tuesday, February 20, 2018: no due date is computed: the letter says"
                + " \"promptly\"; review it by Tuesday, February 20, 2018.");
    assertThat(Explanation.why(found)).isEmpty();
  }

  @Test
  void aReviewOnAClosedDayIsOnTheLastOpenOneBefore() {
    assertThat(found(new Setting.Review(LocalDate.of(2018, 2, 19), "no day is given")).alarmDay())
        .as("Washington's Birthday, after a weekend")
        .isEqualTo("2018-02-16");
  }

  @Test
  void aStandingDutyIsSaidAgainAfterThirtyDays() {
    var found = found(new Setting.Standing(LocalDate.of(2018, 1, 24), "the duty to keep records"));

    assertThat(found.aim()).isEqualTo(Aim.STANDING);
    assertThat(found.alarm()).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(Explanation.full(found))
        .startsWith(
            "A duty without an end date, of which ReplyBy reminds you again on Friday, February 23, 2018.")
        .contains("1. The duty to keep records has no last day");
  }

  @Test
  void aStayKeepsTheDateBeforeItBesideIt() {
    var found =
        found(new Setting.Stayed(FRIDAY, LocalDate.of(2018, 3, 9), "the department stayed it"));

    assertThat(found.aim()).isEqualTo(Aim.STAYED);
    assertThat(found.alarmDay()).isEqualTo("2018-03-09");
    assertThat(found.notes()).first().isEqualTo("Before the stay: due Friday, February 23, 2018.");
    assertThat(found.notes()).hasSizeGreaterThan(1);
  }

  /** Two working days are closed by executive order, on the latest reading: December 24 and 26. */
  @Test
  void whatAnotherOwesIsLateOnTheDayAfterTheLatestReading() {
    var answer = working("2025-11-25", 20);
    var found = found(new Setting.Owed(answer, answer));

    assertThat(found.aim()).isEqualTo(Aim.NOT_BEFORE);
    assertThat(found.day()).isEqualTo("2025-12-24");
    assertThat(found.safeDue()).isNull();
    assertThat(found.alarm()).isEqualTo("2025-12-30T06:00:00Z");
    assertThat(found.hasPassed(Instant.parse("2026-06-01T00:00:00Z"))).isFalse();
    assertThat(Explanation.full(found))
        .contains("Why they are not surely late before that day")
        .contains("hey are surely late from Tuesday, December 30, 2025");
  }

  @Test
  void whatAnotherOwesByAFixedDateIsLateTheNextDay() {
    assertThat(found(new Setting.Owed(FRIDAY, FRIDAY)).alarmDay()).isEqualTo("2018-02-24");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(new Setting.Owed(FRIDAY, new Setting.Before(FRIDAY))))
        .withMessage("what another owes runs forward");
  }

  @Test
  void anUnknownDueDateIsAbsentAndTheOtherLastDaysAreInOrder() {
    var found =
        found(
            new Setting.Unsettled(
                new Setting.Unknown("the day of receipt is not on record"),
                FRIDAY,
                List.of(
                    new Setting.Alternative(fixed("2018-03-09"), "if it came later"),
                    new Setting.Alternative(fixed("2018-02-28"), "if it came soon"),
                    new Setting.Alternative(fixed("2018-02-20"), "if it came before")),
                "The day of receipt is not on record."));

    assertThat(found.due()).isNull();
    assertThat(found.safeDay()).isEqualTo("2018-02-23");
    assertThat(found.between())
        .extracting(Possible::when)
        .containsExactly("if it came soon", "if it came later");
    assertThat(Explanation.sentence(found)).startsWith("No final date can be computed, safe by");
    assertThat(Explanation.full(found))
        .contains("If it came soon, the safe date is Wednesday, February 28, 2018, 4:00 PM CST.")
        .contains("For the safe date: ");
    assertThat(Explanation.line(found)).contains("If it came later, the safe date is");
  }

  @Test
  void otherLastDaysLieBeforeTheDueDate() {
    var found =
        found(
            new Setting.Unsettled(
                fixed("2018-03-01"),
                FRIDAY,
                List.of(
                    new Setting.Alternative(fixed("2018-02-28"), "if before"),
                    new Setting.Alternative(fixed("2018-03-01"), "if on it")),
                "Unknown."));

    assertThat(found.between()).extracting(Possible::when).containsExactly("if before");
  }

  @Test
  void aNoteSaysWhyAndChangesNoDate() {
    var review = new Setting.Review(LocalDate.of(2018, 2, 20), "no day is given");
    var noted = found(new Setting.Unsettled(review, review, "The return date was stayed."));

    assertThat(noted.notes()).first().isEqualTo("The return date was stayed.");
    assertThat(noted.isSameDateAs(found(review))).isTrue();
    assertThat(noted.isSameDateAs(found(FRIDAY))).isFalse();
  }

  @Test
  void nothingUncountedIsPartOfACount() {
    var review = new Setting.Review(LocalDate.of(2018, 2, 20), "no day is given");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(new Setting.EarlierOf(FRIDAY, review)))
        .withMessage("this way to set a date is not part of another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(new Setting.Before(review)))
        .withMessage("this way to set a date is not part of another");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> found(new Setting.Unknown("nothing")))
        .withMessage("nothing at all is known about the date");
  }

  private static DueDate found(Setting setting) {
    return DueDates.of(setting, new Forum.Office("IL", CHICAGO));
  }

  private static Setting.Forward working(String from, int days) {
    return new Setting.Forward(
        Trigger.on("receipt of the request", LocalDate.parse(from)),
        new Span(Unit.BUSINESS_DAYS, days),
        new Convention.AsWritten("the statute", "5 U.S.C. 552(a)(6)(A)(i)"),
        Service.none());
  }

  private static Setting fixed(String day) {
    return new Setting.Fixed(new DueOn(LocalDate.parse(day), null, null), "the letter");
  }
}
