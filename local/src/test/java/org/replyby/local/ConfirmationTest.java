package org.replyby.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replyby.local.Samples.map;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.replyby.model.DeadlineId;

/**
 * "A city attorney confirms every date" (DEADLINES, head): until then a date is unconfirmed, and
 * the person who recorded it cannot confirm it.
 */
@Tag("aws")
class ConfirmationTest {
  private static final String MATTER = "/v1/matters/chicago-il.byrne-jag-fy2016";

  private final TestService service = TestService.startedAt(TestService.JANUARY);
  private String attorney = "";
  private String deadline = "";

  /** The clerk records a letter whose thirtieth day is a Saturday, so that its dates differ. */
  @BeforeEach
  void begin() {
    service.addChicago();
    attorney = service.officials.addReachable("Ann Example");
    service.put("/v1/officials/" + attorney + "/attorney", Map.of("attorney", true)).is(200);
    var letter = Samples.letter("respondWithin", within(31));
    letter.remove("responseDue");
    deadline = TestService.deadlineOf(service.post("/v1/letters", letter).is(201));
    service.deliverStream();
    service.sweep();
    service.signedInAs("attorney");
  }

  @AfterEach
  void end() {
    service.close();
  }

  private static Map<String, Object> within(int days) {
    return map("count", days, "unit", "calendar_days", "from", "letter");
  }

  private Answer confirm(Object... others) {
    var body = map("official", attorney, "planVersion", 1);
    body.putAll(map(others));
    return service.post("/v1/deadlines/" + deadline + "/confirmation", body);
  }

  private Answer shown() {
    return service.get("/v1/deadlines/" + deadline).is(200);
  }

  @Test
  void aDateIsUnconfirmedUntilAnAttorneyConfirmsIt() {
    assertThat(shown().body()).containsEntry("confirmation", null);
    service.calls.reset();
    var confirmed = confirm("note", "Checked against the letter.").is(200);
    assertThat(service.calls.requests())
        .isEqualTo(Map.of("GetItem", 2, "Query", 1, "TransactWriteItems", 1));
    assertThat(confirmed.map("confirmation"))
        .containsEntry("official", attorney)
        .containsEntry("name", "Ann Example")
        .containsEntry("role", "City attorney")
        .containsEntry("later", null)
        .containsEntry("note", "Checked against the letter.")
        .containsEntry("recordedAt", "2018-01-24T15:00:00Z")
        .containsEntry("recordedBy", "attorney");
    assertThat(shown().body()).isEqualTo(confirmed.body());
  }

  @Test
  void itIsALineOfTheDocketAndTheSameAgainIsFound() {
    var first = confirm("note", "Checked.").is(200);
    service.clock.set(TestService.JANUARY.plusSeconds(3600));
    assertThat(confirm("note", "Checked.").is(200).map("confirmation"))
        .isEqualTo(first.map("confirmation"));
    assertThat(lines())
        .singleElement()
        .satisfies(
            line ->
                assertThat(details(line))
                    .containsEntry("deadline", deadline)
                    .containsEntry("plan", "1")
                    .containsEntry("reading", "as counted")
                    .containsEntry("name", "Ann Example")
                    .containsEntry("note.privileged", "yes")
                    .doesNotContainValue("Checked."));
    assertThat(lines().getFirst().get("texts")).asString().contains("text=Checked.");
    confirm("note", "Checked again.").is(200);
    assertThat(lines()).hasSize(2);
    assertThat(service.get(MATTER + "/docket?verify=true").is(200).body())
        .containsEntry("verified", true);
  }

  private List<Map<String, Object>> lines() {
    return service.get(MATTER + "/docket").is(200).list("entries").stream()
        .filter(line -> "deadline-confirmed".equals(line.get("kind")))
        .toList();
  }

  private static Map<String, Object> details(Map<String, Object> line) {
    return new Answer(200, line).map("details");
  }

