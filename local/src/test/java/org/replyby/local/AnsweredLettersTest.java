package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.JurisdictionId;
import org.replyby.model.Letter;
import org.replyby.model.MatterId;
import org.replyby.model.Principal;
import org.replyby.model.Violation;
import org.replyby.staff.fields.LetterFields;
import org.replyby.staff.reading.DecodedBody;
import org.replyby.staff.reading.Fields;
import org.replyby.usecases.docket.JurisdictionFile;
import org.replyby.usecases.docket.Outcome;
import org.replyby.usecases.reading.VerifyDocket;
import org.replyby.usecases.recording.Answered;
import org.replyby.usecases.recording.LetterRequest;
import org.replyby.usecases.recording.NewRecord;
import org.replyby.usecases.recording.RecordDemand;
import org.replyby.usecases.run.RandomTokens;

/** A letter that was answered before goes on record with its deadlines met, and nobody hears. */
@Tag("aws")
class AnsweredLettersTest {
  private static final JurisdictionId CHICAGO = new JurisdictionId("chicago-il");
  private static final MatterId MATTER = new MatterId(CHICAGO, "byrne-jag-fy2016");
  private static final Principal CLERK = Principal.ofAllRoles("clerk", Set.of(CHICAGO));
  private static final LocalDate ON = LocalDate.of(2018, 2, 20);
  private static final Answered ANSWERED =
      new Answered(ON, "FedEx", "7712 0000 0001", "A letter with 212 pages");

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private final RecordDemand demands =
      new RecordDemand(
          service.app.docket(),
          service.clock,
          new RandomTokens(new Random(7)),
          attempt -> {},
          RecordDemand.MOST_A_DAY);

  @BeforeEach
  void begin() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
    service.deliverStream();
    service.takePublished();
    service.advance(Duration.ofDays(120));
    service.calls.reset();
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static LetterRequest letter(String key, Object... others) {
    var body = Samples.letter();
    body.remove("another");
    body.putAll(map("jurisdiction", "chicago-il"));
    body.putAll(map(others));
    return switch (Fields.decode(body, fields -> LetterFields.of(Optional.of(key), fields))) {
      case DecodedBody.Valid<LetterRequest>(var request) -> request;
      case DecodedBody.Invalid<LetterRequest>(var violations) ->
          throw new AssertionError(violations);
    };
  }

  private Outcome<NewRecord<Letter>> record(LetterRequest letter, Answered answered) {
    return demands.recordAnswered(CLERK, letter, answered);
  }

  private List<Map<String, Object>> docket() {
    return service.get("/v1/matters/" + MATTER + "/docket").is(200).list("entries");
  }

  private static List<Violation> violations(Outcome<NewRecord<Letter>> outcome) {
    return outcome instanceof Outcome.Invalid<NewRecord<Letter>>(var violations)
        ? violations
        : List.of();
  }

  @Test
  void itsDeadlinesAreMetOnThatDayAndTheDocketSaysSoAsIfTheCallerHadClosedThem() {
    assertThat(record(letter("a"), ANSWERED)).isInstanceOf(Outcome.Created.class);

    assertThat(docket())
        .extracting(e -> e.get("kind"))
        .containsExactly("letter-recorded", "deadline-set", "deadline-met");
    assertThat(docket()).extracting(e -> e.get("by")).containsOnly("clerk");
    assertThat(docket().getFirst().get("details"))
        .asInstanceOf(InstanceOfAssertFactories.MAP)
        .containsEntry("answeredOn", "2018-02-20");
    var deadlines = service.app.docket().deadlines(MATTER);
    assertThat(deadlines).hasSize(1);
    var shown = service.get("/v1/deadlines/" + deadlines.getFirst().id()).is(200).body();
    assertThat(shown).containsEntry("state", "met").containsEntry("late", false);
    assertThat(shown.toString()).contains("2018-02-20", "FedEx", "7712 0000 0001", "212 pages");
    assertThat(verified()).isTrue();
  }

  private boolean verified() {
    return switch (new VerifyDocket(service.app.docket(), attempt -> {}).verify(CLERK, MATTER)) {
      case Outcome.Found<VerifyDocket.Verdict>(var verdict) -> verdict.fault() == null;
      default -> false;
    };
  }

  @Test
  void threeOfThemTellNobodyForSixtyDaysAndAreNotCountedAsDemandsOfToday() {
    for (var key : List.of("a", "b", "c")) {
      assertThat(record(letter(key, "demand", "Demand " + key), ANSWERED))
          .isInstanceOf(Outcome.Created.class);
    }
    var begin = service.clock.instant();
    for (int day = 0; day <= 60; day++) {
      service.runAt(begin.plus(Duration.ofDays(day)).toString());
    }
    service.deliverStream();

    assertThat(service.watch.take()).isEmpty();
    assertThat(service.events).noneMatch(event -> event.contains("alert.published"));
    assertThat(service.app.docket().alerts(MATTER, null, 100).items()).isEmpty();
    assertThat(docket()).hasSize(9);
    assertThat(verified()).isTrue();
    assertThat(service.app.docket().file(CHICAGO).map(JurisdictionFile::demands)).isEmpty();
    assertThat(service.get("/v1/deadlines?jurisdiction=chicago-il").is(200).list("deadlines"))
        .isEmpty();
  }

