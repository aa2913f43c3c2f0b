package org.replyby.demands;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.demands.DemandFixtures.date;
import static org.replyby.demands.DemandFixtures.letter;
import static org.replyby.demands.DemandFixtures.part;
import static org.replyby.demands.DemandFixtures.served;
import static org.replyby.demands.DemandFixtures.subpoena;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.replyby.deadlines.Aim;
import org.replyby.deadlines.Explanation;
import org.replyby.deadlines.Span;
import org.replyby.deadlines.Unit;
import org.replyby.model.Arrival;
import org.replyby.model.Calls;
import org.replyby.model.CountedFrom;
import org.replyby.model.DeadlineKind;
import org.replyby.model.DeliveryMethod;
import org.replyby.model.LetterKind;
import org.replyby.model.Part;
import org.replyby.model.ResponseTime;
import org.replyby.model.ResponseTime.Haste;
import org.replyby.model.Subpoena;
import org.replyby.model.SubpoenaKind;

/** A demand asks for several things by several days, or without a day. */
class PartsTest {
  private static final LocalDate REVIEW = LocalDate.of(2018, 1, 29);

  /** 31 U.S.C. 3733(a)(1)(D): "before the return date" counts from the first of the dates. */
  @Test
  void eachPartIsADeadlineOfItsOwnAndAPetitionIsDueBeforeTheFirst() {
    var starts =
        SubpoenaDeadlines.of(
            subpoena(
                SubpoenaKind.FALSE_CLAIMS_CID,
                Calls.DOCUMENTS,
                "2018-01-02",
                served("2018-01-30"),
                List.of(part("testimony", "2018-02-28"), part("documents", "2018-02-14"))));

    assertThat(starts.deadlines())
        .extracting(DemandDeadline::part)
        .containsExactly("testimony", "documents", null);
    assertThat(starts.deadlines())
        .extracting(d -> d.id().name())
        .containsExactly("r1", "r1-2", "r1-petition");
    assertThat(date(starts, DeadlineKind.PETITION).day()).isEqualTo("2018-02-13");
  }

  @Test
  void aLetterWithADutyToPreserveAndADateStartsBoth() {
    var starts =
        LetterDeadlines.of(
            letter(
                LetterKind.DEMAND,
                LocalDate.of(2018, 1, 24),
                Arrival.on(DeliveryMethod.MAIL, LocalDate.of(2018, 1, 25)),
                List.of(
                    part("answer", "2018-02-23"),
                    new Part("records", new ResponseTime.Standing(LocalDate.of(2018, 1, 25)))),
                LocalDate.of(2018, 1, 25)));
    var preserve = date(starts, DeadlineKind.PRESERVATION);

    assertThat(starts.main().kind()).isEqualTo(DeadlineKind.RESPONSE);
    assertThat(preserve.aim()).isEqualTo(Aim.STANDING);
    assertThat(preserve.due()).isNull();
    assertThat(preserve.alarmDay()).isEqualTo("2018-02-24");
    assertThat(Explanation.full(preserve)).contains("has no last day");
  }

  @Test
  void aLetterThatSaysPromptlyHasAReviewAndNoDate() {
    var starts =
        LetterDeadlines.of(
            letter(
                LetterKind.DEMAND, "2018-01-24", new ResponseTime.NoDay(Haste.PROMPTLY, REVIEW)));
    var found = date(starts, DeadlineKind.RESPONSE);

    assertThat(found.aim()).isEqualTo(Aim.REVIEW);
    assertThat(found.due()).isNull();
    assertThat(found.safeDue()).isNull();
    assertThat(found.alarmDay()).isEqualTo(REVIEW);
  }

  /** 18 U.S.C. 1968(b)(3): a demand may be returnable forthwith. */
  @ParameterizedTest
  @EnumSource(names = {"FALSE_CLAIMS_CID", "ANTITRUST_CID", "RICO_CID"})
  void withoutAReturnDateAPetitionIsSafeOnTheReview(SubpoenaKind kind) {
    var starts = SubpoenaDeadlines.of(noReturnDate(kind));
    var petition = date(starts, DeadlineKind.PETITION);

    assertThat(date(starts, DeadlineKind.SUBPOENA_RETURN).aim()).isEqualTo(Aim.REVIEW);
    assertThat(petition.safeDay()).isEqualTo(REVIEW);
    assertThat(petition.day()).as("20 days, a holiday").isEqualTo("2018-02-05");
    assertThat(starts.warnings()).anyMatch(w -> w.contains("names no return date"));
  }

  /** 18 U.S.C. 3486(a)(9). */
  @Test
  void a3486SubpoenaWithoutAReturnDateIsReviewedAndNamesTheFloor() {
    var starts = SubpoenaDeadlines.of(noReturnDate(SubpoenaKind.ADMINISTRATIVE_3486));

    assertThat(date(starts, DeadlineKind.PETITION).aim()).isEqualTo(Aim.REVIEW);
    assertThat(starts.warnings()).anyMatch(w -> w.contains("not less than 24 hours"));
  }

  @Test
  void aSubpoenaReturnableWithinDaysOfServiceIsCounted() {
    var within = new ResponseTime.Within(new Span(Unit.CALENDAR_DAYS, 14), CountedFrom.SERVICE);
    var known =
        SubpoenaDeadlines.of(
            subpoena(
                SubpoenaKind.FALSE_CLAIMS_CID,
                null,
                "2018-01-02",
                served("2018-01-10"),
                List.of(new Part(null, within))));
    assertThat(date(known, DeadlineKind.SUBPOENA_RETURN).day()).isEqualTo("2018-01-24");
    assertThat(date(known, DeadlineKind.PETITION).day()).isEqualTo("2018-01-23");

    var unknown =
        SubpoenaDeadlines.of(
            subpoena(
                SubpoenaKind.FALSE_CLAIMS_CID,
                null,
                "2018-01-02",
                served(null),
                List.of(new Part(null, within))));
    var returnDate = date(unknown, DeadlineKind.SUBPOENA_RETURN);
    var petition = date(unknown, DeadlineKind.PETITION);
    assertThat(returnDate.day()).isNull();
    assertThat(returnDate.safeDay()).isEqualTo("2018-01-16");
    assertThat(petition.day()).isNull();
    assertThat(petition.safeDay()).isEqualTo("2018-01-12");
  }

  private static Subpoena noReturnDate(SubpoenaKind kind) {
    return subpoena(
        kind,
        null,
        "2018-01-10",
        served("2018-01-16"),
        List.of(new Part(null, new ResponseTime.NoDay(Haste.FORTHWITH, REVIEW))));
  }
}
