package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.demands.DemandFixtures.date;
import static org.replyby.demands.DemandFixtures.letter;
import static org.replyby.demands.DemandFixtures.part;
import static org.replyby.demands.DemandFixtures.recorded;
import static org.replyby.model.DeadlineKind.PETITION;
import static org.replyby.model.DeadlineKind.RESPONSE;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.replyby.deadlines.DueDate;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Possible;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.model.Arrival;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.Presumption;
import org.replyby.model.ResponseTime;
import org.replyby.model.ServiceOfProcess;
import org.replyby.model.SubpoenaKind;

/** A day that is not known is a range: the safe date counts from its early end. */
class UnknownDaysTest {
  private static final LocalDate DATED = LocalDate.of(2026, 11, 2);
  private static final LocalDate RECORDED = LocalDate.of(2026, 11, 20);

  @Test
  void unknownReceiptCountsFromTheLettersDateAndHasNoFinalDate() {
    var found = within(CountedFrom.RECEIPT, DATED, new Arrival(mail(), null, List.of(), null));

    assertThat(found.due()).isNull();
    assertThat(found.day()).isNull();
    assertThat(found.safeDay()).isEqualTo("2026-11-16");
    assertThat(found.between())
        .extracting(Possible::when)
        .containsExactly("if the letter was received on Friday, November 20, 2026");
    assertThat(Explanation.full(found))
        .contains(
            "No final date can be computed",
            "The day of receipt is not on record.",
            "If the letter was received on Friday, November 20, 2026, the safe date is Friday,"
                + " December 4, 2026");
  }

  @Test
  void unknownReceiptOfALetterThatWasMailedCountsFromMailing() {
    var found =
        within(
            CountedFrom.RECEIPT,
            DATED,
            new Arrival(mail(), LocalDate.of(2026, 11, 4), List.of(), null));

    assertThat(found.safeDay()).isEqualTo("2026-11-18");
  }

  /** 44 CFR 4.10(c): the rule gives the due date, but buys no time. */
  @Test
  void aPresumedReceiptGivesTheDueDateAndTheSafeDateCountsFromMailing() {
    var found =
        within(
            CountedFrom.RECEIPT,
            DATED,
            new Arrival(
                mail(),
                LocalDate.of(2026, 11, 4),
                List.of(),
                new Presumption(5, "44 CFR 4.10(c)")));

    assertThat(found.day()).isEqualTo("2026-11-23");
    assertThat(found.safeDay()).isEqualTo("2026-11-18");
  }

  /** A copy that came by email before the other one was mailed. */
  @Test
  void anEarlierReceiptCountsForTheSafeDateInSpiteOfAPresumption() {
    var found =
        within(
            CountedFrom.RECEIPT,
            DATED,
            new Arrival(
                mail(),
                LocalDate.of(2026, 11, 5),
                List.of(LocalDate.of(2026, 11, 3)),
                new Presumption(5, "44 CFR 4.10(c)")));

    assertThat(found.day()).isEqualTo("2026-11-24");
    assertThat(found.safeDay()).isEqualTo("2026-11-17");
  }

  @Test
  void ofTwoCopiesTheFirstCountsForTheSafeDateAndTheLastForTheDueDate() {
    var found =
        within(
            CountedFrom.RECEIPT,
            DATED,
            new Arrival(
                DeliveryMethod.EMAIL,
                null,
                List.of(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 3)),
                null));

