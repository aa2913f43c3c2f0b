package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.CHICAGO;
import static org.replyby.deadlines.Rule6Examples.COURT;
import static org.replyby.deadlines.Rule6Examples.MASSACHUSETTS;
import static org.replyby.deadlines.Rule6Examples.after;
import static org.replyby.deadlines.Rule6Examples.forward;
import static org.replyby.deadlines.Rule6Examples.trigger;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days of letters and of statutes that count them, and business days under Rule 6. */
class WorkingDaysTest {
  private static final Convention FOIA =
      new Convention.AsWritten("the Freedom of Information Act", "5 U.S.C. 552(a)(6)(A)");

  /** Monday to Friday less federal holidays and observed days. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-21, 1, 2018-02-22",
    "2018-02-23, 1, 2018-02-26",
    "2018-02-14, 10, 2018-03-01", // over Washington's Birthday
    "2026-01-02, 20, 2026-02-02", // over Martin Luther King, Jr.
    "2026-01-02, 30, 2026-02-17" // and over Washington's Birthday: unusual circumstances
  })
  void weekendsHolidaysAndObservedDaysAreLeftOut(String receipt, int n, LocalDate last) {
    var found = ofOffice(receipt, n);

    assertThat(found.day()).isEqualTo(last);
    assertThat(found.safeDay()).isEqualTo(last);
    assertThat(after(receipt, new Span(Unit.BUSINESS_DAYS, n)).day()).isEqualTo(last);
    assertThat(after(receipt, new Span(Unit.BUSINESS_DAYS, n)).safeDay()).isEqualTo(last);
  }

  /** The safe date counts the observed day, which is then the last, and closed. */
  @ParameterizedTest
  @CsvSource({
    "2020-07-02, 1, 2020-07-06, 2020-07-02", // the observed 3 July
    "2021-12-30, 1, 2022-01-03, 2021-12-30" // the observed 31 December
  })
  void anObservedDayIsNoWorkingDayButMayBeOne(
      String receipt, int n, LocalDate last, LocalDate safe) {
    assertThat(ofOffice(receipt, n).day()).isEqualTo(last);
    assertThat(ofOffice(receipt, n).safeDay()).isEqualTo(safe);
  }

  @Test
  void theStepSaysWhatWasLeftOut() {
    assertThat(ofOffice("2026-01-02", 20).steps().get(1).sentence())
        .isEqualTo(
            "20 working days later, weekends and holidays left out, is Monday, February 2, 2026"
                + " (5 U.S.C. 552(a)(6)(A)).");
    assertThat(ofOffice("2026-01-02", 1).steps().get(1).what()).startsWith("1 working day later, ");
  }

  /** Patriots' Day, Monday, April 21, 2008: federal offices work, the court's state does not. */
  @Test
  void aStatesHolidayIsAWorkingDayOfFederalOfficesAndNoBusinessDayUnderRule6() {
    var office = ofOffice("2008-04-18", 1, new Forum.Office("MA", Rule6Examples.NEW_YORK));
    var court = after("2008-04-18", new Span(Unit.BUSINESS_DAYS, 1), MASSACHUSETTS);

    assertThat(office.day()).isEqualTo("2008-04-21");
    assertThat(office.safeDay()).isEqualTo("2008-04-18");
    assertThat(court.day()).isEqualTo("2008-04-22");
    assertThat(court.safeDay()).isEqualTo("2008-04-22");
  }

  @Test
  void aClosingByExecutiveOrderIsAWorkingDayThatIsNotSafe() {
    var found = ofOffice("2025-12-23", 1);

    assertThat(found.day()).isEqualTo("2025-12-24");
    assertThat(found.safeDay()).isEqualTo("2025-12-23");
    assertThat(after("2025-12-23", new Span(Unit.BUSINESS_DAYS, 1)).day()).isEqualTo("2025-12-24");
  }

  @Test
  void aCourtsOwnClosingIsCountedButEndsNoPeriod() {
    var snow = Rule6a3InaccessibleTest.closedOn("2018-02-21");

    assertThat(after("2018-02-20", new Span(Unit.BUSINESS_DAYS, 1), snow).day())
        .isEqualTo("2018-02-22");
    assertThat(after("2018-02-20", new Span(Unit.BUSINESS_DAYS, 2), snow).day())
        .isEqualTo("2018-02-22");
  }

  @Test
  void aDeclaredHolidayIsNoWorkingDay() {
    var day = LocalDate.of(2018, 2, 21);
    var closed =
        ClosedDays.federal()
            .with(List.of(new Closing(day, ClosureKind.DECLARED, "a day of mourning", "an Act")));

    assertThat(DueDates.of(foia("2018-02-20", 1), COURT, closed).day()).isEqualTo("2018-02-22");
    assertThat(
            DueDates.of(forward("2018-02-20", new Span(Unit.BUSINESS_DAYS, 2)), COURT, closed)
                .day())
        .isEqualTo("2018-02-23");
  }

  private static DueDate ofOffice(String receipt, int n) {
    return ofOffice(receipt, n, new Forum.Office(null, CHICAGO));
  }

  private static DueDate ofOffice(String receipt, int n, Forum office) {
    return DueDates.of(foia(receipt, n), office);
  }

  private static Setting foia(String receipt, int n) {
    return new Setting.Forward(
        trigger(receipt), new Span(Unit.BUSINESS_DAYS, n), FOIA, Service.none());
  }
}
