package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DeadlineId;
import org.replyby.model.RecalculationId;
import org.replyby.usecases.recalculating.ContinueRecalculation;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Changes on which dates depend: preview, apply, and the job that the sweep does. */
@Tag("aws")
class RecalculationTest {
  private static final String PREVIEW = "/v1/recalculations/preview";
  private static final String RECALCULATIONS = "/v1/recalculations";

  private final TestService service = TestService.startedAt(TestService.JANUARY);

  @BeforeEach
  void chicagoHasAnOfficial() {
    service.addChicago();
    service.officials.addReachable("Ann Example");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static Map<String, Object> closing(String date) {
    return map(
        "closing",
        map(
            "jurisdiction",
            "chicago-il",
            "date",
            date,
            "kind",
            "court",
            "name",
            "a day of snow",
            "authority",
            "General Order 18-0005"));
  }

  private Answer apply(Map<String, Object> change) {
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    return service.post(RECALCULATIONS, change);
  }

  private Map<String, Object> deadline(String id) {
    return service.get("/v1/deadlines/" + id).is(200).body();
  }

  /** A date as the city's clocks show it, up to the hour. */
  private String date(String id, String name) {
    return String.valueOf(deadline(id).get(name));
  }

  private void settle() {
    service.deliverStream();
    service.sweep();
    service.takePublished();
  }

  @Test
  void aPreviewSaysWhatWouldMoveFromWhenToWhenAndWritesNothing() {
    var id = service.recordLetter();
    service.calls.reset();
    var preview = service.post(PREVIEW, closing("2018-02-23")).is(200);

    assertThat(service.calls.requests()).isEqualTo(Map.of("Query", 2));
    var move = preview.list("moves").getFirst();
    assertThat(move).containsEntry("deadline", id);
    assertThat(String.valueOf(move.get("from"))).contains("safeDueLocal=2018-02-23T16:00");
    assertThat(String.valueOf(move.get("to"))).contains("safeDueLocal=2018-02-22T16:00");
    assertThat(String.valueOf(move.get("why"))).contains("a day of snow (General Order 18-0005)");
    assertThat(date(id, "safeDueLocal")).startsWith("2018-02-23T16:00");
  }

  @Test
  void anAppliedClosingMovesEachDeadlineInOneTransactionAndTellsTheNewDateOnce() {
    var id = service.recordLetter();
    settle();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    service.calls.reset();
    var job = service.post(RECALCULATIONS, change).is(201);
    // The closing and the job.
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 1, "Query", 2, "TransactWriteItems", 1));
    assertThat(service.calls.count("actions")).isEqualTo(2);
    assertThat(job.text("state")).isEqualTo("going-on");

