package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.CHICAGO;
import static org.replyby.deadlines.Rule6Examples.days;
import static org.replyby.deadlines.Rule6Examples.trigger;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** "Within N days" in a letter: no rule governs letters, so nothing rolls. */
class LetterPeriodTest {
  private static final Forum CITY = new Forum.Office(null, CHICAGO);

  /** The last day stays due; a closed one makes the last open day before it safe. */
  @ParameterizedTest
  @CsvSource({
    "2018-01-24, 30, 2018-02-23, 2018-02-23", // Friday
    "2018-01-24, 31, 2018-02-24, 2018-02-23", // Saturday
    "2018-01-24, 32, 2018-02-25, 2018-02-23", // Sunday
    "2018-08-20, 14, 2018-09-03, 2018-08-31", // Labor Day
    "2020-06-19, 14, 2020-07-03, 2020-07-02", // observed
    "2021-12-17, 15, 2022-01-01, 2021-12-30", // over the observed 31 December
    "2018-12-10, 15, 2018-12-25, 2018-12-21" // over the closing of 24 December
  })
  void aLettersPeriodDoesNotRoll(String letter, int n, LocalDate due, LocalDate safe) {
    var found = within(letter, days(n));

    assertThat(found.day()).isEqualTo(due);
    assertThat(found.safeDay()).isEqualTo(safe);
  }

  @Test
  void monthsOfALetterAreAddedByTheCalendar() {
    var found = within("2018-01-24", new Span(Unit.MONTHS, 1));

    assertThat(found.day()).isEqualTo("2018-02-24");
    assertThat(found.safeDay()).isEqualTo("2018-02-23");
    assertThat(found.steps().get(1).sentence())
        .isEqualTo(
            "1 month later, by the calendar, is Saturday, February 24, 2018 (cf. Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters).");
  }

  @Test
  void theDayEndsAtFive() {
    assertThat(within("2018-01-24", days(30)).due()).isEqualTo("2018-02-23T22:00:00Z");
    assertThat(within("2018-01-24", days(31)).safeDue()).isEqualTo("2018-02-23T22:00:00Z");
  }

  @Test
  void everyStepSaysThatNoRuleGovernsIt() {
    var found = within("2018-01-24", days(31));

    assertThat(found.steps())
        .extracting(Step::sentence)
        .containsExactly(
            "The day of the event, Wednesday, January 24, 2018, is not counted (cf. Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters).",
            "31 days later, every day counted, is Saturday, February 24, 2018 (cf. Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters).",
            "No hour is given, so ReplyBy takes the close of business (5:00 PM Eastern time or 5:00 PM in the city, whichever comes first): 4:00 PM CST (cf. Fed. R. Civ. P. 6(a)(4)(B)).");
    assertThat(found.safeSteps().get(2).sentence())
        .isEqualTo(
            "February 24 is a Saturday; nothing in the letter rolls it forward, so the safe date is the working day before it, Friday, February 23, 2018 (cf. Fed. R. Civ. P. 6(a), which governs rules, orders and statutes, not letters).");
  }

  /** 28 CFR 18.5: 30 days without a method, so calendar days and no roll. */
  @Test
  void anAppealToTheOfficeOfJusticeProgramsIsCountedAsWritten() {
    var rule = new Convention.AsWritten("28 CFR 18.5", "28 CFR 18.5, which states no method");

    var found = within("2018-01-25", days(30), rule);

    assertThat(found.day()).isEqualTo("2018-02-24");
    assertThat(found.safeDay()).isEqualTo("2018-02-23");
    assertThat(found.steps().getFirst().authority())
        .isEqualTo("28 CFR 18.5, which states no method");
  }

  @Test
  void aSafeDayBeforeTheLetterSaysSo() {
    assertThat(within("2018-02-24", days(1)).notes())
        .contains("The safe day is before the period began: act at once.");
    assertThat(within("2018-02-23", days(1)).notes()).noneMatch(n -> n.contains("safe day"));
  }

  private static DueDate within(String letter, Span span) {
    return within(letter, span, Convention.letter());
  }

  private static DueDate within(String letter, Span span, Convention convention) {
    return DueDates.of(
        new Setting.Forward(trigger(letter), span, convention, Service.none()), CITY);
  }
}