  @Test
  void theLaterDateIsRecordedWithItsReasonAndMovesNoAlarm() {
    var rungsBefore = rungs();
    var before = service.app.docket().deadline(DeadlineId.parse(deadline)).orElseThrow();
    var confirmed = confirm("later", map("reason", "The office closes on Saturdays.")).is(200);
    assertThat(confirmed.map("confirmation").get("later"))
        .isEqualTo(Map.of("reason", "The office closes on Saturdays."));
    var after = service.app.docket().deadline(DeadlineId.parse(deadline)).orElseThrow();
    assertThat(after.dueDate()).isEqualTo(before.dueDate());
    assertThat(after.plan()).isEqualTo(before.plan());
    assertThat(rungs()).isEqualTo(rungsBefore);
    assertThat(details(lines().getFirst()))
        .containsEntry("reading", "the later date")
        .containsKey("reason.sha256");
  }

  /** All rungs of the plan but the reminder to confirm the date. */
  private List<Map<String, Object>> rungs() {
    return service.get("/v1/deadlines/" + deadline + "/plan").is(200).list("rungs").stream()
        .filter(rung -> !"confirm".equals(rung.get("rung")))
        .toList();
  }

  @Test
  void whoRecordedItCannotConfirmIt() {
    service.signedInAs("clerk");
    assertThat(confirm().is(409).text("detail")).startsWith("you put this date on record");
    assertThat(shown().body()).containsEntry("confirmation", null);
  }

  @Test
  void whoGaveItItsPresentDateCannotConfirmItEither() {
    service.signedInAs("deputy");
    extend("2018-03-09").is(200);
    confirm("planVersion", 2).is(409);
    service.signedInAs("attorney");
    confirm("planVersion", 2).is(200);
  }

  private Answer extend(String day) {
    return service.post(
        "/v1/deadlines/" + deadline + "/extension",
        map("due", map("date", day), "grantedBy", "The office", "why", "Asked."));
  }

  @Test
  void onlyAnAttorneyOfTheJurisdictionConfirms() {
    var other = service.officials.addReachable("Ben Example");
    assertThat(confirm("official", other).is(422).list("errors").getFirst())
        .containsEntry("pointer", "/official")
        .extractingByKey("detail")
        .asString()
        .startsWith("is not marked as a city attorney");
    assertThat(confirm("official", "chicago-il.onobody").is(422).list("errors").getFirst())
        .containsEntry("pointer", "/official");
    service.put("/v1/officials/" + attorney + "/attorney", Map.of("attorney", false)).is(200);
    confirm().is(422);
  }

  @Test
  void aDateThatChangedInTheMeantimeIsNotConfirmed() {
    service.signedInAs("clerk");
    extend("2018-03-09").is(200);
    service.signedInAs("attorney");
    assertThat(confirm().is(412).text("detail")).startsWith("the date has changed since");
    confirm("planVersion", 2).is(200);
  }

  @Test
  void aNewDateHasToBeConfirmedAgain() {
    confirm().is(200);
    service.signedInAs("clerk");
    extend("2018-03-09").is(200);
    assertThat(shown().body()).containsEntry("confirmation", null);
  }

  @Test
  void aRecalculatedDateHasToBeConfirmedAgain() {
    confirm().is(200);
    var change =
        map(
            "closing",
            map(
                "jurisdiction",
                "chicago-il",
                "date",
                "2018-02-23",
                "kind",
                "court",
                "name",
                "Snow",
                "authority",
                "an order"));
    change.put("token", service.post("/v1/recalculations/preview", change).is(200).text("token"));
    service.post("/v1/recalculations", change).is(201);
    service.sweep();
    assertThat(shown().body()).containsEntry("confirmation", null).containsEntry("planVersion", 2);
    confirm("planVersion", 2).is(409);
    service.signedInAs("another attorney");
    confirm("planVersion", 2).is(200);
  }

  @Test
  void onlyAnOpenDeadlineIsConfirmedAndOnlyTwoDatesHaveALaterOne() {
    var single = service.signedInAs("clerk").recordLetter();
    service.signedInAs("attorney");
    var later =
        map("official", attorney, "planVersion", 1, "later", map("reason", "The rule rolls."));
    service.post("/v1/deadlines/" + single + "/confirmation", later).is(422);
    service.post("/v1/deadlines/" + deadline + "/met", Samples.met("2018-01-24")).is(200);
    confirm().is(409);
  }
}