    service.calls.reset();
    assertThat(service.sweep()).containsEntry("recalculated", 1);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("Query", 5 + 1, "GetItem", 1, "TransactWriteItems", 1));
    // The head, a line, the deadline, the job, one alert.
    assertThat(service.calls.count("actions")).isEqualTo(5);

    assertThat(deadline(id))
        .containsEntry("planVersion", 2)
        .hasEntrySatisfying(
            "safeDueLocal", safe -> assertThat(safe.toString()).startsWith("2018-02-22T16:00"))
        .hasEntrySatisfying(
            "dueLocal", due -> assertThat(due.toString()).startsWith("2018-02-23T16:00"));
    assertThat(service.get(RECALCULATIONS + "/" + job.text("id")).is(200).text("state"))
        .isEqualTo("done");
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).singleElement().asString().contains(".2.recalculated.");
    assertThat(service.sweep()).containsEntry("recalculated", 0);
    assertThat(
            service.get("/v1/matters/chicago-il.byrne-jag-fy2016/docket").is(200).body().toString())
        .contains("deadline-recalculated", "a day of snow");
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).list("closings")).hasSize(1);
  }

  @Test
  void theSameTokenTwiceIsOnce() {
    service.recordLetter();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    var job = service.post(RECALCULATIONS, change).is(201);

    assertThat(service.post(RECALCULATIONS, change).is(200).text("id")).isEqualTo(job.text("id"));
  }

  @Test
  void applyingIsRefusedIfSomethingMovedSinceThePreview() {
    var id = service.recordLetter();
    var change = closing("2018-02-23");
    change.put("token", service.post(PREVIEW, change).is(200).text("token"));
    service
        .post(
            "/v1/deadlines/" + id + "/extension",
            map("due", map("date", "2018-03-02"), "grantedBy", "The bureau", "why", "asked"))
        .is(200);

    assertThat(service.post(RECALCULATIONS, change).is(412).text("title"))
        .isEqualTo("Precondition failed");
    assertThat(service.get("/v1/jurisdictions/chicago-il").is(200).list("closings")).isEmpty();
  }

  @Test
  void aDeadlineThatIsMetOrFixedByAnOrderNeverMoves() {
    var met = service.recordLetter();
    service.post("/v1/deadlines/" + met + "/met", map("on", "2018-01-24")).is(200);
    var ordered =
        TestService.deadlineOf(
            service.post("/v1/letters", Samples.letter("matter", map("title", "Another"))).is(201));
    service
        .post(
            "/v1/deadlines/" + ordered + "/extension",
            map(
                "due",
                map("date", "2018-03-02"),
                "byOrder",
                true,
                "grantedBy",
                "The court",
                "why",
                "Minute order"))
        .is(200);

    assertThat(service.post(PREVIEW, closing("2018-02-23")).is(200).list("moves")).isEmpty();
    assertThat(service.post(PREVIEW, closing("2018-03-02")).is(200).list("moves")).isEmpty();
  }

  @Test
  void theDayOfServiceThatWasMissingIsCorrectedAndCounted() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena("kind", "rule-45", "returnDate", map("date", "2018-03-01")))
            .is(201);
    var objection = String.valueOf(recorded.list("alsoStarted").getFirst().get("id"));
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-28T");
    var change =
        map(
            "subpoena",
            map(
                "id",
                String.valueOf(recorded.map("subpoena").get("id")),
                "servedOn",
                "2018-01-24"));

    apply(change).is(201);
    service.sweep();
    // Before the fourteenth day after service.
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-06T");
    assertThat(
            service
                .get("/v1/subpoenas/" + String.valueOf(recorded.map("subpoena").get("id")))
                .is(200)
                .body())
        .containsEntry("servedOn", "2018-01-24");
  }

  @Test
  void anExtendedReturnDateMovesWhatHangsOnIt() {
    var recorded =
        service.post("/v1/subpoenas", Samples.subpoena("kind", "administrative-3486")).is(201);
    var returning = TestService.deadlineOf(recorded);
    var petition = String.valueOf(recorded.list("alsoStarted").getFirst().get("id"));
    var extension =
        map("due", map("date", "2018-02-28"), "grantedBy", "The office", "why", "agreed");
    assertThat(
            service
                .post("/v1/deadlines/" + returning + "/extension", extension)
                .is(409)
                .text("detail"))
        .contains("/v1/recalculations/preview");

    extension.put("deadline", returning);
    apply(map("extension", extension)).is(201);
    assertThat(date(returning, "dueLocal")).startsWith("2018-02-28T");
    service.sweep();
    assertThat(date(petition, "dueLocal")).startsWith("2018-02-27T");
  }

  @Test
  void aCorrectedServiceMovesWhatAlsoHangsOnAnExtendedReturnDate() {
    var recorded =
        service
            .post(
                "/v1/subpoenas",
                Samples.subpoena(
                    "kind",
                    "rule-45",
                    "issuedOn",
                    "2018-01-16",
                    "servedOn",
                    "2018-01-24",
                    "returnDate",
                    map("date", "2018-02-01")))
            .is(201);
    var objection = String.valueOf(recorded.list("alsoStarted").getFirst().get("id"));
    assertThat(date(objection, "dueLocal")).startsWith("2018-01-31T");
    var extension =
        map("due", map("date", "2018-02-28"), "grantedBy", "The office", "why", "agreed");
    extension.put("deadline", TestService.deadlineOf(recorded));
    apply(map("extension", extension)).is(201);
    service.sweep();
    // Now before the fourteenth day after service.
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-06T");

    var id = String.valueOf(recorded.map("subpoena").get("id"));
    apply(map("subpoena", map("id", id, "servedOn", "2018-01-22"))).is(201);
    service.sweep();
    assertThat(date(objection, "dueLocal")).startsWith("2018-02-04T");
    assertThat(date(objection, "safeDueLocal")).startsWith("2018-02-02T");
  }

  @Test
  void aCorrectedDateStandsInWhatIsSaidOfTheLetter() {
    var recorded = service.post("/v1/letters", Samples.letter()).is(201);
    var letter = String.valueOf(recorded.map("letter").get("id"));
    apply(map("letter", map("id", letter, "datedOn", "2018-01-23"))).is(201);

    assertThat(service.app.docket().deadline(DeadlineId.parse(TestService.deadlineOf(recorded))))
        .hasValueSatisfying(d -> assertThat(d.demand().datedOn()).isEqualTo("2018-01-23"));
    assertThat(
            service
                .post(PREVIEW, map("letter", map("id", letter, "datedOn", "2018-01-23")))
                .is(422)
                .pointers())
        .containsExactly("/letter");
  }

  @Test
  void aCorrectedLetterMovesItsPeriodAlsoAfterAnExtensionFromTheTrigger() {
    var letter = Samples.letter("respondWithin", map("count", 20, "unit", "calendar_days"));
    letter.remove("responseDue");
    var recorded = service.post("/v1/letters", letter).is(201);
    var id = TestService.deadlineOf(recorded);
    service
        .post(
            "/v1/deadlines/" + id + "/extension",
            map(
                "by",
                map("count", 10, "unit", "calendar_days", "from", "trigger"),
                "grantedBy",
                "The bureau",
                "why",
                "asked"))
        .is(200);
    assertThat(date(id, "dueLocal")).startsWith("2018-02-23T");

    apply(
            map(
                "letter",
                map(
                    "id",
                    String.valueOf(recorded.map("letter").get("id")),
                    "datedOn",
                    "2018-01-22")))
        .is(201);
    service.sweep();
    assertThat(date(id, "dueLocal")).startsWith("2018-02-21T");
  }

  @Test
  void moreTimeForAFixedDateIsCountedFromTheDateThatThereIs() {
    var id = service.recordLetter();
    var more = map("grantedBy", "The bureau", "why", "asked");
    more.put("by", map("count", 1, "unit", "weeks", "from", "trigger"));
    assertThat(service.post("/v1/deadlines/" + id + "/extension", more).is(422).pointers())
        .containsExactly("/by");

    more.put("by", map("count", 1, "unit", "weeks", "from", "current-date"));
    service.post("/v1/deadlines/" + id + "/extension", more).is(200);
    assertThat(date(id, "dueLocal")).startsWith("2018-03-02T");
  }

  @Test
  void aJobThatDiedHalfWayGoesOnAndMovesNothingTwice() {
    var ids =
        List.of("A", "B", "C").stream()
            .map(title -> Samples.letter("matter", map("title", title)))
            .map(letter -> TestService.deadlineOf(service.post("/v1/letters", letter).is(201)))
            .toList();
    settle();
    var job = apply(closing("2018-02-23")).is(201).text("id");
    var looks = new int[1];
    var continued = new ContinueRecalculation(service.app.docket(), (event, fields) -> {});
    var found = service.app.docket().recalculation(RecalculationId.parse(job)).orElseThrow();
    // The invocation ends after the first.
    continued.go(
        found, service.clock.instant(), () -> Duration.ofSeconds(looks[0]++ == 0 ? 60 : 0));
    assertThat(service.get(RECALCULATIONS + "/" + job).is(200).list("done")).hasSize(1);

    // Another that had read the job before moves nothing twice.
    continued.go(found, service.clock.instant(), () -> Duration.ofSeconds(60));
    service.sweep();
    assertThat(service.get(RECALCULATIONS + "/" + job).is(200).text("state")).isEqualTo("done");
    assertThat(ids).allSatisfy(id -> assertThat(deadline(id)).containsEntry("planVersion", 2));
    service.deliverStream();
    service.sweep();
    assertThat(service.takePublished()).hasSize(3).doesNotHaveDuplicates();
  }

  @Test
  void whatCannotBeMovedIsReportedAndStopsNothing() {
    service.post("/v1/letters", Samples.letter("matter", map("title", "A"))).is(201);
    var second =
        TestService.deadlineOf(
            service.post("/v1/letters", Samples.letter("matter", map("title", "B"))).is(201));
    apply(closing("2018-02-23")).is(201);
    // The first matter's head is gone.
    service
        .clients
        .dynamoDb()
        .deleteItem(
            d ->
                d.tableName(service.app.table())
                    .key(Map.of("pk", attribute("J#chicago-il"), "sk", attribute("H#M#a"))));

    assertThat(service.sweep()).containsEntry("recalculated", 1);
    assertThat(deadline(second)).containsEntry("planVersion", 2);
    assertThat(service.events).anyMatch(e -> e.startsWith("recalculation.deadline-left"));
    assertThat(service.sweep()).containsEntry("postponed", 1);
  }

  @Test
  void anothersRecalculationsAreNotFound() {
    service.recordLetter();
    var job = apply(closing("2018-02-23")).is(201).text("id");
    service.as("denver-co");

    service.get(RECALCULATIONS + "/" + job).is(404);
    service.post(PREVIEW, closing("2018-02-22")).is(404);
  }

  @Test
  void whatCannotBeAPreviewsTokenIsABadFieldNotAFault() {
    service.recordLetter();
    for (var token : List.of("A B!", "", "0000", "f".repeat(10_000))) {
      var change = closing("2018-02-23");
      change.put("token", token);
      assertThat(service.post(RECALCULATIONS, change).is(422).pointers()).containsExactly("/token");
    }
  }

  @Test
  void badChangesNameTheirFields() {
    assertThat(service.post(PREVIEW, map()).is(422).pointers()).containsExactly("");
    assertThat(
            service
                .post(PREVIEW, map("closing", map("jurisdiction", "chicago-il", "kind", "weekend")))
                .is(422)
                .pointers())
        .containsExactlyInAnyOrder(
            "/closing/date", "/closing/kind", "/closing/name", "/closing/authority");
    service.post(PREVIEW, map("letter", map("id", "chicago-il.none.l1"))).is(404);
    var extension = map("by", map("count", 90, "unit", "years", "from", "current-date"));
    extension.putAll(
        map("deadline", service.recordLetter(), "grantedBy", "The bureau", "why", "asked"));
    assertThat(service.post(PREVIEW, map("extension", extension)).is(422).pointers())
        .containsExactly("/extension/by/count");
  }

  private static AttributeValue attribute(String text) {
    return AttributeValue.fromS(text);
  }
}
