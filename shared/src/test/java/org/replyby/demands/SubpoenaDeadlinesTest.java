package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.demands.DemandFixtures.date;
import static org.replyby.demands.DemandFixtures.issued;
import static org.replyby.demands.DemandFixtures.started;
import static org.replyby.demands.DemandFixtures.subpoena;
import static org.replyby.model.DeadlineKind.MOTION_TO_QUASH;
import static org.replyby.model.DeadlineKind.OBJECTION;
import static org.replyby.model.DeadlineKind.PETITION;
import static org.replyby.model.DeadlineKind.SUBPOENA_RETURN;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.model.Basis;
import org.replyby.model.Calls;
import org.replyby.model.DeadlineId;
import org.replyby.model.SubpoenaKind;

class SubpoenaDeadlinesTest {
  /** 31 U.S.C. 3733(j)(2), 15 U.S.C. 1314(b), 18 U.S.C. 1968(h): whichever is earlier. */
  @ParameterizedTest
  @EnumSource(names = {"FALSE_CLAIMS_CID", "ANTITRUST_CID", "RICO_CID"})
  void aPetitionIsDueTwentyDaysAfterServiceOrBeforeTheReturnDate(SubpoenaKind kind) {
    var byService = SubpoenaDeadlines.of(subpoena(kind, "2018-01-30", "2018-03-30"));
    var byReturn = SubpoenaDeadlines.of(subpoena(kind, "2018-01-30", "2018-02-14"));

    // The twentieth day is Washington's Birthday.
    assertThat(date(byService, PETITION).day()).isEqualTo("2018-02-20");
    assertThat(date(byReturn, PETITION).day()).isEqualTo("2018-02-13");
    assertThat(date(byService, PETITION).steps().toString()).contains("not served under Rule 5");
    assertThat(started(byService, PETITION).basis().place()).isEqualTo(Basis.Place.NEW_CASE);
  }

  /** 18 U.S.C. 3486: at any time before the return date, which is itself too late. */
  @ParameterizedTest
  @CsvSource({
    "2018-02-14, 2018-02-13, 2018-02-13",
    "2018-02-20, 2018-02-19, 2018-02-16" // the day before is Washington's Birthday
  })
  void a3486PetitionIsDueBeforeTheReturnDate(String returnable, LocalDate due, LocalDate safe) {
    var starts = SubpoenaDeadlines.of(subpoena(SubpoenaKind.ADMINISTRATIVE_3486, null, returnable));

    assertThat(date(starts, PETITION).day()).isEqualTo(due);
    assertThat(date(starts, PETITION).safeDay()).isEqualTo(safe);
    assertThat(starts.warnings()).isEmpty();
  }

  /** Rule 45(d)(2)(B): before the earlier of the time for compliance and 14 days after service. */
  @ParameterizedTest
  @CsvSource({
    "2018-01-30, 2018-03-01, 2018-02-12", // the fourteenth day is Tuesday, 13 February
    "2018-01-30, 2018-02-07, 2018-02-06", // compliance comes first
    "2018-02-05, 2018-03-01, 2018-02-19" // rolls to the Tuesday; the day before is closed
  })
  void objectionsAreDueBeforeTheEarlierOfComplianceAndFourteenDays(
      String served, String returnable, LocalDate due) {
    var starts = SubpoenaDeadlines.of(subpoena(SubpoenaKind.RULE_45, served, returnable));

    assertThat(date(starts, OBJECTION).day()).isEqualTo(due);
    assertThat(date(starts, MOTION_TO_QUASH).day())
        .isEqualTo(LocalDate.parse(returnable).minusDays(1));
    assertThat(starts.byHand()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"GRAND_JURY", "ADMINISTRATIVE", "INSPECTOR_GENERAL"})
  void aMotionToQuashThatMustBePromptIsNeverComputed(SubpoenaKind kind) {
    var starts = SubpoenaDeadlines.of(subpoena(kind, "2018-01-30", "2018-03-01"));

    assertThat(starts.deadlines()).hasSize(1);
    assertThat(starts.main().kind()).isEqualTo(SUBPOENA_RETURN);
    assertThat(starts.byHand()).extracting(ManualDeadline::kind).containsExactly(MOTION_TO_QUASH);
    assertThat(starts.byHand().getFirst().why()).contains("promptly");
  }

