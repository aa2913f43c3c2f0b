package org.replyby.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.deadlines.Rule6Examples.CHICAGO;
import static org.replyby.deadlines.Rule6Examples.RULE_6;
import static org.replyby.deadlines.Rule6Examples.days;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The explanation of a common date has at most eight lines: the two dates first, then why they
 * differ, then the count.
 */
class CommonExplanationsTest {
  private static final Forum OFFICE = new Forum.Office("IL", CHICAGO);
  private static final Forum COURT = new Forum.DistrictCourt("IL", CHICAGO, DayEnd.opening());
  private static final Setting BEFORE_RETURN = new Setting.Before(fixed("2027-01-15"));

  static Stream<Arguments> common() {
    return Stream.of(
        Arguments.of("a fixed date on Thanksgiving Day", fixed("2026-11-26"), OFFICE),
        Arguments.of("14 days of a letter", after("2018-12-11", 14, Convention.letter()), OFFICE),
        Arguments.of("90 days, 34 U.S.C. 10228(c)(2)", after("2026-09-14", 90, RULE_6), OFFICE),
        Arguments.of("20 days, 31 U.S.C. 3733(j)(2)", petition("2026-11-20"), COURT),
        Arguments.of("the same from an unknown service", unknown("2026-11-02"), COURT),
        Arguments.of("objections, Rule 45(d)(2)(B)", objections("2026-12-10"), OFFICE));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("common")
  void itHasAtMostEightLines(String name, Setting setting, Forum forum) {
    var lines = Explanation.full(DueDates.of(setting, forum)).lines().toList();

    assertThat(lines).hasSizeBetween(4, 8).first().asString().startsWith("Due ");
    assertThat(lines.getLast()).endsWith(Explanation.DISCLAIMER);
  }

  /** 31 U.S.C. 3733(j)(2): a safe date that is counted from elsewhere has its own count. */
  @Test
  void aSafeDateFromTheDayOfIssueSaysSoFirst() {
    var lines = Explanation.full(DueDates.of(unknown("2026-11-02"), COURT)).lines().toList();

    assertThat(lines.subList(0, 2))
        .containsExactly(
            "Due Thursday, January 14, 2027, 11:59 PM CST; safe by Monday, November 23, 2026, 4:00 PM"
                + " CST.",
            "Why the safe date is earlier: The day of service is not on record.");
    assertThat(lines.get(2)).startsWith("1. The subpoena sets Friday, January 15, 2027");
    assertThat(lines.get(3))
        .startsWith("2. For the safe date: The day of issue, Monday, November 2");
  }

  /** What the safe date skips, Christmas Eve by Executive Order 13854, is named in one clause. */
  @Test
  void theSafeDateNamesWhatItSkips() {
    var found = DueDates.of(after("2018-12-11", 14, Convention.letter()), OFFICE);

    assertThat(Explanation.why(found))
        .containsExactly(
            "December 22 to December 25 are closed: a weekend, a day on which federal offices were"
                + " closed (Executive Order 13854), Christmas Day (5 U.S.C. 6103(a)); nothing in the"
                + " letter rolls it forward, so the safe date is the working day before it, Friday,"
                + " December 21, 2018 (cf. Fed. R. Civ. P. 6(a), which governs rules, orders and"
                + " statutes, not letters).");
  }

  /** The Federal Rules do not govern what an office asks in a letter. */
  @Test
  void anAnalogyIsCitedWithCf() {
    var ofOffice = DueDates.of(fixed("2026-11-26"), OFFICE);
    var ofCourt = DueDates.of(fixed("2026-11-26"), COURT);

    assertThat(ofOffice.steps()).allMatch(step -> step.authority().startsWith("cf. "));
    assertThat(ofOffice.safeSteps()).allMatch(step -> step.authority().startsWith("cf. "));
    assertThat(ofCourt.steps().getFirst().authority())
        .isEqualTo("2009 Committee Note to Fed. R. Civ. P. 6");
  }

  private static Setting petition(String served) {
    return new Setting.EarlierOf(
        new Setting.Forward(
            Trigger.on("service", LocalDate.parse(served)),
            days(20),
            RULE_6,
            Service.notUnderRule5("a civil investigative demand")),
        BEFORE_RETURN);
  }

  private static Setting unknown(String issued) {
    var earliest =
        new Setting.EarlierOf(
            new Setting.Forward(
                Trigger.on("issue", LocalDate.parse(issued)), days(20), RULE_6, Service.none()),
            BEFORE_RETURN);
    return new Setting.Unsettled(BEFORE_RETURN, earliest, "The day of service is not on record.");
  }

  private static Setting objections(String served) {
    return new Setting.Before(
        new Setting.EarlierOf(after(served, 14, RULE_6), fixed("2027-01-15")));
  }

  private static Setting after(String day, int count, Convention convention) {
    return new Setting.Forward(
        Trigger.on("the notice", LocalDate.parse(day)), days(count), convention, Service.none());
  }

  private static Setting fixed(String day) {
    return new Setting.Fixed(new DueOn(LocalDate.parse(day), null, null), "the subpoena");
  }
}
