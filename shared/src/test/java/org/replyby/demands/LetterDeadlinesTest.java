package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.replyby.demands.DemandFixtures.date;
import static org.replyby.demands.DemandFixtures.letter;
import static org.replyby.model.DeadlineKind.APPEAL;
import static org.replyby.model.DeadlineKind.COMPLIANCE;
import static org.replyby.model.DeadlineKind.RESPONSE;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.deadlines.DueOn;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.model.CountedFrom;
import org.replyby.model.LetterKind;
import org.replyby.model.ResponseTime;

class LetterDeadlinesTest {
  private static final ResponseTime ON =
      new ResponseTime.On(new DueOn(LocalDate.of(2018, 2, 24), null, null));

  /** 2 CFR 200.339 to 200.342: the rule names no time, the letter decides. */
  @ParameterizedTest
  @EnumSource(names = {"DEMAND", "REMEDY_NOTICE"})
  void aFixedDateIsNeverMoved(LetterKind kind) {
    var starts = LetterDeadlines.of(letter(kind, "2018-01-24", ON));

    assertThat(starts.deadlines()).hasSize(1);
    assertThat(date(starts, RESPONSE).day()).isEqualTo("2018-02-24");
    assertThat(date(starts, RESPONSE).safeDay()).isEqualTo("2018-02-23");
  }

  @ParameterizedTest
  @CsvSource({
    "LETTER, 2018-02-23, 2018-02-23",
    "RECEIPT, 2018-02-25, 2018-02-23" // two days later, a Sunday: does not roll
  })
  void withinDaysRunsFromTheLettersDateUnlessItSaysReceipt(
      CountedFrom from, LocalDate due, LocalDate safe) {
    var within = new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, 30), from);
    var starts = LetterDeadlines.of(letter(LetterKind.DEMAND, "2018-01-24", within));

    assertThat(date(starts, RESPONSE).day()).isEqualTo(due);
    assertThat(date(starts, RESPONSE).safeDay()).isEqualTo(safe);
  }

  @Test
  void businessDaysAreCountedWhereTheLetterSaysSo() {
    var within = new ResponseTime.Within(new Span(Unit.BUSINESS_DAYS, 19), CountedFrom.LETTER);
    var starts = LetterDeadlines.of(letter(LetterKind.DEMAND, "2018-01-24", within));

    // Washington's Birthday is left out.
    assertThat(date(starts, RESPONSE).day()).isEqualTo("2018-02-21");
  }

  /** 34 U.S.C. 10228(c)(2): ninety days, by Rule 6(a). */
  @Test
  void aNoticeOfNoncomplianceStartsNinetyDays() {
    var starts = LetterDeadlines.of(letter(LetterKind.NONCOMPLIANCE_NOTICE, "2018-01-16", null));

    // The ninetieth day is Patriots' Day in Massachusetts. The office is not a court, so the date
    // stays; the city is closed.
    assertThat(date(starts, COMPLIANCE).day()).isEqualTo("2018-04-16");
    assertThat(date(starts, COMPLIANCE).safeDay()).isEqualTo("2018-04-13");
    assertThat(starts.main().kind()).isEqualTo(COMPLIANCE);
  }

  /** The statute does not say that a closed last day is rolled: 2026-12-13 is a Sunday. */
  @Test
  void theSafeDateOfANoticeOfNoncomplianceIsNotRolled() {
    var starts = LetterDeadlines.of(letter(LetterKind.NONCOMPLIANCE_NOTICE, "2026-09-14", null));

    assertThat(date(starts, COMPLIANCE).day()).isEqualTo("2026-12-14");
    assertThat(date(starts, COMPLIANCE).safeDay()).isEqualTo("2026-12-11");
  }

  /** 28 CFR 18.5: thirty days, no method stated, so nothing rolls. */
  @Test
  void anAppealIsDueThirtyDaysAfterTheNoticeAndDoesNotRoll() {
    var starts = LetterDeadlines.of(letter(LetterKind.APPEALABLE_NOTICE, "2018-01-25", null));

    assertThat(date(starts, APPEAL).day()).isEqualTo("2018-02-24");
    assertThat(date(starts, APPEAL).safeDay()).isEqualTo("2018-02-23");
    assertThat(date(starts, APPEAL).steps().get(1).authority()).startsWith("28 CFR 18.5");
  }

  @Test
  void aNoticeThatAlsoWantsAnAnswerStartsBoth() {
    var starts = LetterDeadlines.of(letter(LetterKind.APPEALABLE_NOTICE, "2018-01-25", ON));

    assertThat(starts.deadlines())
        .extracting(DemandDeadline::kind)
        .containsExactly(RESPONSE, APPEAL);
    assertThat(starts.main().id().name()).isEqualTo("d1");
  }

  @Test
  void aLetterOfWhichNobodySaysByWhenIsNone() {
    var silent = letter(LetterKind.DEMAND, "2018-01-25", null);

    assertThatIllegalArgumentException().isThrownBy(() -> LetterDeadlines.of(silent));
  }
}
