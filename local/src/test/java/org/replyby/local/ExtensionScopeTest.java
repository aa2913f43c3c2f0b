package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An extension moves what it names, and what its giver may move; the rest stays and says why. */
@Tag("aws")
class ExtensionScopeTest extends RecalculationFixture {
  private Answer record(String kind, String served, String returnDate) {
    return service
        .post(
            "/v1/subpoenas",
            Samples.subpoena(
                "kind",
                kind,
                "issuedOn",
                "2018-01-16",
                "servedOn",
                served,
                "returnDate",
                map("date", returnDate)))
        .is(201);
  }

  private static String second(Answer recorded) {
    return String.valueOf(recorded.list("alsoStarted").getFirst().get("deadline"));
  }

  private static Map<String, Object> extension(String date, Object... more) {
    var extension =
        map("due", map("date", date), "grantedBy", "The office", "why", "The city asked.");
    extension.putAll(map(more));
    return extension;
  }

  private String explanation(String deadline) {
    return String.valueOf(deadline(deadline).get("explanation"));
  }

  /** 18 U.S.C. 3486 and 31 U.S.C. 3733: the return moves alone, without a preview. */
  @ParameterizedTest
  @CsvSource({"administrative-3486, 2018-02-06", "false-claims-cid, 2018-02-06"})
  void anExtendedReturnDateLeavesThePetitionWhereItIs(String kind, String petitionDue) {
    var recorded = record(kind, "2018-01-24", "2018-02-07");
    var petition = second(recorded);
    var before = deadline(petition);
    service.calls.reset();
    service
        .post(
            "/v1/deadlines/" + TestService.deadlineOf(recorded) + "/extension",
            extension("2018-03-14"))
        .is(200);

    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 2, "Query", 2, "TransactWriteItems", 1));
    assertThat(date(TestService.deadlineOf(recorded), "safeDueLocal")).startsWith("2018-03-14T");
    assertThat(deadline(petition))
        .containsEntry("dueLocal", before.get("dueLocal"))
        .containsEntry("safeDueLocal", before.get("safeDueLocal"))
        .containsEntry("planVersion", 1);
    assertThat(date(petition, "safeDueLocal")).startsWith(petitionDue);
    assertThat(explanation(petition))
        .contains("The return date moved to 2018-03-14.", "does not name a petition");
  }

  @Test
  void anOrderMovesWhatItCoversAfterAPreview() {
    var recorded = record("administrative-3486", "2018-01-24", "2018-02-07");
    var returning = TestService.deadlineOf(recorded);
    var covering = extension("2018-02-28", "byOrder", true, "covers", List.of("petition"));
    assertThat(
            service
                .post("/v1/deadlines/" + returning + "/extension", covering)
                .is(409)
                .text("detail"))
        .contains("/v1/recalculations/preview");

    covering.put("deadline", returning);
    apply(map("extension", covering)).is(201);
    service.sweep();
    assertThat(date(returning, "dueLocal")).startsWith("2018-02-28T");
    assertThat(date(second(recorded), "safeDueLocal")).startsWith("2018-02-27T");
  }

  /** A petition is due before the first of the dates, whichever of them is extended. */
  @Test
  void anExtendedPartDoesNotCarryThePetitionPastThePartsThatStay() {
    var parts =
        List.of(
            map("what", "documents", "due", map("date", "2018-02-07")),
            map("what", "testimony", "due", map("date", "2018-02-20")));
    var subpoena = Samples.subpoena("kind", "administrative-3486", "parts", parts);
    subpoena.remove("returnDate");
    var started = service.post("/v1/subpoenas", subpoena).is(201).list("alsoStarted");
    var testimony = String.valueOf(started.getFirst().get("deadline"));
    var petition = String.valueOf(started.getLast().get("deadline"));
    var covering = extension("2018-03-20", "byOrder", true, "covers", List.of("petition"));
    covering.put("deadline", testimony);

    apply(map("extension", covering)).is(201);
    service.sweep();
    assertThat(date(testimony, "dueLocal")).startsWith("2018-03-20T");
    assertThat(date(petition, "safeDueLocal")).startsWith("2018-02-06T");
  }

  /** 31 U.S.C. 3733(j)(2)(A)(ii). */
  @Test
  void anInvestigatorWhomTheDemandNamesMovesThePetition() {
    var petition = second(record("false-claims-cid", "2018-01-24", "2018-02-20"));
    service
        .post(
            "/v1/deadlines/" + petition + "/extension",
            extension("2018-02-27", "byInvestigator", true, "words", "the letter of January 24"))
        .is(200);

    assertThat(date(petition, "safeDueLocal")).startsWith("2018-02-27T");
  }

  @Test
  void anAgreementAboutAPetitionIsRecordedAndMovesNothing() {
    var petition = second(record("administrative-3486", "2018-01-24", "2018-02-07"));
    settle();
    settle();
    var agreed =
        service.post("/v1/deadlines/" + petition + "/extension", extension("2018-02-28")).is(200);

    assertThat(agreed.text("safeDueLocal")).startsWith("2018-02-06T");
    assertThat(explanation(petition)).contains("this agreement moves no date");
    assertThat(
            service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").is(200).body().toString())
        .contains("agreement-recorded");
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).isEmpty();
  }

  @Test
  void aDecisionThatIsCitedMovesTheDueDateAndNotTheSafeDate() {
    var petition = second(record("administrative-3486", "2018-01-24", "2018-02-07"));
    service
        .post(
            "/v1/deadlines/" + petition + "/extension",
            extension("2018-02-28", "citing", "In re Example, 1 F.3d 1"))
        .is(200);

    assertThat(date(petition, "dueLocal")).startsWith("2018-02-28T");
    assertThat(date(petition, "safeDueLocal")).startsWith("2018-02-06T");
    assertThat(explanation(petition)).contains("citing In re Example, 1 F.3d 1");
  }

  /** 34 U.S.C. 10228(c)(2): the 90th day, Saturday, April 14, 2018, had rolled to Monday. */
  @Test
  void moreTimeFromARolledDayIsSafeByTheEarlierOfTheTwoWays() {
    var notice =
        Samples.letter(
            "kind", "noncompliance-notice", "datedOn", "2018-01-14", "receivedOn", "2018-01-16");
    notice.remove("responseDue");
    var id = TestService.deadlineOf(service.post("/v1/letters", notice).is(201));
    assertThat(date(id, "dueLocal")).startsWith("2018-04-16T");
    service
        .post(
            "/v1/deadlines/" + id + "/extension",
            map(
                "by",
                map("count", 10, "unit", "calendar_days", "from", "current-date"),
                "grantedBy",
                "The office",
                "why",
                "asked"))
        .is(200);

    assertThat(date(id, "dueLocal")).startsWith("2018-04-26T");
    assertThat(date(id, "safeDueLocal")).startsWith("2018-04-24T");
  }

  @Test
  void onlyPetitionsObjectionsAndMotionsCanBeCovered() {
    var recorded = record("administrative-3486", "2018-01-24", "2018-02-07");

    assertThat(
            service
                .post(
                    "/v1/deadlines/" + TestService.deadlineOf(recorded) + "/extension",
                    extension("2018-02-28", "covers", List.of("response")))
                .is(422)
                .pointers())
        .containsExactly("/covers/0");
  }

  @Test
  void aServiceThatIsFoundOutIsCountedThoughTheReturnDateWasExtended() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "kind",
                    "rule-45",
                    "issuedOn",
                    "2018-01-16",
                    "returnDate",
                    map("date", "2018-03-01")))
            .is(201);
    service
        .post(
            "/v1/deadlines/" + TestService.deadlineOf(recorded) + "/extension",
            extension("2018-03-30"))
        .is(200);
    var objection = second(recorded);
    assertThat(date(objection, "safeDueLocal")).startsWith("2018-01-29T");

    var id = String.valueOf(recorded.map("subpoena").get("subpoena"));
    apply(map("subpoena", map("subpoena", id, "servedOn", "2018-01-22"))).is(201);
    service.sweep();
    // The day before the fourteenth day after service is a Sunday.
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-04T");
    assertThat(date(objection, "safeDueLocal")).startsWith("2018-02-02T");
  }
}