    assertThat(found.day()).isEqualTo("2026-11-23");
    assertThat(found.safeDay()).isEqualTo("2026-11-17");
  }

  @Test
  void anUndatedLetterThatNeverCameIsSafeOnTheDayOfRecordingAndMayHaveRun() {
    var found = within(CountedFrom.LETTER, null, new Arrival(mail(), null, List.of(), null));

    assertThat(found.due()).isNull();
    assertThat(found.safeDay()).isEqualTo(RECORDED);
    assertThat(Explanation.full(found)).contains("may already be over");
  }

  @Test
  void anUndatedLetterIsNoYoungerThanItsReceipt() {
    var found = within(CountedFrom.LETTER, null, Arrival.on(mail(), LocalDate.of(2026, 11, 18)));

    assertThat(found.day()).isEqualTo("2026-12-02");
    assertThat(found.safeDay()).isEqualTo(RECORDED);
  }

  /** 31 U.S.C. 3733(j)(2): what service on the day of recording would give is tenable too. */
  @Test
  void unknownServiceNamesTheLastDayThatServiceOnTheDayOfRecordingWouldGive() {
    var found = petition(ServiceOfProcess.on(null));

    assertThat(found.safeDay()).isEqualTo("2026-11-23");
    assertThat(found.day()).isEqualTo("2027-01-14");
    assertThat(found.between()).hasSize(1);
    assertThat(LocalDate.ofInstant(found.between().getFirst().at(), found.zone()))
        .isEqualTo("2026-12-10");
  }

  /** 31 U.S.C. 3733(d)(1)(C): depositing the demand in registered or certified mail can do. */
  @Test
  void serviceByCertifiedMailCountsFromMailingForTheSafeDate() {
    var way = ServiceOfProcess.Way.REGISTERED_OR_CERTIFIED_MAIL;
    var served = LocalDate.of(2026, 11, 13);
    var mailed = LocalDate.of(2026, 11, 6);

    var known = petition(new ServiceOfProcess(served, way, mailed));
    assertThat(known.safeDay()).as("the twentieth is Thanksgiving").isEqualTo("2026-11-27");
    assertThat(known.day()).isEqualTo("2026-12-03");
    var unknownMailing = petition(new ServiceOfProcess(served, way, null));
    assertThat(unknownMailing.safeDay()).isEqualTo("2026-11-23");
    var inPerson = petition(new ServiceOfProcess(served, ServiceOfProcess.Way.IN_PERSON, mailed));
    assertThat(inPerson.safeDay()).isEqualTo("2026-12-03");
    var unknownWay = petition(new ServiceOfProcess(null, null, mailed));
    assertThat(unknownWay.safeDay()).as("it may have come in person first").isEqualTo("2026-11-23");
    var unknownReceipt = petition(new ServiceOfProcess(null, way, mailed));
    assertThat(unknownReceipt.safeDay()).isEqualTo("2026-11-27");
  }

  /** For every day that an unknown one can be, the safe date is no later: 10,000 tries. */
  @Test
  void theSafeDateOfAnUnknownDayIsNeverLaterThanThatOfAnyDayThatItCanBe() {
    var random = new SplittableRandom(20260131);
    for (int i = 0; i < 10_000; i++) {
      var dated = LocalDate.of(2015, 1, 1).plusDays(random.nextInt(6000));
      var mailed = random.nextBoolean() ? dated.plusDays(random.nextInt(5)) : null;
      var received = (mailed == null ? dated : mailed).plusDays(random.nextInt(30));
      var unit = random.nextBoolean() ? Unit.CALENDAR_DAYS : Unit.BUSINESS_DAYS;
      var time =
          new ResponseTime.Within(new Span(unit, 1 + random.nextInt(60)), CountedFrom.RECEIPT);
      var unknown = counted(time, dated, new Arrival(mail(), mailed, List.of(), null));
      var known = counted(time, dated, new Arrival(mail(), mailed, List.of(received), null));
      var both =
          counted(
              time,
              dated,
              new Arrival(
                  mail(), mailed, List.of(received, received.plusDays(random.nextInt(9))), null));

      assertThat(unknown.safeDue()).isBeforeOrEqualTo(known.safeDue());
      assertThat(both.safeDue()).isBeforeOrEqualTo(known.safeDue());
    }
  }

  private static DeliveryMethod mail() {
    return DeliveryMethod.MAIL;
  }

  private static DueDate petition(ServiceOfProcess service) {
    var subpoena =
        recorded(
            SubpoenaKind.FALSE_CLAIMS_CID,
            null,
            "2026-11-02",
            service,
            List.of(part(null, "2027-01-15")),
            "2026-11-20");
    return date(SubpoenaDeadlines.of(subpoena), PETITION);
  }

  private static DueDate within(CountedFrom from, @Nullable LocalDate dated, Arrival arrival) {
    return counted(new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, 14), from), dated, arrival);
  }

  private static DueDate counted(ResponseTime time, @Nullable LocalDate dated, Arrival arrival) {
    var letter = letter(LetterKind.DEMAND, dated, arrival, List.of(new Part(null, time)), RECORDED);
    return date(LetterDeadlines.of(letter), RESPONSE);
  }
}
