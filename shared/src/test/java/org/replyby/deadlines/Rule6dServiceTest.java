package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.replyby.deadlines.Rule6Examples.COURT;
import static org.replyby.deadlines.Rule6Examples.RULE_6;
import static org.replyby.deadlines.Rule6Examples.days;
import static org.replyby.deadlines.Rule6Examples.trigger;

import java.time.LocalDate;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Rule 6(d): three days more after some kinds of service, for the party that was served. */
class Rule6dServiceTest {
  private static final Service MAIL = underRule5(Service.Method.MAIL, "2018-02-05");

  /** Roll first, add three days counting every one, roll again. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-05, 2018-02-23", // Monday holiday, rolled to Tuesday 20, and three
    "2018-02-06, 2018-02-23", // Tuesday 20, and three
    "2018-02-07, 2018-02-26", // Wednesday 21, and three: Saturday
    "2018-02-08, 2018-02-26", // Thursday 22, and three: Sunday
    "2018-02-09, 2018-02-26", // Friday 23, and three over the weekend
    "2018-02-10, 2018-03-01", // Saturday, rolled to Monday 26, and three
    "2018-08-17, 2018-09-04", // Friday 31 August, and three: Labor Day
    "2018-12-08, 2018-12-27", // Saturday, rolled to 24 December, and three
    "2018-12-15, 2019-01-03" // Saturday 29, rolled to 31 December, and three: the next year
  })
  void afterServiceByMailThreeDaysAreAddedToTheEndOfThePeriod(String served, LocalDate due) {
    assertThat(served(served, MAIL).day()).isEqualTo(due);
  }

  @Test
  void theStepsRollAddAndRollAgain() {
    assertThat(served("2018-02-10", underRule5(Service.Method.LEFT_WITH_CLERK, "2018-02-10")))
        .extracting(found -> found.steps().stream().skip(2).map(Step::sentence).toList())
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .startsWith(
            "February 24 to February 25 are a weekend; so the last day moves to Monday, February 26, 2018 (Fed. R. Civ. P. 6(a)(1)(C)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).",
            "3 days are added for service by leaving it with the clerk: Thursday, March 1, 2018 (Fed. R. Civ. P. 6(d)).",
            "That day is neither a Saturday, a Sunday nor a legal holiday (Fed. R. Civ. P. 6(a)(1)(C)).");
  }

  /** The period ends on Friday, July 3, 2020, which only the prevailing reading passes. */
  @Test
  void eachReadingAddsTheDaysToItsOwnEnd() {
    var found = served("2020-06-19", MAIL);

    assertThat(found.day()).isEqualTo("2020-07-09");
    assertThat(found.safeDay()).isEqualTo("2020-07-06");
    assertThat(Explanation.sentence(found))
        .endsWith(
            "; safe by Monday, July 6, 2020: Friday, July 3, 2020 is the day on which Independence Day is observed (5 U.S.C. 6103(b)(1)), and on the earlier reading an observed day is not a legal holiday; 3 days are added for service by mail: Monday, July 6, 2020.");
  }

  @ParameterizedTest
  @EnumSource(names = {"MAIL", "LEFT_WITH_CLERK", "OTHER_CONSENTED_MEANS"})
  void mailTheClerkAndOtherConsentedMeansAddThreeDays(Service.Method method) {
    assertThat(served("2018-02-06", underRule5(method, "2018-02-06")).day())
        .isEqualTo("2018-02-23");
  }

  @ParameterizedTest
  @CsvSource({
    "MAIL, 3 days are added for service by mail",
    "LEFT_WITH_CLERK, 3 days are added for service by leaving it with the clerk",
    "OTHER_CONSENTED_MEANS, 3 days are added for service by other means consented to",
    "ELECTRONIC, 'electronic service adds no days'",
    "IN_PERSON, 'service in person adds no days'"
  })
  void theStepsNameTheKindOfService(Service.Method method, String words) {
    assertThat(served("2018-02-06", underRule5(method, "2018-02-06")).steps())
        .anyMatch(s -> s.what().startsWith(words));
  }

  /** Electronic service was struck from Rule 6(d) on 2016-12-01. */
  @Test
  void electronicServiceAddedThreeDaysUntilTheAmendment() {
    var before = underRule5(Service.Method.ELECTRONIC, "2016-11-30");
    var since = underRule5(Service.Method.ELECTRONIC, "2016-12-01");

    assertThat(served("2016-11-30", before).day()).isEqualTo("2016-12-19"); // 14 + 3: a Saturday
    assertThat(served("2016-11-30", before).steps())
        .anyMatch(
            s ->
                s.what()
                    .startsWith("3 days are added for electronic service before December 1, 2016"));
    assertThat(served("2016-12-01", since).day()).isEqualTo("2016-12-15");
    assertThat(served("2016-12-01", since).steps())
        .extracting(Step::sentence)
        .contains("Electronic service adds no days (Fed. R. Civ. P. 6(d) as amended 2016-12-01).");
  }

  @Test
  void serviceInPersonAddsNothing() {
    assertThat(served("2018-02-06", underRule5(Service.Method.IN_PERSON, "2018-02-06")).day())
        .isEqualTo("2018-02-20");
  }

  @Test
  void aSubpoenaIsNotServedUnderRule5() {
    var found = served("2018-02-06", Service.notUnderRule5("a subpoena"));

    assertThat(found.day()).isEqualTo("2018-02-20");
    assertThat(found.steps())
        .extracting(Step::sentence)
        .contains(
            "No days are added, as a subpoena is not served under Rule 5 (Fed. R. Civ. P. 6(d)).");
  }

  @Test
  void aPeriodThatRunsFromNoServiceSaysNothingOfIt() {
    assertThat(served("2018-02-06", Service.none()).steps()).hasSize(4);
  }

  @Test
  void aLetterAndACountOfWorkingDaysTakeNoDaysMore() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Setting.Forward(trigger("2018-02-06"), days(14), Convention.letter(), MAIL))
        .withMessageContaining("Rule 6(d)");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Setting.Forward(
                    trigger("2018-02-06"), new Span(Unit.BUSINESS_DAYS, 5), RULE_6, MAIL))
        .withMessageContaining("Rule 6(d)");
  }

  private static DueDate served(String day, Service service) {
    return DueDates.of(new Setting.Forward(trigger(day), days(14), RULE_6, service), COURT);
  }

  private static Service underRule5(Service.Method method, String servedOn) {
    return Service.underRule5(method, LocalDate.parse(servedOn));
  }
}