  @Test
  void aDemandOfAStatuteThatIsNotSaidLeavesItsPetitionToPeople() {
    var starts =
        SubpoenaDeadlines.of(
            subpoena(SubpoenaKind.CIVIL_INVESTIGATIVE_DEMAND, "2018-01-30", "2018-03-01"));

    assertThat(starts.byHand()).extracting(ManualDeadline::kind).containsExactly(PETITION);
  }

  /** 31 U.S.C. 3733(j)(2), issued 2026-11-02: 20 days from issue end on Monday, November 23. */
  @Test
  void whileServiceIsUnknownTheSafeDateCountsFromIssue() {
    var starts =
        SubpoenaDeadlines.of(
            issued(SubpoenaKind.FALSE_CLAIMS_CID, "2026-11-02", null, "2027-01-15"));
    var petition = date(starts, PETITION);

    assertThat(petition.day()).isEqualTo("2027-01-14");
    assertThat(petition.safeDay()).isEqualTo("2026-11-23");
    assertThat(petition.notes().getFirst()).startsWith("The day of service is not on record.");
  }

  @ParameterizedTest
  @EnumSource(names = {"FALSE_CLAIMS_CID", "ANTITRUST_CID", "RICO_CID", "RULE_45"})
  void noDayOfServiceGivesAnEarlierSafeDateThanAnUnknownOne(SubpoenaKind kind) {
    var random = new SplittableRandom(20261102);
    for (int i = 0; i < 2_500; i++) {
      var issuedOn = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4_000));
      var returnable = issuedOn.plusDays(1 + random.nextInt(90)).toString();
      var unknown = SubpoenaDeadlines.of(issued(kind, issuedOn.toString(), null, returnable));
      var served = issuedOn.plusDays(random.nextInt(60)).toString();
      var known = SubpoenaDeadlines.of(issued(kind, issuedOn.toString(), served, returnable));
      for (var deadline : unknown.deadlines()) {
        assertThat(date(unknown, deadline.kind()).safeDue())
            .as("%s issued %s, served %s, returnable %s", kind, issuedOn, served, returnable)
            .isBeforeOrEqualTo(date(known, deadline.kind()).safeDue());
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"FALSE_CLAIMS_CID", "RULE_45"})
  void withoutServiceOnlyTheReturnDateCountsAndItSaysSo(SubpoenaKind kind) {
    var starts = SubpoenaDeadlines.of(subpoena(kind, null, "2018-02-14"));

    assertThat(starts.deadlines().stream().skip(1))
        .allSatisfy(
            s -> assertThat(date(starts, s.kind()).day()).isEqualTo(LocalDate.of(2018, 2, 13)));
    assertThat(starts.warnings())
        .singleElement()
        .asString()
        .isEqualTo(
            "The day of service is not on record. Find it out and record it. Until then the safe date"
                + " counts from the day of issue, the earliest day on which the subpoena can have been"
                + " served.");
  }

  /** 31 U.S.C. 3733(a)(2): at least seven days after receipt. */
  @ParameterizedTest
  @CsvSource({"2018-02-05, true", "2018-02-06, false"})
  void testimonyOnLessThanSevenDaysNoticeIsWarnedOf(String returnable, boolean isWarned) {
    var kind = SubpoenaKind.FALSE_CLAIMS_CID;
    var demand = subpoena(kind, Calls.TESTIMONY, "2018-01-30", returnable);
    var documents = subpoena(kind, Calls.DOCUMENTS, "2018-01-30", returnable);

    assertThat(SubpoenaDeadlines.of(demand).warnings()).hasSize(isWarned ? 1 : 0);
    assertThat(SubpoenaDeadlines.of(documents).warnings()).isEmpty();
  }

  @Test
  void theReturnDateIsFixedAndEachDeadlineNamesItsDemand() {
    var starts = SubpoenaDeadlines.of(subpoena(SubpoenaKind.RULE_45, "2018-01-30", "2018-02-17"));

    assertThat(date(starts, SUBPOENA_RETURN).day()).isEqualTo("2018-02-17");
    assertThat(date(starts, SUBPOENA_RETURN).safeDay()).isEqualTo("2018-02-16");
    assertThat(starts.deadlines())
        .extracting(DemandDeadline::id)
        .containsExactly(
            DeadlineId.parse("boston-ma.m.r1"),
            DeadlineId.parse("boston-ma.m.r1-objection"),
            DeadlineId.parse("boston-ma.m.r1-quash"));
    assertThat(starts.deadlines())
        .allSatisfy(s -> assertThat(s.basis().document()).isEqualTo("boston-ma.m.s1"));
  }
}