  @Test
  void oneTransactionAfterARead() {
    record(letter("a"), ANSWERED);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 1, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(9);
  }

  @Test
  void theSameKeyRecordsOnceAndAnotherContentUnderItIsRefused() {
    record(letter("a"), ANSWERED);
    assertThat(record(letter("a"), ANSWERED)).isInstanceOf(Outcome.Found.class);
    var later = new Answered(ON.plusDays(1), "FedEx", "7712 0000 0001", null);
    assertThat(record(letter("a"), later)).isInstanceOf(Outcome.KeyUsed.class);
    assertThat(record(letter("a", "demand", "Others"), ANSWERED))
        .isInstanceOf(Outcome.KeyUsed.class);
    assertThat(demands.record(CLERK, letter("a"))).isInstanceOf(Outcome.KeyUsed.class);
    assertThat(record(letter("b"), ANSWERED)).isInstanceOf(Outcome.Contradicted.class);
    assertThat(docket()).hasSize(3);
  }

  @Test
  void aLetterThatIsOpenUnderTheKeyIsNotAnsweredByIt() {
    demands.record(CLERK, letter("a"));
    assertThat(record(letter("a"), ANSWERED)).isInstanceOf(Outcome.KeyUsed.class);
  }

  @Test
  void itIsTheSameRequestEvenIfSomebodyOpenedItsDeadlineAgain() {
    record(letter("a"), ANSWERED);
    var id = service.app.docket().deadlines(MATTER).getFirst().id();
    service
        .post("/v1/deadlines/" + id + "/reopening", map("why", "Not all of it was sent"))
        .is(200);
    assertThat(record(letter("a"), ANSWERED)).isInstanceOf(Outcome.Found.class);
    service.deliverStream();
    assertThat(service.takePublished()).anyMatch(alert -> alert.contains("reopened"));
  }

  @Test
  void aPreviewChangesNothing() {
    assertThat(demands.previewAnswered(CLERK, letter("a"), ANSWERED))
        .isInstanceOf(Outcome.Found.class);
    assertThat(service.calls.requests()).isEqualTo(Map.of("GetItem", 1, "Query", 1));
    assertThat(service.app.docket().matter(MATTER)).isEmpty();
  }

  @Test
  void itWasNotAnsweredInTheFutureNorBeforeItCame() {
    var today = LocalDate.of(2018, 5, 24);
    assertThat(violations(record(letter("a"), on(today.plusDays(1)))))
        .containsExactly(new Violation("/answeredOn", "must not be after today, 2018-05-24"));
    assertThat(record(letter("t"), on(today))).isInstanceOf(Outcome.Created.class);
    var late = letter("b", "receivedOn", "2018-02-01");
    assertThat(violations(record(late, on(LocalDate.of(2018, 1, 31)))))
        .containsExactly(
            new Violation(
                "/answeredOn", "must not be before the day on which the letter came, 2018-02-01"));
    assertThat(violations(record(letter("c"), on(LocalDate.of(2018, 1, 23)))))
        .extracting(Violation::detail)
        .anyMatch(detail -> detail.contains("the letter's date"));
  }

  private static Answered on(LocalDate day) {
    return new Answered(day, null, null, null);
  }

  @Test
  void aDutyThatAReplyDoesNotEndIsNeverClosedByIt() {
    var preserve = letter("a", "preserveSince", "2018-01-24", "responseDue", null);
    assertThat(violations(record(preserve, ANSWERED)))
        .singleElement()
        .matches(v -> v.field().equals("/answeredOn") && v.detail().contains("preservation"));
    var notice = letter("b", "kind", "appealable-notice");
    assertThat(violations(record(notice, ANSWERED)))
        .singleElement()
        .matches(v -> v.detail().contains("(appeal)"));
    assertThat(service.app.docket().matter(MATTER)).isEmpty();
  }

  @Test
  void aLetterThatSaysPromptlyNeedsNoLookAheadButNoneInTheFutureEither() {
    var promptly = map("says", "promptly", "reviewOn", "2018-02-20");
    var letter = letter("a", "noDayGiven", promptly, "responseDue", null);
    assertThat(record(letter, ANSWERED)).isInstanceOf(Outcome.Created.class);
    var ahead = map("says", "promptly", "reviewOn", "2018-05-25");
    assertThat(violations(record(letter("b", "noDayGiven", ahead, "responseDue", null), ANSWERED)))
        .extracting(Violation::field)
        .containsExactly("/noDayGiven/reviewOn");
  }

  @Test
  void whereTheCityRequiresASecondPersonAFreshDateIsClosedByHand() {
    service.officials.addReachable("Ben Example");
    service
        .put("/v1/jurisdictions/chicago-il/second-person", map("secondPerson", "required"))
        .is(200);
    var fresh = letter("a", "responseDue", map("date", "2018-04-25"));
    assertThat(violations(record(fresh, ANSWERED)))
        .singleElement()
        .matches(v -> v.field().equals("/answeredOn") && v.detail().contains("second person"));
    var none = map("says", "forthwith", "reviewOn", "2018-01-30");
    assertThat(violations(record(letter("b", "noDayGiven", none, "responseDue", null), ANSWERED)))
        .extracting(Violation::field)
        .containsExactly("/answeredOn");
    var old = letter("c", "responseDue", map("date", "2018-04-24"));
    assertThat(record(old, ANSWERED)).isInstanceOf(Outcome.Created.class);
  }
}
